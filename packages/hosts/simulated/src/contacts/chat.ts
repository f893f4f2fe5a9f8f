import { ActionError } from '@offhook/contract';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import type { ChatMessage } from '../state/state.ts';
import { changeContact, contactEvent, contactOf } from './contact-record.ts';
import { requireState } from './life.ts';

/** What somebody writes into a chat. */
export interface Written {
  readonly content: string;
  readonly contentType?: string;
}

const events = { CUSTOMER: 'onMessageReceived', AGENT: 'onMessageSent' } as const;

/** Adds a message to a chat; fails with `wrong-channel` elsewhere. */
export const writeMessage = (
  desk: Desk,
  contactId: string,
  role: 'CUSTOMER' | 'AGENT',
  { content, contentType = 'text/plain' }: Written,
): readonly Announcement[] => {
  const { picture, messages } = contactOf(desk, contactId);
  if (picture.channel !== 'chat') {
    throw new ActionError(
      'wrong-channel',
      `Contact ${contactId} is no chat but ${picture.channel}, so no message can be sent. Ask "Is Chat Contact?" first.`,
    );
  }
  requireState(picture, ['connected', 'connecting'], 'written to');
  const message: ChatMessage = {
    Id: `message-${desk.count('message')}`,
    Content: content,
    ContentType: contentType,
    DisplayName: role === 'AGENT' ? desk.agent.value.picture.name : (picture.name ?? 'Customer'),
    ParticipantRole: role,
    AbsoluteTime: new Date(desk.clock.now()).toISOString(),
    ContactId: contactId,
  };
  changeContact(desk, contactId, { messages: [...messages, message] });
  return [contactEvent(desk, picture, events[role], message)];
};
