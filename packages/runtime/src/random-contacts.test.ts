import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactOf } from '../test/play.ts';
import { stage, start, work } from '../test/stage.ts';

const nodes = {
  start: start('try'),
  try: { kind: 'try', to: { try: ['a'], finally: ['tidy'] } },
  a: work('', 30, ['b'], { name: { template: 'a {{payload.whose}} {{payload.turn}}' } }),
  b: work('', 20, [], { name: { template: 'b {{payload.whose}} {{payload.turn}}' } }),
  tidy: work('', 5, [], { name: { template: 'tidy {{payload.whose}} {{payload.turn}}' } }),
};

const doings = fc.array(
  fc.record({
    what: fc.constantFrom('ring', 'ring', 'ring', 'end', 'wait'),
    who: fc.constantFrom('c1', 'c2', 'c3'),
    pause: fc.nat(40),
  }),
  { minLength: 1, maxLength: 25 },
);

test('in any order of events no run is lost or run twice, none acts after its contact’s end but to clean up, none sees another’s values, and each contact’s runs keep their order', async () => {
  await fc.assert(
    fc.asyncProperty(doings, async (list) => {
      const set = stage(nodes, { policy: { whenBusy: 'queue' } });
      const begun = set.clock.now();
      const gone = new Map<string, number>();
      let turn = 0;
      for (const { what, who, pause } of list) {
        if (what === 'wait') await set.clock.advanceBy(pause);
        if (what === 'ring' && !gone.has(who)) {
          turn++;
          set.played.fire({ contact: contactOf(who), payload: { whose: who, turn } });
        }
        if (what !== 'end' || gone.has(who)) continue;
        gone.set(who, set.clock.now() - begun);
        set.destroy(who);
      }
      await set.clock.advanceBy(10_000);
      const turns = set.runs.map(({ trigger }) => Number(trigger.payload['turn']));
      expect(turns.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: turn }, (_, at) => at + 1),
      );
      const latest = new Map<string, number>();
      for (const { name, at, did, contactId = '' } of set.deeds) {
        const [step, whose, number] = name.split(' ');
        expect(contactId).toBe(whose);
        if (did !== 'begins' || step === 'tidy') continue;
        expect(at).toBeLessThanOrEqual(gone.get(contactId) ?? Infinity);
        expect(Number(number)).toBeGreaterThanOrEqual(latest.get(contactId) ?? 0);
        latest.set(contactId, Number(number));
      }
    }),
    { numRuns: 300 },
  );
});
