import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gates } from '../../check/gates.ts';
import { runTests } from '../../check/vitest.ts';
import { run } from '../../workspace/run.ts';
import { scratchCopy } from '../../workspace/scratch-copy.ts';

const root = join(import.meta.dirname, '../../..');
const units = ['crm/summon-genie', 'genie-lamp'];
const folders = ['packages/actions/crm/summon-genie', 'packages/sources/genie-lamp'];
const perPackage = ['types', 'lint', 'source', 'boundaries', 'manifests', 'generated', 'format'];

let copy = '';

const generate = async (kind: string, path: string | undefined): Promise<string> => {
  const args = ['g', `@offhook/nx:${kind}`, path ?? ''];
  const { code, output } = await run(copy, 'nx', args);
  expect([code, output]).toEqual([0, expect.stringContaining('CREATE')]);
  return output;
};

beforeAll(async () => {
  copy = await scratchCopy(root);
  await generate('action', units[0]);
  await generate('source', units[1]);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('writes a package, its README and its line in the catalogue', () => {
  for (const folder of folders) expect(existsSync(join(copy, folder, 'README.md'))).toBe(true);
  const loaders = readFileSync(join(copy, 'packages/catalog/src/loaders.ts'), 'utf8');
  expect(loaders).toContain("'summon-genie': () => import('@offhook/action-summon-genie')");
  expect(loaders).toContain("'genie-lamp': () => import('@offhook/source-genie-lamp')");
});

it('locks the new packages, so that a clean install brings them', () => {
  const { packages } = JSON.parse(readFileSync(join(copy, 'package-lock.json'), 'utf8'));
  for (const folder of folders) expect(packages).toHaveProperty([folder]);
});

it.each(perPackage)('writes units to which the gate %s has no objection', async (name) => {
  const gate = gates.find((each) => each.name === name);
  const { output } = await run(copy, gate?.command ?? '', gate?.args ?? []);
  const objections = output
    .split('\n')
    .filter((line) => folders.some((each) => line.includes(each)));
  expect(objections).toEqual([]);
});

it('writes units of which only the examples are left to be made true', async () => {
  const { files } = await runTests(copy, {
    projects: ['unit'],
    filters: ['tools/rules/units/units'],
  });
  const failed = files.flatMap(({ failures }) => failures.map((each) => each.split('\n')[0]));
  expect(failed.filter((title) => /summon-genie|genie-lamp/.test(title ?? ''))).toEqual([
    expect.stringContaining('summon-genie answers what its description promises'),
    expect.stringContaining('genie-lamp tells what its description promises'),
  ]);
});
