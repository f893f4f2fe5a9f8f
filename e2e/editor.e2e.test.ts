import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { focusedOf, goTo, untilFocused } from './by-keyboard.ts';
import { blockOf, centreOf, newFlow, stageOf } from './studio.ts';
import { useProduct } from './use-product.ts';

const bench = useProduct();

it('runs an example on its own scenario, where it is looked at', async () => {
  const page = await bench.studio('examples/e01-inbound-screen-pop');
  await blockOf(page, 'Start').waitFor();
  await page.getByRole('button', { name: 'Run it here' }).click();
  const panel = page.getByRole('region', { name: 'Run it here' });
  const scenario = panel.getByRole('combobox', { name: 'Scenario' });
  await scenario.getByRole('option', { name: 'Inbound screen pop' }).waitFor({ state: 'attached' });
  await scenario.selectOption({ label: 'Inbound screen pop' });
  await panel.getByRole('button', { name: 'Run', exact: true }).click();
  const steps = panel.getByRole('listbox', { name: 'Steps of the run' }).getByRole('option');
  await expect.poll(() => steps.count(), { timeout: 20_000 }).toBeGreaterThan(2);
  await page.context().close();
});

it('marks the connection into which a block from the menu would be inserted', async () => {
  const page = await bench.studio('examples/e01-inbound-screen-pop');
  await page.getByRole('button', { name: 'Use this example' }).click();
  await page.getByRole('button', { name: 'CTI Block', exact: true }).waitFor();
  const wire = stageOf(page).getByRole('img', { name: /^Connection from done of Start/ });
  await wire.waitFor();
  const from = await centreOf(page.getByRole('button', { name: 'CTI Block', exact: true }));
  const to = await centreOf(wire);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const mark = stageOf(page).locator('.line.marked');
  expect(await mark.getAttribute('d')).toBeFalsy();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await expect.poll(() => mark.getAttribute('d')).toMatch(/^M/);
  await page.keyboard.press('Escape');
  await expect.poll(() => mark.getAttribute('d')).toBeFalsy();
  await page.mouse.up();
  await page.context().close();
});

it('keeps a text that is no flow yet over a reload', async () => {
  const page = await bench.studio('adapters/demo');
  await newFlow(page, 'Half a text');
  await page.getByRole('radio', { name: /^Text/ }).click();
  const box = page.getByRole('textbox', { name: 'The flow as JSON' });
  await box.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('half a text');
  const draft = page.getByText('Not a flow yet: kept as a draft, and the flow stays as it was.');
  await draft.waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('radio', { name: /^Text/ }).click();
  await draft.waitFor();
  await expect.poll(() => box.textContent()).toContain('half a text');
  await page.context().close();
});

it('keeps one selection and one list of steps in the graph, the outline and the text', async () => {
  const { id } = await bench.client.createFlow('demo', {
    document: {
      offhook: 1,
      name: 'Seen thrice',
      triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
      nodes: {
        start: { kind: 'start', to: { done: ['phone'] } },
        phone: { action: 'get-customer-phone-number', to: { done: ['log'] } },
        log: { action: 'log', inputs: { message: { ref: 'phone.phone' } }, to: { done: ['end'] } },
        end: { kind: 'end' },
      },
      labels: { log: 'Tell of it' },
      layout: { start: [0, 0], phone: [112, 0], log: [400, 0], end: [704, 0] },
    },
  });
  const page = await bench.studio(`flows/${id}`);
  await blockOf(page, 'Tell of it').click();
  await page.keyboard.press('Control+Shift+Digit2');
  const line = page.getByRole('tree', { name: 'Outline' }).locator('[aria-selected="true"]');
  await expect.poll(() => line.getAttribute('aria-label')).toMatch(/^Tell of it/);
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Write it down');
  await page.keyboard.press('Enter');
  await expect.poll(() => line.getAttribute('aria-label')).toMatch(/^Write it down/);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => line.getAttribute('aria-label')).toMatch(/^Get Customer Phone Number/);

  await page.keyboard.press('Control+Shift+Digit3');
  const text = page.getByRole('textbox', { name: 'The flow as JSON' });
  await text.getByText('"Write it down"').dblclick({ position: { x: 24, y: 8 } });
  await page.keyboard.type('Put');
  await expect.poll(() => text.textContent()).toContain('"Put it down"');

  // The graph shows what was typed, and takes all of it back, step by step, after a reload too.
  await page.keyboard.press('Control+Shift+Digit1');
  await blockOf(page, 'Put it down').waitFor();
  await page.getByRole('toolbar', { name: 'Flow' }).getByText('Saved').waitFor();
  await page.reload();
  await blockOf(page, 'Put it down').waitFor();
  const undo = page.getByRole('button', { name: /^Undo/ });
  await undo.click();
  await blockOf(page, 'Write it down').waitFor();
  await undo.click();
  await blockOf(page, 'Tell of it').waitFor();
  await expect.poll(() => undo.isDisabled()).toBe(true);
  await page.keyboard.press('Control+Shift+Digit2');
  await page.getByRole('treeitem', { name: /^Tell of it/ }).waitFor();
  await page.context().close();
});

