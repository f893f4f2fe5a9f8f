import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Gate } from './gates.ts';
import { runGates } from './run-gates.ts';
import { runTests } from './vitest.ts';

const root = join(import.meta.dirname, '../..');
let scratch = '';

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'offhook-check-'));
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
});

afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const write = (name: string, text: string): void =>
  writeFileSync(join(scratch, name), `import { expect, it } from 'vitest';\n${text}\n`);

const passing = "it('adds', () => expect(1 + 1).toBe(2));";

it('counts tests that pass and tests that fail', async () => {
  write('a.test.ts', `${passing}\nit('subtracts', () => expect(1 - 1).toBe(1));`);
  const { passed, failed, files } = await runTests(scratch);
  expect([passed, failed]).toEqual([1, 1]);
  expect(files[0]?.failures[0]).toContain('a.test.ts: subtracts');
});

it('counts a file that cannot be loaded as a failure', async () => {
  write('a.test.ts', passing);
  write('b.test.ts', "import './nowhere.ts';");
  expect(await runTests(scratch)).toMatchObject({ passed: 1, failed: 1 });
});

it('fails on an error that no test catches', async () => {
  write('a.test.ts', `it('adds', () => { void Promise.reject(new Error('lost')); });`);
  expect(await runTests(scratch)).toMatchObject({ passed: 1, failed: 1 });
});

it('fails where there is no test at all', async () => {
  expect(await runTests(scratch)).toMatchObject({ passed: 0, failed: 1 });
});

it('runs every gate, and tells which are closed and what they said', async () => {
  const gate = (name: string, program: string): Gate => ({
    name,
    asks: '',
    command: process.execPath,
    args: ['--eval', program],
  });
  const told: string[] = [];
  const verdicts = await runGates(
    scratch,
    [
      gate('open', ''),
      gate('closed', "console.error('a.ts:1 is wrong'); process.exitCode = 1;"),
      gate('also-open', ''),
    ],
    (verdict) => told.push(verdict.gate.name),
  );
  const closed = verdicts.filter(({ passed }) => !passed);
  expect([...told].sort()).toEqual(['also-open', 'closed', 'open']);
  expect(closed.map((each) => [each.gate.name, each.output])).toEqual([
    ['closed', 'a.ts:1 is wrong\n'],
  ]);
});
