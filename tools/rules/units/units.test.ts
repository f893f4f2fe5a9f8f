/// <reference types="vite/client" />
import {
  type AnyAction,
  type AnySource,
  type AnyStreamAction,
  manifestOf,
  sourceManifestOf,
} from '@offhook/contract';
import { type AnyWorked, areStreamed, playExamples } from '@offhook/testing';
import { describe, expect, it } from 'vitest';
import type { PackageJson } from '../../workspace/packages.ts';
import { claimedTwice, type FoundUnit, judgeUnit, rareTags } from './house-rules.ts';

type Door = Readonly<Record<string, AnyAction | AnyStreamAction | AnySource>>;
interface Worked {
  readonly examples: AnyWorked;
}

const doors = import.meta.glob<Door>(
  ['/packages/actions/*/*/src/index.ts', '/packages/sources/*/src/index.ts'],
  { eager: true },
);
const worked = import.meta.glob<Worked>(
  ['/packages/actions/*/*/src/index.example.ts', '/packages/sources/*/src/index.example.ts'],
  { eager: true },
);
const packages = import.meta.glob<PackageJson>(
  ['/packages/actions/*/*/package.json', '/packages/sources/*/package.json'],
  { eager: true },
);

const shownBy = (worked: AnyWorked): Pick<FoundUnit, 'emitted' | 'streamed'> =>
  'action' in worked && areStreamed(worked)
    ? { streamed: worked.examples }
    : { emitted: worked.examples.map(({ emits }) => emits) };

const found = Object.entries(doors).map(([path, door]) => {
  const folder = path.replace('/src/index.ts', '');
  const [id = '', group = ''] = folder.split('/').reverse();
  const [unit] = Object.values(door);
  if (unit === undefined) throw new Error(`${folder} exports nothing.`);
  const examples = worked[`${folder}/src/index.example.ts`]?.examples;
  const place = {
    id,
    packageName: packages[`${folder}/package.json`]?.name ?? '',
    exported: Object.keys(door),
    ...(examples && shownBy(examples)),
  };
  const judged: FoundUnit =
    'events' in unit
      ? { ...place, kind: 'source', manifest: sourceManifestOf(unit) }
      : { ...place, kind: 'action', manifest: manifestOf(unit, group) };
  return { folder, judged, examples };
});

describe.each(found)('$folder', ({ judged, examples }) => {
  it('follows the rules of the house', () => {
    expect(judgeUnit(judged)).toEqual([]);
  });

  if (examples !== undefined) playExamples(examples);
});

it('finds no name that two units claim', () => {
  expect(claimedTwice(found.map(({ judged }) => judged))).toEqual([]);
});

it('finds no tag that fewer than three units have', () => {
  expect(rareTags(found.map(({ judged }) => judged))).toEqual([]);
});
