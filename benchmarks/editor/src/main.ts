import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { addBlock, dragBlock, elementsOf, framesOf, heapOf, pan, zoom } from './measure.ts';
import { dressNodeRed, type NodeRed, startNodeRed } from './node-red.ts';
import { type PeerPage, peers } from './peers.ts';
import { markdownOf, type Report, type Row } from './report.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '100,500,2000,10000' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);
const chosen = peers.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()));

/** How long one editor may take for one size, in milliseconds. */
const patience = 90_000;

execFileSync(
  join(root, 'node_modules/.bin/vite'),
  ['build', '--config', join(root, 'vite.config.ts')],
  {
    cwd: root,
    stdio: 'ignore',
  },
);
const pages = await serve(join(root, 'dist'));
const wantsNodeRed = chosen.some(({ page }) => page === 'node-red');
const nodeRed: NodeRed | undefined = wantsNodeRed ? await startNodeRed(root) : undefined;

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['OFFHOOK_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

const open = async (browser: Browser, peer: PeerPage): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const isNodeRed = peer.page === 'node-red';
  await page.goto(isNodeRed ? (nodeRed?.url ?? '') : `${pages.url}${peer.page}`);
  if (isNodeRed) await dressNodeRed(page, root);
  await page.waitForFunction(() => window.peer !== undefined);
  // What an editor loads at its start is not what is measured.
  await page.waitForTimeout(1_000);
  return page;
};

const load = (page: Page, count: number, view: 'near' | 'whole'): Promise<number> =>
  page.evaluate(([blocks, from]) => window.peer.load(blocks, from), [count, view] as const);

type Sample = Omit<Row, 'peer' | 'blocks'>;

const near = async (page: Page, count: number): Promise<Sample> => {
  const paintNear = await load(page, count, 'near');
  await page.waitForTimeout(800);
  const session = await page.context().newCDPSession(page);
  const heap = await heapOf(session);
  const elements = await elementsOf(page);
  const { p95: drag } = await framesOf(page, () => dragBlock(page));
  const { p95: panNear } = await framesOf(page, () => pan(page));
  const { p95: zoomNear } = await framesOf(page, () => zoom(page));
  const add = await addBlock(page);
  return { paintNear, heap, elements, drag, panNear, zoomNear, add };
};

const whole = async (page: Page, count: number): Promise<Sample> => {
  const paintWhole = await load(page, count, 'whole');
  await page.waitForTimeout(800);
  const { p95: panWhole } = await framesOf(page, () => pan(page));
  const { p95: zoomWhole } = await framesOf(page, () => zoom(page));
  return { paintWhole, panWhole, zoomWhole };
};

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`over ${patience / 1000} s`)), patience).unref();
    }),
  ]);

const measure = async (peer: PeerPage, count: number): Promise<Sample> => {
  const browser = await launch();
  try {
    const first = await inTime(open(browser, peer).then((page) => near(page, count)));
    const second = await inTime(open(browser, peer).then((page) => whole(page, count)));
    return { ...first, ...second };
  } catch (error) {
    return {
      failure: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    };
  } finally {
    await browser.close();
  }
};

const middle = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const median = (samples: readonly Sample[]): Sample => {
  const failed = samples.find(({ failure }) => failure !== undefined);
  if (failed !== undefined) return failed;
  const names = Object.keys(samples[0] ?? {}) as (keyof Sample)[]; // cast: every sample has the same
  return Object.fromEntries(
    names.map((name) => [name, middle(samples.map((sample) => Number(sample[name])))]),
  );
};

const typing = async (): Promise<Report['typing']> => {
  const browser = await launch();
  try {
    const page = await open(browser, { name: 'Offhook', page: 'offhook.html', packages: [] });
    await load(page, 2000, 'near');
    await page.evaluate(() => (window.peer as unknown as { select: () => void }).select()); // cast: ours has it
    const box = page.getByRole('combobox', { name: /Subject/ });
    await box.click();
    await page.waitForTimeout(800);
    return await framesOf(page, () =>
      page.keyboard.type('What the caller said, in forty letters', { delay: 30 }),
    );
  } finally {
    await browser.close();
  }
};

const versionOf = (name: string): string =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;

const report = (loads: readonly number[], rows: readonly Row[]): Report => ({
  at: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, headless Chromium without GPU`,
  load: `${Math.min(...loads).toFixed(1)}–${Math.max(...loads).toFixed(1)}`,
  rounds,
  versions: Object.fromEntries(
    [...new Set(chosen.flatMap(({ packages }) => packages))].map((name) => [name, versionOf(name)]),
  ),
  rows,
});

/** Keeps what is known so far: a run of hours must not be lost to its last minute. */
const keep = (known: Report): void => {
  mkdirSync(join(root, 'results'), { recursive: true });
  writeFileSync(join(root, 'results/editor.json'), `${JSON.stringify(known, null, 2)}\n`);
  writeFileSync(join(root, 'results/editor.md'), markdownOf(known));
};

const loads: number[] = [];
const rows: Row[] = [];
for (const blocks of sizes) {
  const samples = new Map<string, Sample[]>(chosen.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const peer of chosen.filter(({ most = Number.POSITIVE_INFINITY }) => blocks <= most)) {
      samples.get(peer.name)?.push(await measure(peer, blocks));
      loads.push(loadavg()[0] ?? 0);
    }
  }
  for (const { name, most = Number.POSITIVE_INFINITY } of chosen) {
    const skipped = blocks > most ? { failure: `not asked beyond ${most} blocks` } : undefined;
    rows.push({ peer: name, blocks, ...(skipped ?? median(samples.get(name) ?? [])) });
  }
  rows.sort((one, other) => one.blocks - other.blocks);
  keep(report(loads, rows));
}
const isOurs = chosen.some(({ name }) => name === 'Offhook');
const final = { ...report(loads, rows), typing: isOurs ? await typing() : undefined };
keep(final);
process.stdout.write(markdownOf(final));
nodeRed?.close();
pages.close();
