import { nameOf } from '../name-of.ts';
import type { Connection } from '../walk.ts';
import type { View } from './view.ts';

/** The most stops of a way that a sentence names. */
const most = 6;

/** A way through the flow in words: `Start → Is VIP? (false) → Log`. */
export const describeWay = (view: View, way: readonly Connection[]): string => {
  const stops = way.map(({ from, socket }) => {
    const name = nameOf(view.flow, from, view.manifests);
    return socket === 'done' ? name : `${name} (${socket})`;
  });
  const shown =
    stops.length <= most ? stops : [...stops.slice(0, 2), '…', ...stops.slice(3 - most)];
  return shown.length === 0 ? 'Start' : shown.join(' → ');
};
