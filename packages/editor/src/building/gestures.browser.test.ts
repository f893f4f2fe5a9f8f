import { beforeEach, expect, test } from 'vitest';
import { commands, type Locator, page, userEvent } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { halfDrawn, mountEditor } from '../testing-editor.ts';

const stage = page.getByRole('group', { name: 'Stage', exact: true });
const block = (title: string): Locator => stage.getByRole('group', { name: title, exact: true });
const middleOf = (locator: Locator): { x: number; y: number } => {
  const { x, y, width, height } = locator.element().getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
const undoName = (step: string): Locator => page.getByRole('button', { name: `Undo: ${step}` });

const drawn = {
  ...halfDrawn,
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    pop: { action: 'search-and-screenpop', to: { success: ['end'] } },
    end: { kind: 'end' },
    ask: { action: 'is-truthy' },
  },
  layout: { start: [0, 0], phone: [128, 0], pop: [560, 0], end: [928, 0], ask: [160, 256] },
} as const;

let editor: OffhookEditor;

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1440, 800);
  editor = await mountEditor(drawn);
  await expect.element(block('End')).toBeInTheDocument();
  await expect.element(block('Is Truthy?')).toBeInTheDocument();
});

const between = (): { x: number; y: number } => {
  const from = middleOf(
    block('Get Customer Phone Number').getByRole('button', { name: 'Output done' }),
  );
  const to = middleOf(block('Search and Screenpop').getByRole('button', { name: 'Input' }));
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
};

test('a block that is dragged onto a connection is inserted there', async () => {
  await commands.drag([middleOf(block('Is Truthy?')), between()]);
  await expect.poll(() => editor.flow?.nodes['phone']?.to).toEqual({ done: ['ask'] });
  expect(editor.flow?.nodes['ask']?.to).toEqual({ true: ['pop'] });
  await expect
    .element(
      undoName('Insert Is Truthy? between Get Customer Phone Number and Search and Screenpop'),
    )
    .toBeVisible();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(editor.flow).toEqual(drawn);
});

test('a block from the palette that is let go on a connection is inserted there', async () => {
  const item = page
    .getByRole('group', { name: 'Drag to stage' })
    .getByRole('button', { name: 'CTI Block' });
  await commands.drag([middleOf(item), between()]);
  await page.getByRole('button', { name: 'Select Is Truthy?' }).click();
  await expect.poll(() => editor.flow?.nodes['is-truthy']?.to).toEqual({ true: ['pop'] });
  expect(editor.flow?.nodes['phone']?.to).toEqual({ done: ['is-truthy'] });
});

test('a block that is dropped on another swaps with it', async () => {
  await commands.drag([
    middleOf(block('Get Customer Phone Number')),
    middleOf(block('Search and Screenpop')),
  ]);
  await expect.poll(() => editor.flow?.nodes['start']?.to).toEqual({ done: ['pop'] });
  expect(editor.flow?.nodes['pop']?.to).toEqual({ success: ['phone'] });
  expect(editor.flow?.nodes['phone']?.to).toEqual({ done: ['end'] });
  expect(editor.flow?.layout?.['pop']).toEqual([128, 0]);
  await expect
    .element(undoName('Swap Get Customer Phone Number and Search and Screenpop'))
    .toBeVisible();
});

test('Shift and a drag over the stage select what the lasso catches', async () => {
  const { x, y } = stage.element().getBoundingClientRect();
  const phone = middleOf(block('Get Customer Phone Number'));
  const pop = middleOf(block('Search and Screenpop'));
  await userEvent.keyboard('{Shift>}');
  await commands.drag([
    { x: Math.max(x + 4, phone.x - 130), y: Math.max(y + 4, phone.y - 90) },
    { x: pop.x + 130, y: pop.y + 70 },
  ]);
  await userEvent.keyboard('{/Shift}');
  await expect.poll(() => [...editor.selection].sort()).toEqual(['phone', 'pop']);
  await expect.element(page.getByText('2 selected')).toBeVisible();
});

