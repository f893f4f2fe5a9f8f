import { ActionError, type Contact, type ContactPort } from '@offhook/contract';
import { defer, map, type Observable, of, switchMap } from 'rxjs';
import { callable } from '../endpoints.ts';
import type { ConnectorContact, ConnectorPort } from '../server/connector-port.ts';
import { type Answering, ask, askLater, askPort, type Patience } from '../vendor/ask.ts';
import type { StreamsAgent, StreamsContact } from '../vendor/streams-library.ts';
import type { ContactBook } from './contact-book.ts';
import { mediaOf } from './media.ts';

/** What contact ports are made of. */
export interface ContactDesk {
  readonly book: ContactBook;
  readonly patience: Patience;
  /** The agent; fails before log-in. */
  readonly agent: () => StreamsAgent;
  readonly connector?: ConnectorPort | undefined;
}

const offered: readonly Contact['state'][] = ['incoming', 'pending', 'connecting'];

const isCall = ({ channel }: Contact): boolean =>
  channel === 'voice' || channel === 'queue_callback';

const requireCall = (contact: Contact, what: string): void => {
  if (isCall(contact)) return;
  throw new ActionError(
    'wrong-channel',
    `Contact ${contact.contactId} is no call but ${contact.channel}, so it cannot be ${what}. Ask "Is Voice Contact?" first.`,
  );
};

const requireOffer = ({ contactId, state }: Contact): void => {
  if (offered.includes(state)) return;
  throw new ActionError(
    'wrong-state',
    `Contact ${contactId} is ${state}, so it cannot be accepted; it would have to be ${offered.join(' or ')}.`,
  );
};

