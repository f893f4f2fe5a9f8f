import { clockPortContract } from '@offhook/testing/ports';
import { expect, test } from 'vitest';
import { virtualClock } from './virtual-clock.ts';

clockPortContract(() => {
  const clock = virtualClock();
  return { clock, pass: (milliseconds) => clock.advanceBy(milliseconds) };
});

test('also in a page promises settle before time moves and between two due times', async () => {
  const clock = virtualClock();
  const seen: string[] = [];
  const settle = async (name: string) => {
    for (let hop = 0; hop < 50; hop += 1) await Promise.resolve();
    seen.push(`${name} at ${clock.now()}`);
  };
  void settle('first');
  for (let time = 1; time <= 1000; time += 1) {
    clock.timer(time).subscribe(() => void settle(String(time)));
  }
  await clock.runToEnd();
  expect(seen).toHaveLength(1001);
  expect(seen.slice(0, 3)).toEqual(['first at 0', '1 at 1', '2 at 2']);
  expect(seen.at(-1)).toBe('1000 at 1000');
});
