import { describe, expect, it } from 'vitest';
import { frozen, popFlow } from '../flows.fixture.ts';
import { apply, compare, edit, type Flow, type Operation, titleOf } from '../index.ts';
import { manifests } from '../manifests.fixture.ts';

const start = frozen(popFlow);
const after = (operation: Operation, flow: Flow = start): Flow => {
  const applied = apply(flow, operation, manifests);
  expect(applied.refused).toBeUndefined();
  return applied.flow;
};

describe('removing with heal', () => {
  it('joins what led to a block to what followed it', () => {
    const flow = after(edit.removeNodes(['phone'], { heal: true }));
    expect(flow.nodes['start']?.to).toEqual({ done: ['find'] });
  });

  it('goes on by the way of success, whatever failure leads to', () => {
    const flow = after(edit.removeNodes(['find'], { heal: true }));
    expect(flow.nodes['phone']?.to).toEqual({ done: ['log'] });
  });

  it('leads through several removed blocks', () => {
    const flow = after(edit.removeNodes(['find', 'phone', 'log'], { heal: true }));
    expect(flow.nodes['start']?.to).toEqual({ done: ['end'] });
  });

  it('joins nothing where the way divides, ends or turns in a circle', () => {
    const vip = {
      ...start,
      nodes: {
        ...start.nodes,
        phone: { action: 'is-vip', to: { true: ['find'], false: ['end'] } },
      },
    };
    expect(after(edit.removeNodes(['phone'], { heal: true }), vip).nodes['start']).toEqual({
      kind: 'start',
    });
    const circle: Flow = {
      ...start,
      nodes: {
        start: { kind: 'start', to: { done: ['a'] } },
        a: { action: 'log', to: { done: ['b'] } },
        b: { action: 'log', to: { done: ['a'] } },
      },
    };
    expect(after(edit.removeNodes(['a', 'b'], { heal: true }), circle).nodes).toEqual({
      start: { kind: 'start' },
    });
  });
});

describe('inserting and swapping', () => {
  it('puts a block into a connection, in its place among its siblings', () => {
    const fan = after(edit.connect('start', 'done', 'end'));
    const flow = after(
      edit.batch('Insert', [
        edit.addNode('pause', { action: 'get-phone' }),
        edit.insert('pause', { from: 'start', socket: 'done', to: 'phone' }, 'done'),
      ]),
      fan,
    );
    expect(flow.nodes['start']?.to).toEqual({ done: ['pause', 'end'] });
    expect(flow.nodes['pause']?.to).toEqual({ done: ['phone'] });
  });

  it('lets neighbours change places on the stage and in the flow, and back', () => {
    const flow = after(edit.swap('phone', 'find'));
    expect(flow.nodes['start']?.to).toEqual({ done: ['find'] });
    expect(flow.nodes['find']?.to).toEqual({ success: ['phone'], failure: ['end'] });
    expect(flow.nodes['phone']?.to).toEqual({ done: ['log'] });
    expect([flow.layout?.['phone'], flow.layout?.['find']]).toEqual([
      [320, 0],
      [160, 0],
    ]);
    expect(compare(after(edit.swap('find', 'phone'), flow), start).isSame).toBe(true);
  });

  it('refuses to swap Start, and says so', () => {
    expect(apply(start, edit.swap('start', 'log'), manifests).refused?.message).toMatch(/Start/);
  });
});

describe('groups and notes', () => {
  const grouped = after(edit.setGroup('g', { title: 'Look up', members: ['phone', 'find'] }));

  it('keeps a node in one group at most, and a group no longer than its nodes', () => {
    const other = after(edit.setGroup('h', { title: 'Tell', members: ['find', 'log'] }), grouped);
    expect(other.groups?.['g']?.members).toEqual(['phone']);
    const gone = after(edit.removeNode('phone'), other);
    expect(Object.keys(gone.groups ?? {})).toEqual(['h']);
    expect(after(edit.removeNodes(['find', 'log']), gone).groups).toBeUndefined();
  });

  it('lets groups follow the ids of their nodes', () => {
    const flow = after(edit.renameNode('phone', 'number'), grouped);
    expect(flow.groups?.['g']?.members).toEqual(['number', 'find']);
  });

  it('does not count groups, notes and places as differences of behaviour', () => {
    const noted = after(edit.setNote('n', { text: '# Mind', at: [0, 0] }), grouped);
    expect(compare(start, after(edit.move({ log: [9, 9] }), noted)).isSame).toBe(true);
  });
});

it('names every step as a menu shows it', () => {
  const group = { title: 'Look up', members: ['phone', 'find'] };
  const grouped = after(edit.setGroup('g', group));
  const title = (operation: Operation, flow = start): string => titleOf(operation, flow, manifests);
  expect(title(edit.insert('log', { from: 'start', socket: 'done', to: 'phone' }, 'done'))).toBe(
    'Insert Log between Start and Get Phone',
  );
  expect(title(edit.swap('phone', 'find'))).toBe('Swap Get Phone and Find contact');
  expect(title(edit.paste({ nodes: { a: { action: 'log' } } }))).toBe('Paste Log');
  expect(
    title(
      edit.paste({ nodes: { a: { action: 'log' }, b: { action: 'log' } } }, { duplicates: true }),
    ),
  ).toBe('Duplicate 2 blocks');
  expect(title(edit.move({ log: [0, 0], end: [0, 0] }, 'align'))).toBe('Align 2 blocks');
  expect(title(edit.setGroup('g', group))).toBe('Group 2 blocks');
  expect(title(edit.setGroup('g', { ...group, collapsed: true }), grouped)).toBe(
    'Collapse the group Look up',
  );
  expect(title(edit.setNote('n', { text: '', at: [0, 0] }))).toBe('Add a note');
});
