import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Milliseconds that answers under way have to complete. */
const patience = 3_000;

/**
 * Lets answers under way complete before an application closes and cuts all connections.
 * Waiting for the connections themselves would not do: one that was opened and never used would hold it for a minute.
 */
export const completeAnswers = (app: FastifyInstance): void => {
  const underWay = new Set<ServerResponse>();
  app.addHook('onRequest', async (_, { raw }) => {
    underWay.add(raw);
    raw.once('close', () => underWay.delete(raw));
  });
  app.addHook('preClose', async () => {
    const late = AbortSignal.timeout(patience);
    const ends = [...underWay].map((raw) => once(raw, 'close', { signal: late }));
    await Promise.allSettled(ends);
  });
};
