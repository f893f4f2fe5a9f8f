import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createClient } from '@offhook/client';
import { readFlow } from '@offhook/flow';
import { type Browser, chromium } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunch } from '../tools/browser/chromium.ts';
import { type Product, startProduct } from './product.ts';

const folder = fileURLToPath(new URL('../docs/bind-a-softphone/', import.meta.url));
const read = (file: string): string => readFileSync(`${folder}${file}`, 'utf8');
const closely = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('the tutorial', () => {
  const files = readdirSync(folder).filter((file) => file !== 'README.md');
  const code = files.map((file) => closely(read(file)));
  const shown = [...read('README.md').matchAll(/^```(?:js|html|json)\n([\s\S]*?)^```/gm)];

  it.each(shown.map(([, block = '']) => [block.split('\n')[0] ?? '', block]))(
    'shows code that is in its folder: %s',
    (_first, block) => {
      const parts = block.split(/^\s*\/\/ …\s*$/m).map(closely);
      const isThere = code.some((text) => parts.every((part) => text.includes(part)));
      expect(isThere, block).toBe(true);
    },
  );
});

describe('a softphone that was bound in an afternoon', () => {
  let product: Product;
  let pages: ViteDevServer;
  let browser: Browser;
  let address = '';

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), chromium.launch(chromiumLaunch)]);
    pages = await createServer({
      configFile: false,
      root: folder,
      logLevel: 'error',
      cacheDir: `${folder}/../../node_modules/.cache/bind-a-softphone`,
      resolve: { conditions: ['@offhook/source', 'module', 'browser', 'development|production'] },
      server: { port: 0, host: '127.0.0.1' },
    });
    await pages.listen();
    address = new URL(pages.resolvedUrls?.local[0] ?? '').origin;
  });

  afterAll(async () => {
    await browser?.close();
    await pages?.close();
    await product?.stop();
  });

  it('runs what is published, and is asked to answer', async () => {
    const client = createClient({ baseUrl: product.studio.replace(/\/$/, '') });
    const { origins } = await client.adapter('demo');
    await client.updateAdapter('demo', { origins: [...origins, address] });
    const file = readFlow(read('flow.json'));
    if (!('flow' in file)) throw new Error(JSON.stringify(file.problems));
    const flow = await client.createFlow('demo', { document: file.flow });
    await client.publish(flow.id);

    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${address}/?server=${encodeURIComponent(product.studio)}`);
    await page.getByText('Running 1 flow').waitFor();
    await page.getByRole('button', { name: 'A customer calls' }).click();
    await page.getByText('+12065550100 is calling Support').waitFor();
    await page.getByText('You are talking.').waitFor();
    await page.getByRole('button', { name: 'Hang up' }).click();
    await page.getByText('The call is over.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect
      .poll(async () => (await client.runs('demo')).runs.map(({ status }) => status))
      .toEqual(['completed']);
    expect(errors).toEqual([]);
  });
});
