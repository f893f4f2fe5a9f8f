import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Ran, run } from '../workspace/run.ts';

const root = join(import.meta.dirname, '../..');
const units = ['packages/actions/debug/log', 'packages/sources/voice-contact'];
const main = ['--conditions=@offhook/source', join(root, 'tools/catalog/main.ts')];

let copy = '';
const generate = (...args: readonly string[]): Promise<Ran> =>
  run(copy, process.execPath, [...main, ...args]);
const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(copy, path), 'utf8');
  writeFileSync(join(copy, path), text.replace(from, to));
};

beforeEach(async () => {
  copy = mkdtempSync(join(tmpdir(), 'offhook-catalog-'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'packages/catalog/src'), { recursive: true });
  cpSync(join(root, 'packages/catalog/package.json'), join(copy, 'packages/catalog/package.json'));
  for (const unit of units) cpSync(join(root, unit), join(copy, unit), { recursive: true });
  await generate();
});

afterEach(() => rmSync(copy, { recursive: true, force: true }));

it('writes one sorted line per unit, and has nothing more to write', async () => {
  const manifests = readFileSync(join(copy, 'packages/catalog/src/manifests.json'), 'utf8');
  const lines = manifests.split('\n');
  const isOfControl = (line: string): boolean => /^ {4}"[a-z-]+": \{"kind":/.test(line);
  const heads = lines.filter((line) => !isOfControl(line)).map((line) => line.slice(0, 19));
  expect(heads).toEqual([
    '{',
    '  "actions": {',
    expect.stringContaining('"log": {"id":"'),
    '  },',
    '  "controls": {',
    '  },',
    '  "sources": {',
    expect.stringContaining('"voice-contact'),
    '  }',
    '}',
    '',
  ]);
  expect(await generate('--check')).toMatchObject({ code: 0 });
});

it('names every file that a changed unit makes stale', async () => {
  change('packages/actions/debug/log/src/index.ts', "title: 'Level'", "title: 'Gravity'");
  const { code, output } = await generate('--check');
  expect(code).toBe(1);
  expect(output.match(/^packages\S+/gm)).toEqual([
    'packages/catalog/src/manifests.json',
    'packages/actions/debug/log/README.md',
  ]);
});

it('names a unit that cannot be loaded', async () => {
  change('packages/actions/debug/log/src/index.ts', 'export const log', 'export const logged');
  const { code, output } = await generate('--check');
  expect(code).toBe(1);
  expect(output).toContain('packages/actions/debug/log cannot be loaded: ');
});

it("says inputs, sockets and examples in a unit's README", () => {
  const readme = readFileSync(join(copy, 'packages/actions/debug/log/README.md'), 'utf8');
  expect(readme).toContain(
    '| `level` | `debug`, `info`, `warn`, `error` | Level; initially `"debug"` |',
  );
  expect(readme).toContain('Leaves by `done`.');
  expect(readme).toContain('### writes a text');
});
