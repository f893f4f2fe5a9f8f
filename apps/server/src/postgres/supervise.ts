import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '../startup-error.ts';
import type { Connection } from './connection.ts';
import { type Launch, lastWords, launch, logOf, type Running } from './launch.ts';
import { role } from './make-cluster.ts';
import { socketPort } from './place.ts';
import { findPostmaster, lives, type Postmaster } from './postmaster-file.ts';
import { answers, untilAnswers } from './probe.ts';

/** A private PostgreSQL that is kept running until it is stopped. */
export interface Supervised {
  readonly connection: Connection;
  readonly adopted: boolean;
  readonly stop: () => Promise<void>;
}

const databaseName = 'offhook';
const patience = 20_000;

const reach = (sockets: string, port: number): Connection => ({
  host: sockets,
  port,
  user: role,
  database: databaseName,
});

/** A server that nobody waits for as a parent: its end shows only by looking. */
const watch = async (pid: number): Promise<void> => {
  while (lives(pid)) await pause(500);
};

/** Adopts the live server of a cluster; waits for one that is on its way down, and answers undefined. */
const adopt = async (cluster: string): Promise<Postmaster | undefined> => {
  for (let waited = 0; waited < patience; waited += 50) {
    const found = findPostmaster(cluster);
    if (found === undefined || (await answers(reach(found.sockets, found.port)))) return found;
    await pause(50);
  }
  return undefined;
};

/** Starts a server and waits until it answers; throws a StartupError with its last words where it ends first. */
const begin = async (options: Launch, connection: Connection): Promise<Running> => {
  const running = launch(options);
  let over: unknown = false;
  running.ended.then(
    () => {
      over = true;
    },
    (error: unknown) => {
      over = error;
    },
  );
  if (await untilAnswers(connection, () => over !== false)) return running;
  const why = over instanceof Error ? over.message : lastWords(options.place);
  throw new StartupError(
    'no-database',
    `PostgreSQL (${options.binaries.bin}) did not start. Its log is ${logOf(options.place)}; it ends with:\n${why}`,
  );
};

/** After a crash the dead server's children may still hold its memory: tries for a while. */
const beginAgain = async (
  options: Launch,
  connection: Connection,
  stopping: () => boolean,
): Promise<Running | undefined> => {
  for (let tries = 0; !stopping(); tries += 1) {
    try {
      return await begin(options, connection);
    } catch (error) {
      if (tries >= 50) throw error;
      await pause(Math.min(100 * 2 ** tries, 5_000));
    }
  }
  return undefined;
};

const makeDatabase = async (connection: Connection): Promise<void> => {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const known = await client.query('select 1 from pg_database where datname = $1', [
      databaseName,
    ]);
    if (known.rowCount === 0) await client.query(`create database ${databaseName}`);
  } finally {
    await client.end();
  }
};

const endProcess = async ({ pid, ended }: Running): Promise<void> => {
  const late = new AbortController();
  const force = pause(patience, undefined, { signal: late.signal }).then(
    () => signal(pid, 'SIGQUIT'),
    () => undefined, // it ended in time
  );
  signal(pid, 'SIGINT');
  await ended;
  late.abort();
  await force;
};

const signal = (pid: number, name: 'SIGINT' | 'SIGQUIT'): void => {
  if (lives(pid)) process.kill(pid, name);
};

/** Adopts or starts the server of a cluster, and starts it again whenever it dies. `report` gets sentences. */
export const supervise = async (
  options: Launch,
  report: (sentence: string) => void,
): Promise<Supervised> => {
  const left = await adopt(options.place.cluster);
  const sockets = left?.sockets ?? options.place.sockets;
  const connection = reach(sockets, left?.port ?? socketPort);
  const again: Launch = { ...options, place: { ...options.place, sockets } };
  let running: Running = left
    ? { pid: left.pid, ended: watch(left.pid) }
    : await begin(again, connection);
  let stopping = false;
  const keep = async (): Promise<void> => {
    for (;;) {
      await running.ended;
      if (stopping) return;
      report('The database ended unexpectedly; it is being started again.');
      const next = await beginAgain(again, connection, () => stopping);
      if (next === undefined) return;
      running = next;
      report('The database is back.');
    }
  };
  const kept = keep().catch((error: unknown) => report(String(error)));
  await makeDatabase(connection);
  return {
    connection,
    adopted: left !== undefined,
    stop: async () => {
      stopping = true;
      await endProcess(running);
      await kept;
      await endProcess(running); // another one, if it was just being started
    },
  };
};
