import type { Reference } from '../reference.ts';
import type { Proved } from './proved.ts';
import type { View } from './view.ts';

/**
 * What is proved of a root at a node: what was asked on every way to it. That the root's block may
 * run again after a question changes nothing: its first run then lies on a way without that question.
 */
export const provedAt = (view: View, node: string, root: string): readonly Proved[] =>
  view.proved.filter(
    ({ reference, from, socket }) =>
      reference.root === root && view.ways().allPass(node, from, socket),
  );

type Path = Reference['path'];

const alike = (one: Path, other: Path): number => {
  const apart = one.findIndex((step, at) => String(step) !== String(other[at]));
  return apart === -1 ? one.length : apart;
};

/** How many steps of a reference's path are proved to be there at a node; 0 also where only its root is. */
export const knownSteps = (view: View, node: string, { root, aspect, path }: Reference): number =>
  provedAt(view, node, root)
    .filter(({ reference }) => reference.aspect === aspect)
    .reduce((most, { reference }) => Math.max(most, alike(path, reference.path)), 0);
