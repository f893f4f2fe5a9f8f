import '@offhook/editor/define';
import { OffhookEditor } from '@offhook/editor';
import type { Flow } from '@offhook/flow';
import { beforeEach, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { workerRunner } from './runner.ts';

const pops: Flow = {
  offhook: 1,
  name: 'Pops the caller',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    pop: {
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: 'phone.phone' }, callType: { value: 'inbound' } },
      to: { success: ['end'] },
    },
    end: { kind: 'end' },
  },
  layout: { start: [0, 0], phone: [96, 0], pop: [384, 0], end: [656, 0] },
};

const panel = page.getByRole('region', { name: 'Run it here' });
const steps = panel.getByRole('listbox', { name: 'Steps of the run' });
const step = (name: RegExp): Locator => steps.getByRole('option', { name });
const tab = (name: string): Locator => panel.getByRole('tab', { name });
const play = (): Promise<void> => panel.getByRole('button', { name: 'Run', exact: true }).click();

/** A worker begins anew for each run, and loads the actions. */
const slow = { timeout: 8_000 };

let editor: OffhookEditor;

const mount = async (flow: Flow): Promise<void> => {
  await page.viewport(1280, 900);
  localStorage.clear();
  document.body.replaceChildren();
  document.body.style.margin = '0';
  editor = new OffhookEditor();
  editor.style.height = '100vh';
  editor.locale = 'en';
  editor.flow = flow;
  document.body.append(editor);
  await page.getByRole('button', { name: 'Run it here' }).click();
};

beforeEach(async () => {
  await mount(pops);
  editor.runner = workerRunner();
});

test('the draft is run, and each step tells what it took and gave', async () => {
  await expect.element(panel.getByText('Not run yet')).toBeVisible();
  await play();
  await expect.element(step(/^1\. Get Customer Phone Number left by done/)).toBeVisible();
  await expect
    .element(step(/^2\. Search and Screenpop left by success/))
    .toHaveAttribute('aria-selected', 'true');
  const popped = panel.getByRole('region', { name: 'Search and Screenpop' });
  await expect
    .poll(() => popped.getByRole('group', { name: 'Inputs' }).element().textContent)
    .toContain('+12065550100');
  expect(editor.runs.overlay?.connections.map(({ ends }) => `${ends.from}-${ends.to}`)).toEqual([
    'start-phone',
    'phone-pop',
    'pop-end',
  ]);
  expect(editor.runs.samples).toMatchObject({ phone: { phone: '+12065550100' } });
});

test('Ctrl+Enter runs, and Ctrl with comma and full stop walk through the steps', async () => {
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(panel.getByText('Step 2 of 2')).toBeVisible();
  await userEvent.keyboard('{Control>},{/Control}');
  await expect.element(panel.getByText('Step 1 of 2')).toBeVisible();
  expect(editor.selection).toEqual(['phone']);
  expect(editor.runs.overlay?.connections).toHaveLength(2);
  await userEvent.keyboard('{Control>}.{/Control}');
  await expect.element(panel.getByText('Step 2 of 2')).toBeVisible();
});

test('a scenario is changed in its form and kept in the browser', async () => {
  await tab('Scenario').click();
  await panel.getByRole('textbox', { name: 'Phone number' }).fill('+4930901820');
  await userEvent.keyboard('{Tab}');
  await expect
    .poll(() => panel.getByRole('textbox', { name: 'The whole scenario as JSON' }).element())
    .toHaveProperty('value', expect.stringContaining('+4930901820'));
  await play();
  await expect.element(step(/^1\./)).toBeVisible();
  expect(editor.runs.samples).toMatchObject({ phone: { phone: '+4930901820' } });
  expect(JSON.stringify(localStorage)).toContain('+4930901820');
});

test('a scenario that is not JSON says so, and the last good one stays', async () => {
  await tab('Scenario').click();
  const json = panel.getByRole('textbox', { name: 'The whole scenario as JSON' });
  await json.fill('{ "contacts": [ }');
  await expect.element(panel.getByText(/^This is not JSON yet/)).toBeVisible();
  await json.fill('{ "contacts": 5 }');
  await play();
  await tab('Steps').click();
  await expect
    .element(
      panel
        .getByRole('alert')
        .getByText(/contacts/)
        .first(),
    )
    .toBeVisible();
});

test('a failed run is explained with what to do, and its block can be shown', async () => {
  await panel
    .getByRole('combobox', { name: 'Scenario' })
    .selectOptions('Connecting: the CRM fails');
  await play();
  const why = panel.getByRole('alert');
  await expect
    .poll(() => why.element().textContent, slow)
    .toContain('failed at Search and Screenpop');
  await why.getByRole('button', { name: 'Show Search and Screenpop' }).click();
  expect(editor.selection).toEqual(['pop']);
  expect(editor.runs.overlay?.nodes.get('pop')?.status).toBe('failed');
});

test('a pinned output is used in place of running its block, until it is let go', async () => {
  await play();
  await step(/^1\./).click();
  await panel.getByRole('button', { name: 'Pin this output' }).click();
  await tab('Scenario').click();
  await panel.getByRole('textbox', { name: 'Phone number' }).fill('+4930901820');
  await userEvent.keyboard('{Tab}');
  await play();
  await expect.element(step(/^1\. Get Customer Phone Number .*pinned$/)).toBeVisible();
  expect(editor.runs.samples).toMatchObject({ phone: { phone: '+12065550100' } });
  await panel.getByRole('button', { name: 'Unpin Get Customer Phone Number' }).click();
  await play();
  await expect
    .poll(() => editor.runs.samples, slow)
    .toMatchObject({ phone: { phone: '+4930901820' } });
});

test('two runs are compared: which steps, values and ends differ', async () => {
  await play();
  await expect.element(step(/^2\./)).toBeVisible();
  await panel
    .getByRole('combobox', { name: 'Scenario' })
    .selectOptions('Connecting: the CRM fails');
  await play();
  await expect.element(panel.getByRole('alert')).toBeVisible();
  await tab('Compare').click();
  const differences = panel.getByRole('list', { name: 'Differences' });
  await expect
    .element(differences.getByText(/^Ended failed.* instead of completed\.$/))
    .toBeVisible();
});

test('a run that waits long in virtual time can be cancelled while it is played', async () => {
  await mount({
    ...pops,
    policy: { timeLimit: 0 },
    nodes: {
      start: { kind: 'start', to: { done: ['wait'] } },
      wait: {
        action: 'delay',
        inputs: { milliseconds: { value: 1 } },
        to: { done: ['wait'] },
      },
    },
  });
  editor.runner = workerRunner();
  await play();
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(panel.getByText('The run was cancelled.')).toBeVisible();
});

test('without a runner the panel says so', async () => {
  editor.runner = undefined;
  await expect.element(panel.getByText('There is nothing to run on')).toBeVisible();
});

test('a scenario of the page opens the panel and can be run', async () => {
  await mount(pops);
  await panel.getByRole('button', { name: 'Close the run (Escape)' }).click();
  editor.runner = workerRunner();
  editor.scenario = {
    contacts: [{ contactId: 'c-9', phone: '+12065550177' }],
    events: [{ source: 'voice-contact', event: 'onConnecting', contactId: 'c-9' }],
  };
  await play();
  await expect.element(step(/^1\./)).toBeVisible();
  expect(editor.runs.samples).toMatchObject({ phone: { phone: '+12065550177' } });
});
