import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ActionManifest,
  type AnyAction,
  type AnySource,
  type AnyStreamAction,
  type Fields,
  type Json,
  manifestOf,
  type Sockets,
  type SourceManifest,
  type StreamExample,
  sourceManifestOf,
} from '@offhook/contract';
import { camelCase } from '../workspace/words.ts';

/** One worked case as a README shows it. */
export interface Shown {
  readonly title: string;
  /** Which of a source's events it is about. */
  readonly event?: string;
  readonly given?: Json;
  readonly emits?: Json;
}

/** One worked case of a stream action. */
export type StreamShown = StreamExample<Fields, Sockets, never>;

/** What an action and a source have in common on disk. */
interface Place {
  readonly id: string;
  /** From the repository's root, with forward slashes. */
  readonly folder: string;
  readonly packageName: string;
  /** The name of the unit's one export. */
  readonly exportName: string;
  readonly examples: readonly (Shown | StreamShown)[];
}

export interface ActionUnit extends Place {
  readonly kind: 'action';
  readonly manifest: ActionManifest;
}
export interface SourceUnit extends Place {
  readonly kind: 'source';
  readonly manifest: SourceManifest;
}
export type Unit = ActionUnit | SourceUnit;

const doors = {
  action: 'packages/actions/*/*/src/index.ts',
  source: 'packages/sources/*/src/index.ts',
};

/** The folders of all units of a kind, sorted by id. */
export const unitFolders = (root: string, kind: Unit['kind']): readonly string[] =>
  globSync(doors[kind], { cwd: root })
    .map((door) => dirname(dirname(door)).replaceAll('\\', '/'))
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1));

const load = async (root: string, path: string): Promise<Readonly<Record<string, unknown>>> =>
  import(pathToFileURL(join(root, path)).href);

const shownIn = async (root: string, folder: string): Promise<Place['examples']> => {
  const path = join(folder, 'src/index.example.ts');
  if (!existsSync(join(root, path))) return [];
  const exported = Object.values(await load(root, path));
  return exported.flatMap((worked) =>
    typeof worked === 'object' && worked !== null && 'examples' in worked
      ? (worked.examples as (Shown | StreamShown)[]) // cast: what examplesOf and its like return
      : [],
  );
};

const readUnit = async (root: string, kind: Unit['kind'], folder: string): Promise<Unit> => {
  const id = basename(folder);
  const exportName = camelCase(id);
  const unit = (await load(root, join(folder, 'src/index.ts')))[exportName];
  if (unit === undefined) throw new Error(`${folder} does not export ${exportName}.`);
  const examples = await shownIn(root, folder);
  const place = { id, folder, packageName: `@offhook/${kind}-${id}`, exportName, examples };
  if (kind === 'source') {
    return { ...place, kind, manifest: sourceManifestOf(unit as AnySource) }; // cast: by its folder it is a source
  }
  const group = basename(dirname(folder));
  return { ...place, kind, manifest: manifestOf(unit as AnyAction | AnyStreamAction, group) }; // cast: by its folder it is an action
};

/** All units that can be loaded, and a sentence for each that cannot. */
export const readUnits = async (
  root: string,
): Promise<{ readonly units: readonly Unit[]; readonly broken: readonly string[] }> => {
  const units: Unit[] = [];
  const broken: string[] = [];
  for (const kind of ['action', 'source'] as const) {
    for (const folder of unitFolders(root, kind)) {
      try {
        units.push(await readUnit(root, kind, folder));
      } catch (error) {
        broken.push(
          `${folder} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
  }
  return { units, broken };
};