it('brings the settings of a flow together that two people save at once, or lets the second choose', async () => {
  const document = { offhook: 1 as const, name: 'Shared', triggers: [], nodes: {} };
  const { id } = await bench.client.createFlow('demo', { document });
  const open = async (): Promise<Page> => {
    const page = await bench.studio(`flows/${id}/settings`);
    await page.getByLabel('Name').waitFor();
    return page;
  };
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
  const [mine, theirs] = [await open(), await open()];
  await theirs.getByLabel('Description').fill('Theirs');
  await save(theirs);
  await theirs.getByText('Saved. Publish the flow').waitFor();
  await mine.getByLabel('Name').fill('Mine');
  await save(mine);
  await mine.getByText('Saved, together with what somebody else changed meanwhile.').waitFor();
  expect((await bench.client.flow(id)).draft).toMatchObject({
    name: 'Mine',
    description: 'Theirs',
  });

  // Now both of them name it.
  await theirs.getByLabel('Name').fill('Theirs');
  await theirs.getByLabel('Debug').check();
  await save(theirs);
  const clash = theirs.getByRole('alert', { name: 'Somebody else changed the same' });
  await clash.getByRole('row', { name: 'Name Theirs Mine' }).waitFor();
  expect(await theirs.getByLabel('Name').inputValue()).toBe('Theirs');
  expect((await bench.client.flow(id)).draft.name).toBe('Mine');
  await theirs.getByRole('button', { name: 'Take theirs' }).click();
  await clash.waitFor({ state: 'detached' });
  expect(await theirs.getByLabel('Name').inputValue()).toBe('Mine');
  await save(theirs);
  await expect.poll(async () => (await bench.client.flow(id)).draft.debug).toBe(true);

  await mine.getByLabel('Description').fill('Of mine');
  await theirs.getByLabel('Description').fill('Of theirs');
  await save(theirs);
  await expect.poll(async () => (await bench.client.flow(id)).draft.description).toBe('Of theirs');
  await save(mine);
  await mine.getByRole('button', { name: 'Save mine over theirs' }).click();
  await expect
    .poll(async () => (await bench.client.flow(id)).draft)
    .toMatchObject({ name: 'Mine', description: 'Of mine', debug: true });
  await Promise.all([mine.context().close(), theirs.context().close()]);
});

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Goes to something and presses Enter there. */
const enter = async (page: Page, wanted: RegExp, key?: string): Promise<void> => {
  await goTo(page, wanted, key);
  await page.keyboard.press('Enter');
};

/** Chooses from a list that opens as one types. */
const pick = async (page: Page, box: RegExp, words: string, option: RegExp): Promise<void> => {
  await goTo(page, box);
  await page.keyboard.type(words);
  await page.getByRole('option', { name: option }).first().waitFor();
  await press(page, 'ArrowDown', 'Enter');
};

/** Adds a block behind the line of the outline that has the focus. */
const add = async (page: Page, words: string, action: string): Promise<void> => {
  await page.keyboard.press('a');
  await untilFocused(page, /^searchbox "Search actions"/);
  await page.keyboard.type(words);
  await enter(page, new RegExp(`^button "Select ${action}"`));
  await untilFocused(page, new RegExp(`^treeitem "${action}`));
};

it('takes an admin from an empty flow to the run that is looked at, by the keyboard alone', async () => {
  const page = await bench.studio('adapters/demo');
  await page.getByRole('link', { name: 'New flow' }).first().waitFor();
  await enter(page, /^link "New flow"/);
  await page.getByLabel('Name').waitFor();
  await goTo(page, /^textbox "Name/);
  await page.keyboard.type('Popped by hand');
  await pick(page, /^combobox "Source"/, 'Amazon Connect Voice', /^Voice Contact/);
  await pick(page, /^combobox "Event"/, 'onConnecting', /onConnecting/);
  await enter(page, /^button "Save"/);
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();

  // The outline is the flow for who cannot see it.
  await goTo(page, /^radio "Graph"/);
  await page.keyboard.press('Control+Shift+Digit2');
  await untilFocused(page, /^button "Add Start"/);
  await page.keyboard.press('Enter');
  await untilFocused(page, /^treeitem "Start/);
  await add(page, 'customer phone', 'Get Customer Phone Number');
  await add(page, 'search and screenpop', 'Search and Screenpop');
  for (const socket of ['success', 'failure']) {
    await page.keyboard.press('c');
    await untilFocused(page, new RegExp(`^combobox "Connect ${socket} of Search and Screenpop`));
    await page.keyboard.type('end');
    await page.keyboard.press('Enter');
    await untilFocused(page, /^treeitem "Search and Screenpop/);
  }

  await page.keyboard.press('Enter');
  await untilFocused(page, /^textbox "Title of the block"/);
  await pick(page, /^combobox "Search For/, 'phone', /^phone/);
  await goTo(page, /^combobox "Call Type/);
  await page.keyboard.type('inbound');
  await page.getByRole('option', { name: /^Add new value/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await untilFocused(page, /^treeitem "Search and Screenpop/);
  await enter(page, /^button "Publish"/, 'Shift+Tab');
  await page.getByText('Published version 1').waitFor();

  const desktop = await bench.open(bench.product.desktop);
  await desktop.getByText(/Running \d flow/).waitFor();
  await enter(desktop, /^button "Ring a call"/);
  await desktop.getByRole('tab', { name: /Lin Lee/ }).waitFor();
  await desktop.getByText('completed', { exact: false }).first().waitFor();

  // And back in the studio the run is there to be looked at.
  await enter(page, /^link "Demo desktop"/, 'Shift+Tab');
  await page.getByRole('link', { name: 'Runs', exact: true }).waitFor();
  await expect
    .poll(async () => (await bench.client.runs('demo')).runs.length, { timeout: 20_000 })
    .toBeGreaterThan(0);
  await enter(page, /^link "Runs"/);
  await page
    .getByRole('link', { name: /^Open the run of Popped by hand/ })
    .first()
    .waitFor();
  await enter(page, /^link "Open the run of Popped by hand/);
  await page.getByRole('row', { name: /Search and Screenpop/ }).waitFor();
  expect(await focusedOf(page)).toMatch(/^main/);
  await Promise.all([page.context().close(), desktop.context().close()]);
});
