import { describe, expect, it } from 'vitest';
import { frozen, popFlow } from '../flows.fixture.ts';
import { apply, edit, type Flow, type Operation, titleOf } from '../index.ts';
import { manifests } from '../manifests.fixture.ts';

const start = frozen(popFlow);
const after = (operation: Operation, flow: Flow = start): Flow => {
  const applied = apply(flow, operation, manifests);
  expect(applied.refused).toBeUndefined();
  return applied.flow;
};
const refusal = (operation: Operation, flow: Flow = start) => {
  const applied = apply(flow, operation, manifests);
  expect(applied.flow).toBe(flow);
  return applied.refused;
};

describe('nodes', () => {
  it('adds a block with its label and place, at the end', () => {
    const flow = after(edit.addNode('pause', { action: 'pause' }, { label: 'Wait', at: [1, 2] }));
    expect(Object.keys(flow.nodes).at(-1)).toBe('pause');
    expect([flow.labels?.['pause'], flow.layout?.['pause']]).toEqual(['Wait', [1, 2]]);
  });

  it('removes a block with its connections, label, place and legacy side, and nothing else', () => {
    const legacy = { order: ['start', 'find', 'end'], blocks: { find: { id: 'uid-1' } } };
    const flow = after(edit.removeNode('find'), { ...start, legacy });
    expect(Object.keys(flow.nodes)).toEqual(['start', 'phone', 'log', 'end']);
    expect(flow.nodes['phone']).toEqual({ action: 'get-phone' });
    expect([flow.labels, flow.layout?.['find']]).toEqual([{}, undefined]);
    expect(flow.legacy).toEqual({ order: ['start', 'end'], blocks: {} });
    expect(flow.nodes['log']).toBe(start.nodes['log']);
  });

  it('renames an id wherever it stands: lines, references, templates, label, place', () => {
    const flow = after(edit.renameNode('find', 'who'));
    expect(Object.keys(flow.nodes)).toEqual(['start', 'phone', 'who', 'log', 'end']);
    expect(flow.nodes['phone']?.to).toEqual({ done: ['who'] });
    expect(flow.nodes['log']).toEqual({
      action: 'log',
      inputs: {
        message: { record: { id: { ref: 'who.contactId' }, all: { list: [{ ref: 'phone' }] } } },
        note: { template: 'Found {{who.contactId}} for {{phone.phone}}.' },
      },
      to: { done: ['end'] },
    });
    expect(flow.labels).toEqual({ who: 'Find contact' });
    expect(Object.keys(flow.layout ?? {})).toEqual(['start', 'phone', 'who', 'log', 'end']);
  });

  it('changes the action and keeps the inputs and lines that fit by name', () => {
    const logged = after(edit.changeAction('find', 'log'));
    expect(logged.nodes['find']).toEqual({ action: 'log', to: { done: ['log'] } });
    const shown = after(edit.changeAction('phone', 'open-tab'));
    expect(shown.nodes['phone']).toEqual({
      action: 'open-tab',
      version: 2,
      to: { done: ['find'] },
    });
    const unknown = after(edit.changeAction('find', 'of-a-plugin'));
    expect(unknown.nodes['find']).toEqual({ ...start.nodes['find'], action: 'of-a-plugin' });
  });

  it('refuses ids that are taken or that no reference could read, and a second Start', () => {
    const add = (id: string) => refusal(edit.addNode(id, { action: 'log' }))?.code;
    expect(add('log')).toBe('id-taken');
    expect(['__proto__', 'payload', 'a b', ''].map(add)).toEqual(Array(4).fill('bad-id'));
    expect(refusal(edit.addNode('s2', { kind: 'start' }))?.code).toBe('second-start');
    expect(refusal(edit.removeNode('toString'))?.code).toBe('unknown-node');
    expect(refusal(edit.changeAction('end', 'log'))?.code).toBe('not-a-block');
  });

  it('takes ids that objects are born with, since they are plain words', () => {
    const flow = after(edit.addNode('constructor', { action: 'log' }));
    expect(Object.hasOwn(flow.nodes, 'constructor')).toBe(true);
  });
});

