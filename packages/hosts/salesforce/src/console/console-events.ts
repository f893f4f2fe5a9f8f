import type { JsonRecord } from '@offhook/contract';
import { Subscription } from 'rxjs';
import { recordId } from '../record-id.ts';
import { callMember, objectIn, offers, type VendorObject } from '../vendor/member.ts';
import { isRecord, recordOf } from '../vendor/plain.ts';
import type { HeldEvents } from './held-events.ts';

/** Whom the console's events come from. */
export interface EventOrigins {
  readonly openCti: VendorObject;
  readonly toolkit?: VendorObject | undefined;
  readonly omni?: VendorObject | undefined;
}

const ids = new Set(['recordId', 'accountId', 'contactId']);

/** What a listener was given, as JSON: empty members go, ids have 18 characters. */
const payloadOf = (given: unknown): JsonRecord => {
  const { payload } = isRecord(given) && isRecord(given['payload']) ? given : { payload: given };
  const members = Object.entries(recordOf(payload)).filter(([, value]) => value !== null);
  return Object.fromEntries(
    members.map(([name, value]) => [
      name,
      ids.has(name) && typeof value === 'string' ? recordId(value) : value,
    ]),
  );
};

/** Open CTI's listeners, and the house's names of what they hear. */
const listeners = [
  { group: undefined, method: 'onClickToDial', event: 'onClickToDial' },
  { group: undefined, method: 'onNavigationChange', event: 'onNavigationChange' },
  { group: 'hvs', method: 'onWorkStart', event: 'onHvsWorkStart' },
] as const;

const presenceEvents = [
  {
    constant: 'STATUS_CHANGED',
    omni: 'lightning:omniChannelStatusChanged',
    event: 'onStateChange',
  },
  { constant: 'WORK_ACCEPTED', omni: 'lightning:omniChannelWorkAccepted', event: 'onWorkAccepted' },
  {
    constant: 'WORKLOAD_CHANGED',
    omni: 'lightning:omniChannelWorkloadChanged',
    event: 'onWorkloadChanged',
  },
] as const;

type Tell = HeldEvents['tell'];

const hearOpenCti = (openCti: VendorObject, tell: Tell): void => {
  for (const { group, method, event } of listeners) {
    const owner = group === undefined ? openCti : objectIn(openCti, group);
    if (!offers(owner, method)) continue;
    const listener = (given: unknown): void => tell({ event, payload: payloadOf(given) });
    callMember(owner, method, [{ listener }]);
  }
};

const hearToolkit = (toolkit: VendorObject | undefined, tell: Tell): Subscription => {
  const heard = new Subscription();
  const names = objectIn(objectIn(toolkit, 'ConsoleEvent'), 'PRESENCE');
  if (names === undefined || !offers(toolkit, 'addEventListener')) return heard;
  for (const { constant, event } of presenceEvents) {
    const name: unknown = Reflect.get(names, constant);
    if (typeof name !== 'string') continue;
    const listener = (given: unknown): void => tell({ event, payload: payloadOf(given) });
    callMember(toolkit, 'addEventListener', [name, listener]);
    heard.add(() => {
      if (offers(toolkit, 'removeEventListener'))
        callMember(toolkit, 'removeEventListener', [name, listener]);
    });
  }
  return heard;
};

const hearOmni = (omni: VendorObject | undefined, tell: Tell): Subscription => {
  const heard = new Subscription();
  if (!offers(omni, 'addEventListener')) return heard;
  for (const { omni: name, event } of presenceEvents) {
    const listener = (given: unknown): void => tell({ event, payload: payloadOf(given) });
    callMember(omni, 'addEventListener', [name, listener]);
    heard.add(() => {
      if (offers(omni, 'removeEventListener'))
        callMember(omni, 'removeEventListener', [name, listener]);
    });
  }
  return heard;
};

/** Listens to everything that the console tells, once and for as long as the host lives. Open CTI has no way to stop listening, so `held` must be ended. */
export const hearConsole = (
  { openCti, toolkit, omni }: EventOrigins,
  held: HeldEvents,
): Subscription => {
  hearOpenCti(openCti, held.tell);
  const heard = omni === undefined ? hearToolkit(toolkit, held.tell) : hearOmni(omni, held.tell);
  heard.add(() => held.end());
  return heard;
};
