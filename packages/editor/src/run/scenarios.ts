import type { JsonRecord, Manifests } from '@offhook/contract';
import type { Flow, FlowTrigger } from '@offhook/flow';
import type { ViewWords } from '../words/view-words.ts';

/** A scenario with the name by which a person finds it. */
export interface NamedScenario {
  readonly id: string;
  readonly name: string;
  readonly scenario: JsonRecord;
}

/** What a scenario can be made as, beside its event. */
export type Kind = 'known' | 'unknown' | 'crm-fails' | 'plain';

const channels: Readonly<Record<string, string>> = {
  'voice-contact': 'voice',
  'queue-callback-contact': 'queue_callback',
  'chat-contact': 'chat',
  'task-contact': 'task',
  'email-contact': 'email',
};

const customer = '+12065550100';

const payloadOf = ({ source, event }: FlowTrigger, manifests: Manifests): JsonRecord => {
  const fields = manifests.sources[source]?.events[event]?.payload ?? {};
  const sample: Readonly<Record<string, string | number | boolean>> = {
    text: 'sample',
    number: 1,
    flag: true,
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = sample[field.kind];
      return field.from !== undefined || name === 'contactId' || value === undefined
        ? []
        : [[name, value]];
    }),
  );
};

/** What a trigger's scenario can be about: a customer who is known or not, or just the event. */
export const kindsFor = (trigger: FlowTrigger, manifests: Manifests): readonly Kind[] =>
  manifests.sources[trigger.source]?.about === 'contact'
    ? ['known', 'unknown', 'crm-fails']
    : ['plain'];

/** A scenario in which a trigger's event happens once. */
export const scenarioFor = (trigger: FlowTrigger, kind: Kind, manifests: Manifests): JsonRecord => {
  const { source, event } = trigger;
  const channel = channels[source];
  const contactId = 'contact-1';
  const payload = payloadOf(trigger, manifests);
  const fired = { at: 0, source, event, ...(Object.keys(payload).length > 0 && { payload }) };
  if (kind === 'plain') return { events: [fired] };
  const crm = {
    Contact: [{ Id: '003000000000001AAA', Name: 'Ana Alvarez', Phone: customer }],
  };
  return {
    ...(kind !== 'unknown' && { crm }),
    contacts: [
      { contactId, ...(channel !== undefined && { channel }), phone: customer, queue: 'Support' },
    ],
    events: [{ ...fired, contactId }],
    ...(kind === 'crm-fails' && {
      faults: [
        { port: 'crm', method: '*', mode: 'error' },
        { port: 'console', method: 'searchAndScreenPop', mode: 'error' },
      ],
    }),
  };
};

const isOf = (event: unknown, { source, event: name }: FlowTrigger): boolean =>
  typeof event === 'object' &&
  event !== null &&
  'source' in event &&
  'event' in event &&
  event.source === source &&
  event.event === name;

/** Whether a scenario has an event on which a flow starts. */
export const fitsFlow = ({ scenario }: NamedScenario, { triggers }: Flow): boolean => {
  const { events } = scenario;
  return (
    Array.isArray(events) &&
    events.some((event) => triggers.some((trigger) => isOf(event, trigger)))
  );
};

/** The scenarios that a flow begins with: one for each of its triggers and each kind that fits. */
export const scenariosOf = (
  flow: Flow,
  manifests: Manifests,
  nameOf: (trigger: FlowTrigger, kind: Kind) => string,
): readonly NamedScenario[] =>
  flow.triggers.flatMap((trigger) =>
    kindsFor(trigger, manifests).map((kind) => ({
      id: `made ${trigger.source} ${trigger.event} ${kind}`,
      name: nameOf(trigger, kind),
      scenario: scenarioFor(trigger, kind, manifests),
    })),
  );

/** What the panel offers for a flow: what is made of its triggers, then what the page lends and fits. */
export const offeredTo = (
  panel: {
    readonly flow: Flow;
    readonly manifests: Manifests;
    readonly lent: readonly NamedScenario[];
  },
  { run: { kinds, made } }: ViewWords,
): readonly NamedScenario[] => {
  const { flow, manifests, lent } = panel;
  const own = scenariosOf(flow, manifests, ({ source, event }, kind) =>
    made(manifests.sources[source]?.events[event]?.title ?? event, kinds[kind]),
  );
  return [...own, ...lent.filter((each) => fitsFlow(each, flow))];
};
