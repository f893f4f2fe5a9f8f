import type { Flow } from '@offhook/flow';
import { beforeEach, expect, test } from 'vitest';
import { commands, type Locator, page, userEvent } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { halfDrawn, mountEditor } from '../testing-editor.ts';

const stage = page.getByRole('group', { name: 'Stage', exact: true });
const block = (title: string): Locator => stage.getByRole('group', { name: title, exact: true });
const boxOf = (title: string): DOMRect => block(title).element().getBoundingClientRect();

let editor: OffhookEditor;

beforeEach(async () => {
  await page.viewport(1280, 800);
  editor = await mountEditor(halfDrawn);
  await expect.element(block('End')).toBeVisible();
});

test('a flow is fitted into view when it opens', () => {
  const frame = stage.element().getBoundingClientRect();
  for (const title of ['Start', 'End']) {
    const { left, right } = boxOf(title);
    expect(left).toBeGreaterThan(frame.left);
    expect(right).toBeLessThan(frame.right);
  }
});

test('a drag of the empty stage moves the view, not the blocks', async () => {
  const before = boxOf('Start');
  const frame = stage.element().getBoundingClientRect();
  const from = { x: frame.left + 200, y: frame.top + 80 };
  await commands.drag([from, { x: from.x + 60, y: from.y + 40 }]);
  const after = boxOf('Start');
  expect(Math.round(after.left - before.left)).toBe(60);
  expect(Math.round(after.top - before.top)).toBe(40);
  expect(editor.flow).toBe(halfDrawn);
});

test('the buttons zoom around the middle, and fit the flow again', async () => {
  const width = boxOf('End').width;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => boxOf('End').width / width).toBeCloseTo(1.25, 1);
  await page.getByRole('button', { name: 'Fit the flow into view' }).click();
  await expect.poll(() => boxOf('End').width).toBeCloseTo(width, 1);
});

test('a click on the empty stage takes the selection away', async () => {
  await block('End').click();
  await expect.element(page.getByRole('heading', { name: 'Detail Menu' })).toBeVisible();
  await stage.click({ position: { x: 200, y: 60 } });
  await expect.element(page.getByRole('heading', { name: 'Main Menu' })).toBeVisible();
});

test('several blocks are selected with Shift, and move together', async () => {
  await block('Start').click({ position: { x: 30, y: 12 } });
  await block('End').click({ position: { x: 40, y: 12 }, modifiers: ['Shift'] });
  await expect.element(page.getByRole('heading', { name: '2 selected' })).toBeVisible();
  const { left, top } = boxOf('End');
  const from = { x: left + 40, y: top + 12 };
  await commands.drag([from, { x: from.x, y: from.y + 64 }]);
  expect(editor.flow?.layout?.['start']).toEqual([0, 64]);
  expect(editor.flow?.layout?.['end']).toEqual([656, 64]);
  expect(editor.flow?.layout?.['phone']).toEqual([96, 0]);
});

test('Escape drops a connection that follows the pointer', async () => {
  await block('Search and Screenpop')
    .getByRole('button', { name: 'Output success', exact: true })
    .click();
  await userEvent.keyboard('{Escape}');
  await block('End').getByRole('button', { name: 'Input', exact: true }).click();
  expect(editor.flow).toBe(halfDrawn);
});

test('sockets and shapes tell the way without colours', async () => {
  const pop = block('Search and Screenpop');
  const outputs = pop.getByRole('button', { name: /^Output/ }).elements();
  expect(outputs.map((output) => output.getAttribute('title'))).toEqual([
    'success (free)',
    'failure (free)',
  ]);
  const [success, failure] = outputs.map((output) => output.getBoundingClientRect());
  const body = boxOf('Search and Screenpop');
  expect(success?.x).toBeGreaterThan(body.right - 20);
  expect(failure?.y).toBeGreaterThan(body.bottom - 20);
});

