import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTypes } from '../build/types.ts';
import { type WorkspacePackage, workspacePackages } from '../workspace/packages.ts';
import { exportedBy } from './exported.ts';
import { reportOf } from './report.ts';

const root = process.cwd();

// A unit says what it offers in its manifest; apps and tools offer nothing.
const silent = new Set(['action', 'source', 'app', 'tool', 'cli']);
const packages = workspacePackages(root).filter(({ layer }) => !silent.has(layer));

const doorsOf = ({ folder, manifest }: WorkspacePackage, emitted: string) =>
  Object.entries(manifest.exports ?? {})
    .map(
      ([door, entry]) =>
        [door, (entry['types'] ?? '').replace('./dist/', `${folder}/src/`)] as const,
    )
    .filter(([, types]) => types !== '' && existsSync(join(emitted, types)))
    .map(([door, types]) => [door, exportedBy(join(emitted, types))] as const);

const reports = await withTypes(
  root,
  (emitted) =>
    new Map(
      packages.map((pkg) => [
        `${pkg.folder}/api.md`,
        reportOf(pkg.name, new Map(doorsOf(pkg, emitted))),
      ]),
    ),
  '--removeComments',
);

const current = (path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
const stale = [...reports].filter(([path, text]) => current(path) !== text);

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not what the package offers now.`);
  if (stale.length > 0) console.error('Run: node tools/api/main.ts, and read the difference.');
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
  console.log(`${reports.size} reports, ${stale.length} written.`);
}
