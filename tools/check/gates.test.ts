import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { gates } from './gates.ts';

const root = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offhook-gates-'));
  const biome = JSON.parse(readFileSync('biome.json', 'utf8'));
  // The scratch folder is no checkout, so there are no ignored files to ask git for.
  delete biome.vcs;
  // Biome checks its own configuration whatever it includes; this one is the test's.
  biome.json = { formatter: { enabled: false } };
  biome.files = { includes: ['**/*.ts'] };
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(biome));
  const tsconfig = { extends: join(root, 'tsconfig.base.json'), include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Plants a file and runs a gate on it by the gate's own command; answers its exit code. */
const run = (name: string, planted: string): number | null => {
  writeFileSync(join(folder, 'planted.ts'), planted);
  const gate = gates.find((each) => each.name === name);
  if (gate === undefined) throw new Error(`There is no gate ${name}.`);
  const program = join(root, 'node_modules/.bin', gate.command);
  return spawnSync(program, gate.args, { cwd: folder }).status;
};

it.each([
  ['format', "export const a = 'b';\n", 'export const a = "b"\n'],
  [
    'format',
    "import b from 'b';\nimport c from 'c';\n\nexport const d = [b, c];\n",
    "import c from 'c';\nimport b from 'b';\n\nexport const d = [b, c];\n",
  ],
  ['types', 'export const a: number = 1;\n', "export const a: number = 'b';\n"],
  ['types', 'export const a = [1][0] ?? 0;\n', 'export const a: number = [1][0];\n'],
])('the gate %s lets %j pass and is closed by %j', (name, good, bad) => {
  expect(run(name, good)).toBe(0);
  expect(run(name, bad)).toBeGreaterThan(0);
});
