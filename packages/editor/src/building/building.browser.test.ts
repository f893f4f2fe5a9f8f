import { beforeEach, describe, expect, test } from 'vitest';
import { commands, type Locator, page, userEvent } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { halfDrawn, mountEditor } from '../testing-editor.ts';

const stage = page.getByRole('group', { name: 'Stage', exact: true });
const block = (title: string): Locator => stage.getByRole('group', { name: title, exact: true });
const middleOf = (locator: Locator): { x: number; y: number } => {
  const { x, y, width, height } = locator.element().getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
const list = page.getByRole('dialog', { name: 'Add a block' });
const candidate = (name: string | RegExp): Locator => list.getByRole('option', { name });

const drawn = {
  ...halfDrawn,
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    pop: {
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: 'phone.phone' } },
      to: { success: ['end'], failure: ['end'] },
    },
    end: { kind: 'end' },
  },
} as const;

let editor: OffhookEditor;

const opened = async (flow: OffhookEditor['flow'] = drawn): Promise<void> => {
  if (flow === undefined) return;
  editor = await mountEditor(flow);
  await expect.element(block('End')).toBeInTheDocument();
};
const click = async (title: string, more: object = {}): Promise<void> => {
  await block(title).click({ position: { x: 60, y: 12 }, ...more });
};
const toOf = (id: string): unknown => editor.flow?.nodes[id]?.to;
const undoName = (step: string): Locator => page.getByRole('button', { name: `Undo: ${step}` });

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
});

