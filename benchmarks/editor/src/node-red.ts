import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { graphOf } from './graph.ts';

/** A running Node-RED, whose editor is measured. */
export interface NodeRed {
  readonly url: string;
  /** Why it does not run. */
  readonly failure?: string | undefined;
  readonly close: () => void;
}

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // not yet
  }
};

/** The program that a package starts by the name of Node-RED. */
const programOf = (manifest: unknown): string => {
  const bin =
    typeof manifest === 'object' && manifest !== null && 'bin' in manifest && manifest.bin;
  const found = typeof bin === 'object' && bin !== null && 'node-red' in bin && bin['node-red'];
  return typeof found === 'string' ? found : 'red.js';
};

/** Starts Node-RED with an empty flow. */
export const startNodeRed = async (root: string): Promise<NodeRed> => {
  const home = mkdtempSync(join(tmpdir(), 'offhook-node-red-'));
  const port = 4800 + (process.pid % 150);
  const folder = join(root, 'node_modules/node-red');
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const program = join(folder, programOf(manifest));
  const child: ChildProcess = spawn(
    process.execPath,
    [program, '--userDir', home, '--port', `${port}`],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}/`;
  let failure: string | undefined;
  child.once('error', ({ message }) => {
    failure = `Node-RED did not start: ${message}`;
  });
  child.once('exit', (code) => {
    failure = `Node-RED ended by itself with code ${code}`;
  });
  let isThere = await isUp(url);
  for (let tries = 0; tries < 80 && !isThere && failure === undefined; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    isThere = await isUp(url);
  }
  if (!isThere) failure ??= 'Node-RED did not answer within 40 s';
  return {
    url,
    failure,
    close: () => {
      child.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
};

/** Gives Node-RED's page what the other pages have (`pages/node-red.js`); blocks are function nodes. */
export const dressNodeRed = async (page: Page, root: string): Promise<void> => {
  await page.waitForFunction(
    () => 'RED' in window && document.querySelector('#red-ui-workspace-chart svg'),
  );
  const peer = readFileSync(join(root, 'pages/node-red.js'), 'utf8');
  // Within braces, since the page has names of its own.
  await page.addScriptTag({ content: `{ ${graphSource()} }` });
  await page.addScriptTag({ content: `{ ${peer} }` });
};

/** The generator as text that runs in a page that was not built here. */
const graphSource = (): string => `const step = { x: 320, y: 144 };
const random = (seed) => () => { seed = (seed * 1664525 + 1013904223) % 4294967296; return seed / 4294967296; };
window.graphOf = ${graphOf.toString()}`;