/** Far more blocks in a row than fit a window at a legible size. */
const wide: Flow = {
  ...halfDrawn,
  nodes: {
    start: { kind: 'start', to: { done: ['b0'] } },
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `b${at}`,
        { action: 'search-and-screenpop', to: { success: [at < 39 ? `b${at + 1}` : 'end'] } },
      ]),
    ),
    end: { kind: 'end' },
  },
  labels: {},
  layout: {
    start: [0, 0],
    ...Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`b${at}`, [160 + at * 320, 0]])),
    end: [12_960, 0],
  },
};

test('a wide flow is fitted as a whole, and no zoom from there brings it nearer by mistake', async () => {
  editor.flow = wide;
  await expect
    .poll(() => stage.getByRole('group').elements(), { timeout: 10_000 })
    .toHaveLength(42);
  await page.getByRole('button', { name: 'Fit the flow into view' }).click();
  const frame = stage.element().getBoundingClientRect();
  await expect.poll(() => boxOf('End').right).toBeLessThan(frame.right);
  expect(boxOf('Start').left).toBeGreaterThan(frame.left);
  const { width } = boxOf('End');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => boxOf('End').width).toBeLessThanOrEqual(width);
  const small = boxOf('End').width;
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => boxOf('End').width).toBeGreaterThan(small);
});

test('from afar blocks show no small text, and from near they do again', async () => {
  const seen = (text: string): string => {
    const element = block('Search and Screenpop').getByText(text, { exact: true }).element();
    return getComputedStyle(element).visibility;
  };
  expect(seen('success')).toBe('visible');
  for (let times = 0; times < 5; times += 1) {
    await page.getByRole('button', { name: 'Zoom out' }).click();
  }
  await expect.poll(() => seen('success')).toBe('hidden');
  expect(seen('pop')).toBe('hidden');
  expect(seen('Search and Screenpop')).toBe('visible');
  for (let times = 0; times < 5; times += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
  }
  await expect.poll(() => seen('success')).toBe('visible');
});

test('arrow keys go to the nearest block, and one block alone is reached by Tab', async () => {
  await block('Start').click({ position: { x: 30, y: 12 } });
  await userEvent.keyboard('{ArrowRight}');
  await expect
    .poll(() => block('Get Customer Phone Number').element().matches(':focus'))
    .toBe(true);
  expect(editor.selection).toEqual(['phone']);
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => block('Start').element().matches(':focus')).toBe(true);
  const reached = stage
    .getByRole('group')
    .elements()
    .filter((each) => each.getAttribute('tabindex') === '0');
  expect(reached.map((each) => each.getAttribute('aria-label'))).toEqual(['Start']);
});

test('C begins a connection, arrow keys choose a block, and Enter ends it there', async () => {
  await block('Search and Screenpop').click({ position: { x: 100, y: 12 } });
  await userEvent.keyboard('c');
  await expect
    .element(page.getByText(/Connecting from success of Search and Screenpop/))
    .toBeInTheDocument();
  await userEvent.keyboard('c');
  await expect
    .element(page.getByText(/Connecting from failure of Search and Screenpop/))
    .toBeInTheDocument();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => block('End').element().matches(':focus')).toBe(true);
  await userEvent.keyboard('{Enter}');
  expect(editor.flow?.nodes['pop']?.to).toEqual({ failure: ['end'] });
});

test('every block stands where the document has it, the first one too', async () => {
  const places = { start: [0, 48], phone: [96, 16], pop: [384, 160], end: [656, 80] } as const;
  editor.flow = { ...halfDrawn, layout: places };
  await expect
    .poll(() => Math.round(boxOf('End').top - boxOf('Start').top))
    .toBe(Math.round((32 * boxOf('End').height) / 64));
});

