import { sql } from 'kysely';
import { type Migration, migrations } from './migrations.ts';
import type { Database } from './tables.ts';

/** Any number that nothing else in the database locks. */
const lock = 4300;

/** Brings the tables up to date; several servers that start at once take turns. */
export const migrate = (
  db: Database,
  steps: readonly Migration[] = migrations,
): Promise<readonly string[]> =>
  db.transaction().execute(async (within) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lock)})`.execute(within);
    await sql`create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())`.execute(
      within,
    );
    const { rows } = await sql<{ name: string }>`select name from migrations`.execute(within);
    const known = new Set(rows.map(({ name }) => name));
    const missing = steps.filter(({ name }) => !known.has(name));
    for (const { name, sql: statements } of missing) {
      await sql.raw(statements).execute(within);
      await sql`insert into migrations (name) values (${name})`.execute(within);
    }
    return missing.map(({ name }) => name);
  });
