import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Tree } from 'nx/src/devkit-exports.js';
import { lawful } from '../../rules/manifest-law/law.ts';
import { layerOf } from '../../workspace/packages.ts';
import { run } from '../../workspace/run.ts';
import { titleCase } from '../../workspace/words.ts';

/** A unit that is about to be written. */
export interface Draft {
  readonly kind: 'action' | 'source';
  readonly id: string;
  /** From the repository's root. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
}

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Takes a path such as `crm/create-case` apart; refuses ids that no unit may have. */
export const draftOf = (kind: Draft['kind'], path: string): Draft => {
  const id = path.split('/').at(-1) ?? '';
  if (!idPattern.test(id)) {
    throw new Error(`"${id}" is no id of a unit: write lower-case words with hyphens between.`);
  }
  const title = titleCase(id);
  const description = `Says in one sentence what ${title} is for.`;
  return { kind, id, folder: `packages/${kind}s/${path}`, title, description };
};

/** The package.json that the house would write for this unit. */
export const manifestText = (tree: Tree, draft: Draft, imported: readonly string[]): string => {
  const { version } = JSON.parse(tree.read('package.json', 'utf8') ?? '{}');
  const { folder, description } = draft;
  const name = `@offhook/${draft.kind}-${draft.id}`;
  const pkg = { name, folder, layer: layerOf(folder) ?? '', manifest: { name, version } };
  const files = new Set(['src/index.ts']);
  const ranges = new Map([['rxjs', '^7.8.2']]);
  const evidence = { version, files, imported: new Set(imported), ranges, description };
  return `${JSON.stringify(lawful(pkg, evidence), null, 2)}\n`;
};

const link = (root: string, { kind, id, folder }: Draft): void => {
  const path = join(root, 'node_modules/@offhook', `${kind}-${id}`);
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(relative(dirname(path), join(root, folder)), path, 'junction');
};

const mustRun = async (
  root: string,
  command: string,
  ...args: readonly string[]
): Promise<void> => {
  const { code, output } = await run(root, command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
};

/** Makes the written unit part of the workspace: linked, locked, in the catalogue, formatted. */
export const register = async (root: string, draft: Draft): Promise<void> => {
  link(root, draft);
  await mustRun(root, 'node', '--conditions=@offhook/source', 'tools/catalog/main.ts');
  await mustRun(root, 'biome', 'check', '--write', '--vcs-enabled=false', draft.folder);
  await mustRun(root, 'npm', 'install', '--package-lock-only', '--no-audit', '--no-fund');
  console.log(`${draft.folder} is there. Its one failing test is its example: begin there.`);
};
