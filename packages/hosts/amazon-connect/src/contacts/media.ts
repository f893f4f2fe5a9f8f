import type { JsonRecord } from '@offhook/contract';
import { Subscription } from 'rxjs';
import type { StreamsContact, StreamsLibrary } from '../vendor/streams-library.ts';

/** Hears messages of chats and news of tasks, where the page loaded ChatJS and TaskJS. */
export class Media extends Subscription {
  readonly #library: StreamsLibrary;
  readonly #contact: StreamsContact;
  readonly #tell: (event: string, payload: JsonRecord) => void;
  readonly #heard = new Set<string>();
  #listening = false;

  constructor(
    library: StreamsLibrary,
    contact: StreamsContact,
    tell: (event: string, payload: JsonRecord) => void,
  ) {
    super();
    this.#library = library;
    this.#contact = contact;
    this.#tell = tell;
  }

  /** Begins to listen, unless it does already or there is nothing to hear. */
  listen(): void {
    if (this.closed || this.#listening) return;
    const listen = this.#listenerFor(String(this.#contact.getType()));
    if (listen === undefined) return;
    this.#listening = true;
    mediaOf(this.#contact).then(
      (session) => {
        if (!this.closed) listen(session);
      },
      () => {
        // Not connected yet, as a rule; the next state of the contact tries again.
        this.#listening = false;
      },
    );
  }

  #listenerFor(type: string): ((session: object) => void) | undefined {
    if (type === 'chat' && has(this.#library, 'ChatSession')) return (chat) => this.#chat(chat);
    if (type === 'task' && has(this.#library, 'TaskSession')) return (task) => this.#task(task);
    return undefined;
  }

  #chat(session: object): void {
    subscribe(session, 'onMessage', (told) => {
      const message = record(Reflect.get(told, 'data'));
      const role = message?.['ParticipantRole'];
      if (message === undefined || message['Type'] !== 'MESSAGE') return;
      if (role === 'CUSTOMER') this.#once('onMessageReceived', message);
      if (role === 'AGENT') this.#once('onMessageSent', message);
    });
  }

  #task(session: object): void {
    const events = [
      'onTransferInitiated',
      'onTransferSucceeded',
      'onTransferFailed',
      'onTaskExpiring',
      'onTaskExpired',
    ];
    for (const event of events) {
      subscribe(session, event, (told) => this.#once(event, record(told) ?? {}));
    }
  }

  /** The vendor's socket may deliver a message twice. */
  #once(event: string, payload: JsonRecord): void {
    const id = payload['Id'];
    if (this.closed || (typeof id === 'string' && this.#heard.has(id))) return;
    if (typeof id === 'string') this.#heard.add(id);
    this.#tell(event, payload);
  }
}

const has = (library: StreamsLibrary, name: string): boolean =>
  Reflect.get(library, name) !== undefined;

/** The session of the agent's leg. */
export const mediaOf = async (contact: StreamsContact): Promise<object> => {
  const leg = contact.getAgentConnection();
  const getController: unknown = Reflect.get(leg, 'getMediaController');
  if (typeof getController !== 'function') throw new Error('This contact has no session.');
  const session: unknown = await getController.call(leg);
  if (typeof session !== 'object' || session === null) {
    throw new Error('This contact has no session.');
  }
  return session;
};

const subscribe = (session: object, event: string, hear: (told: object) => void): void => {
  const member: unknown = Reflect.get(session, event);
  if (typeof member !== 'function') return;
  member.call(session, (told: unknown) => {
    if (typeof told === 'object' && told !== null) hear(told);
  });
};

/** A copy of what is plain in a message. */
const record = (told: unknown): JsonRecord | undefined => {
  if (typeof told !== 'object' || told === null) return undefined;
  const entries = Object.entries(told).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(entries);
};

/** Follows the media of one contact. */
export const followMedia = (
  library: StreamsLibrary,
  contact: StreamsContact,
  tell: (event: string, payload: JsonRecord) => void,
): Media => new Media(library, contact, tell);