test('a group is dragged by its head, and collapsed into one block whose connections stay', async () => {
  editor.flow = {
    ...halfDrawn,
    groups: { g: { title: 'Caller', members: ['phone', 'pop'] } },
    layout: { ...halfDrawn.layout, start: [-320, 0] },
  };
  const head = stage.getByRole('group', { name: 'Group Caller, 2 blocks' });
  await expect.element(head).toBeVisible();
  const { left, top } = head.element().getBoundingClientRect();
  await commands.drag([
    { x: left + 120, y: top + 10 },
    { x: left + 120, y: top + 74 },
  ]);
  expect(editor.flow?.layout?.['phone']?.[1]).toBeGreaterThan(0);
  expect(editor.flow?.layout?.['pop']?.[1]).toBe(editor.flow?.layout?.['phone']?.[1]);
  expect(editor.flow?.layout?.['end']).toEqual([656, 0]);
  await page.getByRole('button', { name: 'Collapse Caller' }).click();
  await expect.element(block('Get Customer Phone Number')).not.toBeInTheDocument();
  await expect
    .element(
      page.getByRole('img', { name: 'Connection from done of Start to Get Customer Phone Number' }),
    )
    .toBeInTheDocument();
  await head.click();
  await expect.poll(() => editor.selection).toEqual(['phone', 'pop']);
  await expect.element(head).toHaveClass('chosen');
  await expect.element(block('Get Customer Phone Number')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Expand Caller' }).click();
  await expect.element(block('Get Customer Phone Number')).toBeVisible();
});

test('a note is dragged, resized by its corner, and written in place', async () => {
  editor.flow = {
    ...halfDrawn,
    notes: { a: { text: 'Ask **first**', at: [0, 160], size: [240, 128] } },
  };
  const note = stage.getByRole('note');
  await expect.element(note.getByText('first')).toBeVisible();
  const { left, right, bottom } = note.element().getBoundingClientRect();
  await commands.drag([
    { x: left + 60, y: bottom - 30 },
    { x: left + 124, y: bottom + 2 },
  ]);
  const place = (): readonly number[] => editor.flow?.notes?.['a']?.at ?? [];
  await expect.poll(() => (place()[0] ?? 0) > 0 && (place()[1] ?? 0) > 160).toBe(true);
  await commands.drag([
    { x: right + 60, y: bottom + 28 },
    { x: right + 140, y: bottom + 60 },
  ]);
  await expect.poll(() => editor.flow?.notes?.['a']?.size?.[0]).toBeGreaterThan(240);
  await note.dblClick({ position: { x: 80, y: 60 } });
  await page.getByRole('textbox', { name: 'Text of the note, in Markdown' }).fill('Done');
  await userEvent.keyboard('{Tab}');
  await expect.poll(() => editor.flow?.notes?.['a']?.text).toBe('Done');
});

test('a lasso drawn with Shift selects the blocks that it touches', async () => {
  const start = boxOf('Start');
  const phone = boxOf('Get Customer Phone Number');
  await userEvent.keyboard('{Shift>}');
  await commands.drag([
    { x: start.left - 20, y: start.top - 60 },
    { x: phone.right - 10, y: phone.bottom + 40 },
  ]);
  await userEvent.keyboard('{/Shift}');
  expect([...editor.selection].sort()).toEqual(['phone', 'start']);
});

test('without the grid blocks stand anywhere', async () => {
  await page.getByRole('button', { name: 'Snap to the grid' }).click();
  const { left, top, height } = boxOf('End');
  await commands.drag([
    { x: left + 40, y: top + 12 },
    { x: left + 45, y: top + 19 },
  ]);
  const [, y = 0] = editor.flow?.layout?.['end'] ?? [];
  expect(y).toBeCloseTo((7 * 64) / height, 0);
});

test('ids are shown on demand', async () => {
  const id = (): string =>
    getComputedStyle(block('Start').getByText('start', { exact: true }).element()).visibility;
  await expect.poll(id).toBe('hidden');
  await page.getByRole('button', { name: 'Show ids' }).click();
  await expect.poll(id).toBe('visible');
});

/** So many blocks that only those near what is seen are elements. */
const large: Flow = {
  ...halfDrawn,
  nodes: Object.fromEntries(
    Array.from({ length: 900 }, (_, at) => [
      `b${at}`,
      { action: 'get-customer-phone-number', to: at < 899 ? { done: [`b${at + 1}`] } : {} },
    ]),
  ),
  labels: Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`b${at}`, `Step ${at}`])),
  layout: Object.fromEntries(
    Array.from({ length: 900 }, (_, at) => [
      `b${at}`,
      [(at % 30) * 288, Math.floor(at / 30) * 128],
    ]),
  ),
};

