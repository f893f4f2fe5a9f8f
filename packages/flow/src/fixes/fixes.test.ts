import { type ActionManifest, choice, done, json, type Manifests, text } from '@offhook/contract';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../document.ts';
import { apply } from '../edit/apply.ts';
import { popFlow } from '../flows.fixture.ts';
import { manifests as few } from '../manifests.fixture.ts';
import type { ProblemCode } from '../validate/problem.ts';
import { validate } from '../validate/validate.ts';
import { conversionsFor } from './conversions.ts';
import type { Fix } from './fix.ts';
import { fixesFor } from './fixes-for.ts';
import { foresee } from './foresee.ts';

const cast: ActionManifest = {
  id: 'cast-value',
  title: 'Cast a Value',
  description: 'Casts.',
  group: 'data',
  inputs: {
    value: json({ title: 'Value' }),
    type: choice({ title: 'Type', of: ['Number', 'Array'], initial: 'Number' }),
  },
  sockets: done({ value: json({ title: 'Value' }) }),
  requires: [],
  upgrades: [],
};
const manifests: Manifests = { ...few, actions: { ...few.actions, 'cast-value': cast } };

const withNodes = (nodes: Flow['nodes'], more: Partial<Flow> = {}): Flow => ({
  ...popFlow,
  nodes: { ...popFlow.nodes, ...nodes },
  ...more,
});

const codesOf = (flow: Flow): readonly ProblemCode[] =>
  validate(flow, manifests).map(({ code }) => code);

const fixesOf = (flow: Flow, code: ProblemCode): readonly Fix[] =>
  validate(flow, manifests)
    .filter((problem) => problem.code === code)
    .flatMap((problem) => fixesFor(problem, flow, manifests));

const carriedOut = (flow: Flow, fix: Fix | undefined): Flow => {
  if (fix === undefined) throw new Error('There is no fix.');
  const applied = apply(flow, fix.operation, manifests);
  if (applied.refused !== undefined) throw new Error(applied.refused.message);
  expect(apply(applied.flow, applied.inverse, manifests).flow).toEqual(flow);
  return applied.flow;
};

/** Every fix of a problem settles it, adds no error, and can be undone. */
const settles = (flow: Flow, code: ProblemCode): readonly Fix[] => {
  const fixes = fixesOf(flow, code);
  expect(codesOf(flow)).toContain(code);
  expect(fixes.length).toBeGreaterThan(0);
  for (const fix of fixes) {
    const after = validate(carriedOut(flow, fix), manifests);
    const before = validate(flow, manifests);
    const count = (list: typeof after): number => list.filter((one) => one.code === code).length;
    expect(count(after), fix.title).toBeLessThan(count(before));
    const errors = (list: typeof after): number =>
      list.filter(({ severity }) => severity === 'error').length;
    expect(errors(after), fix.title).toBeLessThanOrEqual(errors(before));
  }
  return fixes;
};

const { start: _start, ...startless } = popFlow.nodes;

describe('fixes of blocks and connections', () => {
  it.each<readonly [ProblemCode, Flow, readonly string[]]>([
    ['missing-start', { ...popFlow, nodes: startless }, ['Add a Start']],
    ['several-starts', withNodes({ other: { kind: 'start' } }), ['Remove Start']],
    [
      'dangling-connection',
      withNodes({ log: { action: 'log', to: { done: ['gone', 'end'] } } }),
      ['Remove the connection'],
    ],
    [
      'unknown-socket',
      withNodes({ phone: { action: 'get-phone', to: { success: ['find'] } } }),
      ['Connect it by "done" instead', 'Remove the connection'],
    ],
    [
      'into-start',
      withNodes({ log: { action: 'log', to: { done: ['start'] } } }),
      ['Remove the connection'],
    ],
    [
      'duplicate-connection',
      withNodes({ phone: { action: 'get-phone', to: { done: ['find', 'find'] } } }),
      ['Remove the connection'],
    ],
    [
      'unreachable',
      withNodes({
        find: { action: 'find-contact', inputs: {}, to: { success: ['log'] } },
        lost: { action: 'pause', inputs: { seconds: { value: 1 } } },
      }),
      ['Connect "failure" of Find contact to it', 'Remove Pause'],
    ],
    ['unknown-kind', withNodes({ odd: { kind: 'magic' } }), ['Remove magic']],
    ['unknown-action', withNodes({ odd: { action: 'magic' } }), ['Remove magic']],
    ['odd-id', withNodes({ 'a b': { kind: 'end' } }), ['Give it the id a-b']],
    [
      'deprecated',
      withNodes({ log: { action: 'old-log', to: { done: ['end'] } } }),
      ['Replace it by Log'],
    ],
  ])('%s can be settled by one step, which can be undone', (code, flow, titles) => {
    expect(settles(flow, code).map(({ title }) => title)).toEqual(titles);
  });

  it('a duplicate connection keeps one of its lines', () => {
    const flow = withNodes({ phone: { action: 'get-phone', to: { done: ['find', 'find'] } } });
    const [fix] = fixesOf(flow, 'duplicate-connection');
    expect(carriedOut(flow, fix).nodes['phone']?.to).toEqual({ done: ['find'] });
  });

  it('a Start that is added leads to the first block, from its left', () => {
    const flow = { ...popFlow, nodes: startless };
    const after = carriedOut(flow, fixesOf(flow, 'missing-start')[0]);
    expect(after.nodes['start']).toEqual({ kind: 'start', to: { done: ['phone'] } });
    expect(after.layout?.['start']?.[0]).toBeLessThan(after.layout?.['phone']?.[0] ?? 0);
  });
});