test('Alt and a drag leave a copy', async () => {
  const from = middleOf(block('Is Truthy?'));
  await userEvent.keyboard('{Alt>}');
  await commands.drag([from, { x: from.x + 300, y: from.y + 60 }]);
  await userEvent.keyboard('{/Alt}');
  await expect.element(undoName('Duplicate Is Truthy?')).toBeVisible();
  expect(editor.flow?.nodes['ask-2']).toEqual({ action: 'is-truthy' });
  expect(editor.flow?.layout?.['ask']).toEqual([160, 256]);
});

test('groups and notes of the document are drawn, written, moved and collapsed as steps to undo', async () => {
  editor.flow = {
    ...drawn,
    groups: { look: { title: 'Look up', colour: 'green', members: ['phone', 'pop'] } },
    notes: { mind: { text: 'Mind **this**', at: [160, 400] } },
  };
  await editor.updateComplete;
  editor.carryOut({ kind: 'collapse', group: 'look', collapsed: true });
  await expect.element(undoName('Collapse the group Look up')).toBeVisible();
  editor.carryOut({ kind: 'write-note', note: 'mind', text: 'Mind that' });
  await expect.element(undoName('Write a note')).toBeVisible();
  const at = { x: 32, y: 480, width: 320, height: 160 };
  editor.carryOut({ kind: 'place-note', note: 'mind', at });
  await expect.element(undoName('Move a note')).toBeVisible();
  expect(editor.flow?.notes?.['mind']).toEqual({
    text: 'Mind that',
    at: [32, 480],
    size: [320, 160],
  });
  editor.carryOut({ kind: 'write-note', note: 'mind', text: ' ' });
  await expect.poll(() => editor.flow?.notes).toBeUndefined();
  expect(editor.flow?.groups?.['look']?.collapsed).toBe(true);
});

test('a note is written, coloured and removed by the keyboard, in the main menu', async () => {
  editor.flow = { ...drawn, notes: { mind: { text: '**Mind** this', at: [160, 400] } } };
  const box = page.getByRole('textbox', { name: 'Text of the note “Mind this”' });
  await userEvent.fill(box, 'Ask *Ops* first');
  await userEvent.keyboard('{Tab}');
  await expect.element(undoName('Write a note')).toBeVisible();
  await page
    .getByRole('radiogroup', { name: 'Colour of the note “Ask Ops first”' })
    .getByRole('radio', { name: 'Purple' })
    .click();
  await expect.poll(() => editor.flow?.notes?.['mind']?.colour).toBe('purple');
  await page.getByRole('button', { name: 'Remove the note “Ask Ops first”' }).click();
  await expect.element(undoName('Remove a note')).toBeVisible();
  expect(editor.flow?.notes).toBeUndefined();
});

test('a note shows its Markdown on the stage, and no HTML of it', async () => {
  editor.flow = {
    ...drawn,
    notes: { mind: { text: '**Mind** <b>that</b>', at: [160, 400], size: [240, 96] } },
  };
  await expect.element(stage.getByText('Mind', { exact: true })).toBeVisible();
  await expect.element(stage.getByRole('note')).toHaveTextContent('Mind <b>that</b>');
});

test('the menu at the side waits until the hand is off the stage', async () => {
  const { x, y } = middleOf(block('Is Truthy?'));
  const hand = { clientX: x, clientY: y, pointerId: 1, bubbles: true, composed: true };
  block('Is Truthy?').element().dispatchEvent(new PointerEvent('pointerdown', hand));
  await editor.updateComplete;
  expect(editor.selection).toEqual(['ask']);
  await expect.poll(() => block('Is Truthy?').element().matches('[selected]')).toBe(true);
  expect(page.getByRole('heading', { name: 'Main Menu' }).elements()).toHaveLength(1);
  window.dispatchEvent(new PointerEvent('pointerup', hand));
  await expect.element(page.getByRole('heading', { name: 'Detail Menu' })).toBeVisible();
});
