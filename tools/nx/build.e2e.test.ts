import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ran, run } from '../workspace/run.ts';
import { scratchCopy } from '../workspace/scratch-copy.ts';

const root = join(import.meta.dirname, '../..');
const projects = ['contract', 'flow', 'action-log'].map((name) => `@offhook/${name}`);

let copy = '';
let first: Ran = { code: 1, output: '' };

const build = (): Promise<Ran> =>
  run(copy, 'nx', ['run-many', '-t', 'build', '-p', projects.join(',')]);
const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

beforeAll(async () => {
  copy = await scratchCopy(root);
  first = await build();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('builds packages that run without the source condition', async () => {
  expect(first).toMatchObject({ code: 0 });
  const program = `
    const { log } = await import('@offhook/action-log');
    const { parseReference } = await import('@offhook/flow');
    console.log(import.meta.resolve('@offhook/action-log').endsWith('dist/index.js'), log.id, parseReference('a.b').root);
  `;
  writeFileSync(join(copy, 'try.mjs'), program);
  expect((await run(copy, 'node', ['try.mjs'])).output).toBe('true log a\n');
});

it('leaves out of a bundle what the package.json lists, and nothing else', () => {
  const imports = [...read('packages/flow/dist/index.js').matchAll(/^import .* from "([^"]+)"/gm)];
  expect(new Set(imports.map(([, name]) => name))).toEqual(
    new Set(['@offhook/contract', 'zod/mini']),
  );
});

it('writes declarations that lead to declarations', () => {
  const declarations = read('packages/contract/dist/index.d.ts');
  expect(declarations).toContain("from './action.js'");
  expect(declarations).not.toContain('.ts');
});

it('takes from the cache what did not change', async () => {
  expect((await build()).output).toMatch(/Cache: +3\/3 hit/);
  writeFileSync(
    join(copy, 'packages/flow/src/walk.ts'),
    `${read('packages/flow/src/walk.ts')}\n// A change.\n`,
  );
  expect((await build()).output).toMatch(/Cache: +2\/3 hit/);
});

it('fails the package whose types are wrong, by name', async () => {
  writeFileSync(join(copy, 'packages/flow/src/wrong.ts'), 'export const wrong: string = 1;\n');
  const { code, output } = await build();
  expect(code).toBe(1);
  expect(output).toMatch(/packages\/flow\/src\/wrong\.ts\(1,14\): error TS2322/);
  expect(output).toMatch(/Failed tasks:\s+- @offhook\/flow:build\s/);
});
