import { apply, edit, type Flow } from '@offhook/flow';
import { expect, test } from 'vitest';
import { insertAfter } from './insert-after.ts';
import { moveInOutline } from './outline-edits.ts';
import { outlineRows } from './outline-rows.ts';
import { outlineTree } from './outline-tree.ts';

const manifests = {
  actions: Object.fromEntries(
    (
      [
        ['phone', 'done'],
        ['note', 'done'],
        ['pop', 'outcome'],
        ['ask', 'branch'],
      ] as const
    ).map(([id, family]) => [
      id,
      {
        id,
        title: id,
        description: id,
        group: 'logic',
        inputs: {},
        sockets: { family, outputs: {} },
        requires: [],
        upgrades: [],
      },
    ]),
  ),
  sources: {},
};

const flowOf = (nodes: Flow['nodes']): Flow => ({ offhook: 1, name: 'F', triggers: [], nodes });

const popping = flowOf({
  start: { kind: 'start', to: { done: ['phone'] } },
  phone: { action: 'phone', to: { done: ['pop'] } },
  pop: { action: 'pop', to: { success: ['end'], failure: ['note'] } },
  note: { action: 'note', to: { done: ['end'] } },
  end: { kind: 'end' },
  lost: { action: 'note' },
});

/** The outline as indented words, which is how a person would write it down. */
const drawn = (flow: Flow, closed: readonly string[] = []): readonly string[] =>
  outlineRows(outlineTree(flow, manifests), new Set(closed)).map(({ item, level }) => {
    const indent = '  '.repeat(level - 1);
    if (item.kind === 'apart') return `${indent}apart`;
    if (item.kind === 'socket') return `${indent}[${item.socket}${item.to ? ` ${item.to}` : ''}]`;
    return `${indent}${item.kind === 'link' ? '-> ' : ''}${item.node}`;
  });

const edited = (flow: Flow, operations: Parameters<typeof edit.batch>[1] = []): Flow => {
  const applied = apply(flow, edit.batch('edit', operations), manifests);
  expect(applied.refused).toBeUndefined();
  return applied.flow;
};

test('blocks in a row stand one below the other, ways that part below their block, and where they meet it goes on', () => {
  expect(drawn(popping)).toEqual([
    'start',
    'phone',
    'pop',
    '  [success]',
    '    -> end',
    '  [failure]',
    '    note',
    '    -> end',
    'end',
    'apart',
    '  lost',
  ]);
});

test('every block is shown once, whatever loops and ways a flow has', () => {
  const looping = flowOf({
    start: { kind: 'start', to: { done: ['ask', 'phone'] } },
    ask: { action: 'ask', to: { true: ['phone'], false: ['ask'] } },
    phone: { action: 'phone', to: { done: ['ask'] } },
  });
  const blocks = drawn(looping).filter((line) => !/->|\[/.test(line));
  expect(blocks.map((line) => line.trim()).toSorted()).toEqual(['ask', 'phone', 'start']);
  expect(drawn(looping)).toContain('  [done ask]');
});

test('a closed block hides what is below it', () => {
  expect(drawn(popping, ['block pop'])).toEqual([
    'start',
    'phone',
    'pop',
    'end',
    'apart',
    '  lost',
  ]);
});

test('a block that is added behind a socket stands between it and what followed', () => {
  const way = { node: 'pop', socket: 'success' };
  const { id, operations } = insertAfter(popping, manifests, way, { action: 'note' });
  const { nodes } = edited(popping, operations);
  expect(nodes['pop']?.to?.['success']).toEqual([id]);
  expect(nodes[id]?.to).toEqual({ done: ['end'] });
});

test('a block moves up and down the outline, into ways and out of them, and back to where it was', () => {
  const lower = edited(popping, moveInOutline(popping, manifests, 'phone', 1));
  expect(drawn(lower).slice(0, 6)).toEqual([
    'start',
    'pop',
    '  [success]',
    '    phone',
    '    -> end',
    '  [failure]',
  ]);
  const back = edited(lower, moveInOutline(lower, manifests, 'phone', -1));
  expect(drawn(back)).toEqual(drawn(popping));
});

test('what has no place further on is not moved, and neither are Start and End', () => {
  for (const [id, by] of [
    ['phone', -1],
    ['start', 1],
    ['end', 1],
    ['lost', 1],
  ] as const) {
    expect(moveInOutline(popping, manifests, id, by)).toBeUndefined();
  }
});

test('a flow of 5,000 blocks in a row, and one that parts 300 times, have an outline', () => {
  const row = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, at) => [
      `n${at}`,
      at === 0
        ? { kind: 'start', to: { done: ['n1'] } }
        : { action: 'phone', to: { done: [`n${at + 1}`] } },
    ]),
  );
  expect(drawn(flowOf(row))).toHaveLength(5_000);
  const parting = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [
      `n${at}`,
      at === 0
        ? { kind: 'start', to: { done: ['n1'] } }
        : { action: 'pop', to: { failure: [`n${at + 1}`] } },
    ]),
  );
  const blocks = drawn(flowOf(parting)).filter((line) => /^ *n\d+$/.test(line));
  expect(blocks).toHaveLength(300);
});
