import type { AddressInfo } from 'node:net';
import { createClient } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import type { FastifyInstance } from 'fastify';
import { listenForReleases } from './database/release-notices.ts';
import { createApp } from './http/create-app.ts';
import { createHintHub } from './http/hint-hub.ts';
import { originsOf } from './registry/adapters.ts';
import { checkFlow } from './registry/check-flow.ts';
import { seed } from './registry/seed.ts';
import type { TestingDatabase } from './testing-database.ts';

/** The page that the seeded adapter allows. */
export const allowedOrigin = 'http://desk.test:4301';

/** The server's application on a database of its own, listening on a free port. */
export const startTestingApp = async (database: TestingDatabase, studio = '/nonexistent') => {
  const { db, connection } = database;
  const hub = createHintHub();
  const report = (error: unknown): void => void process.stderr.write(`${String(error)}\n`);
  const stopListening = await listenForReleases(connection, {
    hint: hub.send,
    back: () => undefined,
    report,
  });
  await seed(db, [allowedOrigin]);
  const app: FastifyInstance = await createApp({
    db,
    hub,
    check: checkFlow,
    originsOf: (id) => originsOf(db, id),
    local: true,
    studio: { name: 'studio', folder: studio, routes: ['/adapters/*', '/flows/*'] },
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo; // cast: it listens on a port
  const url = `http://127.0.0.1:${port}`;
  return {
    app,
    url,
    client: createClient(url),
    close: async (): Promise<void> => {
      hub.close();
      await app.close();
      await stopListening();
      await database.close();
    },
  };
};

/** A flow that may be published: a call that rings pops the caller's record. */
export const popFlow = (name = 'Screen pop'): Flow => ({
  offhook: 1,
  name,
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['end'] } },
    end: { kind: 'end' },
  },
  labels: { phone: 'Who calls?' },
  layout: { start: [0, 0], phone: [200, 0], end: [400, 0] },
});

/** A flow in progress that cannot be published: a connection leads to a block that is not there. */
export const brokenFlow = (name = 'Half a flow'): Flow => ({
  ...popFlow(name),
  nodes: { start: { kind: 'start', to: { done: ['nowhere'] } } },
});
