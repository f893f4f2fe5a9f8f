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
  const tellHold = followHold(contact, told);
  for (const event of events) {
    const { unsubscribe } = bound(
      contact[event](() => {
        if (event === 'onRefresh') tellHold();
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

const isOnHold = (contact: StreamsContact): boolean =>
  ['voice', 'queue_callback'].includes(String(contact.getType())) &&
  contact.getInitialConnection()?.isOnHold() === true;

/** Tells, whenever it is asked, whether the customer was put on hold since, or is back; the library has no event for it. */
const followHold = (
  contact: StreamsContact,
  told: (event: string, payload: JsonRecord) => void,
): (() => void) => {
  let was = isOnHold(contact);
  return () => {
    if (!contact.isConnected() || isOnHold(contact) === was) return;
    was = !was;
    told(was ? 'onHold' : 'onResume', {});
  };
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
