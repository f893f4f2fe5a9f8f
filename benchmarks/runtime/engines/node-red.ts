import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Call } from '../workload/steps.ts';
import type { Bench, Engine, Opened } from './engine.ts';
import { versionOf } from './version-of.ts';

const RED = createRequire(import.meta.url)('node-red');

type Node = Readonly<Record<string, unknown>>;

const wired = (bench: string, nodes: readonly Node[]): readonly Node[] =>
  nodes.map((node, index) => {
    const next = nodes[index + 1];
    const wires = next ? [[`${bench}-${next.id}`]] : [];
    return { ...node, id: `${bench}-${node.id}`, z: 'tab', x: 0, y: 0, wires, bench };
  });

const custom = wired('custom', [
  { id: 'in', type: 'bench-in' },
  { id: 'number', type: 'bench-number' },
  { id: 'search', type: 'bench-search' },
  { id: 'is-one', type: 'bench-is-one' },
  { id: 'pop', type: 'bench-pop' },
  { id: 'text', type: 'bench-text' },
  { id: 'log', type: 'bench-log' },
]);

const code = (id: string, func: string): Node => ({
  id,
  type: 'function',
  func,
  outputs: 1,
  libs: [],
  initialize: '',
  finalize: '',
});

const stock = wired('stock', [
  { id: 'in', type: 'bench-in' },
  code('number', "msg.phone = global.get('bench').steps.number(msg.payload); return msg;"),
  code(
    'search',
    "msg.found = await global.get('bench').steps.search(msg.phone); msg.isOne = global.get('bench').steps.isOne(msg.found.count); return msg;",
  ),
  {
    id: 'is-one',
    type: 'switch',
    property: 'isOne',
    propertyType: 'msg',
    rules: [{ t: 'true' }],
    outputs: 1,
    checkall: 'true',
  },
  code('pop', "global.get('bench').steps.pop(msg.found.id); return msg;"),
  code('text', "msg.text = global.get('bench').steps.text(msg.found.id, msg.phone); return msg;"),
  code('log', "global.get('bench').steps.log(msg.text); global.get('bench').ended();"),
]);

const storageOf = (flows: readonly Node[]) => {
  const nothing = async () => ({});
  return {
    init: async () => {},
    getFlows: async () => [{ id: 'tab', type: 'tab', label: 'bench' }, ...flows],
    saveFlows: nothing,
    getCredentials: nothing,
    saveCredentials: nothing,
    getSettings: nothing,
    saveSettings: nothing,
    getSessions: nothing,
    saveSessions: nothing,
    getLibraryEntry: nothing,
    saveLibraryEntry: nothing,
  };
};

/** What the nodes find in the process: the steps of each of the two flows, and how to start it. */
type Benches = Record<'custom' | 'stock', Partial<Bench> & { start?: (call: Call) => void }>;

const benches: Benches = { custom: {}, stock: {} };

/** Node-RED holds one set of flows in a process, so both are loaded together. */
let running: Promise<() => Promise<void>> | undefined;

const startRuntime = async (): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-red-'));
  Reflect.set(globalThis, 'offhookBenches', benches);
  RED.init({
    httpAdminRoot: false,
    httpNodeRoot: false,
    userDir: folder,
    nodesDir: fileURLToPath(new URL('./node-red-nodes', import.meta.url)),
    storageModule: storageOf([...custom, ...stock]),
    functionGlobalContext: { bench: benches.stock },
    logging: { console: { level: 'fatal', metrics: false, audit: false } },
    disableEditor: true,
  });
  await RED.start();
  for (let tries = 0; !benches.custom.start || !benches.stock.start; tries += 1) {
    if (tries > 100) throw new Error('Node-RED did not start the flows.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return async () => {
    await RED.stop();
    rmSync(folder, { recursive: true, force: true });
  };
};

const engine = (name: string, which: keyof Benches): Engine => ({
  name,
  version: versionOf('node-red'),
  open: async (bench): Promise<Opened> => {
    Object.assign(benches[which], bench);
    running ??= startRuntime();
    const stop = await running;
    return {
      start: (call) => benches[which].start?.(call),
      close: async () => {
        running = undefined;
        await stop();
      },
    };
  },
});

export const nodeRedCustom = engine('Node-RED, custom nodes', 'custom');
export const nodeRedStock = engine('Node-RED, stock nodes', 'stock');
