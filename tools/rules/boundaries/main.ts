import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesMatching, sourceFiles } from '../../workspace/files.ts';
import { workspacePackages } from '../../workspace/packages.ts';
import { report } from '../finding.ts';
import { checkBoundaries, namedIn } from './boundaries.ts';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const decisions = filesMatching(root, 'docs/decisions/*.md').map(read);

report(
  checkBoundaries({
    packages: workspacePackages(root),
    files: new Map(sourceFiles(root).map((path) => [path, read(path)])),
    decided: new Set(decisions.flatMap(namedIn)),
  }),
);
