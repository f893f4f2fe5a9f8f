import { keepCurrent } from '../workspace/keep-current.ts';
import { generatedFiles } from './files.ts';
import { readUnits } from './units.ts';

const root = process.cwd();
const { units, broken } = await readUnits(root);

for (const sentence of broken) console.error(sentence);
if (broken.length > 0) process.exitCode = 1;
keepCurrent(root, generatedFiles(root, units), 'tools/catalog/main.ts');
