import { basename } from 'node:path';
import {
  listedDependencies,
  type PackageJson,
  type WorkspacePackage,
} from '../../workspace/packages.ts';

/** What the law looks at beside the package.json itself. */
export interface Evidence {
  /** The version that all packages share. */
  readonly version: string;
  /** Files of the package, from its folder. */
  readonly files: ReadonlySet<string>;
  /** Names of the packages that the shipped code imports. */
  readonly imported: ReadonlySet<string>;
  /** The range in which the house takes a package from outside. */
  readonly ranges: ReadonlyMap<string, string>;
  /** For a unit, what it says about itself. */
  readonly description?: string;
}

type Ranges = Readonly<Record<string, string>>;
type Exports = NonNullable<PackageJson['exports']>;

const prefixed = new Set(['action', 'source', 'host']);

const nameOf = ({ folder, layer }: WorkspacePackage): string =>
  `@offhook/${prefixed.has(layer) ? `${layer}-` : ''}${basename(folder)}`;

const door = (name: string) => ({
  '@offhook/source': `./src/${name}.ts`,
  types: `./dist/${name}.d.ts`,
  default: `./dist/${name}.js`,
});

const exportOf = (key: string): Readonly<Record<string, string>> => {
  if (key === '.') return door('index');
  const name = key.replace('./', '');
  return /\.\w+$/.test(name)
    ? { '@offhook/source': `./src/${name}`, default: `./dist/${name}` }
    : door(name);
};

const exportsOf = ({ manifest }: WorkspacePackage, { files }: Evidence): Exports => {
  const found = ['index', 'define'].filter((name) => files.has(`src/${name}.ts`));
  const must = found.map((name) => (name === 'index' ? '.' : `./${name}`));
  const keys = new Set([...must, ...Object.keys(manifest.exports ?? {})]);
  return Object.fromEntries([...keys].sort().map((key) => [key, exportOf(key)]));
};

/** One copy in the page: rxjs for all that ships to browsers, and the contract for units. */
const isPeer = (name: string, layer: string): boolean =>
  (name === 'rxjs' && layer !== 'cli') ||
  name === 'vitest' ||
  (name === '@offhook/contract' && (layer === 'action' || layer === 'source'));

const sorted = (entries: readonly (readonly [string, string])[]): Ranges =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const filled = <T extends object>(member: string, value: T): Readonly<Record<string, T>> =>
  Object.keys(value).length === 0 ? {} : { [member]: value };

const dependenciesOf = (
  { layer, manifest }: WorkspacePackage,
  { imported, ranges, version }: Evidence,
): Readonly<Record<string, Ranges>> => {
  const optional = manifest.optionalDependencies ?? {};
  const own: Ranges = { ...manifest.dependencies, ...manifest.peerDependencies };
  const rangeOf = (name: string): string =>
    name.startsWith('@offhook/') ? `^${version}` : (own[name] ?? ranges.get(name) ?? '*');
  const wanted = [...imported]
    .filter((name) => !Object.hasOwn(optional, name))
    .map((name) => [name, rangeOf(name)] as const);
  return {
    ...filled('dependencies', sorted(wanted.filter(([name]) => !isPeer(name, layer)))),
    ...filled('peerDependencies', sorted(wanted.filter(([name]) => isPeer(name, layer)))),
    ...filled('optionalDependencies', sorted(Object.entries(optional))),
  };
};

const ofPackage = (pkg: WorkspacePackage, evidence: Evidence): object => ({
  sideEffects: evidence.files.has('src/define.ts')
    ? ['./src/define.ts', './dist/define.js']
    : false,
  ...(evidence.files.has('custom-elements.json')
    ? { files: ['custom-elements.json', 'dist'], customElements: 'custom-elements.json' }
    : { files: ['dist'] }),
  ...(pkg.manifest.bin && { bin: pkg.manifest.bin }),
  ...filled('exports', exportsOf(pkg, evidence)),
  ...dependenciesOf(pkg, evidence),
});

/** Apps and tools ship nowhere: their lists are theirs, but sorted. */
const ofApp = ({ manifest }: WorkspacePackage): object => {
  const { executors, generators } = manifest;
  const lists = ['dependencies', 'optionalDependencies'] as const;
  return {
    private: true,
    ...(executors !== undefined && { executors }),
    ...(generators !== undefined && { generators }),
    ...Object.assign(
      {},
      ...lists.map((list) => filled(list, sorted(Object.entries(manifest[list] ?? {})))),
    ),
  };
};

/** The package.json that the house would write, members in order. */
export const lawful = (pkg: WorkspacePackage, evidence: Evidence): PackageJson => ({
  name: nameOf(pkg),
  version: evidence.version,
  description: evidence.description ?? pkg.manifest.description ?? '',
  license: 'MIT',
  type: 'module',
  ...(pkg.layer === 'app' || pkg.layer === 'tool' ? ofApp(pkg) : ofPackage(pkg, evidence)),
});

/** Names of members that differ, for people to look at. */
export const differences = (is: PackageJson, ought: PackageJson): readonly string[] => {
  const members = new Set([...Object.keys(is), ...Object.keys(ought)]);
  const different = [...members].filter(
    (member) => JSON.stringify(is[member]) !== JSON.stringify(ought[member]),
  );
  const ordered = JSON.stringify(Object.keys(is)) === JSON.stringify(Object.keys(ought));
  return different.length > 0 || ordered ? different : ['the order of members'];
};

/** What a package lists and what the law would list differ by these names. */
export const listDifference = (is: PackageJson, ought: PackageJson): string => {
  const listed = new Set(listedDependencies(is));
  const lawfully = new Set(listedDependencies(ought));
  const missing = [...lawfully].filter((name) => !listed.has(name));
  const unused = [...listed].filter((name) => !lawfully.has(name));
  return [
    ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
    ...(unused.length > 0 ? [`unused ${unused.join(', ')}`] : []),
  ].join('; ');
};
