import type { FlowNode, Value } from '@offhook/flow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Interpreter } from '../test/interpreter.ts';
import { flowOf, play } from '../test/play.ts';
import { randomActions, ways } from '../test/random-actions.ts';

const stepLimit = 60;
const names = ['a', 'b', 'c', 'd', 'e', 'f'];

const value: fc.Arbitrary<Value> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...names).map((name) => ({ ref: `${name}.value` })) },
  { weight: 1, arbitrary: fc.constant({ ref: 'payload.value' }) },
  { weight: 1, arbitrary: fc.nat(9).map((fixed) => ({ value: fixed })) },
);
const digit = (lowest: number) =>
  fc.integer({ min: lowest, max: 9 }).map((fixed) => ({ value: fixed }));
const someTargets = fc.uniqueArray(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...names) },
    { weight: 4, arbitrary: fc.constant('end') },
    { weight: 1, arbitrary: fc.constantFrom('start', 'nowhere') },
  ),
  { maxLength: 2 },
);

const block: fc.Arbitrary<FlowNode> = fc.record({
  action: fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...ways) },
    { weight: 1, arbitrary: fc.constant('unheard-of') },
  ),
  inputs: fc.record({
    value,
    add: digit(0),
    failAt: digit(-3),
    bugAt: fc.oneof(
      { weight: 4, arbitrary: fc.constant({ value: -1 }) },
      { weight: 1, arbitrary: digit(0) },
    ),
    times: fc.nat(3).map((fixed) => ({ value: fixed })),
  }),
  to: fc
    .tuple(someTargets, someTargets)
    .map(([main, side]) => ({ done: main, success: main, true: main, false: side, failure: side })),
});

const flows = fc
  .tuple(someTargets, fc.array(block, { minLength: names.length, maxLength: names.length }))
  .map(([first, blocks]) =>
    flowOf(
      {
        start: { kind: 'start', to: { done: first } },
        ...Object.fromEntries(blocks.map((each, index) => [names[index] ?? '', each])),
        end: { kind: 'end' },
      },
      { policy: { endsWith: 'never' } },
    ),
  );

const payloads = fc.array(fc.record({ value: fc.nat(9) }), { minLength: 1, maxLength: 3 });

test('random flows of actions that answer at once, later, many times or not at all do what a naive interpreter says', async () => {
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(flows, payloads, async (flow, fired) => {
      const expected = new Interpreter(flow, stepLimit).play(fired);
      const seen: Record<'steps' | 'ends', string[]> = { steps: [], ends: [] };
      const numbers = new Map<unknown, number>();
      const played = play(flow, randomActions, undefined, {
        stepLimit,
        observer: {
          run: (run) => numbers.set(run, numbers.size),
          step: (run, { node, socket }) => seen.steps.push(`${numbers.get(run)} ${node} ${socket}`),
          end: (run) =>
            seen.ends.push(
              `${numbers.get(run)} ${run.status} ${run.node} ${run.error?.code ?? ''}`,
            ),
        },
      });
      for (const payload of fired) played.fire({ payload });
      played.finish();
      await new Promise((resolve) => setImmediate(resolve));
      expect(seen).toEqual(expected);
      expect(played.completed).toBe(true);
      steps += seen.steps.length;
    }),
    { numRuns: 1000 },
  );
  // The flows must be alive, or the comparison says nothing.
  expect(steps).toBeGreaterThan(2000);
});
