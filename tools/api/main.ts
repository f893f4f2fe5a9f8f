import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withTypes } from '../build/types.ts';
import { keepCurrent } from '../workspace/keep-current.ts';
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

keepCurrent(root, reports, 'tools/api/main.ts');