test('of a large flow only the blocks near what is seen are elements, and the overview moves the view', async () => {
  editor.flow = large;
  const mounted = (): number => stage.getByRole('group').elements().length;
  await expect.poll(mounted).toBe(1);
  // The picture shows it already, as it shows all others.
  await expect.poll(() => getComputedStyle(block('Step 0').element()).opacity).toBe('0');
  const overview = page.getByRole('application', { name: 'Overview' });
  await expect.element(overview).toBeVisible();
  const frame = stage.element().getBoundingClientRect();
  const middle = { clientX: frame.left + frame.width / 2, clientY: frame.top + frame.height / 2 };
  for (let turn = 0; turn < 16; turn += 1) {
    stage
      .element()
      .dispatchEvent(new WheelEvent('wheel', { deltaY: -200, cancelable: true, ...middle }));
  }
  await expect.poll(mounted).toBeGreaterThan(4);
  expect(mounted()).toBeLessThan(80);
  const corner = overview.element().getBoundingClientRect();
  await overview.click({ position: { x: 14, y: 14 } });
  expect(corner.width).toBeGreaterThan(100);
  await expect.element(block('Step 0')).toBeVisible();
  expect(getComputedStyle(block('Step 0').element()).opacity).toBe('1');
});

test('a block of the bitmap is dragged as any other', async () => {
  editor.flow = large;
  await expect.poll(() => stage.getByRole('group').elements().length).toBe(1);
  const frame = stage.element().getBoundingClientRect();
  const [x, y] = editor.canvas?.screenAt([15 * 288 + 100, 15 * 128 + 32]) ?? [0, 0];
  expect(y).toBeGreaterThan(frame.top);
  await commands.drag([
    { x, y },
    { x: x + 3, y: y + 60 },
  ]);
  const [, moved = 0] = editor.flow?.layout?.['b465'] ?? [];
  expect(moved).toBeGreaterThan(15 * 128 + 200);
});

test('in a low place the tools stand in a row, and the fitted flow beside them', async () => {
  Object.assign(editor.style, { minHeight: '0', height: '360px' });
  await page.getByRole('button', { name: 'Fit the flow into view' }).click();
  const [zoom, fit] = ['Zoom in', 'Fit the flow into view'].map((name) =>
    page.getByRole('button', { name, exact: true }).element().getBoundingClientRect(),
  );
  expect(zoom?.top).toBe(fit?.top);
  const covers = (title: string): boolean => {
    const { left, right, top, bottom } = boxOf(title);
    return [...stage.element().parentNode!.querySelectorAll('.tools button')].some((tool) => {
      const box = tool.getBoundingClientRect();
      return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    });
  };
  await expect
    .poll(() => ['Start', 'Get Customer Phone Number', 'Search and Screenpop', 'End'].some(covers))
    .toBe(false);
});

test('every free socket is a ring, that which is neither good nor bad as well', async () => {
  editor.flow = {
    ...halfDrawn,
    nodes: { ...halfDrawn.nodes, wait: { kind: 'wait-for' } },
    layout: { ...halfDrawn.layout, wait: [384, 224] },
  };
  const sockets = (): readonly Element[] =>
    stage.getByRole('button', { name: /^Output/ }).elements();
  await expect.poll(() => sockets().some((each) => each.matches('.plain'))).toBe(true);
  for (const socket of sockets()) {
    const { borderTopColor, backgroundColor } = getComputedStyle(socket);
    expect(borderTopColor).not.toMatch(/transparent|, 0\)$/);
    expect(backgroundColor).not.toMatch(/transparent|, 0\)$/);
  }
});
