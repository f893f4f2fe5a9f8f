import { expect, test } from 'vitest';
import { curve } from './curve.ts';

test('a connection between level sockets is half way in the middle', () => {
  expect(curve([0, 10], 'right', [200, 10]).middle).toEqual([100, 10]);
});

test('a connection begins at its socket and ends at the input', () => {
  for (const side of ['right', 'bottom'] as const) {
    for (const end of [
      [300, 200],
      [300, 0],
      [-200, 100],
      [-200, -50],
    ] as const) {
      const { path } = curve([8, 16], side, end);
      expect(path.startsWith('M8 16C')).toBe(true);
      expect(path.endsWith(`${end[0]} ${end[1]}`)).toBe(true);
    }
  }
});

test('a failure whose target is level with its block passes below the block', () => {
  const [, y] = curve([104, 64], 'bottom', [320, 32]).middle;
  expect(y).toBeGreaterThan(80);
});
