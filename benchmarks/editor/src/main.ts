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
    minutes: { type: 'string', default: '9' },
  },
});
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);
const chosen = peers.filter(({ name }) => name.toLowerCase().includes(values.only.toLowerCase()));

/** How long one editor may take for one size, in milliseconds: some draw a few frames a second of a large graph. */
const patienceFor = (blocks: number): number => (blocks > 2000 ? 240_000 : 60_000);

/** What takes longer is measured once, in milliseconds. */
const long = 45_000;

/** When no further round of measurements begins. */
const deadline = performance.now() + Number(values.minutes) * 60_000;

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

const sentenceOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

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
  page.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(sentenceOf(error)));
  const isNodeRed = peer.page === 'node-red';
  if (isNodeRed && nodeRed?.failure !== undefined) throw new Error(nodeRed.failure);
  await page.goto(isNodeRed ? (nodeRed?.url ?? '') : `${pages.url}${peer.page}`);
  try {
    if (isNodeRed) await dressNodeRed(page, root);
    await page.waitForFunction(() => window.peer !== undefined);
  } catch (error) {
    const [why = sentenceOf(error)] = complaints;
    throw new Error(`its page did not come up: ${why}`);
  }
  // What an editor loads at its start is not what is measured.
  await page.waitForTimeout(1_000);
  return page;
};

const load = (page: Page, count: number, view: 'near' | 'whole'): Promise<number> =>
  page.evaluate(([blocks, from]) => window.peer.load(blocks, from), [count, view] as const);

type Sample = Omit<Row, 'peer' | 'blocks'>;

/** What is found is kept as it comes: who runs out of time has told what went before. */
type Found = { -readonly [Name in keyof Sample]: Sample[Name] };

const near = async (page: Page, count: number, found: Found): Promise<void> => {
  found.paintNear = await load(page, count, 'near');
  await page.waitForTimeout(800);
  const session = await page.context().newCDPSession(page);
  found.heap = await heapOf(session);
  found.elements = await elementsOf(page);
  found.drag = (await framesOf(page, () => dragBlock(page))).p95;
  found.panNear = (await framesOf(page, () => pan(page))).p95;
  found.zoomNear = (await framesOf(page, () => zoom(page))).p95;
  found.add = await addBlock(page);
};

const whole = async (page: Page, count: number, found: Found): Promise<void> => {
  found.paintWhole = await load(page, count, 'whole');
  await page.waitForTimeout(800);
  found.panWhole = (await framesOf(page, () => pan(page))).p95;
  found.zoomWhole = (await framesOf(page, () => zoom(page))).p95;
};

const pauseOf = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

const inTime = <T>(work: Promise<T>, patience: number): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`over ${patience / 1000} s`)), patience).unref();
    }),
  ]);

const both = async (
  browser: Browser,
  peer: PeerPage,
  count: number,
  found: Found,
): Promise<void> => {
  const first = await open(browser, peer);
  await near(first, count, found);
  await first.close();
  await whole(await open(browser, peer), count, found);
};

/** One editor with one size; where it cannot run, the reason beside the figures that there are. */
const measure = async (peer: PeerPage, count: number): Promise<Sample> => {
  const found: Found = {};
  let browser: Browser | undefined;
  try {
    browser = await launch();
    await inTime(both(browser, peer, count, found), patienceFor(count));
    return found;
  } catch (error) {
    return { ...found, failure: sentenceOf(error) };
  } finally {
    // A browser whose page hangs or has crashed may not answer any more.
    await Promise.allSettled([Promise.race([browser?.close(), pauseOf(5_000)])]);
  }
};

const middle = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const median = (samples: readonly Sample[]): Sample => {
  const good = samples.filter(({ failure }) => failure === undefined);
  if (good.length === 0) return samples[0] ?? { failure: 'not measured' };
  const names = Object.keys(good[0] ?? {}) as (keyof Sample)[]; // cast: every sample has the same
  return Object.fromEntries(
    names.map((name) => [name, middle(good.map((sample) => Number(sample[name])))]),
  );
};

const typing = async (): Promise<Report['typing']> => {
  const browser = await launch();
  try {
    const page = await open(browser, { name: 'Offhook', page: 'offhook.html', packages: [] });
    await load(page, 2000, 'near');
    await page.waitForTimeout(1_000);
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
  rounds: Math.max(0, ...[...samples.values()].map(({ length }) => length)),
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
const samples = new Map<string, Sample[]>();
/** What is measured once. */
const slow = new Set<string>();
const keyOf = (peer: string, blocks: number): string => `${peer} ${blocks}`;

/** Why an editor is not asked for a size; undefined where it is. */
const reasonAgainst = (
  { name, most = Number.POSITIVE_INFINITY }: PeerPage,
  blocks: number,
): string | undefined => {
  if (blocks > most) return `not asked beyond ${most} blocks`;
  const failed = sizes.find(
    (size) =>
      size <= blocks &&
      samples.get(keyOf(name, size))?.some(({ failure }) => failure !== undefined),
  );
  return failed === undefined || failed === blocks
    ? undefined
    : `not asked: it could not do ${failed} blocks`;
};

const rowsNow = (): Row[] =>
  sizes.flatMap((blocks) =>
    chosen.map((peer): Row => {
      const reason = reasonAgainst(peer, blocks);
      const found = samples.get(keyOf(peer.name, blocks)) ?? [];
      return { peer: peer.name, blocks, ...(reason ? { failure: reason } : median(found)) };
    }),
  );

const isLate = (round: number): boolean => round > 0 && performance.now() > deadline;

for (let round = 0; round < rounds; round += 1) {
  for (const blocks of sizes) {
    for (const peer of chosen) {
      const key = keyOf(peer.name, blocks);
      const earlier = samples.get(key) ?? [];
      const hasFailed = earlier.some(({ failure }) => failure !== undefined);
      const isOver = hasFailed || slow.has(key);
      if (isLate(round) || isOver || reasonAgainst(peer, blocks) !== undefined) continue;
      process.stderr.write(`round ${round + 1}: ${peer.name}, ${blocks} blocks\n`);
      const begun = performance.now();
      samples.set(key, [...earlier, await measure(peer, blocks)]);
      if (performance.now() - begun > long) slow.add(key);
      loads.push(loadavg()[0] ?? 0);
    }
    keep(report(loads, rowsNow()));
  }
}

const typed = async (): Promise<Report['typing']> => {
  if (!chosen.some(({ name }) => name === 'Offhook')) return undefined;
  try {
    return await inTime(typing(), patienceFor(2000));
  } catch (error) {
    process.stderr.write(`Typing was not measured: ${sentenceOf(error)}\n`);
    return undefined;
  }
};

const final = { ...report(loads, rowsNow()), typing: await typed() };
keep(final);
process.stdout.write(markdownOf(final));
nodeRed?.close();
pages.close();
process.exit(0);
