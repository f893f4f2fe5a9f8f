import type { JsonRecord } from '@offhook/contract';
import { createSimulation } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { schedule } from './index.ts';
import { atTime } from './next-due.ts';

const minute = 60_000;
const hour = 60 * minute;

const utc = (instant: number): string => new Date(instant).toISOString().slice(0, 16);
const dues = (
  at: string,
  days: readonly string[],
  zone: string,
  after: string,
  count: number,
): readonly string[] => {
  const next = atTime(at, days, zone);
  const found: number[] = [];
  for (let due = next(Date.parse(after)); found.length < count; due = next(due)) found.push(due);
  return found.map(utc);
};

describe('a time of the day', () => {
  const all = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

  it('comes by the clocks of its time zone, also when they change', () => {
    expect(dues('09:30', all, 'Europe/Berlin', '2026-03-27T12:00Z', 3)).toEqual([
      '2026-03-28T08:30',
      '2026-03-29T07:30',
      '2026-03-30T07:30',
    ]);
    expect(dues('23:30', all, 'America/New_York', '2026-11-01T00:00Z', 2)).toEqual([
      '2026-11-01T03:30',
      '2026-11-02T04:30',
    ]);
  });

  it('comes once a day, though the clocks leave it out or show it twice', () => {
    expect(dues('02:30', all, 'Europe/Berlin', '2026-03-28T12:00Z', 2)).toEqual([
      '2026-03-29T01:30',
      '2026-03-30T00:30',
    ]);
    expect(dues('02:30', all, 'Europe/Berlin', '2026-10-24T12:00Z', 2)).toEqual([
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
  });

  it('comes only on its days, of the time zone', () => {
    expect(dues('00:30', ['Mon'], 'Asia/Tokyo', '2026-01-05T00:00Z', 2)).toEqual([
      '2026-01-11T15:30',
      '2026-01-18T15:30',
    ]);
    expect(atTime('00:30', [], 'UTC')(0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('says what it cannot read', () => {
    expect(() => atTime('25:00', all, 'UTC')).toThrow('no time of the day');
    expect(() => atTime('09:00', all, 'Mars/Base')).toThrow('no time zone');
  });
});

const desktop = (given: JsonRecord, event: keyof typeof schedule.events = 'onInterval') => {
  const simulation = createSimulation();
  const open = () => {
    const told: string[] = [];
    const subscription = schedule.events[event]
      .open(simulation.host.ports, given)
      .subscribe(({ payload }) => told.push(`${payload.due}${payload.missed ? ' missed' : ''}`));
    return { told, close: () => subscription.unsubscribe() };
  };
  return { simulation, open };
};

describe('every so many minutes', () => {
  it('tells each time, and sets no timer that outlives it', async () => {
    const { simulation, open } = desktop({ minutes: 30 });
    const { told, close } = open();
    await simulation.clock.advanceBy(2 * hour);
    const begun = simulation.clock.now() - 2 * hour;
    expect(told).toEqual(
      [1, 2, 3, 4].map((time) => new Date(begun + time * 30 * minute).toISOString()),
    );
    close();
    expect(simulation.clock.pending).toBe(0);
  });

  it.each([
    ['skip', 0],
    ['once', 1],
  ] as const)(
    'over a reload goes on as before; what was missed is told by “%s”',
    async (missed, times) => {
      const { simulation, open } = desktop({ minutes: 60, missed });
      const first = open();
      await simulation.clock.advanceBy(50 * minute);
      first.close();
      await simulation.clock.advanceBy(5 * minute);
      const second = open();
      await simulation.clock.advanceBy(5 * minute);
      expect(second.told).toHaveLength(1);
      second.close();
      await simulation.clock.advanceBy(5.5 * hour);
      const third = open();
      await simulation.clock.advanceBy(0);
      expect(third.told.filter((line) => line.endsWith(' missed'))).toHaveLength(times);
      await simulation.clock.advanceBy(30 * minute);
      expect(third.told).toHaveLength(times + 1);
      third.close();
    },
  );
});

it('two schedules of one desktop know nothing of each other', async () => {
  const { simulation } = desktop({});
  const told: string[] = [];
  for (const minutes of [60, 90])
    schedule.events.onInterval
      .open(simulation.host.ports, { minutes })
      .subscribe(() => told.push(`${minutes}`));
  await simulation.clock.advanceBy(3 * hour);
  expect(told).toEqual(['60', '90', '60', '60', '90']);
});
