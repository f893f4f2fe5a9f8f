import fastify, { type FastifyInstance } from 'fastify';
import { answerProblems } from './answer-problems.ts';
import { completeAnswers } from './complete-answers.ts';
import { contentPolicy, type Reach, securePages } from './secure-pages.ts';
import { type Pages, servePages } from './serve-pages.ts';

/** The ports of the simulated vendors, on the same host name; those that run. */
export interface SimulatorPorts {
  readonly ccp?: number;
  readonly crm?: number;
}

/** What the demo desktop's application is made of. */
export interface DesktopOptions {
  readonly desktop: Pages;
  /** The adapter that it runs. */
  readonly adapter: string;
  /** The main server's port, on the same host name. */
  readonly serverPort: () => number;
  readonly simulators?: () => SimulatorPorts;
  /** The hosts that flows may ask from the softphone page: it is told them, and its policy lets it reach them. */
  readonly allowedHosts?: readonly string[];
}

/** Where the vendors' own pages and services are, for a softphone with live settings. */
const vendors = {
  panels: ['https://*.my.connect.aws', 'https://*.awsapps.com'],
  services: ['https://*.amazonaws.com', 'wss://*.amazonaws.com'],
  consoles: ['https://*.lightning.force.com', 'https://*.my.salesforce.com'],
};

const softphonePage = '/softphone.html';

const hostName = (host: string): string => host.replace(/:\d+$/, '') || 'localhost';

const addressOf = (host: string, port: number): string => `http://${hostName(host)}:${port}`;

/** What the pages of a desktop may reach: the softphone's page the vendors and what flows may ask, the others the CRM's page. */
const reachOf = (
  path: string,
  server: string,
  there: { readonly ccp?: string; readonly crm?: string },
  allowedHosts: readonly string[],
): Reach => {
  const { ccp = [], crm = [] }: { ccp?: string | []; crm?: string | [] } = there;
  if (path !== softphonePage) return { connect: [server], frames: [crm].flat() };
  const consoles = [crm, vendors.consoles].flat();
  return {
    connect: [server, ccp, consoles, vendors.services, allowedHosts].flat(),
    scripts: consoles,
    frames: [ccp, vendors.panels].flat(),
    ancestors: consoles,
  };
};

/** Makes the application that serves the demo desktop as an origin of its own. */
export const createDesktopApp = async ({
  desktop,
  adapter,
  serverPort,
  simulators = () => ({}),
  allowedHosts = [],
}: DesktopOptions): Promise<FastifyInstance> => {
  const app = fastify({ forceCloseConnections: true });
  const server = (host: string): string => addressOf(host, serverPort());
  const vendorsAt = (host: string) => {
    const { ccp, crm } = simulators();
    return {
      ...(ccp !== undefined && { ccp: addressOf(host, ccp) }),
      ...(crm !== undefined && { crm: addressOf(host, crm) }),
    };
  };
  answerProblems(app);
  completeAnswers(app);
  securePages(app, (host, path) =>
    contentPolicy(reachOf(path, server(host), vendorsAt(host), allowedHosts)),
  );
  app.get('/config.json', async ({ headers }, reply) => {
    const { host = '' } = headers;
    reply.header('cache-control', 'no-cache');
    const there = vendorsAt(host);
    const some = Object.keys(there).length > 0;
    return {
      server: server(host),
      adapter,
      ...(some && { simulators: there }),
      ...(allowedHosts.length > 0 && { allowedHosts }),
    };
  });
  await servePages(app, desktop);
  return app;
};
