import {
  ActionError,
  type Connection,
  type Contact,
  type ContactPort,
  type ContactState,
  type Endpoint,
} from '@offhook/contract';
import { dialable } from '@offhook/phone';
import { defer, map, type Observable, of } from 'rxjs';
import type { Commands } from '../desk/commands.ts';
import type { Desk } from '../desk/desk.ts';

const ringing: readonly ContactState[] = ['incoming', 'pending', 'connecting'];
const talking: readonly ContactState[] = ['connected', 'paused'];
const over: readonly ContactState[] = ['ended', 'missed', 'rejected', 'error'];

interface Rule {
  /** The states in which the command makes sense; any where absent. */
  readonly states?: readonly ContactState[];
  readonly channels?: readonly Contact['channel'][];
}

const calls = ['voice', 'queue_callback'] as const;

const rules = {
  accept: { states: ringing },
  reject: { states: ringing },
  destroyAgentConnection: { states: [...ringing, ...talking] },
  clear: { states: over },
  hold: { states: ['connected'] },
  resume: { states: talking },
  sendDigits: { states: ['connecting', 'connected'], channels: calls },
  addConnection: { states: ['connecting', 'connected'], channels: calls },
  conferenceConnections: { states: ['connected'], channels: calls },
  sendMessage: { states: ['connected'], channels: ['chat'] },
  updateAttributes: {},
  startRecording: { states: ['connected'], channels: calls },
  stopRecording: { states: ['connected'], channels: calls },
  pauseRecording: { states: ['connected'], channels: calls },
  resumeRecording: { states: ['connected'], channels: calls },
  leaveVoicemail: { states: ['connecting', 'connected'], channels: calls },
} as const satisfies Partial<Record<keyof ContactPort, Rule>>;

type Change = keyof typeof rules;

const refuse = (code: string, contact: Contact, is: string, wants: readonly string[]): never => {
  throw new ActionError(
    code,
    `Contact ${contact.contactId} is ${is}, and this can only be done while it is ${wants.join(' or ')}.`,
  );
};

const hold = (contact: Contact, { states, channels }: Rule): void => {
  if (channels && !channels.includes(contact.channel)) {
    refuse('wrong-channel', contact, contact.channel, channels);
  }
  if (states && !states.includes(contact.state)) {
    refuse('wrong-state', contact, contact.state, states);
  }
};

const customer = (contact: Contact): Connection => ({
  connectionId: `${contact.contactId}-customer`,
  type: contact.isMonitor ? 'monitoring' : contact.direction,
  endpoint: {
    type: 'phone_number',
    ...(contact.phone !== undefined && { phoneNumber: contact.phone }),
    ...(contact.name !== undefined && { name: contact.name }),
  },
});

type Does = (args: object | void) => Observable<void>;

/** Each change as a command, once the contact's state lets it make sense. */
const changesOf = (desk: Desk, commands: Commands, idOf: () => string): Record<Change, Does> => {
  const does =
    (method: Change): Does =>
    (args) =>
      defer(() => {
        const contactId = idOf();
        hold(desk.live(contactId), rules[method]);
        const told = { contactId, ...(args && { args }) };
        return commands.ask(`contact.${method}`, told).pipe(map(() => undefined));
      });
  const entries = Object.keys(rules).map((method) => [method, does(method as Change)]); // cast: a record's keys are its type's
  return Object.fromEntries(entries);
};

/** The endpoint with its number as it is dialled. */
const dialled = (desk: Desk, endpoint: Endpoint): Endpoint => {
  if (endpoint.type !== 'phone_number') return endpoint;
  const { dialableCountries } = desk.agentTold.picture;
  return { ...endpoint, phoneNumber: dialable(endpoint.phoneNumber ?? '', dialableCountries) };
};

/** The contact port whose contact is the one that `idOf` names when a call is made. */
const portOf = (desk: Desk, commands: Commands, idOf: () => string): ContactPort => {
  const read = <T>(work: (contact: Contact) => T): Observable<T> =>
    defer(() => of(work(desk.last(idOf()))));
  const changes = changesOf(desk, commands, idOf);
  return {
    events$: desk.contactEvents$.asObservable(),
    getFocused: () =>
      defer(() => of(desk.focused === undefined ? {} : { contactId: desk.focused })),
    toSnapshot: () => read((contact) => contact),
    getAttributes: () => read(({ attributes }) => attributes),
    getInitialConnection: () => read(customer),
    ...changes,
    addConnection: ({ endpoint }) =>
      defer(() => changes.addConnection({ endpoint: dialled(desk, endpoint) })),
  };
};

/** The port bound to one contact; once that is gone, reads answer from its last picture and all else fails with `contact-gone`. */
export const boundContactPort = (desk: Desk, commands: Commands, contactId: string): ContactPort =>
  portOf(desk, commands, () => contactId);

/** The port of runs without a contact: it tells events, and its calls fail with `no-contact`. */
export const unboundContactPort = (desk: Desk, commands: Commands): ContactPort =>
  portOf(desk, commands, () => {
    throw new ActionError(
      'no-contact',
      'This flow was started by something other than a contact, so there is no contact to act on. Start it by an event of a contact.',
    );
  });
