import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifests } from '@offhook/contract';
import { type Line, merged, pruned, skeletonOf, strayPlaces, unknownLines } from './compare.ts';
import { type Texts, type Tree, textsIn, textsOf, treeOf } from './texts.ts';

const languages = ['de', 'es', 'fr', 'ja'];
const usage = 'tools/locales/main.ts --missing <language> [count], --merge <language> <file>';
const catalog = join(process.cwd(), 'packages/catalog');
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const pathOf = (language: string): string => join(catalog, 'locales', `${language}.json`);

const english = textsOf(read(join(catalog, 'src/manifests.json')) as Manifests); // cast: written by tools/catalog
const textsFor = (language: string): Texts => textsIn(read(pathOf(language)) as Tree); // cast: written by this program
const write = (language: string, texts: Texts): void => {
  writeFileSync(pathOf(language), `${JSON.stringify(treeOf(texts), null, 2)}\n`);
  console.log(`${language}: ${pruned(english, texts).size} of ${english.size} texts.`);
};

const fail = (sentence: string): void => {
  console.error(sentence);
  process.exitCode = 1;
};

const check = (): void => {
  for (const language of languages) {
    const texts = textsFor(language);
    for (const { at, english: words } of skeletonOf(english, texts))
      fail(`${language}: ${at} has no text for "${words}".`);
    for (const place of strayPlaces(english, texts))
      fail(`${language}: ${place} is a text for something that is no more.`);
  }
  if (process.exitCode !== 1) console.log(`${languages.join(', ')}: ${english.size} texts each.`);
  else fail(`Print what is missing, fill it in and merge it: ${usage}; drop the rest: --prune.`);
};

const showMissing = (language: string, count: string | undefined): void => {
  const lines = skeletonOf(english, textsFor(language)).slice(0, Number(count ?? 'Infinity'));
  console.log(JSON.stringify(lines, null, 2));
};

const merge = (language: string, path: string): void => {
  const filled = read(path) as readonly Line[]; // cast: a skeleton that this program printed
  for (const { english: words } of unknownLines(english, filled))
    fail(`No unit says "${words}": leave the English of the skeleton as it is.`);
  write(language, merged(english, textsFor(language), filled));
};

const [command, language = '', file] = process.argv.slice(2);
const isKnown = languages.includes(language);
if (command === '--check') check();
else if (command === '--prune')
  for (const each of languages) write(each, pruned(english, textsFor(each)));
else if (command === '--missing' && isKnown) showMissing(language, file);
else if (command === '--merge' && isKnown && file !== undefined) merge(language, file);
else fail(`Say --check, --prune, or ${usage}. Languages: ${languages.join(', ')}.`);
