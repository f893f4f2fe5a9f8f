import type { ClockPort } from '@offhook/contract';
import { debounceTime, Subject } from 'rxjs';
import { expect } from 'vitest';
import { hear } from './answer-of.ts';
import { holdLaws, type Law } from './hold-laws.ts';

export interface ClockSituation {
  readonly clock: ClockPort;
  /** Lets at least so many milliseconds pass. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

export type MakeClock = () => ClockSituation;

const laws: readonly Law<MakeClock, ClockPort>[] = [
  {
    title: 'goes forward',
    holds: async (make) => {
      const { clock, pass } = make();
      const before = clock.now();
      await pass(20);
      expect(clock.now() - before).toBeGreaterThanOrEqual(20);
    },
  },

  {
    title: 'rings once after the time and completes',
    holds: async (make) => {
      const { clock, pass } = make();
      const heard = hear(clock.timer(10));
      expect(heard.all).toEqual([]);
      await pass(30);
      await expect.poll(() => heard.all).toEqual([0]);
      expect(heard.ended).toBe(true);
    },
  },

  {
    title: 'rings in order of time, then in the order of setting',
    holds: async (make) => {
      const { clock, pass } = make();
      const rung: string[] = [];
      for (const [name, time] of [
        ['b', 20],
        ['a', 5],
        ['c', 20],
      ] as const) {
        clock.timer(time).subscribe(() => rung.push(name));
      }
      await pass(40);
      await expect.poll(() => rung).toEqual(['a', 'b', 'c']);
    },
  },

  {
    title: 'does not ring for who has left',
    holds: async (make) => {
      const { clock, pass } = make();
      const heard = hear(clock.timer(5));
      heard.stop();
      await pass(20);
      expect(heard.all).toEqual([]);
    },
  },

  {
    title: 'does not ring at once for a time that is very long',
    holds: async (make) => {
      const { clock, pass } = make();
      const heard = hear(clock.timer(2 ** 31 + 1000));
      await pass(20);
      expect(heard.all).toEqual([]);
      heard.stop();
    },
  },

  {
    title: 'lends RxJS a scheduler of the same time',
    holds: async (make) => {
      const { clock, pass } = make();
      const typed = new Subject<string>();
      const heard = hear(typed.pipe(debounceTime(10, clock.scheduler)));
      typed.next('a');
      typed.next('ab');
      await pass(30);
      await expect.poll(() => heard.all).toEqual(['ab']);
      expect(Math.abs(clock.scheduler.now() - clock.now())).toBeLessThan(1000);
      heard.stop();
    },
  },
];

/** What every host's clock does. */
export const clockPortContract = (make: MakeClock): void => holdLaws('a clock', laws, make);
