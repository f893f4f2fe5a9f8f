import { beforeEach, describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { halfDrawn, mountEditor } from '../testing-editor.ts';

const tree = page.getByRole('tree', { name: 'Outline' });
const line = (name: string | RegExp): Locator => tree.getByRole('treeitem', { name });
const view = (name: string): Locator => page.getByRole('radio', { name });

/** What has the focus, out of shadow roots too. */
const focused = (): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};
const focusedName = (): string | null | undefined => focused()?.getAttribute('aria-label');

let editor: OffhookEditor;

const open = async (flow = halfDrawn): Promise<void> => {
  editor = await mountEditor(flow);
  editor.locale = 'en';
  await userEvent.keyboard('{F6}');
  await view('Outline').click();
  await expect.element(line(/^Start/)).toBeVisible();
};

beforeEach(async () => {
  await page.viewport(1280, 800);
});

describe('the outline', () => {
  beforeEach(() => open());

  test('arrows go through the lines, and what is selected there is selected everywhere', async () => {
    await line(/^Start/).click();
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedName()).toMatch(/^Get Customer Phone Number/);
    expect(editor.selection).toEqual(['phone']);
    await expect.element(page.getByRole('heading', { name: 'Detail Menu' })).toBeVisible();
    await view('Graph').click();
    await expect
      .element(page.getByRole('textbox', { name: 'Title of the block' }))
      .toHaveValue('Get Customer Phone Number');
  });

  test('levels, places and open lines are told to a screen reader', async () => {
    await expect.element(line(/^Not reached/)).toHaveAttribute('aria-expanded', 'true');
    const pop = line(/^Search and Screenpop/);
    await expect.element(pop).toHaveAttribute('aria-level', '2');
    await pop.click();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(pop).toHaveAttribute('aria-expanded', 'false');
    await expect.element(line(/^success of/)).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focusedName()).toBe('success of Search and Screenpop, leads nowhere yet');
  });

  test('C connects a way out to a block that is found by its name', async () => {
    await line(/^Get Customer/).click();
    await userEvent.keyboard('c');
    await userEvent.keyboard('search{Enter}');
    expect(editor.flow?.nodes['phone']?.to).toEqual({ done: ['pop'] });
    await expect.poll(focusedName).toMatch(/^Get Customer/);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(editor.flow).toEqual(halfDrawn);
  });

  test('A adds a block behind the line, and the focus goes to it', async () => {
    await line(/^Start/).click();
    await userEvent.keyboard('a');
    await page.getByRole('searchbox', { name: 'Search actions' }).fill('truthy');
    await page.getByRole('button', { name: 'Select Is Truthy?' }).click();
    await expect.element(line(/^Is Truthy\?/)).toBeVisible();
    const [id = ''] = editor.flow?.nodes['start']?.to?.['done'] ?? [];
    expect(editor.flow?.nodes[id]).toMatchObject({
      action: 'is-truthy',
      to: { true: ['phone'] },
    });
    await expect.poll(focusedName).toMatch(/^Is Truthy\?/);
  });

  test('F2 renames in place, and Escape leaves the name', async () => {
    await line(/^Get Customer/).click();
    await userEvent.keyboard('{F2}Whose number?{Enter}');
    expect(editor.flow?.labels).toEqual({ phone: 'Whose number?' });
    await expect.poll(focusedName).toMatch(/^Whose number\?/);
    await userEvent.keyboard('{F2}Nobody{Escape}');
    expect(editor.flow?.labels).toEqual({ phone: 'Whose number?' });
    await expect.poll(focusedName).toMatch(/^Whose number\?/);
  });

  test('Delete removes a block, and the focus stays in the outline', async () => {
    await line(/^Get Customer/).click();
    await userEvent.keyboard('{Delete}');
    await expect.element(line(/^Get Customer/)).not.toBeInTheDocument();
    await expect.poll(() => focused()?.getAttribute('role')).toBe('treeitem');
  });

  test('Alt with an arrow moves a block to where it runs later, as one step to undo', async () => {
    editor.carryOut({ kind: 'connect', ends: { from: 'phone', socket: 'done', to: 'pop' } });
    await line(/^Get Customer/).click();
    const before = editor.flow;
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(editor.flow?.nodes['start']?.to).toEqual({ done: ['pop'] });
    expect(editor.flow?.nodes['pop']?.to).toEqual({ success: ['phone'] });
    await expect.poll(focusedName).toMatch(/^Get Customer/);
    await page.getByRole('button', { name: 'Undo: Move Get Customer Phone Number down' }).click();
    expect(editor.flow).toEqual(before);
  });

  test('Enter leads to the inputs of a block, and Escape back to its line', async () => {
    await line(/^Search and/).click();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focusedName).toBe('Title of the block');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focusedName).toMatch(/^Search and/);
  });

  test('the buttons above say what can be done with the line, and do it', async () => {
    await line(/^Get Customer/).click();
    const tools = page.getByRole('toolbar', { name: 'Actions for Get Customer Phone Number' });
    await tools.getByRole('button', { name: 'Connect' }).click();
    await expect
      .element(page.getByRole('combobox', { name: 'Connect Get Customer Phone Number to' }))
      .toBeVisible();
  });
});

test('an empty flow begins with one button', async () => {
  editor = await mountEditor({ offhook: 1, name: 'Empty', triggers: [], nodes: {} });
  await view('Outline').click();
  await page.getByRole('button', { name: 'Add Start' }).click();
  await expect.element(line(/^Start/)).toBeVisible();
  await line(/^Start/).click();
  await userEvent.keyboard('c{Enter}');
  expect(editor.flow?.nodes['start']?.to).toEqual({ done: ['end'] });
});

test('a read-only outline can be read and changes nothing', async () => {
  await open();
  editor.readonly = true;
  await line(/^Get Customer/).click();
  await userEvent.keyboard('{Delete}a{F2}x{Alt>}{ArrowDown}{/Alt}');
  expect(editor.flow).toEqual(halfDrawn);
  await expect.element(line(/^Get Customer/)).toBeVisible();
});

test('Ctrl, Shift and a digit choose a view from everywhere, and F6 goes through the regions', async () => {
  await open();
  await page.getByRole('textbox', { name: 'Name' }).click();
  await userEvent.keyboard('{Control>}{Shift>}3{/Shift}{/Control}');
  await expect.element(page.getByRole('textbox', { name: 'The flow as JSON' })).toBeVisible();
  await expect.poll(focusedName).toBe('The flow as JSON');
  await userEvent.keyboard('{Control>}{Shift>}2{/Shift}{/Control}');
  await expect.poll(() => focused()?.getAttribute('role')).toBe('treeitem');
  const here = focused();
  await userEvent.keyboard('{F6}');
  expect(focused()).not.toBe(here);
  await userEvent.keyboard('{Shift>}{F6}{/Shift}');
  expect(focused()?.closest('[role=toolbar], [role=tree]')).not.toBeNull();
});