describe('fixes of values', () => {
  const given = (action: string, inputs: NonNullable<Flow['nodes'][string]['inputs']>): Flow =>
    withNodes({ log: { action, inputs, to: { done: ['end'] } } });

  it.each<readonly [ProblemCode, Flow, readonly string[]]>([
    [
      'unknown-input',
      given('pause', { SECONDS: { value: 1 } }),
      ['Give it to Seconds instead', 'Take the value away'],
    ],
    [
      'unknown-choice',
      given('log', { message: { value: 1 }, level: { value: 'warning' } }),
      ['Use "warn"'],
    ],
    [
      'out-of-range',
      withNodes({
        find: {
          action: 'find-contact',
          inputs: { phone: { ref: 'phone.phone' }, limit: { value: 12 } },
          to: { success: ['log'] },
        },
      }),
      ['Use 9'],
    ],
    [
      'input-empty',
      withNodes({ find: { action: 'find-contact', to: { success: ['log'] } } }),
      ['Use phone.phone'],
    ],
    [
      'unknown-output',
      given('log', { message: { ref: 'phone.fone' } }),
      ['Use phone.phone', 'Take the value away'],
    ],
    [
      'unreadable-reference',
      given('log', { message: { ref: 'nobody.knows' } }),
      ['Take the value away'],
    ],
    [
      'not-upstream',
      withNodes({
        phone: {
          action: 'log',
          inputs: { message: { ref: 'find.found' } },
          to: { done: ['find'] },
        },
      }),
      ['Take the value away'],
    ],
    [
      'unknown-payload',
      withNodes(
        { log: { action: 'log', inputs: { message: { ref: 'payload.targt' } } } },
        { triggers: [{ source: 'voice-contact', event: 'onTransfer' }] },
      ),
      ['Use payload.target', 'Take the value away'],
    ],
  ])('%s can be settled by one step, which can be undone', (code, flow, titles) => {
    expect(settles(flow, code).map(({ title }) => title)).toEqual(titles);
  });

  it('a dead reference within a text is replaced, or taken out alone, and the text stays', () => {
    const template = 'Found {{find.contactId}} for {{gone.phone}}, again {{gone.phone}}.';
    const flow = given('log', { note: { template } });
    const fixes = settles(flow, 'unreadable-reference');
    expect(fixes.map(({ title }) => title)).toEqual([
      'Read phone.phone in place of gone.phone',
      'Read contact.phone in place of gone.phone',
      'Take only gone.phone out',
      'Take the value away',
    ]);
    const noteAfter = (fix: Fix | undefined) =>
      carriedOut(flow, fix).nodes['log']?.inputs?.['note'];
    expect(noteAfter(fixes[0])).toEqual({
      template: 'Found {{find.contactId}} for {{phone.phone}}, again {{phone.phone}}.',
    });
    expect(noteAfter(fixes[2])).toEqual({ template: 'Found {{find.contactId}} for , again .' });
  });

  it('of two dead references each problem mends its own, in maps and lists as well', () => {
    const record = { a: { ref: 'gone.a' }, b: { list: [{ ref: 'lost.b' }, { value: 1 }] } };
    const flow = given('log', { message: { record } });
    const problems = validate(flow, manifests).filter(
      ({ code }) => code === 'unreadable-reference',
    );
    const titles = problems.map((problem) =>
      fixesFor(problem, flow, manifests).map(({ title }) => title),
    );
    expect(titles).toEqual([
      ['Take only gone.a out', 'Take the value away'],
      ['Take only lost.b out', 'Take the value away'],
    ]);
    const [, lost] = settles(flow, 'unreadable-reference').filter(
      ({ kind }) => kind === 'drop-reference',
    );
    expect(carriedOut(flow, lost).nodes['log']?.inputs?.['message']).toEqual({
      record: { a: { ref: 'gone.a' }, b: { list: [{ value: 1 }] } },
    });
  });

  it('a value that may be missing is checked by a block before, and is doubted no more', () => {
    const flow = withNodes({
      log: {
        action: 'log',
        inputs: { note: { ref: 'find.contactId' }, message: { value: 'x' } },
        to: { done: ['end'] },
      },
      find: {
        action: 'find-contact',
        inputs: { phone: { ref: 'phone.phone' } },
        to: { success: ['log'], failure: ['log'] },
      },
    });
    const fixes = settles(flow, 'may-be-missing');
    expect(fixes.map(({ title }) => title)).toEqual([
      'Check it first by Is There?',
      'Check it first by Compare',
    ]);
    const after = carriedOut(flow, fixes[0]);
    expect(after.nodes['find']?.to).toEqual({ success: ['is-there'], failure: ['is-there'] });
    expect(after.nodes['is-there']).toEqual({
      action: 'is-there',
      inputs: { what: { ref: 'find.contactId' } },
      to: { true: ['log'] },
    });
    expect(after.layout?.['is-there']).toEqual(flow.layout?.['log']);
  });

  it('a reference of another kind is converted by a block before', () => {
    const flow = given('pause', { seconds: { ref: 'find.found' } });
    const fixes = settles(flow, 'wrong-type');
    expect(fixes.map(({ title }) => title)).toEqual([
      'Convert it first by Cast a Value',
      'Take the value away',
    ]);
    const after = carriedOut(flow, fixes[0]);
    expect(after.nodes['cast-value']?.inputs).toEqual({
      value: { ref: 'find.found' },
      type: { value: 'Number' },
    });
    expect(after.nodes['log']?.inputs).toEqual({ seconds: { ref: 'cast-value.value' } });
  });

  it('a record can be written as a text', () => {
    const value = { ref: 'find.found' };
    const misfit = { node: 'log', input: 'note', value, ref: value.ref };
    const fields = { given: few.actions['find-contact']?.sockets.outputs['found'] };
    if (fields.given === undefined) throw new Error('The fixture has no record.');
    const fixes = conversionsFor(popFlow, manifests, {
      ...misfit,
      given: fields.given,
      wanted: text({ title: 'Note' }),
    });
    expect(carriedOut(popFlow, fixes[0]).nodes['log']?.inputs?.['note']).toEqual({
      template: '{{find.found}}',
    });
  });

  it('a conversion whose action is not installed is not proposed', () => {
    const flow = given('pause', { seconds: { ref: 'find.found' } });
    const [problem] = validate(flow, few).filter(({ code }) => code === 'wrong-type');
    if (problem === undefined) throw new Error('There is no problem.');
    expect(fixesFor(problem, flow, few).map(({ kind }) => kind)).toEqual(['clear-input']);
  });
});

