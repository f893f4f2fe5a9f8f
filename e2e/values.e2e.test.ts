import type { Flow } from '@offhook/flow';
import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { blockOf, stageOf } from './studio.ts';
import { useProduct } from './use-product.ts';

const bench = useProduct();

/** Looks the caller up, then does things with inputs of every kind, one after the other. */
const everyKind: Flow = {
  offhook: 1,
  name: 'Every kind',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['who'] } },
    who: {
      action: 'get-contact-id',
      inputs: { formattedPhoneNumber: { ref: 'phone.phone' } },
      to: { success: ['case'], failure: ['case'] },
    },
    case: {
      action: 'create-case',
      inputs: { subject: { value: 'Call' } },
      to: { success: ['web'] },
    },
    web: {
      action: 'http-request',
      inputs: { url: { value: 'https://example.com' } },
      to: { success: ['task'] },
    },
    task: { action: 'create-task', to: { success: ['query'] } },
    query: { action: 'query-value', to: { success: ['state'] } },
    state: { action: 'set-agent-status-by-name', to: { success: ['join'] } },
    join: {
      action: 'join-strings',
      inputs: { first: { value: 'a' }, second: { value: 'b' } },
      to: { done: ['end'] },
    },
    end: { kind: 'end' },
  },
  layout: {
    start: [0, 0],
    phone: [112, 0],
    who: [400, 0],
    case: [704, 0],
    web: [0, 192],
    task: [304, 192],
    query: [608, 192],
    state: [0, 384],
    join: [304, 384],
    end: [608, 384],
  },
};

const openFlow = async (document: Flow): Promise<{ readonly page: Page; readonly id: string }> => {
  const { id } = await bench.client.createFlow('demo', { document });
  const page = await bench.studio(`flows/${id}`);
  await blockOf(page, 'Start').waitFor();
  return { page, id };
};

const detailsOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Detail Menu' });

const select = async (page: Page, block: string): Promise<Locator> => {
  await blockOf(page, block).click();
  const details = detailsOf(page);
  await details.getByRole('textbox', { name: 'Title of the block' }).waitFor();
  await expect
    .poll(() => details.getByRole('textbox', { name: 'Title of the block' }).inputValue())
    .toBe(block);
  return details;
};

/** What the server has of a block's inputs, once it is saved. */
const saved = (id: string, node: string) =>
  expect.poll(async () => (await bench.client.flow(id)).draft.nodes[node]?.inputs, {
    timeout: 15_000,
  });

