import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The CRM simulator as a program of its own. */
export interface CrmSimulator {
  readonly url: string;
  /** Begins an org anew with these records. */
  begin(org: string, start: object): Promise<void>;
  /** Does something in an org. */
  do(org: string, deed: object): Promise<unknown>;
  stop(): Promise<void>;
}

const folder = fileURLToPath(new URL('../../apps/crm-simulator/', import.meta.url));
const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

const build = (): string => {
  const pages = mkdtempSync(join(tmpdir(), 'offhook-crm-'));
  const built = spawnSync(
    process.execPath,
    [vite, 'build', '--logLevel', 'warn', '--outDir', pages, '--emptyOutDir'],
    { cwd: folder, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' },
  );
  if (built.status !== 0) throw new Error(`The simulator's page was not built: ${built.stderr}`);
  return pages;
};

const send = async (url: string, method: string, body: object): Promise<unknown> => {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${await response.text()}`);
  return response.json();
};

const said = async (stream: NodeJS.ReadableStream): Promise<string> => {
  let text = '';
  for await (const part of stream) {
    text += String(part);
    const [, url] = /CRM simulator (\S+)/.exec(text) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error(`The simulator ended early: ${text}`);
};

/** Builds the simulator's page and starts the simulator on a free port. */
export const startSimulator = async (): Promise<CrmSimulator> => {
  const pages = build();
  const main = join(folder, 'src/main.ts');
  const child = spawn(process.execPath, ['--conditions=@offhook/source', main], {
    env: { ...process.env, OFFHOOK_CRM_PORT: '0', OFFHOOK_CRM_PAGES: pages },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await said(child.stdout);
  return {
    url,
    begin: async (org, start) => {
      await send(`${url}/simulator/orgs/${org}`, 'PUT', start);
    },
    do: (org, deed) => send(`${url}/simulator/orgs/${org}/script`, 'POST', deed),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      rmSync(pages, { recursive: true, force: true });
    },
  };
};
