import { setTimeout as pause } from 'node:timers/promises';
import { type Hint, hintSchema } from '@offhook/client';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import type { Connection } from '../postgres/connection.ts';
import type { Tables, Within } from './tables.ts';

const channel = 'offhook_release';

/** Tells every server on this database of a release, when and only when its transaction commits. */
export const notify = async (within: Within, hint: Hint): Promise<void> => {
  await sql`select pg_notify(${channel}, ${JSON.stringify(hint)})`.execute(within);
};

/** The current release of each of some adapters. */
export const currentSeqs = async (
  db: Kysely<Tables>,
  adapters: readonly string[],
): Promise<Hint[]> => {
  if (adapters.length === 0) return [];
  const rows = await db
    .selectFrom('adapters')
    .select(['id', 'seq'])
    .where('id', 'in', adapters)
    .execute();
  return rows.map(({ id, seq }) => ({ adapter: id, seq }));
};

/** Who listens to notices. */
export interface NoticeListener {
  readonly hint: (hint: Hint) => void;
  /** The connection was lost and is back: notices may have been missed. */
  readonly back: () => void;
  readonly report: (error: unknown) => void;
}

const parse = (text: string | undefined): Hint | undefined =>
  hintSchema.safeParse(JSON.parse(text ?? 'null')).data;

/** One connection that listens until it breaks; resolves with what ends it. */
const connect = async (
  connection: Connection,
  { hint }: NoticeListener,
): Promise<{ readonly broken: Promise<unknown>; readonly close: () => Promise<void> }> => {
  const client = new pg.Client({ ...connection, keepAlive: true });
  const broken = new Promise<unknown>((resolve) => {
    client.on('error', resolve);
    client.on('end', () => resolve(new Error('the connection ended')));
  });
  client.on('notification', ({ payload }) => {
    const read = parse(payload);
    if (read !== undefined) hint(read);
  });
  await client.connect();
  await client.query(`listen ${channel}`);
  return { broken, close: () => client.end() };
};

/** Listens for releases on a connection of its own, which comes back when it breaks. Resolves once it listens. */
export const listenForReleases = async (
  connection: Connection,
  listener: NoticeListener,
): Promise<() => Promise<void>> => {
  const stopping = new AbortController();
  let current = await connect(connection, listener);
  const again = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        current = await connect(connection, listener);
        listener.back();
        return;
      } catch (error) {
        listener.report(error);
        await pause(500);
      }
    }
  };
  const keep = async (): Promise<void> => {
    for (;;) {
      const reason = await current.broken;
      if (stopping.signal.aborted) return;
      listener.report(reason);
      await again();
    }
  };
  const kept = keep();
  return async () => {
    stopping.abort();
    await current.close();
    await kept;
  };
};