describe('adding from the keyboard', () => {
  test('a slash at a block opens a short list, and Enter places and connects what was typed', async () => {
    await opened();
    await click('Get Customer Phone Number');
    await userEvent.keyboard('/');
    await expect.element(list.getByText('After done of Get Customer Phone Number')).toBeVisible();
    await userEvent.keyboard('truthy{Enter}');
    await expect.element(block('Is Truthy?')).toBeVisible();
    expect(toOf('phone')).toEqual({ done: ['is-truthy'] });
    expect(toOf('is-truthy')).toEqual({ true: ['pop'] });
    await expect.element(undoName('Add Is Truthy?')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(editor.flow).toEqual(drawn);
  });

  test('what is typed while the list is on its way is not lost, and does nothing to the stage', async () => {
    await opened();
    await click('Get Customer Phone Number');
    const focused = block('Get Customer Phone Number').element();
    const press = (key: string): boolean =>
      focused.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
    // Without a pause in which anything could be loaded or drawn.
    for (const key of '/for each') press(key);
    press('Enter');
    await expect.poll(() => editor.flow?.nodes['for-each']?.kind).toBe('for-each');
    expect(Object.keys(editor.flow?.nodes ?? {})).toHaveLength(5);
    expect(editor.flow?.notes).toBeUndefined();
  });

  test('A opens the list, too, and Escape closes it and gives the focus back', async () => {
    await opened(halfDrawn);
    await click('Get Customer Phone Number');
    await userEvent.keyboard('a');
    await expect.element(list.getByRole('option').first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(list).not.toBeInTheDocument();
    await expect
      .poll(() => block('Get Customer Phone Number').element().matches(':focus'))
      .toBe(true);
  });

  test('without a selection the block comes to the middle, and the key again opens the Explorer', async () => {
    await opened();
    await stage.click({ position: { x: 400, y: 520 } });
    await userEvent.keyboard('/');
    await expect.element(list.getByText('On the stage')).toBeVisible();
    await userEvent.keyboard('/');
    await expect.element(page.getByRole('dialog', { name: 'Choose an action' })).toBeVisible();
    await page.getByRole('button', { name: 'Select Is Truthy?' }).click();
    await expect.element(block('Is Truthy?')).toBeVisible();
  });

  test('control blocks are offered, too', async () => {
    await opened();
    await click('Get Customer Phone Number');
    await userEvent.keyboard('/for each');
    await expect.element(candidate(/For Each/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => editor.flow?.nodes['for-each']?.kind).toBe('for-each');
    expect(toOf('for-each')).toEqual({ done: ['pop'] });
  });

  test('a connection dropped on the stage opens the list there', async () => {
    await opened(halfDrawn);
    const from = middleOf(
      block('Get Customer Phone Number').getByRole('button', { name: 'Output done' }),
    );
    await commands.drag([from, { x: from.x + 60, y: from.y + 240 }]);
    await expect.element(list).toBeVisible();
    await userEvent.keyboard('truthy{Enter}');
    await expect.poll(() => toOf('phone')).toEqual({ done: ['is-truthy'] });
  });
});

describe('removing, inserting, swapping', () => {
  test('deleting a block heals the connection', async () => {
    await opened();
    await click('Get Customer Phone Number');
    await userEvent.keyboard('{Delete}');
    await expect.poll(() => toOf('start')).toEqual({ done: ['pop'] });
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(editor.flow).toEqual(drawn);
  });

  test('a block is chosen into the selected connection', async () => {
    await opened();
    editor.carryOut({
      kind: 'select-connection',
      ends: { from: 'phone', socket: 'done', to: 'pop' },
    });
    await userEvent.keyboard('{Tab}');
    editor.carryOut({ kind: 'quick-add' });
    await expect
      .element(list.getByText('Between Get Customer Phone Number and Search and Screenpop'))
      .toBeVisible();
    await userEvent.keyboard('truthy{Enter}');
    await expect.poll(() => toOf('is-truthy')).toEqual({ true: ['pop'] });
  });
});

describe('copy and paste', () => {
  test('Ctrl+C and Ctrl+V double what is selected, with references that follow', async () => {
    await opened();
    await click('Get Customer Phone Number');
    await click('Search and Screenpop', { modifiers: ['Control'] });
    await expect.element(page.getByText('2 selected')).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Selection' })).toBeVisible();
    await userEvent.keyboard('{Control>}c{/Control}');
    await userEvent.keyboard('{Control>}v{/Control}');
    await expect.element(undoName('Paste 2 blocks')).toBeVisible();
    expect(editor.flow?.nodes['search-and-screenpop'] ?? editor.flow?.nodes['pop-2']).toEqual({
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: 'phone-2.phone' } },
    });
  });

  test('blocks go from one flow to another, and what found nothing is told', async () => {
    await opened();
    await click('Search and Screenpop');
    await expect.element(page.getByRole('heading', { name: 'Detail Menu' })).toBeVisible();
    await block('Search and Screenpop').click({ position: { x: 60, y: 12 } });
    await expect.poll(() => customElements.get('offhook-selection')).toBeDefined();
    await userEvent.keyboard('{Control>}c{/Control}');
    await opened({ offhook: 1, name: 'Other', triggers: [], nodes: { end: { kind: 'end' } } });
    await block('End').click();
    await userEvent.keyboard('{Control>}v{/Control}');
    await expect
      .element(
        page.getByText(
          /1 reference finds nothing here: “Search For” of Search and Screenpop read Get Customer Phone Number/,
        ),
      )
      .toBeVisible();
    expect(editor.flow?.nodes['pop']?.inputs).toEqual({ searchParams: { ref: 'phone.phone' } });
  });

  test('other text in the clipboard is refused in a sentence', async () => {
    await opened();
    editor.carryOut({ kind: 'paste-text', text: 'hello' });
    await expect.element(page.getByText(/The clipboard holds no blocks/)).toBeVisible();
  });

  test('Ctrl+X takes blocks away and heals, Ctrl+D doubles', async () => {
    await opened();
    await click('Get Customer Phone Number');
    await userEvent.keyboard('{Control>}d{/Control}');
    await expect.element(undoName('Duplicate Get Customer Phone Number')).toBeVisible();
    expect(Object.keys(editor.flow?.nodes ?? {})).toContain('phone-2');
    await userEvent.keyboard('{Control>}x{/Control}');
    await expect.poll(() => Object.keys(editor.flow?.nodes ?? {})).not.toContain('phone-2');
  });
});

describe('several blocks', () => {
  test('blocks are aligned, laid out and put back by undo', async () => {
    await opened({ ...drawn, layout: { ...drawn.layout, pop: [384, 96] } });
    await userEvent.keyboard('{Control>}a{/Control}');
    await click('Get Customer Phone Number');
    await click('Search and Screenpop', { modifiers: ['Shift'] });
    await page.getByRole('button', { name: 'Align top edges' }).click();
    await expect.poll(() => editor.flow?.layout?.['pop']).toEqual([384, 0]);
    await page.getByRole('button', { name: 'Lay out' }).click();
    await expect.element(undoName('Lay out 2 blocks')).toBeVisible();
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    await expect.poll(() => editor.flow?.layout?.['pop']).toEqual([384, 96]);
  });

  test('the whole flow is laid out in layers from left to right', async () => {
    await opened({
      ...drawn,
      layout: { start: [0, 0], phone: [16, 16], pop: [32, 32], end: [48, 0] },
    });
    await stage.click({ position: { x: 700, y: 650 } });
    await userEvent.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
    await expect.element(undoName('Lay out 4 blocks')).toBeVisible();
    const x = ['start', 'phone', 'pop', 'end'].map((id) => editor.flow?.layout?.[id]?.[0] ?? 0);
    expect(x).toEqual([...x].sort((a, b) => a - b));
    expect((x[2] ?? 0) - (x[1] ?? 0)).toBeGreaterThanOrEqual(208);
  });

  test('where the worker of the layout cannot be loaded, the editor says so and moves nothing', async () => {
    await opened();
    await stage.click({ position: { x: 700, y: 650 } });
    const { Worker } = window;
    window.Worker = class extends Worker {
      constructor() {
        super('/nowhere.js', { type: 'module' });
      }
    };
    try {
      await userEvent.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
      await expect.element(page.getByText(/The blocks could not be laid out/)).toBeVisible();
      expect(editor.flow?.layout).toEqual(drawn.layout);
    } finally {
      window.Worker = Worker;
    }
  });

  test('Ctrl+G groups, and the group has a title, a colour, and an end', async () => {
    await opened();
    await click('Get Customer Phone Number');
    await click('Search and Screenpop', { modifiers: ['Control'] });
    await userEvent.keyboard('{Control>}g{/Control}');
    await expect.element(undoName('Group 2 blocks')).toBeVisible();
    const group = page.getByRole('region', { name: 'Group Group 1' });
    await group.getByRole('radio', { name: 'Green' }).click();
    await group.getByRole('textbox', { name: 'Title of the group' }).fill('Look up');
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => editor.flow?.groups)
      .toEqual({ 'group-1': { title: 'Look up', colour: 'green', members: ['phone', 'pop'] } });
    await page.getByRole('button', { name: 'Ungroup' }).click();
    await expect.poll(() => editor.flow?.groups).toBeUndefined();
  });
});

