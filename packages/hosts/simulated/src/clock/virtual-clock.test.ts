import { debounceTime, interval, of, Subject, take, timeout } from 'rxjs';
import { expect, test } from 'vitest';
import { virtualClock } from './virtual-clock.ts';

test('time stands still until it is told to go on', async () => {
  const clock = virtualClock({ startAt: 1000 });
  const seen: number[] = [];
  clock.timer(50).subscribe(() => seen.push(clock.now()));
  expect(clock.now()).toBe(1000);
  await clock.advanceBy(49);
  expect(seen).toEqual([]);
  await clock.advanceBy(1);
  expect(seen).toEqual([1050]);
});

test('what is due runs in order of time, then in order of insertion', async () => {
  const clock = virtualClock();
  const seen: string[] = [];
  for (const [name, at] of [
    ['c', 20],
    ['a', 10],
    ['d', 20],
    ['b', 10],
  ] as const) {
    clock.timer(at).subscribe(() => seen.push(name));
  }
  await clock.advanceTo(20);
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
});

test('a timer answers once and completes, and an unsubscribed one never rings', async () => {
  const clock = virtualClock();
  const seen: unknown[] = [];
  clock
    .timer(5)
    .subscribe({ next: (value) => seen.push(value), complete: () => seen.push('done') });
  clock
    .timer(5)
    .subscribe(() => seen.push('late'))
    .unsubscribe();
  expect(clock.pending).toBe(1);
  await clock.runToEnd();
  expect(seen).toEqual([0, 'done']);
});

test('promises settle before time moves and between two due times', async () => {
  const clock = virtualClock();
  const seen: string[] = [];
  const settle = async (name: string) => {
    for (let hop = 0; hop < 50; hop += 1) await Promise.resolve();
    seen.push(`${name} at ${clock.now()}`);
    clock.timer(5).subscribe(() => seen.push(`${name} timer at ${clock.now()}`));
  };
  void settle('first');
  clock.timer(3).subscribe(() => void settle('second'));
  await clock.advanceBy(10);
  expect(seen).toEqual(['first at 0', 'second at 3', 'first timer at 5', 'second timer at 8']);
});

test('RxJS operators that take time run on its scheduler', async () => {
  const clock = virtualClock();
  const typed = new Subject<string>();
  const seen: unknown[] = [];
  typed.pipe(debounceTime(100, clock.scheduler)).subscribe((value) => seen.push(value));
  interval(40, clock.scheduler)
    .pipe(take(3))
    .subscribe((value) => seen.push(value));
  new Subject()
    .pipe(timeout({ first: 500, with: () => of('too late'), scheduler: clock.scheduler }))
    .subscribe((value) => seen.push(value));
  typed.next('a');
  await clock.advanceBy(60);
  typed.next('ab');
  await clock.runToEnd();
  expect(seen).toEqual([0, 1, 2, 'ab', 'too late']);
  expect(clock.now()).toBe(500);
});

test('work without delay waits for the next advance and does not move time', async () => {
  const clock = virtualClock();
  const seen: number[] = [];
  clock.scheduler.schedule(() => seen.push(clock.now()));
  expect(seen).toEqual([]);
  await clock.advanceBy(0);
  expect(seen).toEqual([0]);
});

test('running to the end of something endless stops at the limit', async () => {
  const clock = virtualClock();
  let ticks = 0;
  const ticking = interval(1000, clock.scheduler).subscribe(() => (ticks += 1));
  await clock.runToEnd(10_000);
  expect(ticks).toBe(10);
  ticking.unsubscribe();
  expect(clock.pending).toBe(0);
});

test('two advances that overlap run one after the other', async () => {
  const clock = virtualClock();
  const seen: number[] = [];
  for (const at of [10, 25]) clock.timer(at).subscribe(() => seen.push(clock.now()));
  await Promise.all([clock.advanceBy(20), clock.advanceBy(20)]);
  expect(seen).toEqual([10, 25]);
  expect(clock.now()).toBe(40);
});

test('going back in time is refused, and the clock still works afterwards', async () => {
  const clock = virtualClock({ startAt: 10 });
  await expect(clock.advanceTo(5)).rejects.toThrow('The clock is at 10 and cannot go to 5.');
  await clock.advanceBy(1);
  expect(clock.now()).toBe(11);
});

test('hundreds of thousands of timers are kept, cancelled and run', async () => {
  const clock = virtualClock();
  let rung = 0;
  const kept = Array.from({ length: 300_000 }, (_, index) =>
    clock.timer((index * 7919) % 1000).subscribe(() => (rung += 1)),
  );
  for (let index = 0; index < kept.length; index += 3) kept[index]?.unsubscribe();
  expect(clock.pending).toBe(200_000);
  await clock.runToEnd();
  expect(rung).toBe(200_000);
});
