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
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) throw new Error(`npm start ended early:\n${log()}`);
    const up = await Promise.all(addresses.map(answers));
    if (up.every(Boolean)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`npm start did not come up:\n${log()}`);
};

/** Runs `npm start` on free ports and a fresh data folder. */
export const startProduct = async (): Promise<Product> => {
  const [port, desktopPort] = [await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'offhook-e2e-'));
  let log = '';
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: {
      ...process.env,
      OFFHOOK_PORT: String(port),
      OFFHOOK_DESKTOP_PORT: String(desktopPort),
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
  await untilUp(child, [studio, desktop], () => log);
  return {
    studio,
    desktop,
    printed: () => log,
    stop: async () => {
      const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
