import { emptyFlow, type Flow, history } from '@offhook/flow';
import { beforeEach, expect, test } from 'vitest';
import { keptSteps } from './kept-steps.ts';

const first = emptyFlow('First');
const renamed = (name: string) => ({ type: 'set-name' as const, name });

const edited = () => {
  const next = history.apply(history.of(first), renamed('Second'));
  if ('refused' in next && next.refused !== undefined) throw new Error(next.refused.message);
  if (!('past' in next)) throw new Error('There is no step.');
  return next;
};

beforeEach(() => sessionStorage.clear());

test('steps are taken up where the flow is as it was, whatever the order of its keys', () => {
  const before = edited();
  keptSteps.keep('here', before);
  const { nodes, ...rest } = before.flow;
  const flow: Flow = { nodes, ...rest };
  const steps = keptSteps.read('here', flow);
  expect(steps).toEqual({ past: before.past, future: [] });
  expect(history.undo({ flow, past: [], future: [], ...steps }).flow).toEqual(first);
});

test('steps are gone where somebody else changed the flow, and those of another flow are not read', () => {
  const before = edited();
  keptSteps.keep('here', before);
  expect(keptSteps.read('here', { ...before.flow, name: 'Third' })).toBeUndefined();
  expect(keptSteps.read('there', before.flow)).toBeUndefined();
});

test('a flow without steps leaves none, and what others wrote there is not believed', () => {
  const before = edited();
  keptSteps.keep('here', before);
  keptSteps.keep('here', history.of(before.flow));
  expect(keptSteps.read('here', before.flow)).toBeUndefined();
  const odd = {
    flow: before.flow,
    past: [{ title: 'x', operation: { type: 'magic' } }],
    future: [],
  };
  sessionStorage.setItem('offhook-steps here', JSON.stringify(odd));
  expect(keptSteps.read('here', before.flow)).toBeUndefined();
});
