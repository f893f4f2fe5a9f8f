import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Flow } from '@offhook/flow';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { useProduct } from './use-product.ts';

const example = new URL('../examples/e01-inbound-screen-pop/flow.json', import.meta.url);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const bench = useProduct();
const ranAt = '2026-11-22T12:00:00.000Z';
let flow: string;

beforeAll(async () => {
  const { client } = bench;
  const document: Flow = JSON.parse(readFileSync(example, 'utf8'));
  ({ id: flow } = await client.createFlow('demo', { document }));
  await client.publish(flow);
  await client.reportRuns('demo', [
    {
      runId: 'looks',
      flowId: flow,
      version: 1,
      trigger: 'voice-contact.onConnecting',
      status: 'failed',
      startedAt: ranAt,
      endedAt: ranAt,
      error: { code: 'crm-unreachable', message: 'The CRM did not answer.' },
    },
  ]);
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What stands in somebody's way on a page. */
const barriersOn = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  await page.evaluate(axe); // an injected script would be none of the page's own
  return page.evaluate(async (runOnly) => {
    const { run }: { run: (o: object) => Promise<{ violations: readonly Violation[] }> } =
      Reflect.get(window, 'axe');
    const { violations } = await run(runOnly === undefined ? {} : { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules);
};

/** Colours half way from light to dark are none of either. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });

/** An address, and a heading or sentence by which a person knows the page. */
const pages = (): readonly (readonly [path: string, seen: string])[] => [
  ['', 'Adapters'],
  ['adapters/demo', 'Inbound screen pop'],
  ['adapters/demo/find', 'Demo desktop'],
  ['adapters/demo/runs', 'The CRM did not answer.'],
  ['adapters/demo/runs/looks', 'The CRM did not answer.'],
  ['adapters/demo/releases', 'Running'],
  ['adapters/demo/settings', 'Allowed origins'],
  ['adapters/demo/new', 'Begin with'],
  [`flows/${flow}/settings`, 'Description'],
  [`flows/${flow}/versions`, 'Version 1'],
  ['examples', 'Pop the case or start one'],
  ['nowhere/at/all', 'There is no such page'],
];

const open = async (page: Page, path: string, seen: string): Promise<void> => {
  await page.goto(`${bench.product.studio}${path}`);
  await page.locator('main').getByText(seen, { exact: false }).first().waitFor();
};

describe('each page of the studio', () => {
  it('has no barrier that axe finds, light and dark', async () => {
    const page = await bench.studio('');
    const found: Record<string, readonly string[]> = {};
    for (const [path, seen] of pages()) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await open(page, path, seen);
      found[`${path} light`] = await barriersOn(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await painted(page);
      found[`${path} dark`] = await barriersOn(page, ['color-contrast']);
    }
    expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
    await page.close();
  }, 120_000);

  it('shows all that it has within its width, at the usual size of text and at twice that', async () => {
    const page = await bench.studio('');
    const tooWide: string[] = [];
    for (const [width, height] of [
      [1280, 800],
      [640, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const [path, seen] of pages()) {
        await open(page, path, seen);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) tooWide.push(`${path} at ${width}: ${over} pixels`);
      }
    }
    expect(tooWide).toEqual([]);
    await page.close();
  }, 120_000);
});
