import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import type { BrowserCommand } from 'vitest/node';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Serves the page of apps/<name> from its sources, at an origin of its own, and answers with its address. */
    startSimulator(name: 'ccp-simulator' | 'crm-simulator'): Promise<string>;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const started = new Map<string, Promise<ViteDevServer>>();

const addressOf = (server: ViteDevServer): string => {
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('Vite has no address.');
  return `http://localhost:${address.port}/`;
};

const start = async (name: string): Promise<ViteDevServer> => {
  const server = await createServer({
    configFile: `${root}/apps/${name}/vite.config.ts`,
    logLevel: 'error',
    // Another port is another origin, yet the same site: Chromium lets a frame of another site keep nothing.
    server: { host: 'localhost', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  server.httpServer?.unref();
  return server;
};

/** Serves the page of an app for tests in a browser, once for all of them. */
export const serveSimulator = async (name: string): Promise<string> => {
  const server = started.get(name) ?? start(name);
  started.set(name, server);
  return addressOf(await server);
};

const stopSimulators = async (): Promise<void> => {
  for (const server of started.values()) await (await server).close();
  started.clear();
};

/** The same, asked for from a page under test. */
export const startSimulator: BrowserCommand<[name: 'ccp-simulator' | 'crm-simulator']> = (
  { project },
  name,
) => {
  if (started.size === 0) project.vitest.onClose(stopSimulators);
  return serveSimulator(name);
};
