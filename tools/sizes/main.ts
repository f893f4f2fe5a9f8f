import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspacePackages } from '../workspace/packages.ts';
import { budgetFor, overBudget, type Sizes, sizeLine } from './budgets.ts';
import { measure } from './measure.ts';

const root = process.cwd();
const file = join(import.meta.dirname, 'budgets.json');

/** What pages load: the packages, the elements, and a unit as most are. */
const doors = [
  'packages/contract/src/index.ts',
  'packages/flow/src/index.ts',
  'packages/import-cti/src/index.ts',
  'packages/runtime/src/index.ts',
  'packages/client/src/index.ts',
  'packages/adapter/src/define.ts',
  'packages/editor/src/define.ts',
  'packages/actions/crm/create-task/src/index.ts',
];

const packages = workspacePackages(root);
const sizes: Record<string, number> = {};
for (const door of doors.filter((each) => existsSync(join(root, each)))) {
  const pkg = packages.find(({ folder }) => door.startsWith(`${folder}/`));
  if (pkg !== undefined) sizes[door] = await measure(root, pkg, door.slice(pkg.folder.length + 1));
}

for (const [door, bytes] of Object.entries(sizes)) console.log(sizeLine(door, bytes));
if (process.argv.includes('--check')) {
  const budgets: Sizes = JSON.parse(readFileSync(file, 'utf8'));
  const sentences = overBudget(sizes, budgets);
  for (const sentence of sentences) console.error(sentence);
  if (sentences.length > 0)
    console.error('Make it smaller, or set budgets anew: node tools/sizes/main.ts');
  process.exitCode = sentences.length === 0 ? 0 : 1;
} else {
  const budgets = Object.fromEntries(
    Object.entries(sizes).map(([door, bytes]) => [door, budgetFor(bytes)]),
  );
  writeFileSync(file, `${JSON.stringify(budgets, null, 2)}\n`);
}
