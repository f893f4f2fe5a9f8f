import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exportedBy } from './exported.ts';
import { reportOf } from './report.ts';

const scratch = mkdtempSync(join(tmpdir(), 'offhook-api-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const report = (files: Readonly<Record<string, string>>): string => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(scratch, name), text);
  return reportOf('@offhook/flow', new Map([['.', exportedBy(join(scratch, 'index.d.ts'))]]));
};

const door = `
export { type Walk, walk } from './walk.ts';
export { step as stride } from './middle.ts';
`;
const walk = `
export type Walk = string;
export declare function walk(start: string): Walk;
export declare function walk(): Walk;
export declare const hidden = 1;
`;
const middle = `export { step } from './step.ts';`;
const step = `export declare class Step {\n    length: number;\n    private pace;\n}\nexport declare const step: Step;`;

const files = {
  'index.d.ts': door,
  'walk.d.ts': walk,
  'middle.d.ts': middle,
  'step.d.ts': step,
};

it('reports what leaves by the door, sorted, and nothing else', () => {
  expect(report(files)).toContain(`\`\`\`ts
export type Walk = string;

export declare const step: Step;

export declare function walk(start: string): Walk;
export declare function walk(): Walk;
\`\`\``);
});

it('leaves out what is private to a class', () => {
  expect(report({ ...files, 'index.d.ts': "export { Step } from './step.ts';" })).toContain(
    'export declare class Step {\n    length: number;\n}',
  );
});

it('changes when a signature behind the door changes', () => {
  const changed = { ...files, 'step.d.ts': step.replace('step: Step', 'step: Step | undefined') };
  expect(report(changed)).not.toBe(report(files));
});