it('gives every kind of input an editor of its own, and every one of them takes earlier values', async () => {
  const { page, id } = await openFlow(everyKind);

  // A text: two braces complete a reference, which stands in it as a chip.
  let details = await select(page, 'Create Case');
  await details.getByRole('combobox', { name: 'Subject (subject)' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Call of {{pho');
  await page
    .getByRole('option', { name: /^phone / })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await details.getByRole('img', { name: 'Value phone of Get Customer Phone Number' }).waitFor();
  // An open choice proposes, and takes a value of one's own.
  await details.getByRole('combobox', { name: 'Priority (priority)' }).click();
  expect(
    await page.getByRole('group', { name: 'Values' }).getByRole('option').allTextContents(),
  ).toHaveLength(3);
  await page.keyboard.type('Urgent');
  await page.getByRole('option', { name: 'Add new value “Urgent”' }).click();
  await details.getByText('A value of your own; proposed are Low, Medium, High.').waitFor();

  // A choice, a number that is turned by keys within its range, and a map with a reference.
  details = await select(page, 'HTTP Request');
  await details.getByRole('combobox', { name: 'Method (method)' }).selectOption('POST');
  const retries = details.getByRole('spinbutton', { name: 'Retries (retries)' });
  await retries.click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  expect(await retries.inputValue()).toBe('10');
  await details.getByText('from 0 to 10', { exact: false }).waitFor();
  const headers = details.getByRole('group', { name: 'Headers (headers)' });
  await headers.getByRole('button', { name: 'Add a field' }).click();
  await page.keyboard.type('X-Caller');
  await page.keyboard.press('Tab');
  await page.keyboard.type('pho');
  await page.getByRole('option', { name: /^phone Phone/ }).click();
  await headers.getByRole('button', { name: /^Clear Value of X-Caller/ }).waitFor();
  await details.getByRole('button', { name: 'Write Body (body) as JSON' }).click();
  await details.getByRole('textbox', { name: 'Body (body)' }).click();
  await page.keyboard.type('{{"a": 1'.slice(1));
  await retries.click();

  // A switch and a date; a list whose items change places.
  details = await select(page, 'Create a Task');
  await details.getByRole('checkbox', { name: 'Is Closed (IsClosed)' }).click();
  await details.getByRole('combobox', { name: 'Due Date (ActivityDate)' }).fill('2026-12-24');
  await page.keyboard.press('Enter');
  await details.getByText('Thursday, December 24, 2026').waitFor();
  details = await select(page, 'Join Strings');
  const more = details.getByRole('group', { name: 'More Values (more)' });
  for (const text of ['one', 'two']) {
    await more.getByRole('button', { name: 'Add an item' }).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await more.getByRole('button', { name: /^Move row 2 of .* up$/ }).click();

  // Live choices of the desktop: agent states, and objects within SOQL.
  details = await select(page, 'Set Agent Status By Name on Connect');
  await details.getByRole('combobox', { name: 'State (name)' }).click();
  const states = page.getByRole('group', { name: /^Agent states from/ });
  await states.getByRole('option').first().click();
  details = await select(page, 'Query value');
  await details.getByRole('textbox', { name: 'Query (query)' }).click();
  await page.keyboard.type('SELECT Id FROM Cont');
  await page.getByRole('option', { name: 'Contact', exact: true }).click();
  await expect
    .poll(() => details.getByRole('textbox', { name: 'Query (query)' }).textContent())
    .toContain('SELECT Id FROM Contact');
  await select(page, 'Join Strings');
  // All of it is saved, as what it was typed for.
  const inputs = async () =>
    Object.fromEntries(
      Object.entries((await bench.client.flow(id)).draft.nodes).map(([node, { inputs = {} }]) => [
        node,
        inputs,
      ]),
    );
  await expect.poll(inputs, { timeout: 15_000 }).toMatchObject({
    case: {
      subject: { template: 'Call of {{phone.phone}}' },
      priority: { value: 'Urgent' },
    },
    web: {
      url: { value: 'https://example.com' },
      method: { value: 'POST' },
      retries: { value: 10 },
      headers: { record: { 'X-Caller': { ref: 'phone.phone' } } },
      body: { value: { a: 1 } },
    },
    task: {
      IsClosed: { value: true },
      ActivityDate: { value: '2026-12-24' },
    },
    join: { more: { list: [{ value: 'two' }, { value: 'one' }] } },
    state: { name: { value: expect.stringMatching(/./) } },
    query: { query: { value: 'SELECT Id FROM Contact' } },
  });
  await page.context().close();
});

it('tells of each value its kind, what it was in the last run, and where it may be missing, and converts what does not fit', async () => {
  const { page, id } = await openFlow(everyKind);
  await page.getByRole('button', { name: 'Run it here' }).click();
  await page
    .getByRole('region', { name: 'Run it here' })
    .getByRole('button', { name: 'Run', exact: true })
    .click();
  await page
    .getByRole('listbox', { name: 'Steps of the run' })
    .getByRole('option')
    .nth(1)
    .waitFor();
  let details = await select(page, 'Create Case');
  await details.getByRole('combobox', { name: /^Contact Id/ }).click();
  const phone = page
    .getByRole('group', { name: 'Get Customer Phone Number phone' })
    .getByRole('option', { name: /^phone Phone/ });
  expect(await phone.getAttribute('aria-description')).toMatch(/^text\. such as "\+\d+"/);
  const contact = page
    .getByRole('group', { name: /^Get Salesforce Contact Id who/ })
    .getByRole('option', { name: /^sfContactId/ });
  expect(await contact.getAttribute('aria-description')).toMatch(
    /Missing when the run comes by Start → .*failure/,
  );
  await contact.click();
  await details.getByRole('button', { name: 'Check it first by Is Truthy?' }).click();
  await blockOf(page, 'Is Truthy?').waitFor();

  // A text where a number is wanted.
  details = await select(page, 'HTTP Request');
  const fixed = details.getByRole('spinbutton', { name: 'Retries (retries)' });
  await fixed.fill('phone.phone');
  await page.keyboard.press('Enter');
  await details.getByRole('button', { name: 'Convert it first by Cast a Value to a Type' }).click();
  await blockOf(page, 'Cast a Value to a Type').waitFor();
  await saved(id, 'web').toMatchObject({ retries: { ref: 'cast-value.value' } });
  await page
    .getByRole('button', { name: 'Undo: Convert it first by Cast a Value to a Type' })
    .click();
  await expect.poll(() => blockOf(page, 'Cast a Value to a Type').count()).toBe(0);
  await page.context().close();
});

it('lists problems by severity, leads to them, mends them, and says why it does not publish', async () => {
  const { page, id } = await openFlow({
    ...everyKind,
    name: 'In trouble',
    nodes: {
      start: { kind: 'start', to: { done: ['phone'] } },
      phone: { action: 'get-customer-phone-number', to: { done: ['wait'] } },
      wait: { action: 'delay', inputs: { milliseconds: { value: -5 } }, to: { done: ['case'] } },
      case: {
        action: 'create-case',
        inputs: { subject: { template: 'Call of {{caller.phone}}, soon' } },
        to: { success: ['end'], failure: ['end'] },
      },
      end: { kind: 'end' },
    },
    layout: { start: [0, 0], phone: [112, 0], wait: [400, 0], case: [704, 0], end: [1008, 0] },
  });
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText(/^Not published: .*there is no block "caller"/).waitFor();
  expect(await bench.client.versions(id)).toEqual([]);
  const marks = stageOf(page).getByRole('img', { name: /^(error|warning): / });
  await expect.poll(() => marks.count()).toBe(2);
  const list = page.getByRole('region', { name: 'Problems', exact: true });
  await list.getByRole('radio', { name: 'Errors (1)' }).click();
  await list.getByRole('button', { name: /there is no block "caller"/ }).click();
  const subject = detailsOf(page).getByRole('textbox', { name: 'Subject (subject)' });
  await expect.poll(() => subject.evaluate((box) => box.matches(':focus'))).toBe(true);

  // The dead reference alone is replaced, and the text around it stays.
  await list.getByRole('button', { name: 'Read phone.phone in place of caller.phone' }).click();
  await saved(id, 'case').toEqual({ subject: { template: 'Call of {{phone.phone}}, soon' } });
  await page.getByRole('button', { name: /^Undo: Read phone.phone/ }).click();
  await detailsOf(page).getByRole('button', { name: 'Take only caller.phone out' }).click();
  await saved(id, 'case').toEqual({ subject: { value: 'Call of , soon' } });

  // A warning keeps nobody from publishing, and is marked on its block until it is mended.
  await list.getByRole('radio', { name: 'Warnings (1)' }).click();
  await list.getByRole('button', { name: 'Use 0' }).click();
  await page.getByRole('button', { name: 'No problems' }).waitFor();
  await expect.poll(() => marks.count()).toBe(0);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Published version 1').waitFor();
  await page.context().close();
});
