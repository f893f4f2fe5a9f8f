import { z } from 'zod';
import { apply } from './apply.ts';
import type { Command } from './commands.ts';
import { changeContact, changeLegs, contactOf, isCall, requireState, talking } from './contacts.ts';
import { conference, hangUp } from './life.ts';
import { addParty, offer } from './offer.ts';
import { Refusal } from './refusal.ts';
import { endpointOf, queueNamed } from './snapshot.ts';
import { choosable, type PanelState, quickConnects } from './state.ts';

/** What a request is answered, and how the panel is a moment later. */
export interface Answered {
  readonly answer: unknown;
  /** Changes that follow, a moment apart; each starts from the panel as it is then. */
  readonly changes: readonly ((panel: PanelState, now: number) => PanelState)[];
  /** What the library broadcasts on the answer, which pages hear before the changes. */
  readonly after?: string;
}

type Api = (panel: PanelState, params: unknown, now: number) => Answered;

const contactParams = z.object({ contactId: z.string() });
const legParams = contactParams.extend({ connectionId: z.string() });
const endpoint = z.object({
  type: z.enum(['phone_number', 'agent', 'queue']),
  phoneNumber: z.string().nullish(),
  name: z.string().nullish(),
  endpointARN: z.string().nullish(),
});

const read = <T>(schema: z.ZodType<T>, params: unknown): T => {
  const result = schema.safeParse(params);
  if (result.success) return result.data;
  throw new Refusal('InvalidParameterException', z.prettifyError(result.error));
};

/** A request that is one command about a contact. */
const commanding =
  (name: 'accept' | 'reject' | 'clear' | 'hold' | 'resume'): Api =>
  (panel, params, now) => {
    const { contactId } = read(contactParams, params);
    const command: Command = { do: name, contactId };
    // Refused at once, if at all, as the contact centre does.
    apply(panel, command, now);
    return { answer: {}, changes: [(later, at) => apply(later, command, at).panel] };
  };

const accept: Api = (panel, params, now) => {
  const { contactId } = read(contactParams, params);
  const after = `contact::accepted::${contactId}`;
  const answered = { ...commanding('accept')(panel, params, now), after };
  if (contactOf(panel, contactId).channel !== 'queue_callback') return answered;
  const command: Command = { do: 'customer-answers', contactId };
  return {
    ...answered,
    changes: [...answered.changes, (later, at) => apply(later, command, at).panel],
  };
};

const callable = (panel: PanelState, to: z.infer<typeof endpoint>): void => {
  if (to.type !== 'phone_number') return;
  const number = to.phoneNumber ?? '';
  const codes: Readonly<Record<string, string>> = { us: '+1', gb: '+44', de: '+49', ch: '+41' };
  if (!/^\+\d{7,15}$/.test(number)) {
    throw new Refusal('BadEndpointException', `${number} is no phone number.`);
  }
  if (!panel.agent.dialableCountries.some((country) => number.startsWith(codes[country] ?? '?'))) {
    throw new Refusal('UnsupportedDestinationException', `${number} may not be called.`);
  }
};

const createOutboundContact: Api = (panel, params, now) => {
  const { endpoint: to, queueARN } = read(
    z.object({ endpoint, queueARN: z.string().nullish() }),
    params,
  );
  callable(panel, to);
  const queue = queueNamed(queueARN);
  if (queueARN && queue === undefined) {
    throw new Refusal('ResourceNotFoundException', `There is no queue ${queueARN}.`);
  }
  if (panel.contacts.some(isCall)) {
    throw new Refusal('LimitExceededException', 'The agent is on a call already.');
  }
  const told = {
    channel: 'voice' as const,
    direction: 'outbound' as const,
    phone: to.phoneNumber ?? undefined,
    name: to.name ?? undefined,
    queue,
  };
  const { contactId } = offer(panel, told, now);
  return {
    answer: { contactId },
    changes: [(later, at) => offer(later, { ...told, contactId }, at).panel],
  };
};

const putAgentState: Api = (panel, params, now) => {
  const { state, enqueueNextState } = read(
    z.object({ state: z.object({ name: z.string() }), enqueueNextState: z.boolean().nullish() }),
    params,
  );
  const known = choosable.find(({ name }) => name === state.name);
  if (known === undefined) {
    throw new Refusal('InvalidParameterException', `The agent has no state ${state.name}.`);
  }
  if (panel.contacts.some((each) => isCall(each) && talking.includes(each.state))) {
    if (!enqueueNextState) throw new Refusal('InvalidStateException', 'The agent is on a call.');
    const queued = (later: PanelState): PanelState => ({
      ...later,
      agent: { ...later.agent, nextState: known },
    });
    return { answer: {}, changes: [queued] };
  }
  const command: Command = { do: 'agent-state', name: known.name };
  apply(panel, command, now);
  return { answer: {}, changes: [(later, at) => apply(later, command, at).panel] };
};

