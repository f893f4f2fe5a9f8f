import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspacePackages } from '../workspace/packages.ts';
import { budgetFor, overBudget, type Sizes, sizeLine } from './budgets.ts';
import { measure, measureAlone } from './measure.ts';
import { type Exceptions, exceptionsFor, overLimit } from './unit-limit.ts';

const root = process.cwd();
const budgetsFile = join(import.meta.dirname, 'budgets.json');
const exceptionsFile = join(import.meta.dirname, 'unit-exceptions.json');

/** What pages load beside units: the packages and the elements. */
const doors = [
  'packages/contract/src/index.ts',
  'packages/flow/src/index.ts',
  'packages/import-cti/src/index.ts',
  'packages/runtime/src/index.ts',
  'packages/client/src/index.ts',
  'packages/adapter/src/define.ts',
  'packages/editor/src/define.ts',
];

const packages = workspacePackages(root);
const sizes: Record<string, number> = {};
for (const door of doors.filter((each) => existsSync(join(root, each)))) {
  const pkg = packages.find(({ folder }) => door.startsWith(`${folder}/`));
  if (pkg !== undefined) sizes[door] = await measure(root, pkg, door.slice(pkg.folder.length + 1));
}

const units: Record<string, number> = {};
for (const pkg of packages.filter(({ layer }) => layer === 'action' || layer === 'source'))
  units[pkg.folder] = await measureAlone(root, pkg, 'src/index.ts');

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));
const write = (file: string, content: object): void =>
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

const exceptions = read<Exceptions>(exceptionsFile);
const largest = Object.entries(units).sort(([, a], [, b]) => b - a);
for (const [door, bytes] of [...Object.entries(sizes), ...largest.slice(0, 10)])
  console.log(sizeLine(door, bytes));

if (process.argv.includes('--check')) {
  const sentences = [
    ...overBudget(sizes, read<Sizes>(budgetsFile)),
    ...overLimit(units, exceptions),
  ];
  for (const sentence of sentences) console.error(sentence);
  if (sentences.length > 0)
    console.error(
      'Make it smaller, or run node tools/sizes/main.ts and give each new exception its reason.',
    );
  process.exitCode = sentences.length === 0 ? 0 : 1;
} else {
  write(
    budgetsFile,
    Object.fromEntries(
      Object.entries(sizes).map(([door, bytes]) => [door, budgetFor(bytes, door)]),
    ),
  );
  write(exceptionsFile, exceptionsFor(units, exceptions));
}
