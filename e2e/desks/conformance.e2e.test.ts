import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TraceEntry } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import type { RehearsalScenario } from '@offhook/rehearsal';
import { type Browser, chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { chromiumLaunch } from '../../tools/browser/chromium.ts';
import { type Product, startProduct } from '../product.ts';
import { lendingScript, lendTo, slowDown } from './conformance-page.ts';
import { deskTime } from './conformance-time.ts';
import { lentBy } from './lent-by-desk.ts';
import { withOwnQueues } from './own-queues.ts';
import { playScenario } from './play-scenario.ts';
import { outlinesOf } from './trace-of.ts';
import { openVendorDesk, type VendorDesk } from './vendor-desk.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const minutes = 300_000;

const folders = readdirSync(`${root}examples`).filter((name) =>
  existsSync(`${root}examples/${name}/flow.json`),
);

/** The rows of the table of examples that are not held to equal traces, by folder. */
const excused: ReadonlySet<string> = new Set(
  [
    ...readFileSync(`${root}docs/VENDOR-DIFFERENCES.md`, 'utf8').matchAll(
      /^\| `(e\d\d-[\w-]+)` \|/gm,
    ),
  ].map(([, folder = '']) => folder),
);

const read = (folder: string, file: string): string =>
  readFileSync(`${root}examples/${folder}/${file}`, 'utf8');

const scenarioOf = (folder: string): RehearsalScenario => JSON.parse(read(folder, 'scenario.json'));

/** The hosts that the examples ask by HTTP, as who runs a desktop allows them. */
const asked = [...new Set(folders.flatMap((folder) => lentBy(scenarioOf(folder)).hosts))];

let product: Product;
let browser: Browser;
let script = '';
let desk: VendorDesk | undefined;

beforeAll(async () => {
  [product, browser, script] = await Promise.all([
    startProduct({ OFFHOOK_ALLOWED_HOSTS: asked.join(',') }),
    chromium.launch(chromiumLaunch),
    lendingScript(),
  ]);
}, minutes);

afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const openOn = async (folder: string, trace: TraceEntry[]): Promise<VendorDesk> => {
  const scenario = scenarioOf(folder);
  const opened = await openVendorDesk({
    product,
    browser,
    flows: [flowOf(folder)],
    records: scenario.crm ?? {},
    prepare: async (page) => {
      await lendTo(page, scenario, script);
      await page.exposeFunction('heardTrace', (entry: TraceEntry) => trace.push(entry));
      await page.addInitScript(() => {
        const looking = setInterval(() => {
          const adapter = document.querySelector('offhook-adapter');
          if (!adapter) return;
          clearInterval(looking);
          Reflect.get(adapter, 'trace$').subscribe(({ entry }: { entry: object }) =>
            Reflect.get(window, 'heardTrace')(entry),
          );
        }, 5);
      });
    },
  });
  await opened.ready();
  // Browsers let a page write to the clipboard only while somebody works in it.
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened.panel.getByText('No contacts').click();
  return opened;
};

const flowOf = (folder: string): Flow => JSON.parse(withOwnQueues(read(folder, 'flow.json')));

/** Whether a socket leads to several blocks, whose branches then run side by side. */
const hasBranches = ({ nodes }: Flow): boolean =>
  Object.values(nodes).some(({ to = {} }) => Object.values(to).some(({ length }) => length > 1));

/** What is compared of a trace; the order of what a run did only where it has no branches. */
const comparable = (trace: readonly TraceEntry[], flow: Flow) =>
  hasBranches(flow)
    ? outlinesOf(trace).map((outline) => ({ ...outline, did: [...outline.did].sort() }))
    : outlinesOf(trace);

it.each(folders.filter((folder) => !excused.has(folder)))(
  'the example %s does on Amazon Connect’s and Salesforce’s hosts what it does on the simulated one',
  async (folder) => {
    const promised = read(folder, 'trace.ndjson')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): TraceEntry => JSON.parse(line));
    const trace: TraceEntry[] = [];
    desk = await openOn(folder, trace);
    const time = deskTime(desk.page, trace);
    // A step that the promised trace has between two events is waited for at its own time.
    const steps = [...new Set(promised.map(({ t }) => t))].sort((a, b) => a - b);
    const reach = async (at: number, next?: number): Promise<void> => {
      while (steps[0] !== undefined && steps[0] < at)
        await time.reach(steps.shift() ?? at, steps[0]);
      await time.reach(at, next);
    };
    await slowDown(desk.page, scenarioOf(folder), time);
    await time.begin();
    await playScenario(desk, scenarioOf(folder), reach);
    for (const at of steps) await time.reach(at);
    const ended = (): number => outlinesOf(trace).filter(({ status }) => status !== 'open').length;
    await expect
      .poll(ended, { timeout: 20_000 })
      .toBeGreaterThanOrEqual(outlinesOf(promised).length);
    const flow = flowOf(folder);
    expect(comparable(trace, flow)).toEqual(comparable(promised, flow));
  },
  minutes,
);

it('every example is either held to equal traces or stands in the table of differences, once', () => {
  expect([...excused].filter((folder) => !folders.includes(folder))).toEqual([]);
});
