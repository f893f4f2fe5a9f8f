import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'rolldown';
import {
  doorsOf,
  listedDependencies,
  packageNameOf,
  type WorkspacePackage,
} from '../workspace/packages.ts';
import { workers } from './workers.ts';

/** Leaves out of a bundle what the package.json lists, and nothing else: so no import of the bundler's own leaks. */
const isExternal = (pkg: WorkspacePackage) => {
  const listed = new Set([pkg.name, ...listedDependencies(pkg.manifest)]);
  return (id: string): boolean => id.startsWith('node:') || listed.has(packageNameOf(id));
};

const copied = ({ manifest }: WorkspacePackage): readonly string[] =>
  Object.values(manifest.exports ?? {})
    .flatMap((entry) => entry['@offhook/source'] ?? [])
    .filter((path) => !path.endsWith('.ts'));

/** Builds a package's JavaScript into its `dist`, one file per door and shared chunks between them. */
export const buildCode = async (
  root: string,
  pkg: WorkspacePackage,
  plugins: Plugin[] = [],
): Promise<void> => {
  const folder = join(root, pkg.folder);
  const dist = join(folder, 'dist');
  rmSync(dist, { recursive: true, force: true });
  await build({
    cwd: folder,
    input: doorsOf(pkg.manifest),
    external: isExternal(pkg),
    platform: pkg.manifest.bin === undefined ? 'neutral' : 'node',
    tsconfig: join(root, 'tsconfig.base.json'),
    logLevel: 'silent',
    plugins: [workers(), ...plugins],
    output: { dir: dist, format: 'esm', entryFileNames: '[name].js', sourcemap: true },
  });
  for (const path of copied(pkg))
    cpSync(join(folder, path), join(folder, path.replace('./src/', 'dist/')));
};
