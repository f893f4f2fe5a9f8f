import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../output.ts';

const ending = '.test.json';

const within = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name === 'node_modules' || entry.name.startsWith('.') ? [] : within(path);
      return entry.name.endsWith(ending) ? [path] : [];
    });

/** The files of flow tests in folders and below, or the files themselves; throws `BadInput` where there is none. */
export const findTests = (places: readonly string[]): readonly string[] => {
  const found = places.flatMap((place) => {
    if (!existsSync(place)) throw new BadInput(`${place} cannot be read: there is no such folder.`);
    return statSync(place).isDirectory() ? within(place) : [place];
  });
  if (found.length > 0) return [...new Set(found)];
  throw new BadInput(
    `There are no flow tests in ${places.join(', ')}. Put x${ending} beside x.json; offhook schema test tells its shape.`,
  );
};

/** The flow that a file of tests is about: `x.json` for `x.test.json`. */
export const flowBeside = (file: string): string =>
  file.endsWith(ending) ? `${file.slice(0, -ending.length)}.json` : file;
