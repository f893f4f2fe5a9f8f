import type { Manifests } from '@offhook/contract';
import { problemsOf, type ShapeProblem } from '../problem.ts';
import type { RehearsalScenario } from './rehearsal-scenario.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** A scenario that was read, or why it could not be. */
export type ReadScenario =
  | { readonly scenario: RehearsalScenario }
  | { readonly problems: readonly ShapeProblem[] };

type Sources = Manifests['sources'];
type FiredIn = NonNullable<RehearsalScenario['events']>[number];

/** Sources of contacts: theirs is one life, so what one of them tells may happen to the contacts of all. */
const isOfContacts = (id: string): boolean => id.endsWith('-contact');

const isKnown = (sources: Sources, { source, event }: FiredIn): boolean =>
  Object.values(sources).some(
    ({ id, events }) =>
      (id === source || (isOfContacts(id) && isOfContacts(source))) && Object.hasOwn(events, event),
  );

const eventProblem = (
  sources: Sources,
  { contacts = [] }: RehearsalScenario,
  fired: FiredIn,
): { readonly at: string; readonly message: string } | undefined => {
  const source = sources[fired.source];
  if (source === undefined) {
    const known = Object.keys(sources).join(', ');
    return { at: 'source', message: `There is no source “${fired.source}”. Use one of: ${known}.` };
  }
  if (!isKnown(sources, fired)) {
    const known = Object.keys(source.events).join(', ');
    return {
      at: 'event',
      message: `${source.title} has no event “${fired.event}”. Use one of: ${known}.`,
    };
  }
  const needsNone = !isOfContacts(fired.source) || contacts.length === 1;
  if (needsNone || fired.contactId !== undefined) return;
  return {
    at: 'contactId',
    message: `The event does not say which contact it is about. Give it the contactId of one of the ${contacts.length} contacts.`,
  };
};

/** Takes a JSON value as a scenario, or says in sentences what is wrong with it and where. */
export const readScenario = (
  value: unknown,
  manifests: Pick<Manifests, 'sources'>,
): ReadScenario => {
  const read = scenarioSchema.safeParse(value);
  if (!read.success) return { problems: problemsOf(read.error) };
  const scenario = read.data as RehearsalScenario; // cast: undefined members of the schema are absent ones after JSON
  const problems = (scenario.events ?? []).flatMap((fired, index) => {
    const problem = eventProblem(manifests.sources, scenario, fired);
    return problem === undefined
      ? []
      : [{ path: ['events', index, problem.at], message: problem.message }];
  });
  return problems.length === 0 ? { scenario } : { problems };
};
