import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './files.ts';
import { readUnits } from './units.ts';

const root = process.cwd();
const { units, broken } = await readUnits(root);
const files = generatedFiles(root, units);

const current = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
const stale = [...files].filter(([path, content]) => current(path) !== content);

for (const sentence of broken) console.error(sentence);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is not what tools/catalog would write.`);
  if (stale.length > 0) {
    console.error('Run: node --conditions=@offhook/source tools/catalog/main.ts');
  }
  process.exitCode = stale.length + broken.length > 0 ? 1 : 0;
} else {
  for (const [path, content] of stale) writeFileSync(join(root, path), content);
  console.log(`${units.length} units, ${stale.length} files written.`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}
