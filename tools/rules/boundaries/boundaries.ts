import { isProof } from '../../workspace/files.ts';
import {
  listedDependencies,
  packageNameOf,
  type WorkspacePackage,
} from '../../workspace/packages.ts';
import type { Finding } from '../finding.ts';
import { cyclesIn } from './cycles.ts';
import { type Import, importsOf, relativeTarget } from './imports.ts';
import {
  editorsCatalog,
  inNode,
  type Layer,
  layers,
  proof,
  rehearsalsHost,
  reteFolder,
} from './layers.ts';

/** The packages, and the text of each source file by its path. */
export interface World {
  readonly packages: readonly WorkspacePackage[];
  readonly files: ReadonlyMap<string, string>;
  /** What decisions in docs/decisions name: a library that is not among it, no unit may use. */
  readonly decided?: ReadonlySet<string>;
}

/** What a decision names in backticks, libraries among it. */
export const namedIn = (decision: string): readonly string[] =>
  [...decision.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);

const found = ({ from, line }: Import, rule: string, message: string): readonly Finding[] => [
  { path: from, line, rule, message },
];

const allowsLayer = (to: string, all: readonly Layer[]): boolean =>
  all.some(({ layers: allowed }) => allowed.includes(to));

/** The packages by name, and the libraries that decisions name. */
interface Known {
  readonly byName: ReadonlyMap<string, WorkspacePackage>;
  readonly decided: ReadonlySet<string>;
}

const allowsOutside = (name: string, all: readonly Layer[], { decided }: Known): boolean =>
  all.some(({ outside }) =>
    outside.some((allowed) => {
      if (allowed === 'decided') return decided.has(name);
      return allowed === '*' || name === allowed || name.startsWith(`${allowed}-`);
    }),
  );

const whatApplies = (owner: WorkspacePackage, path: string): readonly Layer[] => {
  const own = layers[owner.layer] ?? { layers: [], outside: [] };
  return isProof(path) ? [own, proof] : [own];
};

const checkInside = (
  each: Import,
  owner: WorkspacePackage,
  target: WorkspacePackage,
): readonly Finding[] => {
  const proves = isProof(each.from);
  if (target.name === owner.name) {
    return found(each, 'own-name', 'Import files of the same package by their relative path.');
  }
  if (!allowsLayer(target.layer, whatApplies(owner, each.from))) {
    return found(
      each,
      'direction',
      `${owner.layer} may not import ${target.layer} (${target.name}).`,
    );
  }
  if (
    owner.layer === 'editor' &&
    target.layer === 'catalog' &&
    !editorsCatalog.includes(each.specifier) &&
    !proves
  ) {
    return found(
      each,
      'direction',
      `The editor reads ${editorsCatalog.join(', ')} and no action's code.`,
    );
  }
  if (owner.layer === 'rehearsal' && target.layer === 'host' && target.name !== rehearsalsHost) {
    return found(each, 'direction', `A rehearsal knows one host, ${rehearsalsHost}.`);
  }
  const door = each.specifier.replace(target.name, '.');
  return Object.hasOwn(target.manifest.exports ?? {}, door)
    ? []
    : found(each, 'door', `${target.name} does not export "${door}"; go in by one of its doors.`);
};

const checkOutside = (
  each: Import,
  owner: WorkspacePackage,
  name: string,
  known: Known,
): readonly Finding[] => {
  if (each.specifier.startsWith('node:')) {
    const ships = each.from.startsWith(`${owner.folder}/src/`);
    return !ships || inNode.has(owner.layer) || isProof(each.from)
      ? []
      : found(
          each,
          'direction',
          `${owner.layer} runs in a browser too, where ${each.specifier} is not.`,
        );
  }
  if (!allowsOutside(name, whatApplies(owner, each.from), known)) {
    const way = layers[owner.layer]?.outside.includes('decided')
      ? ' unless a decision in docs/decisions names it'
      : '';
    return found(each, 'direction', `${owner.layer} may not import ${name}${way}.`);
  }
  return name.startsWith('rete') && owner.layer === 'editor' && !each.from.startsWith(reteFolder)
    ? found(each, 'direction', `Only ${reteFolder} knows Rete.`)
    : [];
};

const checkListed = (each: Import, owner: WorkspacePackage, name: string): readonly Finding[] => {
  const free = isProof(each.from) || owner.layer === 'tool' || each.from.endsWith('.config.ts');
  return free || name.startsWith('node:') || listedDependencies(owner.manifest).includes(name)
    ? []
    : found(each, 'unlisted', `${owner.folder}/package.json does not list ${name}.`);
};

const checkRelative = (
  each: Import,
  owner: WorkspacePackage,
  target: string,
): readonly Finding[] => {
  const sameTools = owner.layer === 'tool' && target.startsWith('tools/');
  const library = owner.layer === 'app' && /^examples\/.+\.json$/.test(target);
  return target.startsWith(`${owner.folder}/`) || sameTools || library || isProof(each.from)
    ? []
    : found(each, 'own-folder', `Import other packages by name; this path leaves ${owner.folder}.`);
};

const checkImport = (each: Import, owner: WorkspacePackage, known: Known): readonly Finding[] => {
  const relative = relativeTarget(each);
  if (relative !== undefined) return checkRelative(each, owner, relative);
  const name = packageNameOf(each.specifier);
  const target = known.byName.get(name);
  const direction =
    target === undefined
      ? checkOutside(each, owner, name, known)
      : checkInside(each, owner, target);
  return direction.length > 0 ? direction : checkListed(each, owner, name);
};

const ownerOf = (
  path: string,
  packages: readonly WorkspacePackage[],
): WorkspacePackage | undefined => packages.find(({ folder }) => path.startsWith(`${folder}/`));

const cycleFindings = (imports: readonly Import[]): readonly Finding[] => {
  const graph = new Map<string, string[]>();
  for (const each of imports) {
    const target = relativeTarget(each);
    if (target !== undefined) graph.set(each.from, [...(graph.get(each.from) ?? []), target]);
  }
  return cyclesIn(graph).map((cycle) => ({
    path: cycle[0] ?? '',
    rule: 'cycle',
    message: `${cycle.join(' → ')}: take out what both sides need.`,
  }));
};

/** Everything that is imported against the table of layers, around a door, in a circle, or unlisted. */
export const checkBoundaries = ({
  packages,
  files,
  decided = new Set(),
}: World): readonly Finding[] => {
  const known = { byName: new Map(packages.map((each) => [each.name, each])), decided };
  const imports = [...files].flatMap(([path, text]) => importsOf(path, text));
  const crossed = imports.flatMap((each) => {
    const owner = ownerOf(each.from, packages);
    return owner === undefined ? [] : checkImport(each, owner, known);
  });
  return [...crossed, ...cycleFindings(imports)];
};
