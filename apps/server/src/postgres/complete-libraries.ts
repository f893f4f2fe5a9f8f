import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links between libraries that an npm package cannot carry, from its `pg-symlinks.json`.
 * The package's own install script would, but install scripts are denied here.
 */
export const completeLibraries = (native: string): void => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const from = join(native, '..', target);
    const to = join(native, '..', source);
    if (basename(from) === basename(to) || existsSync(from)) continue;
    link(relative(dirname(from), to), from);
  }
};

const link = (to: string, from: string): void => {
  try {
    symlinkSync(to, from);
  } catch (error) {
    const madeMeanwhile = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!madeMeanwhile) throw error;
  }
};
