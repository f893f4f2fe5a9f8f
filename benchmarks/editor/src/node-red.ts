import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { graphOf } from './graph.ts';

/** A running Node-RED, whose editor is measured. */
export interface NodeRed {
  readonly url: string;
  readonly close: () => void;
}

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // not yet
  }
};

/** Starts Node-RED with an empty flow. */
export const startNodeRed = async (root: string): Promise<NodeRed> => {
  const home = mkdtempSync(join(tmpdir(), 'offhook-node-red-'));
  const port = 4800 + (process.pid % 150);
  const program = join(root, 'node_modules/node-red/red.js');
  const child: ChildProcess = spawn(
    process.execPath,
    [program, '--userDir', home, '--port', `${port}`],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 120 && !(await isUp(url)); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return {
    url,
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
  await page.addScriptTag({ content: graphSource() });
  await page.addScriptTag({ path: join(root, 'pages/node-red.js') });
};

/** The generator as text that runs in a page that was not built here. */
const graphSource = (): string => `const step = { x: 320, y: 144 };
const random = (seed) => () => { seed = (seed * 1664525 + 1013904223) % 4294967296; return seed / 4294967296; };
window.graphOf = ${graphOf.toString()}`;
