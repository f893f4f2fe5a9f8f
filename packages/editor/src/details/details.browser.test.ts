import catalogue from '@offhook/catalog/manifests.json' with { type: 'json' };
import type { Manifests } from '@offhook/contract';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { OffhookField } from '../fields/field-row.ts';
import { formFlow, valueManifests } from '../fields/values.fixture.ts';
import { mountEditor } from '../testing-editor.ts';
import { loadValueWords } from '../words/value-words.ts';
import { OffhookBlockDetails } from './block-details.ts';
import { defineDetails } from './define.ts';

const details = page.getByRole('complementary', { name: 'Detail Menu' });

const select = async (id: string): Promise<Awaited<ReturnType<typeof mountEditor>>> => {
  const { end, ...nodes } = formFlow.nodes;
  const editor = await mountEditor({
    ...formFlow,
    nodes: {
      ...nodes,
      each: { kind: 'for-each', inputs: { list: { ref: 'pop.value' } }, to: { done: ['end'] } },
      alien: { action: 'alien', inputs: { x: { value: 1 } } },
      end: end ?? { kind: 'end' },
    },
  });
  editor.manifests = valueManifests;
  editor.carryOut({ kind: 'select', nodes: [id] });
  return editor;
};

beforeEach(async () => {
  await page.viewport(1280, 900);
});

test('a control block shows its fields and where it leads, as any other block does', async () => {
  const editor = await select('each');
  await expect.element(details.getByRole('region', { name: 'Inputs' })).toBeVisible();
  await expect.element(details.getByRole('group', { name: 'List (list)' })).toBeVisible();
  await expect
    .element(details.getByRole('combobox', { name: /^Connect .* to$/ }).first())
    .toBeInTheDocument();
  await details.getByRole('button', { name: 'Clear List (list)' }).click();
  expect(editor.flow?.nodes['each']?.inputs).toBeUndefined();
});

test('Start says what it is for, and takes nothing', async () => {
  await select('start');
  await expect.element(details.getByText(/Where every run of this flow begins/)).toBeVisible();
  await expect.element(details.getByRole('region', { name: 'Inputs' })).not.toBeInTheDocument();
});

test('a block that nobody knows is explained, and can be changed or removed', async () => {
  const editor = await select('alien');
  await expect
    .element(details.getByText(/The action “alien” is not in the catalogue/))
    .toBeVisible();
  await details.getByRole('button', { name: 'Remove alien' }).first().click();
  expect(Object.hasOwn(editor.flow?.nodes ?? {}, 'alien')).toBe(false);
});

test('a return value stands in the table by its name and what it is', async () => {
  await select('phone');
  const row = details.getByRole('row', { name: 'phone Phone' });
  await expect.element(row).toBeVisible();
});

test('the title is changed by typing, and Tab goes on to the first input', async () => {
  const editor = await select('form');
  const title = details.getByRole('textbox', { name: 'Title of the block' });
  await title.fill('Ticket');
  await userEvent.keyboard('{Tab}');
  expect(editor.flow?.labels).toEqual({ form: 'Ticket' });
});

test('an input that may be left out says that it is optional, and no other does', async () => {
  await select('form');
  const rowOf = (title: string) =>
    [...details.getByRole('region', { name: 'Inputs' }).element().querySelectorAll('offhook-field')]
      .map((field) => field.shadowRoot?.querySelector('.row'))
      .find((row) => row?.querySelector('.title')?.textContent === title)?.textContent;
  await expect.poll(() => rowOf('Body')).toContain('optional');
  expect(rowOf('Message')).not.toContain('optional');
});

test('the detail menu shows every action of the catalogue with all of its inputs', async () => {
  defineDetails();
  document.body.replaceChildren();
  const shown = new OffhookBlockDetails();
  shown.values = await loadValueWords('en');
  shown.manifests = catalogue as unknown as Manifests; // cast: written by the gate that checks it
  document.body.append(shown);
  for (const [id, { title, inputs }] of Object.entries(shown.manifests.actions)) {
    shown.flow = { ...formFlow, nodes: { [id]: { action: id } } };
    shown.node = id;
    await shown.updateComplete;
    const fields = [...shown.renderRoot.querySelectorAll<OffhookField>('offhook-field')];
    await Promise.all(fields.map(({ updateComplete }) => updateComplete));
    expect(shown.renderRoot.querySelector('input')?.value).toBe(title);
    const wanted = Object.entries(inputs).filter(([, { from }]) => from === undefined);
    expect(
      fields.map(({ name }) => name),
      title,
    ).toEqual(wanted.map(([name]) => name));
  }
});
