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

/** The product at the addresses that `OFFHOOK_E2E` lists — studio, desktop, panel, CRM — for whoever writes a test against one that runs. */
const runningProduct = (): Product | undefined => {
  const [studio, desktop, ccp, crm] = process.env['OFFHOOK_E2E']?.split(',') ?? [];
  if (!studio || !desktop || !ccp || !crm) return undefined;
  return { studio, desktop, ccp, crm, printed: () => '', stop: async () => undefined };
};

/** Runs `npm start` on free ports and a fresh data folder. */
export const startProduct = async (): Promise<Product> => {
  const running = runningProduct();
  if (running) return running;
  const [port, desktopPort, ccpPort, crmPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'offhook-e2e-'));
  let log = '';
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
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
  const [studio, desktop] = [`http://localhost:${port}/`, `http://localhost:${desktopPort}/`];
  const [ccp, crm] = [`http://localhost:${ccpPort}/`, `http://localhost:${crmPort}/`];
  await untilUp(child, [studio, desktop, ccp, crm], () => log);
  return {
    studio,
    desktop,
    ccp,
    crm,
    printed: () => log,
    stop: async () => {
      const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
