import { type Client, createClient } from '@offhook/client';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { chromiumLaunch } from '../tools/browser/chromium.ts';
import { type Product, startProduct } from './product.ts';

/** The product and a browser, for all tests of a file. */
export interface Bench {
  readonly product: Product;
  readonly client: Client;
  /** Opens an address of the product in a page of its own. */
  open(address: string): Promise<Page>;
  /** Opens a path of the studio. */
  studio(path: string): Promise<Page>;
}

/** Brings the product and a browser up before the tests of a file, and down after them. */
export const useProduct = (): Bench => {
  let product: Product;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), chromium.launch(chromiumLaunch)]);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  const open = async (address: string): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(address);
    return page;
  };
  return {
    get product() {
      return product;
    },
    get client() {
      return createClient(product.studio.replace(/\/$/, ''));
    },
    open,
    studio: (path) => open(`${product.studio}${path}`),
  };
};
