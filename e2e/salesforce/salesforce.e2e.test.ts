import { createRequire } from 'node:module';
import { answerOf, consolePortContract, crmPortContract, failureOf } from '@offhook/testing/ports';
import { type Browser, chromium, type Frame, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunch } from '../../tools/browser/chromium.ts';
import { consoleIn, crmIn } from './port-in-page.ts';
import { type SoftphoneOrigin, serveSoftphone } from './serve-softphone.ts';
import { type CrmSimulator, startSimulator } from './simulator.ts';
import type { TestSoftphone } from './softphone.script.ts';

let crm: CrmSimulator;
let softphone: SoftphoneOrigin;
let browser: Browser;
let page: Page;
let orgs = 0;

beforeAll(async () => {
  crm = await startSimulator();
  softphone = await serveSoftphone(crm.url);
  browser = await chromium.launch(chromiumLaunch);
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});

afterAll(async () => {
  await browser.close();
  await softphone.stop();
  await crm.stop();
});

const linId = '003000000000001AAA';
const moeIds = ['003000000000002AAA', '003000000000003AAA'] as const;
const lin = {
  Id: linId,
  Name: 'Lin Lee',
  LastName: 'Lee',
  Phone: '(206) 555-0100',
  Email: 'lin@example.com',
};
const max = { Id: moeIds[0], Name: 'Max Moe', Phone: '+12065550199', Email: 'max@example.com' };
const twin = { Id: moeIds[1], Name: 'Moe', Phone: '206-555-0199' };

interface Opened {
  readonly org: string;
  readonly frame: Frame;
}

/** Opens the console with the softphone in its utility bar, each on its own origin. */
const open = async (start: object = {}, extra: Record<string, string> = {}): Promise<Opened> => {
  orgs += 1;
  const org = `e2e-${orgs}`;
  await crm.begin(org, { records: { Contact: [lin, max] }, ...start });
  const phone = new URL(softphone.url);
  for (const [name, value] of Object.entries(extra)) phone.searchParams.set(name, value);
  await page.goto(`${crm.url}/?org=${org}&softphone=${encodeURIComponent(phone.href)}`);
  await page.getByTitle('Softphone').waitFor();
  await expect
    .poll(() => page.frames().some((frame) => frame.url().startsWith(softphone.url)))
    .toBe(true);
  const frame = page.frames().find((each) => each.url().startsWith(softphone.url));
  if (frame === undefined) throw new Error('The softphone has no frame.');
  await frame.waitForFunction(() => Reflect.has(window, 'softphone'));
  return { org, frame };
};

