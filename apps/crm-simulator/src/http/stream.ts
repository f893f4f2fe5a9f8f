import type { FastifyReply } from 'fastify';
import { auditTime, map, merge, Subject } from 'rxjs';
import { eventsOf } from '../org/events.ts';
import type { Org } from '../org/org.ts';
import { snapshotOf } from './snapshot.ts';

/** A call of a softphone's, for people to read. */
export interface HeardCall {
  readonly at: number;
  readonly call: string;
  readonly args: unknown;
  readonly success?: boolean;
}

/** Calls that an org has had, as they are answered. */
const calls = new WeakMap<Org, Subject<HeardCall>>();

/** The stream of an org's calls. */
export const callsOf = (org: Org): Subject<HeardCall> => {
  const known = calls.get(org) ?? new Subject<HeardCall>();
  calls.set(org, known);
  return known;
};

/** Milliseconds in which changes are told together. */
const together = 15;

/** Tells a page what the console shows, what it tells softphones and what those ask, until the page leaves. */
export const openStream = (org: Org, reply: FastifyReply): void => {
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const { state$, clock } = org.simulation;
  const states$ = state$.pipe(
    auditTime(together, clock.scheduler),
    map(() => ['state', snapshotOf(org)] as const),
  );
  const told$ = eventsOf(org).pipe(map((event) => ['told', event] as const));
  const asked$ = callsOf(org).pipe(map((call) => ['call', call] as const));
  const open = merge(told$, asked$, states$).subscribe(([name, value]) => {
    raw.write(`event: ${name}\ndata: ${JSON.stringify(value)}\n\n`);
  });
  raw.on('close', () => open.unsubscribe());
};
