import type { WorkspacePackage } from '../workspace/packages.ts';
import { buildCode } from './code.ts';
import { buildTypes } from './types.ts';

/** How the build of one package went. */
export interface Built {
  readonly success: boolean;
  /** What went wrong, line by line. */
  readonly errors: readonly string[];
}

const sentence = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const code = async (root: string, pkg: WorkspacePackage): Promise<readonly string[]> => {
  try {
    await buildCode(root, pkg);
    return [];
  } catch (error) {
    return [sentence(error)];
  }
};

/** Builds packages in one process: JavaScript by the bundler one after the other, declarations by one compiler. */
export const buildAll = async (
  root: string,
  packages: readonly WorkspacePackage[],
): Promise<ReadonlyMap<string, Built>> => {
  const failures = new Map<string, readonly string[]>();
  for (const pkg of packages) failures.set(pkg.name, await code(root, pkg));
  const sound = packages.filter(({ name }) => failures.get(name)?.length === 0);
  const mistyped = await buildTypes(root, sound);
  return new Map(
    packages.map(({ name }) => {
      const errors = [...(failures.get(name) ?? []), ...(mistyped.get(name) ?? [])];
      return [name, { success: errors.length === 0, errors }];
    }),
  );
};