const eventsIn = (frame: Frame): Promise<readonly { event: string; payload: object }[]> =>
  frame.evaluate(() => {
    const { events }: TestSoftphone = Reflect.get(window, 'softphone');
    return events as { event: string; payload: object }[]; // cast: the host's own events
  });

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const violationsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { run }: { run: (where: object) => Promise<{ violations: readonly AxeViolation[] }> } =
      Reflect.get(window, 'axe');
    const { violations } = await run({ exclude: ['iframe'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe('in Chromium, the console and the softphone on two origins, Salesforce lends', () => {
  crmPortContract(async () => ({ port: crmIn((await open()).frame), linId }));
  consolePortContract(async () => {
    const { frame } = await open({ records: { Contact: [lin, max, twin] } });
    return { port: consoleIn(frame), linId, moeIds, otherStatusId: '0N5000000000002AAA' };
  });
});

test('Regression 33: the first click on a number is heard, without a flow that turns clicks on', async () => {
  const { frame } = await open();
  await page.getByRole('button', { name: 'Lin Lee' }).click();
  await page.getByRole('button', { name: 'Dial (206) 555-0100' }).click();
  await expect
    .poll(() => eventsIn(frame))
    .toContainEqual({
      event: 'onClickToDial',
      payload: expect.objectContaining({
        number: '(206) 555-0100',
        recordId: linId,
        recordName: 'Lin Lee',
        objectType: 'Contact',
      }),
    });
});

test('Regression 28: every walk through the console is heard, not only the first', async () => {
  const { frame } = await open();
  for (const name of ['Lin Lee', 'Max Moe']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('heading', { name, level: 2 }).waitFor();
    await page.getByRole('tab', { name: 'Home' }).click();
  }
  await expect
    .poll(async () =>
      (await eventsIn(frame)).map(({ payload }) => Reflect.get(payload, 'recordId')),
    )
    .toEqual([linId, moeIds[0]]);
});

test('a new record is asked for in a dialog with what the flow knows, and saved by the agent', async () => {
  const { frame } = await open();
  const port = consoleIn(frame);
  await answerOf(
    port.screenPop({
      type: 'new_record_modal',
      params: { entityName: 'Case', defaultFieldValues: { Subject: 'Late order' } },
    }),
  );
  const dialog = page.getByRole('dialog', { name: 'New Case' });
  expect(await dialog.getByLabel('Subject').inputValue()).toBe('Late order');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Late order', level: 2 }).waitFor();
  await expect.poll(() => answerOf(port.getAppViewInfo())).toMatchObject({ objectType: 'Case' });
});

test('a flow opens subtabs within the tab of a contact, and the agent walks between them', async () => {
  const item = { Id: '500000000000001AAA', CaseNumber: '00001001', Subject: 'Late order' };
  const { frame } = await open({ records: { Contact: [lin], Case: [item] } });
  const port = consoleIn(frame);
  const tab = await answerOf(port.openPrimaryTab({ url: `/lightning/r/Contact/${linId}/view` }));
  await answerOf(
    port.openSubtab({ primaryTabId: tab.id, url: `/lightning/r/Case/${item.Id}/view` }),
  );
  await page.getByRole('heading', { name: 'Late order', level: 2 }).waitFor();
  const subtabs = page.getByRole('tablist', { name: 'Subtabs of Lin Lee' });
  expect(await subtabs.getAttribute('aria-owns')).toBe('sub-ctab1 sub-ctab1_1');
  await page.locator('#sub-ctab1').click();
  await page.getByRole('heading', { name: 'Lin Lee', level: 2 }).waitFor();
  await expect.poll(() => answerOf(port.getFocusedPrimaryTabObjectId())).toEqual({ id: linId });
  await page.locator('#sub-ctab1_1').click();
  await expect.poll(() => answerOf(port.getFocusedSubtabObjectId())).toEqual({ id: item.Id });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can read and reach the console, ${colorScheme}`, async () => {
    await page.emulateMedia({ colorScheme });
    await open({
      records: { Contact: [lin], Lead: [{ Name: 'Theo', Phone: '3125550141' }], Case: [{}] },
    });
    await page.addScriptTag({ path: axe });
    for (const panel of ['Sales work', 'Routed work', 'Softphone calls']) {
      await page.getByRole('button', { name: panel }).click();
      expect(await violationsIn(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'New contact' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violationsIn(page)).toEqual([]);
  });
}

test('the agent starts sales work, and a flow completes it', async () => {
  const lead = { Id: '00Q000000000001EAA', Name: 'Theo Walsh', Phone: '(312) 555-0141' };
  const { frame } = await open({ records: { Lead: [lead] } });
  await page.getByRole('button', { name: 'Sales work' }).click();
  await page.getByRole('button', { name: 'Start call to Theo Walsh' }).click();
  const workId = '7W0000000000001EAA';
  await expect
    .poll(() => eventsIn(frame))
    .toContainEqual({
      event: 'onHvsWorkStart',
      payload: { workId, completeWorkWhen: 'TaskSaved', attributes: { to: '(312) 555-0141' } },
    });
  const { id: taskId } = await answerOf(
    crmIn(frame).create({ type: 'Task', fields: { Subject: 'Call' } }),
  );
  await answerOf(consoleIn(frame).completeWork({ workId, attributes: { taskId } }));
  await page.getByText('Done', { exact: true }).waitFor();
});

test('the agent changes their presence and takes routed work, and the softphone hears of both', async () => {
  const item = { Id: '500000000000001AAA', CaseNumber: '00001001', Subject: 'Late order' };
  const { frame } = await open({ records: { Case: [item] } });
  await page.getByLabel('Presence').selectOption({ label: 'Busy' });
  await page.getByRole('button', { name: 'Routed work' }).click();
  await page.getByRole('button', { name: 'Accept case 00001001' }).click();
  await expect
    .poll(async () => (await eventsIn(frame)).map(({ event }) => event))
    .toEqual(expect.arrayContaining(['onStateChange', 'onWorkAccepted', 'onWorkloadChanged']));
});

test('a console that never answers is waited for no longer than the host is told', async () => {
  const { org, frame } = await open({}, { timeLimit: '300' });
  await crm.do(org, { do: 'fail', fault: { place: '*', mode: 'hang' } });
  expect((await failureOf(consoleIn(frame).refreshView())).code).toBe('crm-timeout');
  const query = crmIn(frame).query({ soql: 'SELECT Id FROM Contact' });
  expect((await failureOf(query)).code).toBe('crm-timeout');
});

test('a softphone that is disposed of hears no more, and its calls say so', async () => {
  const { frame } = await open();
  await frame.evaluate(() => {
    const { dispose }: TestSoftphone = Reflect.get(window, 'softphone');
    dispose();
  });
  await page.getByRole('button', { name: 'Lin Lee' }).click();
  await page.getByRole('heading', { name: 'Lin Lee', level: 2 }).waitFor();
  expect((await failureOf(consoleIn(frame).getAppViewInfo())).code).toBe('host-closed');
  expect(await eventsIn(frame)).toEqual([]);
});
