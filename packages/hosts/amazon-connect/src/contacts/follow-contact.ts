import type { JsonRecord } from '@offhook/contract';
import { Subscription } from 'rxjs';
import type { StreamsContact, StreamsLibrary } from '../vendor/streams-library.ts';
import type { ContactBook } from './contact-book.ts';
import { followMedia } from './media.ts';

const events = [
  'onIncoming',
  'onPending',
  'onConnecting',
  'onAccepted',
  'onConnected',
  'onMissed',
  'onError',
  'onACW',
  'onEnded',
  'onRefresh',
] as const;

/** Tells in the book what happens to one contact until it is gone. */
export const followContact = (
  library: StreamsLibrary,
  book: ContactBook,
  contact: StreamsContact,
): Subscription => {
  const following = new Subscription();
  const contactId = contact.getContactId();
  if (!book.add(contact)) return following;
  const told = (event: string, payload: JsonRecord): void => book.tell(contactId, event, payload);
  const media = followMedia(library, contact, told);
  following.add(media);
  for (const event of events) {
    const { unsubscribe } = bound(
      contact[event](() => {
        book.tell(contactId, event);
        if (event === 'onConnected') media.listen();
      }),
    );
    following.add(unsubscribe);
  }
  const { unsubscribe } = bound(
    contact.onDestroy(() => {
      following.unsubscribe();
      book.end(contactId);
    }),
  );
  following.add(unsubscribe);
  media.listen();
  // The library tells the state of what it finds new in the same breath; after that, it is for us.
  queueMicrotask(() => {
    if (!following.closed) book.tellState(contactId);
  });
  return following;
};

interface Unsubscribable {
  unsubscribe(): unknown;
}

/** The library answers with what ends a subscription, though its types do not say so everywhere. */
const bound = (subscription: unknown): { unsubscribe(): void } => ({
  unsubscribe: () => {
    if (isUnsubscribable(subscription)) subscription.unsubscribe();
  },
});

const isUnsubscribable = (value: unknown): value is Unsubscribable =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'unsubscribe') === 'function';
