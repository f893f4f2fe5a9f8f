import type { Flow } from '@offhook/flow';
import { expect, it } from 'vitest';
import { english } from '../../words/locales/en.ts';
import { Scene } from '../scene/scene.ts';
import { directions, nearestTowards } from './nearest.ts';

const flow: Flow = {
  offhook: 1,
  name: 'A cross',
  triggers: [],
  nodes: Object.fromEntries(
    ['middle', 'right', 'farther', 'left', 'above', 'below'].map((id) => [id, { kind: 'end' }]),
  ),
  layout: {
    middle: [0, 0],
    right: [200, 20],
    farther: [400, 0],
    left: [-200, 0],
    above: [30, -200],
    below: [0, 200],
  },
};

const scene = new Scene();
const manifests = { actions: {}, sources: {} };
scene.update({ flow, manifests, words: english, selection: [], problems: new Map() });

it.each([
  ['ArrowRight', 'right'],
  ['ArrowLeft', 'left'],
  ['ArrowUp', 'above'],
  ['ArrowDown', 'below'],
])('%s leads to the nearest block there', (key, id) => {
  const from = scene.numberOf('middle') ?? -1;
  const found = nearestTowards(scene.geometry, from, directions[key] ?? [0, 0]);
  expect(scene.ids[found ?? -1]).toBe(id);
});

it('leads nowhere where no block is in that direction', () => {
  const from = scene.numberOf('farther') ?? -1;
  expect(nearestTowards(scene.geometry, from, [1, 0])).toBeUndefined();
});
