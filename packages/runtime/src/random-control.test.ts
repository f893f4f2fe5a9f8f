import type { FlowNode } from '@offhook/flow';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foretell } from '../test/oracle.ts';
import { contactOf } from '../test/play.ts';
import { type Deed, stage, start } from '../test/stage.ts';
import { draw, type Tree, trees } from '../test/trees.ts';

const forever = 1e11;

const linesOf = (deeds: readonly Deed[]) =>
  deeds.map(({ at, name, did }) => `${at} ${name} ${did}`).toSorted();

const played = async (tree: Tree, contactEnds: number) => {
  const nodes: Record<string, FlowNode> = {};
  const first = draw(nodes, tree, 'n');
  let at = 0;
  const set = stage({ start: start(first), ...nodes }, { policy: { timeLimit: 0 } });
  const begun = set.clock.now();
  set.played.ended$.subscribe(() => {
    at = set.clock.now() - begun;
  });
  set.played.fire({ contact: contactOf('c') });
  if (contactEnds < forever) {
    await set.clock.advanceBy(contactEnds);
    set.destroy('c');
  }
  await set.clock.runToEnd();
  expect(set.runs).toHaveLength(1);
  return { deeds: set.deeds, at, status: set.runs[0]?.status };
};

test('random flows of control blocks do what sums of times foretell, also when their contact ends in between', async () => {
  const ends = fc.oneof(
    fc.constant(forever),
    fc.noShrink(fc.integer({ min: 1, max: 5_000_000 }).map((whole) => whole + 0.5)),
  );
  let deeds = 0;
  let cancelled = 0;
  await fc.assert(
    fc.asyncProperty(trees, ends, async (tree, contactEnds) => {
      const expected = foretell(tree, contactEnds);
      const seen = await played(tree, contactEnds);
      expect(linesOf(seen.deeds)).toEqual(linesOf(expected.deeds));
      expect([seen.status, seen.at]).toEqual([expected.status, expected.at]);
      deeds += seen.deeds.length;
      cancelled += seen.status === 'cancelled' ? 1 : 0;
    }),
    { numRuns: 1_500 },
  );
  // The flows must be alive, or the comparison says nothing.
  expect(deeds).toBeGreaterThan(3_000);
  expect(cancelled).toBeGreaterThan(50);
});
