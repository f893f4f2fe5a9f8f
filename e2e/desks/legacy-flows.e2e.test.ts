import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifests } from '@offhook/catalog';
import type { Flow } from '@offhook/flow';
import { importCti } from '@offhook/import-cti';
import { type Browser, chromium } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunch } from '../../tools/browser/chromium.ts';
import { type Product, startProduct } from '../product.ts';
import { openVendorDesk, patience, type VendorDesk } from './vendor-desk.ts';

const folder = fileURLToPath(new URL('../../../shared/reference/cti-flows/', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).sort() : [];
const minutes = 300_000;

/** The events that the files belong to; a legacy file itself does not say. */
const eventOf = (file: string): readonly [source: string, event: string] =>
  file.includes('click-to-dial')
    ? ['crm-desktop', 'onClickToDial']
    : ['voice-contact', 'onConnecting'];

const flowOf = (file: string): Flow => {
  const [source, event] = eventOf(file);
  const { flow } = importCti(JSON.parse(readFileSync(folder + file, 'utf8')), manifests);
  return { ...flow, name: file, triggers: [{ source, event }] };
};

const pops =
  (label: RegExp) =>
  (desk: VendorDesk): Promise<void> =>
    desk.page.getByRole('tab', { name: label }).waitFor();

const calls = (desk: VendorDesk): Promise<void> =>
  desk.panel.getByRole('article', { name: /^Call: \(206\) 555-0100/ }).waitFor();

const notes = async (desk: VendorDesk): Promise<void> => {
  await expect
    .poll(async () => (await desk.look()).records['Task'] ?? [], { timeout: patience })
    .toContainEqual(expect.objectContaining({ Priority: 'High' }));
  await pops(/voice/i)(desk);
};

/** What each file does to the world, seen from outside. */
const outcomes: Readonly<Record<string, (desk: VendorDesk) => Promise<void>>> = {
  '01-legacy.json': pops(/Lin Lee/),
  '03-click-to-dial.json': calls,
  '06-screenpop-on-customer.json': pops(/Lin Lee/),
  '08-create-task.json': notes,
  'default-01-click-to-dial.json': calls,
  'default-02-voice-connecting.json': pops(/Lin Lee/),
  'hvs-voice-connecting.json': notes,
};

describe.skipIf(files.length === 0)('the flow files of the legacy product', () => {
  let product: Product;
  let browser: Browser;
  let desk: VendorDesk | undefined;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), chromium.launch(chromiumLaunch)]);
  }, minutes);

  afterEach(async () => {
    await desk?.close();
    desk = undefined;
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it.each(files)(
    '%s runs unchanged on its event, through the vendors’ own libraries',
    async (file) => {
      desk = await openVendorDesk({ product, browser, flows: [flowOf(file)] });
      await desk.ready();
      if (eventOf(file)[0] === 'crm-desktop') {
        await desk.page.getByRole('button', { name: 'Lin Lee' }).click();
        await desk.page.getByRole('button', { name: 'Dial (206) 555-0100' }).click();
      } else {
        const phone = file.startsWith('hvs') ? '+13125550141' : '+12065550100';
        const attributes = { 'acsf-screenpop-record': 'Lin Lee' };
        await desk.ring({ phone, attributes });
      }
      const [run] = await desk.ended(1);
      expect(run).toMatchObject({ flow: file, status: 'completed' });
      await outcomes[file]?.(desk);
      expect(Object.keys(outcomes)).toContain(file);
    },
    minutes,
  );
});

it.runIf(files.length === 0)('the flow files of the legacy product run unchanged', ({ skip }) => {
  skip(`They are not at ${folder}, so there is nothing to play.`);
});