const destroyConnection: Api = (panel, params, now) => {
  const { contactId, connectionId } = read(legParams, params);
  const leg = contactOf(panel, contactId).legs.find(({ id }) => id === connectionId);
  if (leg === undefined) {
    throw new Refusal('ResourceNotFoundException', `There is no connection ${connectionId}.`);
  }
  if (leg.type === 'agent' || leg.type === 'monitoring' || leg.initial) {
    hangUp(panel, contactId, now);
    return { answer: {}, changes: [(later, at) => hangUp(later, contactId, at)] };
  }
  const dropped = (later: PanelState): PanelState =>
    changeContact(later, contactId, (contact) => ({
      ...contact,
      legs: contact.legs.filter(({ id }) => id !== connectionId),
    }));
  return { answer: {}, changes: [dropped] };
};

const legState =
  (state: 'hold' | 'connected'): Api =>
  (panel, params) => {
    const { contactId, connectionId } = read(legParams, params);
    requireState(contactOf(panel, contactId), talking, 'put on hold or resumed');
    const moved = (later: PanelState, at: number): PanelState =>
      changeContact(later, contactId, (contact) =>
        changeLegs(contact, ({ id }) => id === connectionId, state, at),
      );
    return { answer: {}, changes: [moved] };
  };

const sendDigits: Api = (panel, params) => {
  const { contactId, digits } = read(legParams.extend({ digits: z.string() }), params);
  requireState(contactOf(panel, contactId), ['connecting', 'connected'], 'sent digits');
  const typed = (later: PanelState): PanelState =>
    changeContact(later, contactId, (each) => ({ ...each, digits: each.digits + digits }));
  return { answer: {}, changes: [typed] };
};

const createAdditionalConnection: Api = (panel, params) => {
  const { contactId, endpoint: to } = read(contactParams.extend({ endpoint }), params);
  requireState(contactOf(panel, contactId), ['connected'], 'extended');
  callable(panel, to);
  return { answer: {}, changes: [(later, at) => addParty(later, contactId, to, at)] };
};

const conferenceConnections: Api = (panel, params, now) => {
  const { contactId } = read(contactParams, params);
  if (contactOf(panel, contactId).legs.length < 3) {
    throw new Refusal('InvalidStateException', `Contact ${contactId} has no third party.`);
  }
  conference(panel, contactId, now);
  return { answer: {}, changes: [(later, at) => conference(later, contactId, at)] };
};

const configuration = z.object({
  configuration: z.object({
    extension: z.string().nullish(),
    softphoneEnabled: z.boolean().optional(),
    softphoneAutoAccept: z.boolean().optional(),
  }),
});

const updateAgentConfiguration: Api = (_panel, params) => {
  const told = read(configuration, params).configuration;
  const updated = (later: PanelState): PanelState => ({
    ...later,
    agent: {
      ...later.agent,
      extension: told.extension ?? later.agent.extension,
      softphoneEnabled: told.softphoneEnabled ?? later.agent.softphoneEnabled,
      softphoneAutoAccept: told.softphoneAutoAccept ?? later.agent.softphoneAutoAccept,
    },
  });
  return { answer: {}, changes: [updated] };
};

const createTaskContact: Api = () => ({
  answer: { contactId: `task-${crypto.randomUUID()}` },
  changes: [],
});

const createTransport: Api = (_panel, params, now) => {
  const { participantId } = read(z.object({ participantId: z.string().optional() }), params);
  const expiry = new Date(now + 3_600_000).toISOString();
  return {
    answer: { chatTokenTransport: { participantToken: participantId ?? 'token', expiry } },
    changes: [],
  };
};

const listEndpoints: Api = () => ({
  answer: { endpoints: quickConnects.map(endpointOf), nextToken: null },
  changes: [],
});

/** The requests that the panel knows, by the names that the library gives them. */
const methods: ReadonlyMap<string, Api> = new Map([
  ['putAgentState', putAgentState],
  ['acceptContact', accept],
  ['rejectContact', commanding('reject')],
  ['clearContact', commanding('clear')],
  ['completeContact', commanding('clear')],
  ['destroyConnection', destroyConnection],
  ['holdConnection', legState('hold')],
  ['resumeConnection', legState('connected')],
  ['pauseContact', commanding('hold')],
  ['resumeContact', commanding('resume')],
  ['sendDigits', sendDigits],
  ['createOutboundContact', createOutboundContact],
  ['createAdditionalConnection', createAdditionalConnection],
  ['conferenceConnections', conferenceConnections],
  ['getEndpoints', listEndpoints],
  ['updateAgentConfiguration', updateAgentConfiguration],
  ['createTaskContact', createTaskContact],
  ['createTransport', createTransport],
]);

/** Answers a request of the page that embeds the panel; refuses one that it does not know. */
export const answerTo = (
  panel: PanelState,
  method: string,
  params: unknown,
  now: number,
): Answered => {
  const api = methods.get(method);
  if (api === undefined) throw new Refusal('NotImplemented', `The simulator knows no ${method}.`);
  return api(panel, params, now);
};
