import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyse, elementPackages } from './analyse.ts';
import { untold } from './custom-properties.ts';
import { pageOf } from './page.ts';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const elementOf = (folder: string) => {
  const found = elementPackages.find((each) => each.folder === folder);
  const element = found && analyse(root, found).modules[0]?.declarations[0];
  if (element === undefined) throw new Error(`There is no element in ${folder}.`);
  return element;
};
const names = (all: readonly { readonly name: string }[] = []): readonly string[] =>
  all.map(({ name }) => name).sort();
const sourcesOf = (folder: string): readonly string[] =>
  globSync(`${folder}/src/**/*.ts`, { cwd: root })
    .filter((path) => !/\.(test|fixture)\.ts$/.test(path))
    .map(read);

it.each(elementPackages)('tells of each custom property that pages can set in $tokens', (each) => {
  expect(untold(read(each.tokens))).toEqual([]);
});

it.each(elementPackages)(
  'tells of each event that $folder sends to its page, and of no other',
  ({ folder, source }) => {
    const files = [source, 'src/editor/events.ts'].map((file) => `${folder}/${file}`);
    const written = files.flatMap((file) => globSync(file, { cwd: root }).map(read)).join('\n');
    const sent = [...written.matchAll(/'(offhook-[a-z-]+)'/g)].map(([, name = '']) => name);
    const own = new Set(
      sent.filter((name) => /-(changed|saved|published|started|ended|loaded|failed)$/.test(name)),
    );
    expect(names(elementOf(folder).events)).toEqual([...own].sort());
  },
);

it('tells of each part that the editor lets pages style, and of no other', () => {
  const sources = sourcesOf('packages/editor');
  const exported = sources.flatMap((text) =>
    [...text.matchAll(/exportparts="([^"]+)"/g)].flatMap(([, list = '']) => list.split(', ')),
  );
  const own = globSync('packages/editor/src/editor/*.ts', { cwd: root })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => [...read(path).matchAll(/\spart="(\w+)"/g)].map(([, name = '']) => name));
  const parts = [...exported, ...own];
  expect(names(elementOf('packages/editor').cssParts)).toEqual([...new Set(parts)].sort());
});

it('says how each property can be set, and keeps what is the element’s own to itself', () => {
  const page = pageOf(elementOf('packages/editor'));
  expect(page).toContain('| `flowId` | `flow-id` |');
  expect(page).toContain('| `offhook-flow-saved` | `CustomEvent<FlowEventDetail>` |');
  expect(page).not.toContain('announcement');
});
