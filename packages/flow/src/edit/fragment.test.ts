import { describe, expect, it } from 'vitest';
import { frozen, popFlow } from '../flows.fixture.ts';
import {
  apply,
  copyFragment,
  emptyFlow,
  type Flow,
  flowSchema,
  pasteFragment,
  readFragment,
  validate,
  writeFlow,
  writeFragment,
} from '../index.ts';
import { manifests } from '../manifests.fixture.ts';

const source: Flow = frozen({
  ...popFlow,
  groups: { g: { title: 'Look up', colour: 'blue', members: ['find', 'log'] } },
  notes: { n: { text: 'Mind', at: [0, 96] } },
});

const through = (ids: readonly string[], notes: readonly string[] = []) => {
  const read = readFragment(writeFragment(copyFragment(source, ids, { notes, manifests })));
  if (read === undefined) throw new Error('The clipboard was not readable.');
  return read;
};

const pasted = (flow: Flow, ids: readonly string[], notes?: readonly string[]) => {
  const plan = pasteFragment(flow, through(ids, notes), { by: [32, 32] });
  if (plan.operation === undefined) throw new Error('Nothing was pasted.');
  const applied = apply(flow, plan.operation, manifests);
  expect(applied.refused).toBeUndefined();
  expect(flowSchema.safeParse(applied.flow).success).toBe(true);
  return { ...plan, flow: applied.flow };
};

describe('within one flow', () => {
  it('gives copies ids of their own, moves them, and lets references among them follow', () => {
    const { flow, ids, lost } = pasted(source, ['find', 'log']);
    expect(ids).toEqual(['find-2', 'log-2']);
    expect(flow.nodes['find-2']?.to).toEqual({ success: ['log-2'] });
    expect(flow.nodes['log-2']?.inputs?.['note']).toEqual({
      template: 'Found {{find-2.contactId}} for {{phone.phone}}.',
    });
    expect(flow.layout?.['find-2']).toEqual([352, 32]);
    expect(flow.labels?.['find-2']).toBe('Find contact');
    expect(flow.groups?.['g-2']?.members).toEqual(['find-2', 'log-2']);
    expect(lost).toEqual([]);
  });

  it('does not double Start and End, and leads copies to the End that is there', () => {
    const { flow, ids, leftOut } = pasted(source, ['start', 'log', 'end']);
    expect(ids).toEqual(['log-2']);
    expect(flow.nodes['log-2']?.to).toEqual({ done: ['end'] });
    expect(leftOut).toEqual(['start', 'end']);
  });
});

describe('across flows', () => {
  it('tells which references found nothing, by the names that people know', () => {
    const { flow, lost, ids } = pasted(emptyFlow('Other'), ['log']);
    expect(ids).toEqual(['log']);
    expect(lost).toContainEqual({
      node: 'log',
      input: 'message',
      ref: 'find.contactId',
      title: 'Find contact',
    });
    expect(validate(flow, manifests).map(({ code }) => code)).toContain('unreadable-reference');
  });

  it('binds references to the only block that does the same', () => {
    const other: Flow = {
      ...emptyFlow('Other'),
      nodes: { start: { kind: 'start' }, caller: { action: 'get-phone' } },
    };
    const { flow, lost } = pasted(other, ['find']);
    expect(flow.nodes['find']?.inputs?.['phone']).toEqual({ ref: 'caller.phone' });
    expect(lost).toEqual([]);
  });

  it('does not take a block of the same id that does something else', () => {
    const other: Flow = { ...emptyFlow('Other'), nodes: { phone: { action: 'log' } } };
    expect(pasted(other, ['find']).lost).toHaveLength(1);
  });

  it('carries notes', () => {
    const { flow } = pasted(emptyFlow('Other'), [], ['n']);
    expect(flow.notes).toEqual({ n: { text: 'Mind', at: [32, 128] } });
  });
});

describe('the clipboard', () => {
  it('takes a whole flow as its blocks, and nothing else that is text', () => {
    expect(Object.keys(readFragment(writeFlow(source))?.nodes ?? {})).toHaveLength(5);
    for (const text of [
      '',
      'hello',
      '{}',
      '[1]',
      '{"offhookFragment":1}',
      '{"offhookFragment":1,"nodes":{"a":{"action":7}}}',
      '{"offhookFragment":1,"nodes":{"__proto__":{"action":"log"}}}',
    ]) {
      expect(readFragment(text)).toBeUndefined();
    }
  });
});
