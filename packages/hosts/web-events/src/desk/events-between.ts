import type { Contact, ContactState } from '@offhook/contract';

const ringing: ReadonlySet<ContactState> = new Set(['incoming', 'pending', 'connecting']);
const over: ReadonlySet<ContactState> = new Set(['ended', 'missed', 'rejected', 'error']);

/** What a state is called when it is entered, beside what its end is called. */
const entered: Readonly<Partial<Record<ContactState, string>>> = {
  incoming: 'onIncoming',
  pending: 'onPending',
  connecting: 'onConnecting',
  connected: 'onConnected',
  ended: 'onACW',
  error: 'onError',
};

const taken = (before: Contact | undefined, after: Contact): boolean =>
  before !== undefined &&
  ringing.has(before.state) &&
  after.state === 'connected' &&
  after.direction === 'inbound';

/** The events that lead from one picture of a contact to the next, in the order of a softphone. */
export const eventsBetween = (before: Contact | undefined, after: Contact): readonly string[] => {
  if (before?.state === after.state) return ['onRefresh'];
  const events: string[] = [];
  if (taken(before, after)) events.push('onAccepted');
  const own = entered[after.state];
  if (own !== undefined && !(before?.state === 'paused' && after.state === 'connected')) {
    events.push(own);
  }
  const wasActive = before !== undefined && !over.has(before.state) && before.state !== 'init';
  if (wasActive && over.has(after.state)) {
    const untaken = ringing.has(before.state) && after.state !== 'ended';
    events.push(...(untaken ? ['onMissed', 'onEnded'] : ['onEnded']));
  }
  return [...events, 'onRefresh'];
};

/** The events of a contact that leaves the desktop. */
export const eventsOfLeaving = (last: Contact): readonly string[] =>
  over.has(last.state) ? ['onDestroy'] : ['onEnded', 'onDestroy'];
