import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './desktop-page.ts';
import '@offhook/desk-face/page.css';

/** Nobody listens there: the flows below are the last published set, which a dead server does not stop. */
const server = 'http://127.0.0.1:9';

const flow = (name: string, source: string, event: string, nodes: object) => ({
  id: name,
  version: 1,
  hash: name,
  document: { offhook: 1, name, triggers: [{ source, event }], nodes },
});

const flows = [
  flow('Screen pop', 'voice-contact', 'onConnecting', {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    pop: {
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: 'phone.phone' }, callType: { value: 'inbound' } },
      to: { success: ['end'], failure: ['end'] },
    },
    end: { kind: 'end' },
  }),
  flow('Click to dial', 'crm-desktop', 'onClickToDial', {
    start: { kind: 'start', to: { done: ['dial'] } },
    dial: {
      action: 'dial-number',
      inputs: { phoneNumber: { ref: 'payload.number' } },
      to: { success: ['end'], failure: ['end'] },
    },
    end: { kind: 'end' },
  }),
];

beforeEach(async () => {
  localStorage.clear();
  const manifest = { adapter: { id: 'demo', name: 'Demo' }, seq: 1, flows };
  localStorage.setItem(`offhook:release:${server}:demo`, JSON.stringify({ manifest }));
  const desktop = document.createElement('offhook-desktop');
  desktop.config = { server, adapter: 'demo' };
  document.body.append(desktop);
  await page.viewport(1280, 800);
  await expect.element(page.getByText('Offline, running 2 flows')).toBeVisible();
});

afterEach(() => {
  document.querySelector('offhook-desktop')?.remove();
});

const click = (role: string, name: string | RegExp): Promise<void> =>
  userEvent.click(page.getByRole(role, { name }).first());

const shows = (role: string, name: string | RegExp): Promise<void> =>
  expect.element(page.getByRole(role, { name }).first()).toBeVisible();

test('a call that rings opens its caller’s record, and the run can be read step by step', async () => {
  await click('button', 'Ring a call');
  await shows('tab', 'Lin Lee');
  await shows('heading', 'Lin Lee');
  await click('button', /^Screen pop/);
  await expect.element(page.getByText('Get Customer Phone Number')).toBeVisible();
  await expect.element(page.getByText('console.searchAndScreenPop')).toBeVisible();
});

test('an agent takes a call from ringing to the end of after-contact work', async () => {
  await click('button', 'Ring a call');
  await click('button', 'Accept');
  await expect.element(page.getByText('Connected')).toBeVisible();
  await click('button', 'Hold');
  await expect.element(page.getByText('On hold')).toBeVisible();
  await click('button', 'End');
  await expect.element(page.getByText('After-contact work')).toBeVisible();
  await click('button', 'Clear');
  await expect.element(page.getByText('No contacts')).toBeVisible();
});

test('a click on a number calls it by a flow', async () => {
  await click('button', 'Dial (206) 555-0100');
  await shows('article', 'Call: Lin Lee');
  await click('button', 'Customer answers');
  await expect.element(page.getByText('Connected')).toBeVisible();
});

test('a number that two people share opens a search with both', async () => {
  await userEvent.selectOptions(
    page.getByLabelText('Customer'),
    'Ortiz, two contacts · (503) 555-0121',
  );
  await click('button', 'Ring a call');
  await shows('tab', /^Search/);
  await shows('button', 'Sam Ortiz');
  await click('button', 'Maya Ortiz');
  await shows('tab', 'Maya Ortiz');
});

test('a new record is filled in, saved and opened', async () => {
  await click('button', 'New contact');
  await userEvent.fill(page.getByLabelText('Last name'), 'Moreau');
  await click('button', 'Save');
  await shows('tab', 'Moreau');
  await shows('heading', 'Moreau');
});

test('several contacts at once each keep their own card', async () => {
  await click('button', 'Ring a call');
  await click('button', 'Start a chat');
  await click('button', 'Send a task');
  await shows('article', 'Call: Lin Lee');
  await shows('article', 'Chat: Lin Lee');
  await shows('article', /^Task:/);
});

test('tabs are walked and closed by keys', async () => {
  await click('button', 'Ring a call');
  await shows('tab', 'Lin Lee');
  await click('tab', 'Lin Lee');
  await userEvent.keyboard('{ArrowLeft}');
  await expect
    .element(page.getByRole('tab', { name: 'Home' }))
    .toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{ArrowRight}{Delete}');
  await expect.element(page.getByRole('tab', { name: 'Lin Lee' })).not.toBeInTheDocument();
});

for (const theme of ['light', 'dark'])
  test(`everybody can read and reach it, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await click('button', 'Ring a call');
    await click('button', /^Screen pop/);
    await click('button', 'Accept');
    await click('button', 'Start a chat');
    const { violations } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
