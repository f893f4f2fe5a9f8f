import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { choose } from './index.ts';

type Given = Parameters<typeof choose.run>[0];

const asked = (given: Partial<Given>) => {
  const simulation = createSimulation();
  const signals: unknown[] = [];
  of({ title: 'How did it go?', options: ['Sold', 'Call again'], ...given })
    .pipe(choose(simulation.host.ports))
    .subscribe((signal) => signals.push(signal));
  return { simulation, signals };
};

it('takes the default when the time is over, and takes the question away', async () => {
  const { simulation, signals } = asked({ timeLimit: 5000, defaultValue: 'Call again' });
  await simulation.clock.advanceBy(4999);
  expect(signals).toEqual([]);
  await simulation.clock.advanceBy(1);
  expect(signals).toEqual([
    {
      socket: 'success',
      output: { value: 'Call again', label: 'Call again', byDefault: true },
    },
  ]);
  expect(simulation.state$.value.choices).toEqual([]);
});

it('leaves by failure when the time is over and there is no default', async () => {
  const { simulation, signals } = asked({ timeLimit: 5000 });
  await simulation.clock.advanceBy(5000);
  expect(signals).toMatchObject([{ socket: 'failure', output: { code: 'no-answer' } }]);
});

it('waits as long as the run may where no time limit is given', async () => {
  const { simulation, signals } = asked({ defaultValue: 'Sold' });
  await simulation.clock.advanceBy(86_400_000);
  expect(signals).toEqual([]);
  expect(simulation.clock.pending).toBe(0);
  simulation.answerChoice(simulation.state$.value.choices[0]?.id ?? '', 'Call again');
  expect(signals).toMatchObject([{ output: { value: 'Call again', byDefault: false } }]);
});

it('tells which option cannot be read', () => {
  const { signals } = asked({ options: ['Sold', ['Call again']] });
  expect(signals).toMatchObject([
    { output: { code: 'option-unreadable', message: expect.stringContaining('["Call again"]') } },
  ]);
});