const requireDigits = (digits: string): void => {
  if (/^[0-9*#,A-D]+$/.test(digits)) return;
  throw new ActionError(
    'invalid-digits',
    `"${digits}" cannot be typed into a call. Use 0 to 9, *, #, A to D, and a comma for a pause.`,
  );
};

const withoutServer = (what: string): ActionError =>
  new ActionError(
    'connector-missing',
    `The softphone cannot ${what} by itself. Have the page's developers give the host of Amazon Connect a server connector.`,
  );

/** Fails in words where a task's legs cannot be reached. */
const legOf = <T>(contact: StreamsContact, leg: () => T | null | undefined): T => {
  try {
    const found = leg();
    if (found !== null && found !== undefined) return found;
  } catch (cause) {
    if (String(contact.getType()) !== 'task') throw cause;
    const message =
      'The legs of a task cannot be reached, since this page has not loaded amazon-connect-taskjs. Have its developers load it after amazon-connect-streams.';
    throw new ActionError('tasks-missing', message, { cause });
  }
  const message = `Contact ${contact.getContactId()} has no such connection any more. Look at the contact in the softphone.`;
  throw new ActionError('no-connection', message);
};

/** The contact port whose contact is the one that `idOf` names when a call is made. */
class BoundContact implements Omit<ContactPort, 'events$' | 'getFocused'> {
  readonly #desk: ContactDesk;
  readonly #id: () => string;

  constructor(desk: ContactDesk, id: () => string) {
    this.#desk = desk;
    this.#id = id;
  }

  toSnapshot = () => defer(() => of(this.#seen()));
  getAttributes = () => defer(() => of(this.#seen().attributes));
  getInitialConnection = () => defer(() => of(this.#desk.book.picture(this.#id()).customer));

  accept = () =>
    this.#ask('accept the contact', (contact, answering) => {
      requireOffer(this.#seen());
      contact.accept(answering);
    });
  reject = () => this.#ask('reject the contact', (contact, answering) => contact.reject(answering));
  clear = () => this.#ask('clear the contact', (contact, answering) => contact.clear(answering));
  destroyAgentConnection = () =>
    this.#ask('end the conversation', (contact, answering) =>
      legOf(contact, () => contact.getAgentConnection()).destroy(answering),
    );

  hold = () =>
    this.#ask('put the contact on hold', (contact, answering) => {
      if (isCall(this.#seen()))
        legOf(contact, () => contact.getInitialConnection()).hold(answering);
      else contact.pause(answering);
    });
  resume = () =>
    this.#ask('resume the contact', (contact, answering) => {
      if (isCall(this.#seen())) {
        legOf(contact, () => contact.getInitialConnection()).resume(answering);
      } else contact.resume(answering);
    });

  sendDigits = ({ digits }: { readonly digits: string }) =>
    this.#ask('type the digits', (contact, answering) => {
      requireCall(this.#seen(), 'sent digits');
      requireDigits(digits);
      legOf(contact, () => contact.getInitialConnection()).sendDigits(digits, answering);
    });

  addConnection: ContactPort['addConnection'] = ({ endpoint }) =>
    defer(() => {
      const contact = this.#live();
      requireCall(this.#seen(), 'extended');
      const { patience, agent } = this.#desk;
      return callable(patience, agent(), endpoint).pipe(
        switchMap((to) =>
          ask(
            patience,
            'call the third party',
            (answering) => contact.addConnection(to as unknown as connect.Endpoint, answering), // cast: the library reads these seven fields
          ),
        ),
        map(done),
      );
    });

  conferenceConnections = () =>
    this.#ask('join the parties', (contact, answering) => {
      requireCall(this.#seen(), 'joined');
      contact.conferenceConnections(answering);
    });

  sendMessage: ContactPort['sendMessage'] = ({ content, contentType = 'text/plain' }) =>
    defer(() => {
      const contact = this.#live();
      const { contactId, channel } = this.#seen();
      if (channel !== 'chat') {
        throw new ActionError(
          'wrong-channel',
          `Contact ${contactId} is no chat but ${channel}, so no message can be sent. Ask "Is Chat Contact?" first.`,
        );
      }
      return askLater(this.#desk.patience, 'send the message', () =>
        send(contact, { message: content, contentType }),
      );
    });

  updateAttributes: ContactPort['updateAttributes'] = ({ attributes }) =>
    this.#connector('change attributes', (server, contact) =>
      server.updateAttributes({ ...contact, attributes }),
    );
  startRecording = () =>
    this.#connector('start a recording', (server, contact) => server.startRecording(contact));
  stopRecording = () =>
    this.#connector('stop a recording', (server, contact) => server.stopRecording(contact));
  pauseRecording = () =>
    this.#connector('pause a recording', (server, contact) => server.pauseRecording(contact));
  resumeRecording = () =>
    this.#connector('resume a recording', (server, contact) => server.resumeRecording(contact));
  leaveVoicemail: ContactPort['leaveVoicemail'] = (args) =>
    this.#connector('leave a voicemail', (server, contact) =>
      server.leaveVoicemail({ ...contact, ...args }),
    );

  #seen(): Contact {
    return this.#desk.book.picture(this.#id()).contact;
  }

  #live(): StreamsContact {
    return this.#desk.book.live(this.#id());
  }

  #ask(
    what: string,
    call: (contact: StreamsContact, answering: Answering) => void,
  ): Observable<void> {
    return defer(() => {
      const contact = this.#live();
      return ask(this.#desk.patience, what, (answering) => call(contact, answering));
    }).pipe(map(done));
  }

  #connector(
    what: string,
    call: (server: ConnectorPort, contact: ConnectorContact) => Observable<void>,
  ): Observable<void> {
    return defer(() => {
      this.#live();
      const { connector, patience } = this.#desk;
      if (connector === undefined) throw withoutServer(what);
      const { contactId, initialContactId } = this.#seen();
      return askPort(patience, what, () => call(connector, { contactId, initialContactId }));
    }).pipe(map(done));
  }
}

const done = (): void => undefined;

const send = async (
  contact: StreamsContact,
  message: { readonly message: string; readonly contentType: string },
): Promise<void> => {
  const session = await mediaOf(contact);
  const sendMessage: unknown = Reflect.get(session, 'sendMessage');
  if (typeof sendMessage !== 'function') {
    throw new ActionError(
      'chat-missing',
      'No message can be sent, since this page has not loaded amazon-connect-chatjs. Have its developers load it after amazon-connect-streams.',
    );
  }
  await sendMessage.call(session, message);
};

const portOf = (desk: ContactDesk, idOf: () => string): ContactPort => {
  const bound = new BoundContact(desk, idOf);
  return Object.assign(bound, {
    events$: desk.book.events$,
    getFocused: () => defer(() => of(desk.book.focused())),
  });
};

/** The port bound to one contact; once that is gone, reads answer from its last picture and all else fails with `contact-gone`. */
export const boundContactPort = (desk: ContactDesk, contactId: string): ContactPort =>
  portOf(desk, () => contactId);

/** The port of runs without a contact: it tells events, and its calls fail with `no-contact`. */
export const unboundContactPort = (desk: ContactDesk): ContactPort =>
  portOf(desk, () => {
    throw new ActionError(
      'no-contact',
      'This flow was started by something other than a contact, so there is no contact to act on. Start it by an event of a contact.',
    );
  });
