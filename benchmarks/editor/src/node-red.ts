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

/** Gives Node-RED's page what the other pages have: blocks are function nodes with one or two outputs. */
export const dressNodeRed = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => 'RED' in window && document.querySelector('#red-ui-workspace-chart svg'),
  );
  await page.evaluate((source) => {
    const graphOf = new Function(`${source}; return graphOf;`)();
    const { RED } = window as unknown as { RED: any }; // cast: its editor's global object
    const chart = () => document.querySelector('#red-ui-workspace-chart') as HTMLElement; // cast: waited for
    const made = (block: any, lines: any[]) => ({
      id: block.id,
      type: 'function',
      z: RED.workspaces.active(),
      name: block.label,
      func: 'return msg;',
      outputs: block.outputs,
      x: block.x + 130,
      y: block.y + 60,
      wires: Array.from({ length: block.outputs }, (_, output) =>
        lines
          .filter((line) => line.from === block.id && line.output === output)
          .map(({ to }) => to),
      ),
    });
    Object.assign(window, {
      peer: {
        load: (count: number, view: string) => {
          const { blocks, lines } = graphOf(count);
          const byBlock = new Map<string, any[]>(blocks.map(({ id }: any) => [id, []]));
          for (const line of lines) byBlock.get(line.from)?.push(line);
          const nodes = blocks.map((block: any) => made(block, byBlock.get(block.id) ?? []));
          const begun = performance.now();
          RED.nodes.import(nodes);
          if (view === 'whole')
            for (let step = 0; step < 7; step += 1) RED.actions.invoke('core:zoom-out');
          RED.view.redraw(true, true);
          return new Promise((resolve) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(performance.now() - begun)),
            ),
          );
        },
        corner: () => {
          const { left, top } = chart().getBoundingClientRect();
          return [left + 12, top + 12];
        },
        block: () => {
          const { left, top, width, height } = document
            .querySelector('.red-ui-flow-node')!
            .getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        },
        add: () => {
          RED.nodes.import([
            made({ id: `a${Math.random()}`, label: 'Added', x: 300, y: 300, outputs: 1 }, []),
          ]);
          RED.view.redraw(true, true);
        },
      },
    });
  }, graphSource());
};

/** The generator as text that runs in a page that was not built here. */
const graphSource = (): string => `const step = { x: 320, y: 144 };
const random = (seed) => () => { seed = (seed * 1664525 + 1013904223) % 4294967296; return seed / 4294967296; };
const graphOf = ${graphOf.toString()}`;
