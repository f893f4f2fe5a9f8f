import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Connection } from '../postgres/connection.ts';
import type { Tables } from './tables.ts';

/** Opens a pool of connections. A connection that breaks is reported and replaced, never thrown. */
export const openDatabase = (
  connection: Connection,
  report: (error: Error) => void,
): Kysely<Tables> => {
  const pool = new pg.Pool({ ...connection, max: 20, connectionTimeoutMillis: 5_000 });
  pool.on('error', report);
  pool.on('connect', (client) => client.on('error', report)); // also while it is checked out
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};
