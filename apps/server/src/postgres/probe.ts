import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Connection } from './connection.ts';

/** Tells whether a server answers questions now. */
export const answers = async (connection: Connection): Promise<boolean> => {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  client.on('error', () => undefined); // also told by connect and query
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false; // whatever the reason: it does not answer yet, and its caller asks again
  } finally {
    await client.end();
  }
};

/** Waits until a server answers, or until `over` says that it never will. */
export const untilAnswers = async (
  connection: Connection,
  over: () => boolean,
): Promise<boolean> => {
  while (!over()) {
    if (await answers(connection)) return true;
    await pause(40);
  }
  return false;
};
