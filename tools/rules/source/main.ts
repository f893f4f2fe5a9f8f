import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from '../../workspace/files.ts';
import { report } from '../finding.ts';
import { sourceRules } from './rules.ts';
import { checkSource, parseSource } from './source-rule.ts';

const root = process.cwd();

report(
  sourceFiles(root).flatMap((path) =>
    checkSource(parseSource(path, readFileSync(join(root, path), 'utf8')), sourceRules),
  ),
);
