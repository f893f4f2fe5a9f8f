import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkspacePackage } from '../workspace/packages.ts';
import { run } from '../workspace/run.ts';

const toJavaScript = (declaration: string): string =>
  declaration.replaceAll(/(['"])(\.\.?\/[^'"]*)\.ts\1/g, '$1$2.js$1');

const takeTypes = (root: string, emitted: string, pkg: WorkspacePackage): void => {
  const from = join(emitted, pkg.folder, 'src');
  for (const path of globSync('**/*.d.ts', { cwd: from })) {
    const declaration = readFileSync(join(from, path), 'utf8');
    writeFileSync(join(from, path), toJavaScript(declaration));
  }
  cpSync(from, join(root, pkg.folder, 'dist'), { recursive: true });
};

/** The lines of a compiler's output that are about files in the folder. */
export const errorsIn = (output: string, folder: string): readonly string[] =>
  output.split('\n').filter((line) => line.startsWith(`${folder}/`) && line.includes(': error '));

/** Emits the declarations of the whole tree into a scratch folder, and takes it away after use. */
export const withTypes = async <T>(
  root: string,
  use: (emitted: string, output: string) => T,
  ...more: readonly string[]
): Promise<T> => {
  const emitted = mkdtempSync(join(tmpdir(), 'offhook-types-'));
  const project = join(import.meta.dirname, 'tsconfig.json');
  const args = ['-p', project, '--outDir', emitted, '--pretty', 'false', ...more];
  try {
    const { output } = await run(root, 'tsc', args);
    return use(emitted, output);
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
};

/** Writes the declarations of these packages into their `dist`; answers the errors of each by its name. */
export const buildTypes = (
  root: string,
  packages: readonly WorkspacePackage[],
): Promise<ReadonlyMap<string, readonly string[]>> =>
  withTypes(root, (emitted, output) => {
    for (const pkg of packages) takeTypes(root, emitted, pkg);
    return new Map(packages.map((pkg) => [pkg.name, errorsIn(output, `${pkg.folder}/src`)]));
  });