describe('foreseeing what a reference finds', () => {
  const ahead = foresee(popFlow, manifests);

  it('tells the kind of a value, and that it is there on every way', () => {
    expect(ahead('log', 'find.found')).toEqual({ field: { kind: 'record', title: 'Found' } });
  });

  it('tells the way on which a value is missing', () => {
    const flow = withNodes({ find: { action: 'find-contact', to: { failure: ['log'] } } });
    expect(foresee(flow, manifests)('log', 'find.contactId').missing).toEqual({
      why: 'way',
      way: 'Start → Get Phone → Find contact (failure)',
    });
  });

  it('tells a value that is given only sometimes, and one that comes too late', () => {
    expect(ahead('log', 'phone.country').missing).toEqual({ why: 'sometimes' });
    expect(ahead('phone', 'find.contactId').missing).toEqual({ why: 'not-before' });
  });

  it('tells the triggers that do not bring a value', () => {
    const triggers = [
      { source: 'voice-contact', event: 'onTransfer' },
      { source: 'agent', event: 'onStateChange' },
    ];
    const both = foresee({ ...popFlow, triggers }, manifests);
    expect(both('log', 'payload.target').missing).toEqual({
      why: 'trigger',
      triggers: 'onStateChange',
    });
    expect(both('log', 'contact.queue').missing).toEqual({
      why: 'trigger',
      triggers: 'onStateChange',
    });
  });

  it('knows nothing of what no block gives', () => {
    expect(ahead('log', 'nobody.knows')).toEqual({});
    expect(ahead('log', 'phone.nothing')).toEqual({});
  });
});
