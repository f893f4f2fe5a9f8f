import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import type { Database } from './database/tables.ts';
import type { Binaries } from './postgres/binaries.ts';
import type { Connection } from './postgres/connection.ts';
import { findNpmBinaries, findSystemBinaries } from './postgres/find-binaries.ts';
import { makeCluster } from './postgres/make-cluster.ts';
import { pickBinaries } from './postgres/open-postgres.ts';
import { canEnter, chooseOwner, type Owner } from './postgres/owner.ts';
import { preparePlace } from './postgres/place.ts';
import { supervise } from './postgres/supervise.ts';

/** A database of one test. */
export interface TestingDatabase {
  readonly db: Database;
  readonly connection: Connection;
  readonly errors: readonly Error[];
  readonly close: () => Promise<void>;
}

/** A real PostgreSQL of one test file. */
export interface TestingPostgres {
  /** Makes a migrated, empty database. */
  readonly create: () => Promise<TestingDatabase>;
  readonly stop: () => Promise<void>;
}

/** Nothing here outlives a test, so nothing waits for the disk. */
const hasty = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** A folder that PostgreSQL's user can enter, and nobody can read. */
const openFolder = (folder: string): string => {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  return folder;
};

/** One initdb per machine and version: later test files copy what it made. */
const clusterTemplate = (binaries: Binaries, owner: Owner | undefined): string => {
  const folder = openFolder(join(tmpdir(), `offhook-testing-${process.getuid?.()}`));
  const template = join(folder, `cluster-${binaries.major}`);
  if (existsSync(template)) return template;
  const mine = openFolder(mkdtempSync(join(folder, 'making-')));
  makeCluster(binaries, join(mine, 'cluster'), owner, ['--no-sync', '--wal-segsize=1']);
  if (!existsSync(template)) renameSync(join(mine, 'cluster'), template);
  rmSync(mine, { recursive: true, force: true });
  return template;
};

const copyCluster = (template: string, cluster: string): void => {
  const { status, stderr } = spawnSync('cp', ['-a', template, cluster], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The test cluster could not be copied: ${stderr}`);
};

const run = async (connection: Connection, sql: string): Promise<void> => {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  await client.query(sql);
  await client.end();
};

const openTest = (connection: Connection): TestingDatabase => {
  const errors: Error[] = [];
  const db = openDatabase(connection, (error) => errors.push(error));
  return { db, connection, errors, close: () => db.destroy() };
};

/** Picks the PostgreSQL that tests run on, as the server would. */
export const testingBinaries = (owner: Owner | undefined): Binaries =>
  pickBinaries(
    undefined,
    findSystemBinaries(process.env.PATH ?? '').filter(({ bin }) => canEnter(owner, bin)),
    findNpmBinaries,
  );

/** Puts an initialised cluster where a server that gets this data folder will find it. */
export const layCluster = (data: string): void => {
  const owner = chooseOwner();
  const template = clusterTemplate(testingBinaries(owner), owner);
  copyCluster(template, preparePlace(data, owner).cluster);
};

/** Starts a PostgreSQL for one test file; stop it in `afterAll`. */
export const startTestingPostgres = async (): Promise<TestingPostgres> => {
  const owner = chooseOwner();
  const binaries = testingBinaries(owner);
  const folder = openFolder(mkdtempSync(join(tmpdir(), 'offhook-test-')));
  const place = preparePlace(folder, owner);
  copyCluster(clusterTemplate(binaries, owner), place.cluster);
  const launch = { binaries, place, owner, settings: hasty };
  const server = await supervise(launch, (sentence) => process.stderr.write(`${sentence}\n`));
  const template = openTest(server.connection);
  await migrate(template.db);
  await template.close();
  let count = 0;
  return {
    create: async () => {
      count += 1;
      const database = `test_${count}`;
      await run(server.connection, `create database ${database} template offhook`);
      return openTest({ ...server.connection, database });
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
