import { expect, it } from 'vitest';
import { viewportFor } from './viewport.ts';

it.each([
  ['a flow of eighteen columns on a narrow stage', 5500, 420, 900, 700],
  ['a flow of a hundred columns', 32_000, 420, 900, 700],
  ['a tall flow', 208, 9_000, 900, 700],
  ['a flow on the stage of a telephone', 5500, 420, 120, 110],
])('shows the whole of %s', (_, wide, tall, width, height) => {
  const { x, y, scale } = viewportFor({ x: 144, y: -32, width: wide, height: tall }, width, height);
  const [left, top] = [x + 144 * scale, y - 32 * scale];
  expect(left).toBeGreaterThan(0);
  expect(top).toBeGreaterThan(0);
  expect(left + wide * scale).toBeLessThan(width);
  expect(top + tall * scale).toBeLessThan(height);
});

it('never shows a small flow larger than life', () => {
  const { scale } = viewportFor({ x: 0, y: 0, width: 64, height: 64 }, 900, 700);
  expect(scale).toBe(1);
});
