import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file that holds a unit's worked cases. */
export const exampleFile =
  /\/packages\/(?:actions\/([^/]+)|sources)\/([^/]+)\/src\/index\.example\.ts$/;

/** What the sidebar and the docs page say about a unit. */
export interface StoryUnit {
  readonly title: string;
  readonly description: string;
}

interface Described {
  readonly title: string;
  readonly description: string;
}

interface Manifests {
  readonly actions: Readonly<Record<string, Described>>;
  readonly sources: Readonly<Record<string, Described>>;
}

const manifestsFile = fileURLToPath(
  new URL('../../../packages/catalog/src/manifests.json', import.meta.url),
);

const readManifests = (): Manifests => JSON.parse(readFileSync(manifestsFile, 'utf8'));

/** Groups whose names are abbreviations. */
const abbreviations = new Set(['crm', 'http']);

const capital = (word: string): string =>
  abbreviations.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);

/** Reads a unit's words from the catalogue; a unit that is not in it yet goes by its id. */
export const unitOf = (file: string): StoryUnit | undefined => {
  const [, group, id] = exampleFile.exec(file.replaceAll('\\', '/')) ?? [];
  if (id === undefined) return undefined;
  const { actions, sources } = readManifests();
  const { title, description } = (group ? actions : sources)[id] ?? { title: id, description: '' };
  return { title: group ? `Actions/${capital(group)}/${title}` : `Sources/${title}`, description };
};
