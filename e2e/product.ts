import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The product as `npm start` brings it up, with data of its own. */
export interface Product {
  readonly studio: string;
  readonly desktop: string;
  /** The simulated softphone panel and CRM, each an origin of its own. */
  readonly ccp: string;
  readonly crm: string;
  /** What it has printed so far. */
  readonly printed: () => string;
  /** Stops it as Ctrl-C does. */
  stop(): Promise<void>;
  /** Stops it, and keeps its data for the next start. */
  interrupt(): Promise<void>;
  /** Starts it again where it was, with the data that it had. */
  resume(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const answers = async (address: string): Promise<boolean> => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false; // nobody listens there yet
  }
};

const untilUp = async (child: ChildProcess, addresses: readonly string[], log: () => string) => {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`npm start ended early:\n${log()}`);
    const up = await Promise.all(addresses.map(answers));
    if (up.every(Boolean)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`npm start did not come up:\n${log()}`);
};

/** What somebody else runs is not stopped here. */
const nobodys = {
  stop: async () => undefined,
  interrupt: () => Promise.reject(new Error('The product at OFFHOOK_E2E cannot be interrupted.')),
  resume: async () => undefined,
};

/** The product at the addresses that `OFFHOOK_E2E` lists — studio, desktop, panel, CRM — for whoever writes a test against one that runs. */
const runningProduct = (): Product | undefined => {
  const [studio, desktop, ccp, crm] = process.env['OFFHOOK_E2E']?.split(',') ?? [];
  if (!studio || !desktop || !ccp || !crm) return undefined;
  return { studio, desktop, ccp, crm, printed: () => '', ...nobodys };
};

/** Variables of the environment that a product is started with, beside its places. */
export type Settings = Readonly<Record<`OFFHOOK_${string}`, string>>;

interface Place {
  readonly port: number;
  readonly desktopPort: number;
  readonly ccpPort: number;
  readonly crmPort: number;
  readonly folder: string;
  readonly settings: Settings;
}

const at = (port: number): string => `http://localhost:${port}/`;

const launch = async ({ port, desktopPort, ccpPort, crmPort, folder, settings }: Place) => {
  let log = '';
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      ...settings,
      OFFHOOK_PORT: String(port),
      OFFHOOK_DESKTOP_PORT: String(desktopPort),
      OFFHOOK_CCP_PORT: String(ccpPort),
      OFFHOOK_CRM_PORT: String(crmPort),
      OFFHOOK_DATA: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that it can be interrupted as a terminal does: all of it at once.
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => {
      log += text.toString();
    });
  }
  await untilUp(child, [port, desktopPort, ccpPort, crmPort].map(at), () => log);
  return { child, printed: () => log };
};

const interrupted = async (child: ChildProcess): Promise<void> => {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  process.kill(-child.pid, 'SIGINT');
  await ended;
};

/** Runs `npm start` on free ports and a fresh data folder, with these settings. */
export const startProduct = async (settings: Settings = {}): Promise<Product> => {
  const running = runningProduct();
  if (running) return running;
  const folder = mkdtempSync(join(tmpdir(), 'offhook-e2e-'));
  const place = {
    port: await freePort(),
    desktopPort: await freePort(),
    ccpPort: await freePort(),
    crmPort: await freePort(),
    folder,
    settings,
  };
  let own = await launch(place);
  return {
    studio: at(place.port),
    desktop: at(place.desktopPort),
    ccp: at(place.ccpPort),
    crm: at(place.crmPort),
    printed: () => own.printed(),
    stop: async () => {
      await interrupted(own.child);
      rmSync(folder, { recursive: true, force: true });
    },
    interrupt: () => interrupted(own.child),
    resume: async () => {
      own = await launch(place);
    },
  };
};
