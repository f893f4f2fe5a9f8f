import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from '../../workspace/files.ts';
import { workspacePackages } from '../../workspace/packages.ts';
import { report } from '../finding.ts';
import { checkBoundaries } from './boundaries.ts';

const root = process.cwd();
const files = new Map(
  sourceFiles(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
);

report(checkBoundaries({ packages: workspacePackages(root), files }));
