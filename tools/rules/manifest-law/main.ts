import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesMatching, isProof, sourceFiles } from '../../workspace/files.ts';
import {
  type PackageJson,
  packageNameOf,
  type WorkspacePackage,
  workspacePackages,
} from '../../workspace/packages.ts';
import { importsOf, relativeTarget } from '../boundaries/imports.ts';
import { type Finding, report } from '../finding.ts';
import { differences, type Evidence, lawful, listDifference } from './law.ts';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const packages = workspacePackages(root);
const { version }: PackageJson = JSON.parse(read('package.json'));
const { actions, sources } = JSON.parse(read('packages/catalog/src/manifests.json'));
const shipped = sourceFiles(root).filter((path) => !isProof(path) && !path.endsWith('.config.ts'));

const ranges = new Map(
  packages.flatMap(({ manifest }) =>
    Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies }),
  ),
);

const importedBy = (folder: string): ReadonlySet<string> =>
  new Set(
    shipped
      .filter((path) => path.startsWith(`${folder}/src/`))
      .flatMap((path) => importsOf(path, read(path)))
      .filter((each) => relativeTarget(each) === undefined && !each.specifier.startsWith('node:'))
      .map(({ specifier }) => packageNameOf(specifier)),
  );

const evidenceOf = ({ folder, layer }: WorkspacePackage): Evidence => {
  const id = folder.split('/').at(-1) ?? '';
  const unit = layer === 'action' ? actions[id] : layer === 'source' ? sources[id] : undefined;
  const files = filesMatching(join(root, folder), ['src/*', 'custom-elements.json']);
  const evidence = { version, files: new Set(files), imported: importedBy(folder), ranges };
  return unit === undefined ? evidence : { ...evidence, description: unit.description };
};

const judge = (pkg: WorkspacePackage): readonly Finding[] => {
  const ought = lawful(pkg, evidenceOf(pkg));
  const different = differences(pkg.manifest, ought);
  if (different.length === 0) return [];
  const path = `${pkg.folder}/package.json`;
  if (process.argv.includes('--fix')) {
    writeFileSync(join(root, path), `${JSON.stringify(ought, null, 2)}\n`);
    return [];
  }
  const lists = listDifference(pkg.manifest, ought);
  const message = `${different.join(', ')} differ${lists && ` (${lists})`}; run tools/rules/manifest-law/main.ts --fix.`;
  return [{ path, rule: 'manifest-law', message }];
};

report(packages.flatMap(judge));
