import { join } from 'node:path';
import { FsTree } from 'nx/src/generators/tree.js';
import { expect, it } from 'vitest';
import { writeAction } from './action.ts';
import { writeSource } from './source.ts';

const root = join(import.meta.dirname, '../../..');
const tree = new FsTree(root, false);

it.each([
  ['misc/thing', 'the groups are logic, data'],
  ['thing', 'Say <group>/<id>'],
  ['crm/Thing', '"Thing" is no id of a unit'],
  ['debug/log', 'packages/actions/debug/log is there already'],
])('refuses to write the action %s, and says why', (path, why) => {
  expect(() => writeAction(tree, { path })).toThrow(why);
  expect(tree.listChanges()).toEqual([]);
});

it.each([
  ['crm/thing', 'sources have no groups'],
  ['-thing', '"-thing" is no id of a unit'],
  ['agent', 'packages/sources/agent is there already'],
])('refuses to write the source %s, and says why', (path, why) => {
  expect(() => writeSource(tree, { path })).toThrow(why);
  expect(tree.listChanges()).toEqual([]);
});
