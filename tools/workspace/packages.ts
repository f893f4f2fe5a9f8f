import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the tools read of a package.json. */
export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly [member: string]: unknown;
}

/** A folder of the workspace that has a package.json. */
export interface WorkspacePackage {
  readonly name: string;
  /** From the repository's root, with forward slashes. */
  readonly folder: string;
  /** Its row in the table of allowed imports: `contract`, `action`, `host`, `app`, … */
  readonly layer: string;
  readonly manifest: PackageJson;
}

const plural: Readonly<Record<string, string>> = {
  actions: 'action',
  sources: 'source',
  hosts: 'host',
  apps: 'app',
  tools: 'tool',
};

/** The layer of a folder or of a file in it; undefined outside the workspace's packages. */
export const layerOf = (path: string): string | undefined => {
  const [top = '', second = ''] = path.split('/');
  if (top !== 'packages') return plural[top];
  return plural[second] ?? second;
};

/** The globs under which packages lie, as the root package.json lists them. */
const patterns = (root: string): readonly string[] =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).workspaces;

/** All packages of the workspace, sorted by folder. */
export const workspacePackages = (root: string): readonly WorkspacePackage[] =>
  globSync(
    patterns(root).map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  )
    .map((path) => {
      const folder = dirname(path).replaceAll('\\', '/');
      const manifest: PackageJson = JSON.parse(readFileSync(join(root, path), 'utf8'));
      return { name: manifest.name, folder, layer: layerOf(folder) ?? folder, manifest };
    })
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));

/** The packages that a package.json lets its code import. */
export const listedDependencies = (manifest: PackageJson): readonly string[] =>
  Object.keys({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  });

/** `@scope/name/deep/file` → `@scope/name`. */
export const packageNameOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** A package's source files that others may enter by, by the name they are built to. */
export const doorsOf = (manifest: PackageJson): Readonly<Record<string, string>> => {
  const exported = Object.values(manifest.exports ?? {}).flatMap((entry) => entry['default'] ?? []);
  const built = [...exported, ...Object.values(manifest.bin ?? {})].filter((path) =>
    path.endsWith('.js'),
  );
  return Object.fromEntries(
    built.map((path) => {
      const name = path.replace('./dist/', '').replace(/\.js$/, '');
      return [name, `src/${name}.ts`];
    }),
  );
};
