import { expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type {} from './commands.ts';

it('drags with real mouse events, in the coordinates of the test page', async () => {
  const seen: [type: string, x: number, y: number][] = [];
  for (const type of ['mousedown', 'mouseup'] as const) {
    document.addEventListener(type, ({ clientX, clientY }) => seen.push([type, clientX, clientY]), {
      once: true,
    });
  }
  await commands.drag([
    { x: 10, y: 20 },
    { x: 110, y: 80 },
  ]);
  expect(seen).toEqual([
    ['mousedown', 10, 20],
    ['mouseup', 110, 80],
  ]);
});
