import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../workspace/run.ts';

const root = join(import.meta.dirname, '../../..');
const scratch = mkdtempSync(join(tmpdir(), 'offhook-lint-'));

const planted: readonly (readonly [path: string, text: string, rule: string])[] = [
  ['packages/flow/src/a.ts', 'window.close();', 'no-restricted-globals'],
  ['packages/runtime/src/a.ts', 'setTimeout(() => 1, 5);', 'no-restricted-globals'],
  ['packages/actions/http/get/src/a.ts', "void fetch('/');", 'no-restricted-globals'],
  ['packages/sources/agent/src/a.ts', 'export const now = Date.now();', 'no-restricted-properties'],
  ['packages/hosts/simulated/src/a.ts', 'localStorage.clear();', 'no-restricted-globals'],
  ['packages/editor/src/a.ts', "console.log('drawn');", 'no-console'],
  ['packages/editor/src/b.ts', "eval('1');", 'no-eval'],
  ['packages/editor/src/c.ts', 'Promise.resolve(1);', 'no-floating-promises'],
  [
    'packages/editor/src/d.ts',
    "import { html } from 'lit'; export const d = html`<p title=${1} title=${2}></p>`;",
    'no-duplicate-template-bindings',
  ],
  [
    'packages/editor/src/e.ts',
    "customElements.define('editor', class extends HTMLElement {});",
    'no-invalid-element-name',
  ],
];

let output = '';

beforeAll(async () => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'tsconfig.base.json']) {
    cpSync(join(root, name), join(scratch, name));
  }
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'));
  for (const [path, text] of planted) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), `${text}\n`);
  }
  ({ output } = await run(scratch, 'oxlint', ['--type-aware', '--format=unix', 'packages']));
}, 60_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it.each(planted)('finds what is planted in %s', (path, text, rule) => {
  const lines = output.split('\n').filter((line) => line.includes(path));
  expect([text, lines.join('\n')]).toEqual([text, expect.stringContaining(rule)]);
});
