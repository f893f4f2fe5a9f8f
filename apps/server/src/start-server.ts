import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Kysely } from 'kysely';
import type { Config } from './config.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import { currentSeqs, listenForReleases } from './database/release-notices.ts';
import type { Tables } from './database/tables.ts';
import { createApp } from './http/create-app.ts';
import { createDesktopApp } from './http/create-desktop-app.ts';
import { createHintHub, type HintHub } from './http/hint-hub.ts';
import type { Pages } from './http/serve-pages.ts';
import { addressOf, refusePortInUse } from './ports.ts';
import type { Connection } from './postgres/connection.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { originsOf } from './registry/adapters.ts';
import { checkFlow } from './registry/check-flow.ts';
import { keepPruning } from './registry/prune-runs.ts';
import { demoAdapter, seed } from './registry/seed.ts';
import { type Simulators, startSimulators } from './start-simulators.ts';

/** A server at work. */
export interface StartedServer {
  readonly studioUrl: string;
  readonly desktopUrl: string;
  /** The simulated softphone panel, where it runs. */
  readonly ccpUrl?: string | undefined;
  /** The simulated CRM console, where it runs. */
  readonly crmUrl?: string | undefined;
  /** Which database it keeps its data in, for people. */
  readonly database: string;
  readonly stop: () => Promise<void>;
}

/** What a server says of itself. */
export interface StartOptions {
  /** Gets sentences for whoever started it. */
  readonly report: (sentence: string) => void;
  readonly logger?: FastifyServerOptions['logger'];
}

type Close = () => Promise<unknown>;

/** Closes in the opposite order of opening, each one whatever became of the others. */
const closeAll = async (closers: Close[]): Promise<void> => {
  const failures: unknown[] = [];
  for (let close = closers.pop(); close; close = closers.pop()) {
    await close().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, 'The server did not stop cleanly.');
};

const listen = async (app: FastifyInstance, host: string, port: number): Promise<number> => {
  await app.listen({ host, port });
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

/** Sends hints for each release, and after a lost connection for whatever may have been missed. */
const feedHub = async (
  connection: Connection,
  db: Kysely<Tables>,
  hub: HintHub,
  report: (sentence: string) => void,
): Promise<Close> => {
  const catchUp = async (): Promise<void> => {
    for (const hint of await currentSeqs(db, hub.adapters())) hub.send(hint);
  };
  const tell = (error: unknown): void => report(`Releases are not heard: ${String(error)}`);
  return listenForReleases(connection, {
    hint: hub.send,
    back: () => void catchUp().catch(tell),
    report: tell,
  });
};

const loopback = /^(localhost|127\.|::1$)/;

const studioPages = (folder: string): Pages => ({
  name: 'studio',
  folder,
  routes: ['/adapters/*', '/examples', '/examples/*', '/flows/*'],
});

/** The database with its tables, and the hub that hears of releases. */
const openStore = async (config: Config, report: StartOptions['report'], closers: Close[]) => {
  const about = `process ${process.pid} at ${addressOf(config.host, config.port)}`;
  const { databaseUrl: url, data: folder } = config;
  const postgres = await openPostgres({ url, folder, about, report });
  closers.push(postgres.stop);
  const db = openDatabase(postgres.connection, (error) => report(`The database: ${error.message}`));
  closers.push(() => db.destroy());
  await migrate(db);
  closers.push(keepPruning(db, config.keepRuns, report));
  const hub = createHintHub();
  closers.push(await feedHub(postgres.connection, db, hub, report), async () => hub.close());
  return { db, hub, database: postgres.description };
};

const simulatorsOf = async (
  { simulators, host }: Config,
  desktopUrl: string,
  report: StartOptions['report'],
): Promise<Simulators | undefined> => {
  const softphone = `${desktopUrl}/softphone.html`;
  return simulators && startSimulators(simulators, { host, softphone, report });
};

const refusePortsInUse = async ({ host, port, desktopPort }: Config): Promise<void> => {
  await refusePortInUse(host, port, 'OFFHOOK_PORT');
  await refusePortInUse(host, desktopPort, 'OFFHOOK_DESKTOP_PORT');
};

const open = async (
  config: Config,
  { report, logger }: StartOptions,
  closers: Close[],
): Promise<Omit<StartedServer, 'stop'>> => {
  const { host } = config;
  await refusePortsInUse(config);
  const { db, hub, database } = await openStore(config, report, closers);
  const app = await createApp({
    db,
    hub,
    check: checkFlow,
    originsOf: (id) => originsOf(db, id),
    local: loopback.test(host),
    studio: studioPages(config.studio),
    logger,
  });
  let port = config.port;
  const started: { simulators?: Simulators | undefined } = {}; // after the desktop, which asks for them
  const desktop = await createDesktopApp({
    desktop: { name: 'desktop', folder: config.desktop, routes: [] },
    adapter: demoAdapter,
    serverPort: () => port,
    allowedHosts: config.allowedHosts,
    simulators: () => started.simulators?.ports ?? {},
  });
  closers.push(
    () => desktop.close(),
    () => app.close(),
    async () => hub.close(), // first, since an application closes when its last answer is complete
  );
  const desktopPort = await listen(desktop, host, config.desktopPort);
  const desktopUrl = addressOf(host, desktopPort);
  await seed(db, [...new Set([desktopUrl, addressOf('127.0.0.1', desktopPort)])]);
  port = await listen(app, host, port);
  started.simulators = await simulatorsOf(config, desktopUrl, report);
  closers.push(async () => started.simulators?.stop());
  const { ccpUrl, crmUrl } = started.simulators ?? {};
  return { studioUrl: addressOf(host, port), desktopUrl, ccpUrl, crmUrl, database };
};

/** Starts everything, or throws a StartupError and leaves nothing behind. */
export const startServer = async (
  config: Config,
  options: StartOptions,
): Promise<StartedServer> => {
  const closers: Close[] = [];
  try {
    return { ...(await open(config, options, closers)), stop: () => closeAll(closers) };
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
};
