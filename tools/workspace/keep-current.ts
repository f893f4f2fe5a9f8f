import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const current = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** Writes generated files that are stale; with `--check` on the command line names them and fails instead. */
export const keepCurrent = (
  root: string,
  files: ReadonlyMap<string, string>,
  program: string,
): void => {
  const stale = [...files].filter(([path, text]) => current(join(root, path)) !== text);
  if (!process.argv.includes('--check')) {
    for (const [path, text] of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    console.log(`${files.size} files, ${stale.length} of them written.`);
    return;
  }
  for (const [path] of stale) console.error(`${path} is not what ${program} would write.`);
  if (stale.length === 0) return;
  console.error(`Run: node --conditions=@offhook/source ${program}`);
  process.exitCode = 1;
};
