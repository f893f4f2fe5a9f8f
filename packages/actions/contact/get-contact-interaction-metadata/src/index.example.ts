import { type Contact, examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { getContactInteractionMetadata } from './index.ts';

const start = 1_790_000_000_000;
const seen = (timestamps: Contact['timestamps'], now: number) => {
  const call: Contact = {
    contactId: 'call-1',
    initialContactId: 'call-1',
    channel: 'voice',
    direction: 'inbound',
    state: 'ended',
    initiationMethod: 'inbound',
    attributes: {},
    isMonitor: false,
    timestamps,
  };
  return { contact: { toSnapshot: () => of(call) }, clock: { now: () => now } };
};

export const examples = examplesOf(getContactInteractionMetadata, [
  {
    title: 'gives ring time and talk time of a call that is over, however late it is asked',
    given: {},
    lent: seen(
      { connecting: start, connected: start + 8_000, ended: start + 128_400 },
      start + 9_000_000,
    ),
    emits: [{ socket: 'done', output: { callInteractionDuration: 120, callIncomingDuration: 8 } }],
  },
  {
    title: 'counts a talk that still goes on until now',
    given: {},
    lent: seen({ connecting: start, connected: start + 8_000 }, start + 38_000),
    emits: [{ socket: 'done', output: { callInteractionDuration: 30, callIncomingDuration: 8 } }],
  },
  {
    title: 'gives a talk time of 0 for a missed call, which once was huge',
    given: {},
    lent: seen({ connecting: start, missed: start + 20_000 }, start + 9_000_000),
    emits: [{ socket: 'done', output: { callInteractionDuration: 0, callIncomingDuration: 20 } }],
  },
  {
    title: 'gives no negative talk time where the clocks of agent and centre differ',
    given: {},
    lent: seen({ connecting: start, connected: start + 500 }, start - 60_000),
    emits: [{ socket: 'done', output: { callInteractionDuration: 0, callIncomingDuration: 1 } }],
  },
  {
    title: 'gives 0 twice for a contact that was not offered yet',
    given: {},
    lent: seen({}, start),
    emits: [{ socket: 'done', output: { callInteractionDuration: 0, callIncomingDuration: 0 } }],
  },
]);
