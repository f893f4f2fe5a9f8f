import fc from 'fast-check';
import { expect, it } from 'vitest';
import { popFlow } from './flows.fixture.ts';
import { apply, compare, edit, type Flow, type Operation } from './index.ts';
import { manifests } from './manifests.fixture.ts';

const after = (...operations: readonly Operation[]): Flow =>
  apply(popFlow, edit.batch('All', operations), manifests).flow;
const differences = (...operations: readonly Operation[]) =>
  compare(popFlow, after(...operations), manifests).differences.map(({ message }) => message);

it('finds no difference in what only moved, in the order of keys, or in what is said by default', () => {
  const { nodes, ...rest } = popFlow;
  const shuffled: Flow = {
    nodes: Object.fromEntries(Object.entries(nodes).reverse()),
    ...rest,
    active: true,
    policy: { whenBusy: 'merge', timeLimit: 60_000 },
    layout: { find: [9, 9] },
    legacy: { order: [] },
  };
  expect(compare(popFlow, shuffled)).toEqual({ isSame: true, differences: [] });
});

it('tells what changed in sentences, by the names that people know', () => {
  expect(
    differences(
      edit.setName('Pop up'),
      edit.setActive(false),
      edit.setTriggers([{ source: 'agent', event: 'onStateChange' }]),
      edit.setPolicy({ whenBusy: 'queue' }),
      edit.changeAction('phone', 'is-vip'),
      edit.setInput('find', 'phone', { value: '1' }),
      edit.setInput('find', 'limit', { value: 2 }),
      edit.disconnect('find', 'failure', 'end'),
      edit.addNode('wait', { action: 'pause' }),
      edit.connect('find', 'failure', 'wait'),
      edit.removeNode('log'),
      edit.setLabel('phone', 'Number'),
    ),
  ).toEqual([
    'The flow\'s name is "Pop up" instead of "Pop".',
    "The flow's active was changed.",
    'voice-contact onConnecting starts the flow no more.',
    'agent onStateChange starts the flow now.',
    'The policy\'s whenBusy is "queue" instead of "merge".',
    '"Number" (phone) does "is-vip" instead of "get-phone".',
    'The connection from "done" of "Number" (phone) to "Find contact" (find) was removed.',
    'The input "phone" of "Find contact" (find) was changed.',
    'The input "limit" of "Find contact" (find) was added.',
    'The connection from "success" of "Find contact" (find) to "Log" (log) was removed.',
    'The connection from "failure" of "Find contact" (find) to "End" (end) was removed.',
    'The connection from "failure" of "Find contact" (find) to "Pause" (wait) was added.',
    '"Log" (log) was removed.',
    'The connection from "done" of "Log" (log) to "End" (end) was removed.',
    '"Pause" (wait) was added.',
    '"phone" is called "Number" now.',
  ]);
});

it('minds the order of connections, since the first is taken first, and members that it does not know', () => {
  const two = after(edit.connect('start', 'done', 'log'));
  const turned = apply(
    two,
    edit.batch('', [
      edit.disconnect('start', 'done', 'phone'),
      edit.connect('start', 'done', 'phone'),
    ]),
  ).flow;
  expect(compare(two, turned).differences).toMatchObject([{ kind: 'changed', of: 'connection' }]);
  expect(differences(edit.setExtra('remarks', [1]))).toEqual(["The flow's remarks was added."]);
});

it('calls two flows the same exactly when nothing but places and spelling differs', () => {
  const operation = fc.oneof(
    fc.constantFrom('find', 'log', 'phone').map((id) => edit.setLabel(id, 'X')),
    fc.constantFrom('message', 'note').map((input) => edit.setInput('log', input, { value: 1 })),
    fc.constantFrom('find', 'log').map(edit.removeNode),
    fc.constant(edit.move({ start: [5, 5] })),
    fc.constant(edit.setDescription('d')),
  );
  const meaning = ({ nodes, labels, description }: Flow): string =>
    JSON.stringify({ nodes, labels, description });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 3 }), (operations) => {
      const flow = operations.reduce((now, one) => apply(now, one).flow, popFlow);
      expect(compare(popFlow, flow).isSame).toBe(meaning(popFlow) === meaning(flow));
      expect(compare(flow, structuredClone(flow)).isSame).toBe(true);
    }),
  );
});
