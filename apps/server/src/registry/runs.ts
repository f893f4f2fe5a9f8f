import {
  type RunPage,
  type RunQuery,
  type RunReport,
  type RunsReported,
  runQuerySchema,
} from '@offhook/client';
import { sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { adapterRow } from './adapters.ts';
import { Refusal } from './refusal.ts';

/** Stores reports of runs; one whose id is known already is left out. */
export const storeRuns = async (
  db: Database,
  adapterId: string,
  runs: readonly RunReport[],
): Promise<RunsReported> => {
  await adapterRow(db, adapterId);
  if (runs.length === 0) return { stored: 0, known: 0 };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('runs')
    .values(
      runs.map((report) => ({
        adapter_id: adapterId,
        run_id: report.runId,
        flow_id: report.flowId,
        status: report.status,
        started_at: report.startedAt,
        report: JSON.stringify(report),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  const stored = Number(numInsertedOrUpdatedRows ?? 0n);
  return { stored, known: runs.length - stored };
};

/** One page of an adapter's runs, the newest first. */
export const listRuns = async (
  db: Database,
  adapterId: string,
  query: RunQuery,
): Promise<RunPage> => {
  await adapterRow(db, adapterId);
  const { flow, status, limit, after } = runQuerySchema.parse(query);
  let rows = db
    .selectFrom('runs')
    .select(['id', 'report'])
    .where('adapter_id', '=', adapterId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (flow !== undefined) rows = rows.where('flow_id', '=', flow);
  if (status !== undefined) rows = rows.where('status', '=', status);
  if (after !== undefined) rows = rows.where(olderThan(after));
  const found = await rows.execute();
  const page = found.slice(0, limit);
  const next = found.length > limit ? (page.at(-1)?.id ?? null) : null;
  return { runs: page.map(({ report }) => report), next };
};

/** One run of an adapter by the id that its report gave; refuses 404 where there is none. */
export const oneRun = async (
  db: Database,
  adapterId: string,
  runId: string,
): Promise<RunReport> => {
  await adapterRow(db, adapterId);
  const found = await db
    .selectFrom('runs')
    .select('report')
    .where('adapter_id', '=', adapterId)
    .where('run_id', '=', runId)
    .executeTakeFirst();
  if (found !== undefined) return found.report;
  const message = 'There is no such run. It may have been removed for its age.';
  throw new Refusal(404, 'unknown-run', message);
};

/** Removes runs that began more than so many days ago; answers how many. */
export const pruneRuns = async (db: Database, days: number): Promise<number> => {
  const { numDeletedRows } = await db
    .deleteFrom('runs')
    .where('started_at', '<', sql<Date>`now() - make_interval(days => ${days})`)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};

const olderThan = (cursor: string) => {
  if (!/^\d{1,18}$/.test(cursor))
    throw new Refusal(
      400,
      'invalid-input',
      'The parameter “after” must be the “next” of the page before.',
    );
  return sql<boolean>`(started_at, id) < (select r.started_at, r.id from runs r where r.id = ${cursor})`;
};
