import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import { contactEvent, contactOf } from './contact-record.ts';

const kinds = {
  onTransferInitiated: 'transfer.initiated',
  onTransferSucceeded: 'transfer.succeeded',
  onTransferFailed: 'transfer.failed',
  onTaskExpiring: 'expire.warning',
  onTaskExpired: 'expire.complete',
} as const;

/** What is told about a task beyond its life. */
export type TaskEvent = keyof typeof kinds;

/** Tells that a task is being transferred or runs out of time. */
export const taskEvent = (
  desk: Desk,
  contactId: string,
  event: TaskEvent,
): readonly Announcement[] => {
  const { picture } = contactOf(desk, contactId);
  return [
    contactEvent(desk, picture, event, {
      AbsoluteTime: new Date(desk.clock.now()).toISOString(),
      ContentType: `application/vnd.amazonaws.connect.event.${kinds[event]}`,
      Id: `task-event-${desk.count('task-event')}`,
      InitialContactId: picture.initialContactId,
    }),
  ];
};
