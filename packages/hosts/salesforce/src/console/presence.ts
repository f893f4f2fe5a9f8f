import { ActionError, type ConsolePort } from '@offhook/contract';
import { defer, from, map, type Observable } from 'rxjs';
import { asking, type Bounds, bounded } from '../vendor/asking.ts';
import { callMember, objectIn, type VendorObject } from '../vendor/member.ts';
import { isRecord, textIn } from '../vendor/plain.ts';
import { responseOf } from '../vendor/response.ts';
import { failureIn } from '../vendor/vendor-failure.ts';

type Part<K extends keyof ConsolePort> = Pick<ConsolePort, K>;

/** Where the agent's presence is kept; both may be absent. */
export interface PresenceOffers {
  /** `sforce.console`, which has `presence` in some orgs. */
  readonly toolkit?: VendorObject | undefined;
  /** Lightning's Omni toolkit, or what passes its calls on. */
  readonly omni?: VendorObject | undefined;
}

const settled = (what: string, given: unknown): unknown => {
  const response = responseOf(given);
  if (response.success) return response.value;
  throw failureIn(what, response.errors);
};

const refused = (what: string, cause: unknown): unknown =>
  ActionError.is(cause) ? cause : failureIn(what, cause instanceof Error ? cause.message : cause);

const askOmni = (omni: VendorObject, method: string, what: string, args: object) =>
  new Promise<unknown>((resolve) => resolve(callMember(omni, method, [args]))).then(
    (given) => settled(what, given),
    (cause: unknown) => {
      throw refused(what, cause);
    },
  );

const missing = (): ActionError =>
  new ActionError(
    'presence-not-offered',
    'Salesforce does not offer presence on this page. Have an administrator turn Omni-Channel on, and the page lend its toolkit.',
  );

const ask = (
  { toolkit, omni }: PresenceOffers,
  bounds: Bounds,
  method: string,
  what: string,
  statusId?: string,
): Observable<unknown> =>
  defer(() => {
    if (omni !== undefined) {
      const args = statusId === undefined ? {} : { statusId };
      return bounded(from(askOmni(omni, method, what, args)), what, bounds);
    }
    const presence = objectIn(toolkit, 'presence');
    if (presence === undefined) throw missing();
    const args = statusId === undefined ? [] : [statusId];
    return asking(what, bounds, (callback) => {
      callMember(presence, method, [...args, callback]);
    });
  });

const numberIn = (value: unknown, name: string): number => {
  const found = isRecord(value) ? Number(value[name]) : Number.NaN;
  return Number.isFinite(found) ? found : 0;
};

const statusIn = (value: unknown) => {
  const statusId = textIn(value, 'statusId');
  if (statusId === undefined) {
    throw new ActionError(
      'not-logged-in',
      'The agent is not logged in to the CRM\'s presence. Run "Login Agent on Salesforce" first.',
    );
  }
  const statusName = textIn(value, 'statusName') ?? '';
  return { statusId, statusName, statusApiName: textIn(value, 'statusApiName') ?? '' };
};

/** The agent as the CRM's own routing sees them, by the Omni toolkit where it is lent, else by the console's. */
export const presence = (
  offered: PresenceOffers,
  bounds: Bounds,
): Part<
  | 'getServicePresenceStatusId'
  | 'setServicePresenceStatus'
  | 'login'
  | 'logout'
  | 'getAgentWorkload'
> => {
  const call = (method: string, what: string, statusId?: string) =>
    ask(offered, bounds, method, what, statusId);
  const done = map(() => undefined);
  return {
    getServicePresenceStatusId: () =>
      call('getServicePresenceStatusId', "tell the agent's presence").pipe(map(statusIn)),
    setServicePresenceStatus: ({ statusId }) =>
      call('setServicePresenceStatus', "change the agent's presence", statusId).pipe(done),
    login: ({ statusId }) => call('login', 'log the agent in to presence', statusId).pipe(done),
    logout: () => call('logout', 'log the agent out of presence').pipe(done),
    getAgentWorkload: () =>
      call('getAgentWorkload', "tell the agent's workload").pipe(
        map((value) => ({
          configuredCapacity: numberIn(value, 'configuredCapacity'),
          currentWorkload: numberIn(value, 'currentWorkload'),
        })),
      ),
  };
};
