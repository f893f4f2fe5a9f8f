import { beforeEach, describe, expect, test } from 'vitest';
import { commands, type Locator, page, userEvent } from 'vitest/browser';
import { halfDrawn, mountEditor } from '../testing-editor.ts';
import type { OffhookEditor } from './editor.ts';

const stage = page.getByRole('group', { name: 'Stage', exact: true });
const block = (title: string): Locator => stage.getByRole('group', { name: title, exact: true });
const socket = (title: string, name: string): Locator =>
  block(title).getByRole('button', { name, exact: true });
const offered = (name: string): Locator =>
  page.getByRole('group', { name: 'Drag to stage' }).getByRole('button', { name });

const middleOf = (locator: Locator): { x: number; y: number } => {
  const { x, y, width, height } = locator.element().getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

const dragOut = async (name: string, x: number, y: number): Promise<void> => {
  const corner = stage.element().getBoundingClientRect();
  await commands.drag([middleOf(offered(name)), { x: corner.x + x, y: corner.y + y }]);
};

const empty = { offhook: 1, name: 'Empty', triggers: [], nodes: {} } as const;

let editor: OffhookEditor;

beforeEach(async () => {
  await page.viewport(1280, 800);
});

describe('the palette', () => {
  beforeEach(async () => {
    editor = await mountEditor(empty);
  });

  test('Start and End are dragged onto the stage once, and are offered no more', async () => {
    await dragOut('Start', 120, 300);
    await expect.element(block('Start')).toBeVisible();
    await expect.element(offered('Start')).not.toBeInTheDocument();
    await dragOut('End', 600, 300);
    await expect.element(block('End')).toBeVisible();
    await expect.element(offered('End')).not.toBeInTheDocument();
    expect(Object.values(editor.flow?.nodes ?? {})).toEqual([{ kind: 'start' }, { kind: 'end' }]);
  });

  test('a block lands where it was dropped, on the grid', async () => {
    await dragOut('Start', 203, 301);
    await expect.element(block('Start')).toBeVisible();
    const [x = 1, y = 1] = editor.flow?.layout?.['start'] ?? [];
    expect([Math.abs(x % 16), Math.abs(y % 16)]).toEqual([0, 0]);
  });

  test('a dropped CTI Block opens the Explorer, and the chosen action is on the stage and selected', async () => {
    await dragOut('CTI Block', 300, 300);
    await page.getByRole('searchbox', { name: 'Search actions' }).fill('phone');
    await page.getByRole('button', { name: 'Select Get Customer Phone Number' }).click();
    await expect.element(block('Get Customer Phone Number')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Detail Menu' })).toBeVisible();
    await expect
      .element(page.getByRole('region', { name: 'Return values' }).getByText('country'))
      .toBeVisible();
  });

  test('Escape closes the Explorer and places nothing', async () => {
    await dragOut('CTI Block', 300, 300);
    await expect.element(page.getByRole('searchbox', { name: 'Search actions' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(editor.flow?.nodes).toEqual({});
  });

  test('Enter on an item puts it into the middle', async () => {
    const item = offered('Start').element();
    if (item instanceof HTMLElement) item.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(block('Start')).toBeVisible();
  });
});

describe('connections', () => {
  beforeEach(async () => {
    editor = await mountEditor(halfDrawn);
    await expect.element(block('End')).toBeVisible();
  });

  const wire = page.getByRole('img', {
    name: 'Connection from done of Get Customer Phone Number to Search and Screenpop',
  });
  const connect = async (): Promise<void> => {
    await socket('Get Customer Phone Number', 'Output done').click();
    await socket('Search and Screenpop', 'Input').click();
    await expect.element(wire).toBeInTheDocument();
  };

  test('a click on an output and one on an input connect two blocks and fill both sockets', async () => {
    await connect();
    expect(editor.flow?.nodes['phone']?.to).toEqual({ done: ['pop'] });
    for (const end of [
      socket('Get Customer Phone Number', 'Output done'),
      socket('Search and Screenpop', 'Input'),
    ]) {
      await expect.element(end).toHaveAttribute('aria-description', 'connected');
    }
  });

  test('a drag from an output to an input connects, too', async () => {
    await commands.drag([
      middleOf(socket('Get Customer Phone Number', 'Output done')),
      middleOf(socket('Search and Screenpop', 'Input')),
    ]);
    await expect.element(wire).toBeInTheDocument();
  });

  test('a block cannot be connected to itself, and the editor says why', async () => {
    await socket('Search and Screenpop', 'Output success').click();
    await socket('Search and Screenpop', 'Input').click();
    await expect.element(page.getByText(/A block cannot be connected to itself/)).toBeVisible();
    expect(editor.flow).toBe(halfDrawn);
  });

  test('an input cannot be connected to an input, and the editor says why', async () => {
    await socket('Search and Screenpop', 'Input').click();
    await socket('Get Customer Phone Number', 'Input').click();
    await expect
      .element(page.getByText(/An input cannot be connected to another input/))
      .toBeVisible();
    expect(editor.flow).toBe(halfDrawn);
  });

  test('a double-click on a connection removes it, and undo restores it', async () => {
    await connect();
    await wire.dblClick();
    await expect.element(wire).not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(wire).toBeInTheDocument();
  });

  test('the keyboard connects: Enter on an output, then on an input', async () => {
    for (const end of [
      socket('Get Customer Phone Number', 'Output done'),
      socket('Search and Screenpop', 'Input'),
    ]) {
      const element = end.element();
      if (element instanceof HTMLElement) element.focus();
      await userEvent.keyboard('{Enter}');
    }
    await expect.element(wire).toBeInTheDocument();
  });
});

describe('blocks', () => {
  beforeEach(async () => {
    editor = await mountEditor(halfDrawn);
    await expect.element(block('End')).toBeVisible();
  });

  test('a drag moves a block along the grid, as one step to undo', async () => {
    const from = middleOf(block('Search and Screenpop'));
    await commands.drag([from, { x: from.x + 50, y: from.y + 100 }]);
    expect(editor.flow?.layout?.['pop']).toEqual([432, 96]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(editor.flow?.layout?.['pop']).toEqual([384, 0]);
  });

  test('Alt and arrow keys move the selected block by the grid', async () => {
    await block('End').click();
    await userEvent.keyboard('{Alt>}{ArrowRight}{ArrowDown}{ArrowDown}{/Alt}');
    expect(editor.flow?.layout?.['end']).toEqual([672, 32]);
  });

  test('Delete removes the selected block with its connections, and undo brings both back', async () => {
    await block('Get Customer Phone Number').click({ position: { x: 100, y: 12 } });
    await userEvent.keyboard('{Delete}');
    await expect.element(block('Get Customer Phone Number')).not.toBeInTheDocument();
    expect(editor.flow?.nodes['start']?.to).toBeUndefined();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(block('Get Customer Phone Number')).toBeVisible();
    expect(editor.flow).toEqual(halfDrawn);
  });

  test('a double-click renames a block in place', async () => {
    await block('End').dblClick({ position: { x: 40, y: 20 } });
    await userEvent.keyboard('Good bye{Enter}');
    await expect.element(block('Good bye')).toBeVisible();
    expect(editor.flow?.labels).toEqual({ end: 'Good bye' });
  });

  test('a block can be changed into another action in its place', async () => {
    await block('Search and Screenpop').click({ position: { x: 100, y: 12 } });
    await page.getByRole('button', { name: 'Change type' }).click();
    await page.getByRole('button', { name: 'Select Is Truthy?' }).click();
    await expect.element(block('Is Truthy?')).toBeVisible();
    expect(editor.flow?.nodes['pop']?.action).toBe('is-truthy');
  });
});

describe('inputs', () => {
  beforeEach(async () => {
    const nodes = {
      ...halfDrawn.nodes,
      phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    };
    editor = await mountEditor({ ...halfDrawn, nodes });
    await block('Search and Screenpop').click({ position: { x: 100, y: 12 } });
  });

  const inputs = (): unknown => editor.flow?.nodes['pop']?.['inputs'];

  test('a value of an earlier block is picked from the list, and shows as a chip that can be cleared', async () => {
    await page.getByRole('combobox', { name: 'Search For (searchParams)' }).click();
    await page
      .getByRole('group', { name: 'Get Customer Phone Number phone' })
      .getByRole('option', { name: 'phone Phone' })
      .click();
    expect(inputs()).toEqual({ searchParams: { ref: 'phone.phone' } });
    const chip = page.getByRole('group', { name: 'Search For (searchParams)' });
    await expect.element(chip.getByText('Get Customer Phone Number')).toBeVisible();
    await page.getByRole('button', { name: 'Clear Search For (searchParams)' }).click();
    expect(inputs()).toBeUndefined();
  });

  test('a typed value is taken by “Add new value”', async () => {
    await page.getByRole('combobox', { name: 'Call Type (callType)' }).fill('inbound');
    await page.getByRole('option', { name: 'Add new value “inbound”' }).click();
    expect(inputs()).toEqual({ callType: { value: 'inbound' } });
  });

  test('a magic string is understood as the reference that it spells, and survives', async () => {
    await page
      .getByRole('combobox', { name: 'Search For (searchParams)' })
      .fill('$.actions.gone.results.x');
    await page.getByRole('option', { name: 'Refer to gone.x' }).click();
    await page.getByRole('button', { name: 'Back to the main menu' }).click();
    await block('Search and Screenpop').click({ position: { x: 100, y: 12 } });
    await expect
      .element(
        page
          .getByRole('group', { name: 'Search For (searchParams)' })
          .getByText('gone', { exact: true }),
      )
      .toBeVisible();
    expect(inputs()).toEqual({ searchParams: { ref: 'gone.x' } });
  });

  test('a check box gives a yes or no', async () => {
    await page.getByRole('checkbox', { name: 'Deferred (deferred)' }).click();
    expect(inputs()).toEqual({ deferred: { value: true } });
  });

  test('a map takes rows of names and values, and a value can be a reference', async () => {
    await page.getByRole('button', { name: 'Add a field' }).click();
    await page.getByRole('textbox', { name: /^Name of field 1/ }).fill('Phone');
    await page.getByRole('combobox', { name: /^Value of (Phone|row 1)/ }).click();
    await page
      .getByRole('group', { name: 'Get Customer Phone Number phone' })
      .getByRole('option', { name: 'phone Phone' })
      .click();
    expect(inputs()).toEqual({
      defaultFieldValues: { record: { Phone: { ref: 'phone.phone' } } },
    });
  });
});

describe('the look', () => {
  test('a page dresses the editor by custom properties and parts', async () => {
    editor = await mountEditor(halfDrawn);
    await expect.element(block('End')).toBeVisible();
    const dress = new CSSStyleSheet();
    dress.replaceSync(`offhook-editor { --offhook-accent: rgb(1, 2, 3) }
      offhook-editor::part(block) { background: rgb(4, 5, 6) }`);
    document.adoptedStyleSheets = [dress];
    const colourOf = (element: Element | null | undefined): string =>
      element ? getComputedStyle(element).backgroundColor : '';
    const body = block('End').element().shadowRoot?.querySelector('.body');
    await expect.poll(() => colourOf(body)).toBe('rgb(4, 5, 6)');
    await expect
      .poll(() => colourOf(page.getByRole('button', { name: 'Publish' }).element()))
      .toBe('rgb(1, 2, 3)');
    document.adoptedStyleSheets = [];
  });

  test('the attribute theme decides between light and dark', async () => {
    editor = await mountEditor(halfDrawn);
    const surface = (): string =>
      getComputedStyle(page.getByRole('complementary').element()).backgroundColor;
    editor.theme = 'light';
    await expect.poll(surface).toBe('rgb(255, 255, 255)');
    editor.theme = 'dark';
    await expect.poll(surface).toBe('rgb(24, 27, 33)');
  });
});

describe('the flow as a whole', () => {
  test('the main menu says what starts the flow, and lets it be changed', async () => {
    editor = await mountEditor({ ...halfDrawn, triggers: [] });
    await page.getByRole('combobox', { name: 'Add a trigger' }).selectOptions('voice-contact');
    expect(editor.flow?.triggers).toEqual([{ source: 'voice-contact', event: 'onConnecting' }]);
    await page
      .getByRole('button', { name: 'Remove the trigger voice-contact onConnecting' })
      .click();
    expect(editor.flow?.triggers).toEqual([]);
  });

  test('every edit is told with the document as it stands', async () => {
    editor = await mountEditor(halfDrawn);
    const told: unknown[] = [];
    document.body.addEventListener('offhook-flow-changed', (event) => {
      if (event instanceof CustomEvent) told.push(event.detail.flow);
    });
    await block('End').click();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(told).toEqual([editor.flow]);
  });

  test('without a server, Save and Publish hand the document to the page', async () => {
    editor = await mountEditor({ ...halfDrawn, nodes: { start: { kind: 'start' } } });
    const told: string[] = [];
    for (const name of ['offhook-flow-saved', 'offhook-flow-published']) {
      editor.addEventListener(name, () => told.push(name));
    }
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect.element(page.getByText('Published', { exact: true })).toBeVisible();
    expect(told).toEqual(['offhook-flow-saved', 'offhook-flow-published']);
  });

  test('errors block publishing, are named, and can be jumped to', async () => {
    editor = await mountEditor({
      ...halfDrawn,
      nodes: { ...halfDrawn.nodes, odd: { action: 'nobody-knows' } },
    });
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect.element(page.getByText(/^Not published: .*nobody-knows/)).toBeVisible();
    await page
      .getByRole('region', { name: 'Problems', exact: true })
      .getByRole('button', { name: /nobody-knows/ })
      .first()
      .click();
    await expect.poll(() => block('nobody-knows').element().matches(':focus')).toBe(true);
  });

  test('a read-only editor shows all and changes nothing', async () => {
    editor = await mountEditor(halfDrawn);
    editor.readonly = true;
    await block('End').click();
    await userEvent.keyboard('{Delete}');
    await expect.element(page.getByText(/cannot be changed here/)).toBeVisible();
    expect(editor.flow).toBe(halfDrawn);
    await expect.element(page.getByRole('button', { name: 'Publish' })).not.toBeInTheDocument();
  });
});
