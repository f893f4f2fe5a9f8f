import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@offhook/desk-face/page.css';
import { Panel } from '../wire/panel.ts';
import './panel-page.ts';

let panel: Panel;

beforeEach(() => {
  panel = new Panel(crypto.randomUUID(), { read: () => undefined, write: () => undefined });
  const face = document.createElement('ccp-panel');
  face.panel = panel;
  document.body.replaceChildren(face);
});

afterEach(() => document.body.replaceChildren());

const click = (name: string): Promise<void> =>
  userEvent.click(page.getByRole('button', { name, exact: true }));

const stateOfFirst = () => panel.state.contacts[0]?.state;

test('a person rings, answers, holds, ends and clears a call by the mouse', async () => {
  const states: (string | undefined)[] = [];
  for (const name of ['Reach the agent', 'Accept', 'Hold', 'Resume', 'End', 'Clear']) {
    await click(name);
    states.push(stateOfFirst());
  }
  expect(states).toEqual(['connecting', 'connected', 'connected', 'connected', 'ended', undefined]);
  await expect.element(page.getByText('No contacts')).toBeVisible();
});

test('a person writes as the customer of a chat, and the line is there', async () => {
  await click('Chat');
  await userEvent.fill(page.getByLabelText('Name'), 'Grace');
  await click('Reach the agent');
  await click('Accept');
  await userEvent.fill(page.getByLabelText('Message of the customer'), '<b>Hello</b>');
  await click('Send');
  await expect.element(page.getByRole('listitem')).toHaveTextContent('<b>Hello</b>');
  expect(panel.state.contacts[0]?.lines[0]).toMatchObject({ role: 'CUSTOMER', name: 'Grace' });
});

const recorded = (): ReturnType<typeof page.getByLabelText> =>
  page.getByLabelText('Recorded once the agent is there');

test('a person sees whether a call is recorded, and that its voicemail was left', async () => {
  await userEvent.click(recorded());
  await click('Reach the agent');
  await expect.element(page.getByText('To be recorded')).toBeVisible();
  await click('Accept');
  await expect.element(page.getByText('Recording', { exact: true })).toBeVisible();
  const contactId = panel.state.contacts[0]?.contactId ?? '';
  panel.run({ do: 'recording', contactId, deed: 'pause' });
  await expect.element(page.getByText('Recording paused')).toBeVisible();
  panel.run({ do: 'voicemail', contactId, voicemailDropName: '<i>Hours</i>' });
  await expect.element(page.getByText('Recording stopped')).toBeVisible();
  await expect.element(page.getByText('The voicemail hears “<i>Hours</i>”.')).toBeVisible();
});

test('only calls can be recorded', async () => {
  await expect.element(recorded()).toBeVisible();
  await click('Chat');
  await expect.element(recorded()).not.toBeInTheDocument();
});

const openFaults = (): Promise<void> => userEvent.click(page.getByText('Let it go wrong'));

test('a person sets a fault, loses the connection, and makes all well again', async () => {
  await openFaults();
  await click('Set');
  await click('Lose the connection');
  await expect
    .element(page.getByRole('status'))
    .toHaveTextContent('The panel does not answer. Connect again');
  expect(panel.state).toMatchObject({ online: false, faults: [{ method: '*', mode: 'error' }] });
  await userEvent.click(page.getByRole('button', { name: 'Connect again' }).first());
  await click('All well again');
  expect(panel.state).toMatchObject({ online: true, faults: [] });
});

for (const theme of ['light', 'dark'])
  test(`everybody can read and reach it, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await userEvent.click(recorded());
    for (const channel of ['Call', 'Chat', 'Task']) {
      await click(channel);
      await click('Reach the agent');
    }
    await userEvent.click(page.getByRole('button', { name: 'Accept' }).first());
    await openFaults();
    await click('Set');
    const { violations } = await axe.run(document, {
      rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