describe('connections', () => {
  it('connects and disconnects, and leaves no empty sockets behind', () => {
    const free = after(edit.disconnect('find', 'failure', 'end'));
    expect(free.nodes['find']?.to).toEqual({ success: ['log'] });
    const both = after(edit.connect('find', 'success', 'end'));
    expect(both.nodes['find']?.to?.['success']).toEqual(['log', 'end']);
    expect(after(edit.disconnect('start', 'done', 'phone')).nodes['start']).toEqual({
      kind: 'start',
    });
  });

  it.each([
    ['into-itself', edit.connect('log', 'done', 'log')],
    ['unknown-socket', edit.connect('log', 'success', 'end')],
    ['unknown-node', edit.connect('log', 'done', 'gone')],
    ['unknown-node', edit.connect('gone', 'done', 'log')],
    ['into-start', edit.connect('log', 'done', 'start')],
    ['out-of-end', edit.connect('end', 'done', 'log')],
    ['already-connected', edit.connect('log', 'done', 'end')],
    ['not-connected', edit.disconnect('log', 'done', 'find')],
  ])('refuses %s with a sentence', (code, operation) => {
    const refused = refusal(operation);
    expect(refused?.code).toBe(code);
    expect(refused?.message).toMatch(/^.{15,}\.$/);
  });

  it('says it in the words that people know', () => {
    expect(refusal(edit.connect('log', 'done', 'log'))?.message).toBe(
      "A block's output cannot go to its own input.",
    );
    expect(refusal(edit.connect('find', 'done', 'end'))?.message).toBe(
      '"Find contact" has no socket "done"; it has success, failure.',
    );
  });
});

describe('settings', () => {
  const spelt: Flow = frozen({
    ...popFlow,
    legacy: {
      order: ['log'],
      blocks: { log: { spelling: { 'message.id': '$.x', note: '$.y', notes: '$.z' } } },
    },
  });

  it('drops the old spelling of a value that changes, and no other', () => {
    const spelling = (operation: Operation) =>
      after(operation, spelt).legacy?.blocks?.['log']?.spelling;
    expect(spelling(edit.setInput('log', 'message', { value: 1 }))).toEqual({
      note: '$.y',
      notes: '$.z',
    });
    expect(spelling(edit.clearInput('log', 'note'))).toEqual({
      'message.id': '$.x',
      notes: '$.z',
    });
    expect(spelling(edit.renameNode('find', 'who'))).toEqual({ notes: '$.z' });
    expect(spelling(edit.move({ log: [1, 1] }))).toBe(spelt.legacy?.blocks?.['log']?.spelling);
  });

  it('sets what a flow says about itself, and takes empty words away', () => {
    const flow = after(
      edit.batch('Set up', [
        edit.setName('N'),
        edit.setDescription('D'),
        edit.setActive(false),
        edit.setDebug(true),
        edit.setTriggers([]),
        edit.setPolicy({ whenBusy: 'queue' }),
        edit.setLabel('find', ''),
        edit.setExtra('remarks', [{ text: 'Mind the gap' }]),
      ]),
    );
    expect(flow).toEqual({
      ...start,
      name: 'N',
      description: 'D',
      active: false,
      debug: true,
      triggers: [],
      policy: { whenBusy: 'queue' },
      labels: {},
      remarks: [{ text: 'Mind the gap' }],
    });
    expect(after(edit.setDescription(''), flow)).not.toHaveProperty('description');
    expect(after(edit.setPolicy(), flow)).not.toHaveProperty('policy');
    expect(after(edit.setExtra('remarks'), flow)).not.toHaveProperty('remarks');
  });

  it('refuses names that would reach beyond the document', () => {
    expect(refusal(edit.setInput('log', '__proto__', { value: 1 }))?.code).toBe('bad-name');
    expect(refusal(edit.setExtra('__proto__', 1))?.code).toBe('bad-name');
    expect(refusal(edit.setExtra('nodes', {}))?.code).toBe('known-member');
    expect(refusal(edit.setInput('start', 'x', { value: 1 }))?.code).toBe('not-a-block');
  });

  it('moves several blocks as one, sharing everything that did not move', () => {
    const flow = after(edit.move({ log: [1, 2], end: [3, 4] }));
    expect([flow.layout?.['log'], flow.layout?.['end']]).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(flow.nodes).toBe(start.nodes);
  });

  it('carries out all of a batch or nothing', () => {
    const refused = refusal(
      edit.batch('Both', [edit.setName('Other'), edit.connect('log', 'done', 'log')]),
    );
    expect(refused?.code).toBe('into-itself');
  });
});

describe('titles', () => {
  it.each([
    [edit.move({ find: [0, 0] }), 'Move Find contact'],
    [edit.move({ find: [0, 0], log: [1, 1] }), 'Move 2 blocks'],
    [edit.addNode('x', { action: 'pause' }), 'Add Pause'],
    [edit.addNode('x', { action: 'pause' }, { label: 'Wait a bit' }), 'Add Wait a bit'],
    [edit.removeNode('end'), 'Remove End'],
    [edit.changeAction('find', 'log'), 'Change Find contact to Log'],
    [edit.connect('start', 'done', 'find'), 'Connect Start to Find contact'],
    [edit.setInput('find', 'phone', { value: '1' }), 'Set Phone of Find contact'],
    [edit.setLabel('log', 'Note it'), 'Rename Log to Note it'],
    [edit.batch('Paste 3 blocks', []), 'Paste 3 blocks'],
  ])('calls %o "%s"', (operation, title) => {
    expect(titleOf(operation, start, manifests)).toBe(title);
  });
});
