import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'coverage', '.nx', '.offhook']);
const told = /\.(test|example|stories)\.ts$|\.md$/;

const filesIn = function* (folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile() && !told.test(entry.name)) yield path;
  }
};

/** The mark of everything that a build reads: equal marks give equal builds. */
export const sourceMark = (folders, files) => {
  const hash = createHash('sha256');
  const all = [...folders.flatMap((folder) => [...filesIn(folder)]), ...files];
  for (const file of all.sort()) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
};
