import { agentEnters, changeContact, isCall } from './contacts.ts';
import { Refusal } from './refusal.ts';
import type {
  EndpointText,
  Leg,
  PanelState,
  SimulatedChannel,
  SimulatedContact,
  SimulatedContactState,
} from './state.ts';

/** What is told of a contact that is offered; the rest is as usual for its channel. */
export interface Offer {
  readonly channel: SimulatedChannel;
  readonly contactId?: string | undefined;
  readonly initialContactId?: string | undefined;
  readonly direction?: 'inbound' | 'outbound' | undefined;
  readonly phone?: string | undefined;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly queue?: string | undefined;
  readonly initiationMethod?: string | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly references?: SimulatedContact['references'] | undefined;
  readonly state?: SimulatedContactState | undefined;
  /** A supervisor's view of somebody else's contact. */
  readonly monitor?: boolean | undefined;
  /** Whether a call is recorded once the agent is there. */
  readonly recording?: boolean | undefined;
}

const methods: Readonly<Record<SimulatedChannel, string>> = {
  voice: 'inbound',
  queue_callback: 'callback',
  chat: 'api',
  task: 'api',
  email: 'inbound',
};

const directionOf = ({ channel, direction }: Offer): 'inbound' | 'outbound' =>
  direction ?? (channel === 'queue_callback' ? 'outbound' : 'inbound');

const legsOf = (id: string, offer: Offer, now: number): readonly Leg[] => {
  const direction = directionOf(offer);
  const endpoint: EndpointText = {
    type: 'phone_number',
    phoneNumber: offer.phone ?? null,
    name: offer.name ?? null,
  };
  const reached = direction === 'inbound' || !isCall(offer);
  const live = offer.state === 'connected' || offer.state === 'paused';
  return [
    {
      id: `${id}-agent`,
      type: offer.monitor ? 'monitoring' : 'agent',
      initial: false,
      state: offer.monitor ? 'silent_monitor' : live ? 'connected' : 'connecting',
      since: now,
      endpoint: { type: 'agent' },
    },
    {
      id: `${id}-customer`,
      type: direction,
      initial: true,
      state: reached || live ? 'connected' : 'connecting',
      since: now,
      endpoint,
    },
  ];
};

const contactFrom = (contactId: string, offer: Offer, now: number): SimulatedContact => ({
  contactId,
  initialContactId: offer.initialContactId ?? contactId,
  channel: offer.channel,
  state: offer.state ?? (offer.channel === 'queue_callback' ? 'incoming' : 'connecting'),
  since: now,
  initiationMethod:
    offer.initiationMethod ??
    (offer.monitor
      ? 'monitor'
      : offer.channel === 'voice' && offer.direction === 'outbound'
        ? 'outbound'
        : methods[offer.channel]),
  queue: offer.queue ?? 'Support',
  attributes: offer.attributes ?? {},
  references: offer.references ?? {},
  name: offer.name,
  description: offer.description,
  legs: legsOf(contactId, offer, now),
  lines: [],
  digits: '',
  ...(offer.recording &&
    isCall(offer) && { recording: offer.state === 'connected' ? 'on' : 'asked' }),
});

/** Puts a contact on the agent's list, and answers with its id. */
export const offer = (
  panel: PanelState,
  told: Offer,
  now: number,
): { readonly panel: PanelState; readonly contactId: string } => {
  const contactId = told.contactId ?? `sim-${panel.made + 1}-${now.toString(36)}`;
  if (panel.contacts.some((each) => each.contactId === contactId)) {
    throw new Refusal('DuplicateException', `There is a contact ${contactId} already.`);
  }
  const contact = contactFrom(contactId, told, now);
  const added = { ...panel, made: panel.made + 1, contacts: [...panel.contacts, contact] };
  const calling = told.channel === 'voice' && told.direction === 'outbound';
  return {
    contactId,
    panel: calling ? agentEnters(added, { name: 'CallingCustomer', type: 'system' }, now) : added,
  };
};

/** Adds a third party to a call: the customer waits until all are joined. */
export const addParty = (
  panel: PanelState,
  contactId: string,
  endpoint: EndpointText,
  now: number,
): PanelState =>
  changeContact({ ...panel, made: panel.made + 1 }, contactId, (contact) => ({
    ...contact,
    legs: [
      ...contact.legs.map((leg) =>
        leg.type === 'agent' ? leg : { ...leg, state: 'hold' as const, since: now },
      ),
      {
        id: `${contactId}-party-${panel.made + 1}`,
        type: 'outbound',
        initial: false,
        state: 'connected',
        since: now,
        endpoint,
      },
    ],
  }));