describe('finding', () => {
  test('Ctrl+F finds titles, ids, actions and values, and steps from one to the next', async () => {
    await opened();
    await block('End').click();
    await userEvent.keyboard('{Control>}f{/Control}');
    const box = page.getByRole('searchbox', { name: 'Find titles, ids, actions, values' });
    await expect.poll(() => box.element().matches(':focus')).toBe(true);
    await userEvent.keyboard('phone');
    await expect.element(page.getByText('1 of 2')).toBeVisible();
    expect(editor.selection).toEqual(['phone']);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('2 of 2')).toBeVisible();
    await expect.element(page.getByText('Value · searchParams')).toBeVisible();
    expect(editor.selection).toEqual(['pop']);
    await expect.poll(() => box.element().matches(':focus')).toBe(true);
    await userEvent.keyboard('nowhere');
    await expect.element(page.getByText('Nothing found')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(box).not.toBeInTheDocument();
  });
});

describe('commands and keys', () => {
  test('Ctrl+K lists all commands with their keys, and does what is chosen', async () => {
    await opened();
    await block('End').click();
    await userEvent.keyboard('{Control>}k{/Control}');
    const dialog = page.getByRole('dialog', { name: 'Commands and keys' });
    await expect.element(dialog.getByRole('option', { name: /Find in the flow/ })).toBeVisible();
    await userEvent.keyboard('add a note{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.poll(() => Object.keys(editor.flow?.notes ?? {})).toEqual(['note-1']);
    await expect.element(undoName('Add a note')).toBeVisible();
  });

  test('a question mark shows every key of the stage', async () => {
    await opened();
    await block('End').click();
    await userEvent.keyboard('?');
    await expect.element(page.getByText('Keys on the stage')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Keys on the stage')).not.toBeInTheDocument();
  });
});

describe('the Explorer', () => {
  const explorer = page.getByRole('dialog', { name: 'Choose an action' });
  const box = page.getByRole('searchbox', { name: 'Search actions' });
  const open = async (): Promise<void> => {
    await page.getByRole('button', { name: 'CTI Block' }).click();
    await expect.element(box).toBeVisible();
  };

  test('searches are saved for the person, used again, forgotten one by one or all', async () => {
    await opened();
    await open();
    await expect.element(page.getByRole('button', { name: 'Save search' })).toBeDisabled();
    await userEvent.fill(box, 'phone');
    await explorer.getByRole('checkbox', { name: /^Contact/ }).click();
    await page.getByRole('button', { name: 'Save search' }).click();
    await expect
      .element(page.getByRole('button', { name: '“phone”, Contact', exact: true }))
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    await open();
    await expect.element(box).toHaveValue('');
    await page.getByRole('button', { name: '“phone”, Contact', exact: true }).click();
    await expect.element(box).toHaveValue('phone');
    await expect.element(page.getByText('Showing 1 action')).toBeVisible();
    await page.getByRole('button', { name: 'Forget the search “phone”, Contact' }).click();
    await expect
      .element(page.getByRole('region', { name: 'Saved searches' }))
      .not.toBeInTheDocument();
  });

  test('control blocks are a category of their own, and a card says what it needs', async () => {
    await opened();
    await open();
    await explorer.getByRole('checkbox', { name: /^Flow control/ }).click();
    await expect.element(page.getByRole('article', { name: 'For Each' })).toBeVisible();
    await expect.element(page.getByRole('article', { name: 'Is Truthy?' })).not.toBeInTheDocument();
    await page.getByRole('article', { name: 'For Each' }).getByText('Parameters').click();
    await expect
      .element(page.getByRole('article', { name: 'For Each' }).getByText('Nothing of the desktop.'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Select For Each' }).click();
    await expect.poll(() => editor.flow?.nodes['for-each']).toEqual({ kind: 'for-each' });
  });

  test('a change of type keeps what fits, and says what is dropped', async () => {
    await opened({
      ...drawn,
      nodes: {
        ...drawn.nodes,
        pop: { ...drawn.nodes.pop, to: { success: ['end'], failure: ['phone'] } },
      },
    });
    await click('Search and Screenpop');
    await page.getByRole('button', { name: 'Change type' }).click();
    await page.getByRole('button', { name: 'Select Get Customer Phone Number' }).click();
    await expect
      .element(
        page.getByText(
          'Changed to Get Customer Phone Number. Dropped: the input “Search For”, the connection from failure to Get Customer Phone Number.',
        ),
      )
      .toBeVisible();
    expect(editor.flow?.nodes['pop']).toEqual({
      action: 'get-customer-phone-number',
      to: { done: ['end'] },
    });
  });
});
