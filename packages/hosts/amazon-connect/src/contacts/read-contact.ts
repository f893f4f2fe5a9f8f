import type { Channel, Connection, Contact, ContactState, Endpoint } from '@offhook/contract';
import { parseNumber } from '@offhook/phone';
import type { StreamsConnection, StreamsContact } from '../vendor/streams-library.ts';

/** A contact as it looked at one moment, with the customer's leg, which cannot be read later. */
export interface Picture {
  readonly contact: Contact;
  readonly customer: Connection;
}

/** What the vendor's library does not tell of a contact. */
export interface Surroundings {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The country of numbers that do not tell theirs. */
  readonly country: string;
  /** How the contact looked before, also before the page was loaded again. */
  readonly former?: Picture | undefined;
  /** The contact was there before this page was. */
  readonly late?: boolean;
}

const channels: ReadonlySet<string> = new Set(['voice', 'queue_callback', 'chat', 'task', 'email']);
const isChannel = (type: string): type is Channel => channels.has(type);

const states: ReadonlySet<string> = new Set([
  'init',
  'incoming',
  'pending',
  'connecting',
  'connected',
  'paused',
  'missed',
  'rejected',
  'error',
  'ended',
]);
const isState = (type: string): type is ContactState => states.has(type);

/** What a getter answers; undefined where the vendor's library throws, as it does for what is gone or has no media. */
const readable = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined; // the library's way to say that it does not know
  }
};

/** An endpoint as plain text. */
export const readEndpoint = (endpoint: {
  readonly type: string;
  readonly phoneNumber?: string | null;
  readonly name?: string | null;
  readonly endpointARN?: string | null;
}): Endpoint => ({
  type: endpoint.type === 'agent' || endpoint.type === 'queue' ? endpoint.type : 'phone_number',
  ...(endpoint.phoneNumber && { phoneNumber: endpoint.phoneNumber }),
  ...(endpoint.name && { name: endpoint.name }),
  ...(endpoint.endpointARN && { endpointARN: endpoint.endpointARN }),
});

const isOutbound = (contact: StreamsContact, leg: StreamsConnection | undefined): boolean =>
  leg === undefined
    ? String(readable(() => contact.getInitiationMethod())) === 'outbound'
    : String(leg.getType()) === 'outbound';

/** The contact's legs: those of tasks and e-mails say nothing that the contact does not, and need TaskJS. */
const legsOf = (contact: StreamsContact, channel: Channel): readonly StreamsConnection[] =>
  channel === 'task' || channel === 'email' ? [] : (readable(() => contact.getConnections()) ?? []);

const customerLeg = (
  contact: StreamsContact,
  legs: readonly StreamsConnection[],
  { former }: Surroundings,
): Connection => {
  const leg = legs.find((each) => each.isInitialConnection());
  if (leg === undefined && former !== undefined) return former.customer;
  const method = String(readable(() => contact.getInitiationMethod()));
  const id = leg?.getConnectionId() ?? `${contact.getContactId()}-customer`;
  const monitored = method === 'monitor';
  return {
    connectionId: id,
    type: monitored ? 'monitoring' : isOutbound(contact, leg) ? 'outbound' : 'inbound',
    endpoint: leg === undefined ? { type: 'phone_number' } : readEndpoint(leg.getEndpoint()),
  };
};

const attributesOf = (contact: StreamsContact): Contact['attributes'] => {
  const attributes = readable(() => contact.getAttributes()) ?? {};
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([key, attribute]) =>
      attribute === undefined ? [] : [[attribute.name ?? key, String(attribute.value)]],
    ),
  );
};

const referencesOf = (contact: StreamsContact): Pick<Contact, 'references'> => {
  const references = readable(() => contact.getReferences());
  if (!references) return {};
  const told = Object.entries(references).flatMap(([key, reference]) =>
    reference ? [[key, { type: String(reference.type), value: String(reference.value) }]] : [],
  );
  return told.length === 0 ? {} : { references: Object.fromEntries(told) };
};

const queueOf = (contact: StreamsContact): Pick<Contact, 'queue' | 'queueARN'> => {
  const queue = readable(() => contact.getQueue());
  return {
    ...(queue?.name && { queue: queue.name }),
    ...(queue?.queueARN && { queueARN: queue.queueARN }),
  };
};

/** When the present state began: seen by this page now, or before it was loaded. */
const enteredAt = (contact: StreamsContact, { now, late }: Surroundings): number => {
  if (!late) return now;
  const age = readable(() => contact.getStateDuration());
  return age !== undefined && Number.isFinite(age) ? now - Math.max(0, age) : now;
};

const isMonitored = (method: string, legs: readonly StreamsConnection[]): boolean =>
  method === 'monitor' ||
  legs.some(
    (leg) =>
      String(leg.getType()) === 'monitoring' &&
      ['silent_monitor', 'barge'].includes(String(readable(() => leg.getState().type))) &&
      !legs.some((each) => String(each.getType()) === 'agent'),
  );

const nameOf = (
  contact: StreamsContact,
  legs: readonly StreamsConnection[],
): string | undefined => {
  const name = readable(() => contact.getName());
  if (name) return name;
  const leg = legs.find((each) => each.isInitialConnection());
  const participant: unknown = leg && Reflect.get(leg, 'getParticipantName');
  const told =
    typeof participant === 'function' ? readable(() => participant.call(leg)) : undefined;
  return typeof told === 'string' && told !== '' ? told : undefined;
};

/** The contact as plain values, read while it lives: later the vendor's getters throw. */
export const readContact = (contact: StreamsContact, around: Surroundings): Picture => {
  const type = String(contact.getType());
  const channel = isChannel(type) ? type : 'voice';
  const legs = legsOf(contact, channel);
  const customer = customerLeg(contact, legs, around);
  const told = String(contact.getState().type);
  const state = isState(told) ? told : 'init';
  const method = String(readable(() => contact.getInitiationMethod()) ?? 'inbound');
  const phone = customer.endpoint.phoneNumber;
  const parsedNumber = phone === undefined ? undefined : parseNumber(phone, around.country);
  const name = nameOf(contact, legs);
  const description = readable(() => contact.getDescription());
  const leg = legs.find((each) => each.isInitialConnection());
  const { former } = around;
  return {
    customer,
    contact: {
      contactId: contact.getContactId(),
      initialContactId: contact.getInitialContactId() || contact.getContactId(),
      channel,
      direction:
        leg === undefined && former
          ? former.contact.direction
          : isOutbound(contact, leg)
            ? 'outbound'
            : 'inbound',
      state,
      initiationMethod: method,
      ...(phone !== undefined && { phone }),
      ...(parsedNumber && { parsedNumber }),
      ...queueOf(contact),
      attributes: attributesOf(contact),
      ...(name !== undefined && { name }),
      ...(description && { description }),
      ...referencesOf(contact),
      isMonitor: isMonitored(method, legs),
      timestamps: { [state]: enteredAt(contact, around), ...former?.contact.timestamps },
    },
  };
};
