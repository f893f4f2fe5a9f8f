import { createClient } from '@offhook/client';
import type { Flow } from '@offhook/flow';
import type { Browser, Frame, FrameLocator, Page, Route } from 'playwright';
import { expect } from 'vitest';
import type { Product } from '../product.ts';

/** Whole programs on a machine that may be busy: how long a page may take for what it does. */
export const patience = 90_000;

/** A run that ended, as the adapter tells its page. */
export interface HeardRun {
  readonly flow: string;
  readonly trigger: string;
  readonly status: string;
  readonly contactId?: string;
  readonly error?: { readonly message: string };
}

/** A contact that is offered in the simulated panel. */
export interface Offer {
  readonly channel?: 'voice' | 'queue_callback' | 'chat' | 'task' | 'email';
  readonly phone?: string;
  readonly name?: string;
  readonly queue?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly contactId?: string;
  readonly error?: string;
  readonly state: { readonly contacts: readonly { contactId: string; state: string }[] };
}

type RecordsOf = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What the simulated CRM shows. */
interface CrmLook {
  readonly records: RecordsOf;
  readonly tabs: readonly { readonly recordId?: string; readonly label: string }[];
}

/** One agent's browser: the CRM's console, in it our softphone page, in that the panel, each at its own origin. */
export interface VendorDesk {
  readonly page: Page;
  readonly org: string;
  readonly adapter: string;
  /** Runs that ended since the desk was opened, also before a reload. */
  readonly runs: readonly HeardRun[];
  readonly softphone: FrameLocator;
  readonly panel: FrameLocator;
  /** Has something happen in the panel. */
  play(command: { readonly do: string; readonly [member: string]: unknown }): Promise<Answer>;
  /** Offers a contact; answers with its id. */
  ring(offer?: Offer): Promise<string>;
  /** Does something in the CRM. */
  crm(deed: { readonly do: string; readonly [member: string]: unknown }): Promise<unknown>;
  /** What the CRM shows now. */
  look(): Promise<CrmLook>;
  /** Waits until the softphone runs flows. */
  ready(): Promise<void>;
  /** Opens the desk in another tab of the same browser, and answers once flows could run there. */
  open(): Promise<Pick<VendorDesk, 'page' | 'panel' | 'play'>>;
  /** Waits until so many runs ended, and answers with them. */
  ended(count: number): Promise<readonly HeardRun[]>;
  close(): Promise<void>;
}

export interface DeskStart {
  readonly product: Product;
  readonly browser: Browser;
  /** What is published to it. */
  readonly flows?: readonly Flow[];
  readonly records?: RecordsOf;
  /** Called before the page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

let desks = 0;

/** Publishes flows to an adapter of their own, which the desktop's pages may read. */
const publish = async (product: Product, flows: readonly Flow[]): Promise<string> => {
  const client = createClient(product.studio.replace(/\/$/, ''));
  const name = `E2E ${process.pid} ${Date.now()}`;
  const { id } = await client.createAdapter({ name, origins: [new URL(product.desktop).origin] });
  for (const document of flows) {
    const flow = await client.createFlow(id, { document });
    await client.publish(flow.id);
  }
  return id;
};

const send = async (url: string, method: string, body: object): Promise<unknown> => {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${await response.text()}`);
  return response.json();
};

/** Posts to the panel's window as a script of the same machine may, and waits for its answer. */
const playIn = (frame: Frame, command: object): Promise<Answer> =>
  frame.evaluate(
    (asked) =>
      new Promise<Answer>((resolve) => {
        const id = Math.random().toString(36);
        const panel = document.querySelector('iframe')?.contentWindow;
        addEventListener('message', function hear({ data: told }) {
          if (told?.from !== 'ccp-simulator' || told.id !== id) return;
          removeEventListener('message', hear);
          resolve(told);
        });
        panel?.postMessage({ to: 'ccp-simulator', id, command: asked }, '*');
      }),
    command,
  );

const softphoneIn = async (page: Page): Promise<Frame> => {
  const found = (): Frame | undefined =>
    page.frames().find((frame) => new URL(frame.url(), 'http://x').pathname === '/softphone.html');
  await expect.poll(() => found() !== undefined, { timeout: patience }).toBe(true);
  const frame = found();
  if (frame === undefined) throw new Error('The softphone has no frame.');
  await frame.waitForSelector('iframe', { timeout: patience });
  return frame;
};

const withAdapter = (adapter: string) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, json: { ...(await response.json()), adapter } });
};

const listen = async (page: Page, runs: HeardRun[]): Promise<void> => {
  await page.exposeFunction('heardRun', (run: HeardRun) => runs.push(run));
  await page.addInitScript(() => {
    addEventListener('offhook-run-ended', (event) => {
      const { detail }: CustomEventInit<HeardRun> = event;
      Reflect.get(window, 'heardRun')(detail);
    });
  });
};

const playOn =
  (page: Page): VendorDesk['play'] =>
  async (command) => {
    const answer = await playIn(await softphoneIn(page), command);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  };

const softphoneFrame = 'iframe[title="Softphone"]';

const runsFlows = (softphone: FrameLocator): Promise<void> =>
  softphone.getByText(/Running \d+ flow/).waitFor({ timeout: patience });

/** Opens an agent's browser on an org and a panel of its own. */
export const openVendorDesk = async (start: DeskStart): Promise<VendorDesk> => {
  const { product, browser, flows = [], records, prepare } = start;
  desks += 1;
  const org = `e2e-${process.pid}-${desks}`;
  const orgUrl = `${product.crm}simulator/orgs/${org}`;
  const adapter = await publish(product, flows);
  if (records) await send(orgUrl, 'PUT', { records });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(patience);
  const runs: HeardRun[] = [];
  const openTab = async (): Promise<Page> => {
    const tab = await context.newPage();
    await listen(tab, runs);
    await tab.route(`${product.desktop}config.json`, withAdapter(adapter));
    await prepare?.(tab);
    await tab.goto(`${product.crm}?org=${org}`);
    return tab;
  };
  const page = await openTab();
  const softphone = page.frameLocator(softphoneFrame);
  const play = playOn(page);
  return {
    page,
    org,
    adapter,
    runs,
    softphone,
    panel: softphone.frameLocator('iframe'),
    play,
    ring: async (offer = {}) => {
      const phone = offer.channel === undefined || offer.channel === 'voice' ? '+12065550100' : '';
      const { contactId = '' } = await play({ do: 'ring', ...(phone && { phone }), ...offer });
      return contactId;
    },
    crm: (deed) => send(`${orgUrl}/script`, 'POST', deed),
    look: async () => (await fetch(orgUrl)).json(),
    ready: () => runsFlows(softphone),
    open: async () => {
      const other = await openTab();
      const there = other.frameLocator(softphoneFrame);
      await runsFlows(there);
      return { page: other, panel: there.frameLocator('iframe'), play: playOn(other) };
    },
    ended: async (count) => {
      await expect.poll(() => runs.length, { timeout: patience }).toBeGreaterThanOrEqual(count);
      return runs;
    },
    close: () => context.close(),
  };
};
