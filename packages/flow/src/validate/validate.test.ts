import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen, popFlow } from '../flows.fixture.ts';
import type { Flow, FlowNode, Problem, Targets, Value } from '../index.ts';
import { apply, compare, edit, readFlow, validate, writeFlow } from '../index.ts';
import { manifests } from '../manifests.fixture.ts';

const flowOf = (nodes: Readonly<Record<string, FlowNode>>, more: Partial<Flow> = {}): Flow =>
  frozen({ ...popFlow, labels: {}, layout: {}, nodes, ...more });

/** start → the given blocks in a row → end. */
const row = (...blocks: readonly FlowNode[]): Flow =>
  flowOf({
    start: { kind: 'start', to: { done: ['b0'] } },
    ...Object.fromEntries(
      blocks.map((block, at) => [
        `b${at}`,
        { to: { done: [at + 1 < blocks.length ? `b${at + 1}` : 'end'] }, ...block },
      ]),
    ),
    end: { kind: 'end' },
  });

const codes = (flow: Flow): readonly string[] => validate(flow, manifests).map(({ code }) => code);
const only = (flow: Flow): Problem => {
  const problems = validate(flow, manifests);
  expect(problems).toHaveLength(1);
  return problems[0] as Problem; // cast: counted above
};

it('has nothing to say about a flow that is right', () => {
  expect(validate(popFlow, manifests)).toEqual([]);
});

describe('structure', () => {
  it('wants exactly one Start', () => {
    const { start: _, ...headless } = popFlow.nodes;
    expect(only(flowOf(headless))).toMatchObject({ code: 'missing-start', severity: 'error' });
    const second = { ...popFlow.nodes, again: { kind: 'start', to: { done: ['log'] } } };
    const problems = validate(flowOf(second), manifests);
    expect(problems[0]).toMatchObject({ code: 'several-starts', severity: 'error', node: 'again' });
  });

  it('tells connections that lead nowhere or leave by a socket that is not there', () => {
    const flow = row({
      action: 'pause',
      inputs: { seconds: { value: 1 } },
      to: { donne: ['gone'] },
    });
    expect(validate(flow, manifests)).toMatchObject([
      {
        code: 'unknown-socket',
        severity: 'error',
        node: 'b0',
        socket: 'donne',
        message:
          '"Pause" (b0) has no socket "donne". It has done. Connect one of those, or remove the connection.',
      },
      { code: 'dangling-connection', severity: 'error', node: 'b0', socket: 'donne' },
    ]);
  });

  it('warns of a block that is never reached, but not of a spare End', () => {
    const flow = flowOf({
      ...popFlow.nodes,
      lost: { action: 'log', inputs: { message: { value: 1 } } },
      spare: { kind: 'end' },
    });
    expect(only(flow)).toMatchObject({ code: 'unreachable', severity: 'warning', node: 'lost' });
  });

  it('tells what cannot run: unknown actions and kinds are errors', () => {
    expect(only(row({ action: 'of-a-plugin' }))).toMatchObject({
      code: 'unknown-action',
      severity: 'error',
    });
    expect(only(row({ action: 'toString' })).code).toBe('unknown-action');
    expect(only(row({ kind: 'whatever' })).code).toBe('unknown-kind');
    expect(codes(row({ kind: 'join' }))).toEqual([]);
    expect(only(row({ action: 'old-log' })).message).toBe(
      '"Old Log" (b0) uses "Old Log", which is deprecated. Use "Log" instead.',
    );
  });

  it('warns of a connection drawn twice, of one into Start and of ids that cannot be read', () => {
    const message = { message: { value: 1 } };
    const flow = flowOf({
      start: { kind: 'start', to: { done: ['a b', 'a b'] } },
      'a b': { action: 'log', inputs: message, to: { done: ['payload'] } },
      payload: { action: 'log', inputs: message, to: { done: ['start'] } },
    });
    expect(codes(flow)).toEqual(['odd-id', 'odd-id', 'duplicate-connection', 'into-start']);
  });
});

describe('triggers', () => {
  const triggered = (...triggers: Flow['triggers']) => flowOf(popFlow.nodes, { triggers });
  it('warns where nothing starts the flow, or something unknown', () => {
    expect(only(triggered())).toMatchObject({ code: 'no-trigger', severity: 'warning' });
    expect(only(triggered({ source: 'fax', event: 'onPaper' })).code).toBe('unknown-source');
    expect(only(triggered({ source: 'agent', event: 'onLunch' })).message).toBe(
      '"Agent" has no event "onLunch". It has onStateChange. Choose one of them.',
    );
  });

  it('refuses a policy whose key no event can answer', () => {
    const keyed = (key: string) => flowOf(popFlow.nodes, { policy: { key } });
    expect(only(keyed('phone.phone'))).toMatchObject({
      code: 'unreadable-reference',
      field: 'policy',
    });
    expect(['contact', 'flow', 'payload.id'].flatMap((key) => codes(keyed(key)))).toEqual([]);
  });
});

describe('inputs', () => {
  it('warns of required inputs without a value, by their titles', () => {
    expect(only(row({ action: 'pause' }))).toEqual({
      code: 'input-empty',
      severity: 'warning',
      node: 'b0',
      field: 'seconds',
      message: '"Seconds" of "Pause" (b0) is required and has no value. Give it one.',
    });
    expect(
      codes(row({ action: 'is-vip', inputs: { who: { value: '' } }, to: { true: ['end'] } })),
    ).toEqual(['input-empty']);
    expect(codes(row({ action: 'log', inputs: { message: { value: '' } } }))).toEqual([]);
  });

  it.each<[string, FlowNode]>([
    ['unknown-input', { action: 'old-log', inputs: { colour: { value: 1 } } }],
    ['wrong-type', { action: 'pause', inputs: { seconds: { value: 'soon' } } }],
    ['wrong-type', { action: 'pause', inputs: { seconds: { record: {} } } }],
    [
      'out-of-range',
      { action: 'find-contact', inputs: { phone: { value: '1' }, limit: { value: 99 } }, to: {} },
    ],
    [
      'unknown-choice',
      { action: 'log', inputs: { message: { value: 1 }, level: { value: 'loud' } } },
    ],
    ['newer-version', { action: 'pause', version: 3, inputs: { seconds: { value: '7' } } }],
  ])('warns of %s', (code, block) => {
    expect(codes(row(block)).filter((found) => found !== 'deprecated')).toEqual([code]);
  });

  it('looks at inputs of an older version as they will be after their upgrade', () => {
    const old = row({
      action: 'open-tab',
      inputs: { link: { value: 'x' }, colour: { value: 'red' } },
    });
    expect(codes(old)).toEqual([]);
  });
});

describe('references', () => {
  const reading = (value: Value): Flow =>
    row(
      { action: 'get-phone' },
      { action: 'is-vip', inputs: { who: { value: 'x' } }, to: { true: ['b2'], false: ['b3'] } },
      {
        action: 'find-contact',
        inputs: { phone: { ref: 'b0.phone' } },
        to: { success: ['b3'], failure: ['b4'] },
      },
      { action: 'log', inputs: { message: value } },
      { action: 'log', inputs: { message: { value: 1 } } },
    );

  it.each(['', 'a b', 'b0.', 'nobody.x', 'contact#success'])('cannot read "%s"', (ref) => {
    expect(only(reading({ ref }))).toMatchObject({
      code: 'unreadable-reference',
      severity: 'error',
      node: 'b3',
      field: 'message',
    });
  });

  it('finds references at any depth', () => {
    expect(codes(reading({ record: { a: { list: [{ template: 'Hi {{nobody.x}}!' }] } } }))).toEqual(
      ['unreadable-reference'],
    );
  });

  it('says on which way a value is missing', () => {
    expect(only(reading({ ref: 'b2.contactId' }))).toMatchObject({
      code: 'may-be-missing',
      severity: 'warning',
      message:
        '"Message" of "Log" (b3) reads b2.contactId, which is missing when the run comes by Start → Get Phone → Is VIP? (false). Make every way lead through "Find Contact" (b2), or expect nothing there.',
    });
    expect(codes(reading({ ref: 'b0.phone' }))).toEqual([]);
    expect(codes(reading({ ref: 'b1' }))).toEqual([]);
  });

  it('knows that a failure gives no results, and success no error', () => {
    const after = (ref: string, to: Targets): Flow =>
      row(
        { action: 'get-phone' },
        { action: 'find-contact', inputs: { phone: { ref: 'b0.phone' } }, to },
        { action: 'log', inputs: { message: { ref } } },
      );
    const success = { success: ['b2'] };
    const failure = { failure: ['b2'] };
    const both = { ...success, ...failure };
    expect(codes(after('b1.contactId', success))).toEqual([]);
    expect(codes(after('b1.contactId', failure))).toEqual(['may-be-missing']);
    expect(only(after('b1.contactId', both)).message).toMatch(
      /comes by Start → Get Phone → Find Contact \(failure\)\. Read it only after "success"/,
    );
    expect(codes(after('b1#error.message', both))).toEqual(['may-be-missing']);
    expect(codes(after('b1#error.message', failure))).toEqual([]);
    expect(codes(after('b1#success', both))).toEqual([]);
    expect(codes(after('b1#record.exception', both))).toEqual([]);
    expect(codes(after('b1#record.results.contactId', both))).toEqual(['may-be-missing']);
  });

  it('warns of an optional output where a value is needed', () => {
    const country = { ref: 'b0.country' };
    const who = { action: 'is-vip', to: { true: ['end'] } };
    const needs = (value: Value) =>
      row({ action: 'get-phone' }, { ...who, inputs: { who: value } });
    expect(codes(needs(country))).toEqual(['may-be-missing']);
    expect(codes(needs({ ref: 'contact.phone' }))).toEqual(['may-be-missing']);
    expect(codes(needs({ ref: 'agent.extension' }))).toEqual(['may-be-missing']);
    expect(codes(needs({ ref: 'contact.channel' }))).toEqual([]);
    expect(codes(reading(country))).toEqual([]);
    expect(
      codes(
        row(
          { action: 'get-phone' },
          { action: 'log', inputs: { message: { value: 1 }, note: country } },
        ),
      ),
    ).toEqual([]);
  });

  describe('that a question on the way was about', () => {
    const isThere = (what: Value, to: Targets): FlowNode => ({
      action: 'is-there',
      inputs: { what },
      to,
    });
    const needs = (ref: string): FlowNode => ({
      action: 'is-vip',
      inputs: { who: { ref } },
      to: {},
    });
    /** Gets the order, asks about it, and reads it on the way `true`. */
    const asked = (question: FlowNode, ref: string): Flow =>
      row({ action: 'get-order' }, question, needs(ref));
    const yes = { true: ['b2'], false: ['end'] };

    it('are surely there where every way has left it by the socket that proves them', () => {
      const about = { ref: 'b0.id' };
      expect(codes(asked(isThere(about, yes), 'b0.id'))).toEqual([]);
      expect(codes(asked(isThere(about, { false: ['b2'] }), 'b0.id'))).toEqual(['may-be-missing']);
      expect(codes(asked(isThere(about, { true: ['b2'], false: ['b2'] }), 'b0.id'))).toEqual([
        'may-be-missing',
      ]);
    });

    it.each<[asked: string, reads: string, expected: readonly string[]]>([
      ['b0["id"]', 'b0.id', []],
      ['b0.order', 'b0.order.id', []],
      ['b0.order.id', 'b0.order', []],
      ['b0', 'b0.id', ['may-be-missing']],
      ['b0.order', 'b0.id', ['may-be-missing']],
      ['b0.notes[0]', 'b0.notes[0]', []],
      ['b0.notes', 'b0.notes[0]', ['may-be-missing']],
      ['b0#record', 'b0.id', ['may-be-missing']],
      ['contact.phone', 'contact.phone', []],
      ['contact.phone', 'agent.extension', ['may-be-missing']],
      ['agent.extension', 'agent.extension', []],
    ])('asked about %s, a block that reads %s is told %j', (about, reads, expected) => {
      expect(codes(asked(isThere({ ref: about }, yes), reads))).toEqual(expected);
    });

    it('are there whichever trigger has started the flow', () => {
      const triggers = [
        { source: 'voice-contact', event: 'onTransfer' },
        { source: 'agent', event: 'onStateChange' },
      ];
      const told = (about: string, reads: string): readonly string[] =>
        validate({ ...asked(isThere({ ref: about }, yes), reads), triggers }, manifests).flatMap(
          ({ code, node }) => (node === 'b2' ? [code] : []),
        );
      expect(told('payload.target', 'payload.target')).toEqual([]);
      expect(told('payload.newState', 'payload.target')).toEqual(['may-be-missing']);
      expect(told('contact', 'contact.channel')).toEqual([]);
      expect(told('contact', 'contact.phone')).toEqual(['may-be-missing']);
      expect(told('agent', 'contact.channel')).toEqual(['may-be-missing']);
    });

    it('need the value itself as what is asked about, not a text around it', () => {
      expect(codes(asked(isThere({ template: 'Order {{b0.id}}' }, yes), 'b0.id'))).toEqual([
        'may-be-missing',
      ]);
    });

    it('are proved only by the settings that the manifest names', () => {
      const compared = (how: Readonly<Record<string, Value>>): readonly string[] =>
        codes(
          asked(
            { action: 'compare', inputs: { what: { ref: 'b0.id' }, ...how }, to: yes },
            'b0.id',
          ),
        );
      expect(compared({ how: { value: 'is given' } })).toEqual([]);
      expect(compared({ how: { value: 'is red' } })).toEqual(['may-be-missing']);
      expect(compared({ how: { ref: 'agent.name' } })).toContain('may-be-missing');
      expect(compared({})).toEqual(['may-be-missing']);
    });

    it('tell also which way their block was left', () => {
      const either = (about: string, reads: string): readonly string[] =>
        validate(
          row(
            { action: 'get-phone' },
            {
              action: 'find-contact',
              inputs: { phone: { ref: 'b0.phone' } },
              to: { success: ['b2'], failure: ['b2'] },
            },
            isThere({ ref: about }, { true: ['b3'] }),
            needs(reads),
          ),
          manifests,
        ).flatMap(({ code, node }) => (node === 'b3' ? [code] : []));
      expect(either('b1.contactId', 'b1.contactId')).toEqual([]);
      expect(either('b1.contactId', 'b1.found.name')).toEqual([]);
      expect(either('b1#error', 'b1#error.message')).toEqual([]);
      expect(either('b1#error', 'b1.contactId')).toEqual(['may-be-missing']);
      expect(either('b1#record', 'b1#record.results.contactId')).toEqual(['may-be-missing']);
      expect(either('b0.country', 'b1.contactId')).toEqual(['may-be-missing']);
    });

    it('are there also where a loop leads back to the question, and asked anew', () => {
      const again = (back: string): Flow =>
        flowOf({
          start: { kind: 'start', to: { done: ['get'] } },
          get: { action: 'get-order', to: { done: ['ask'] } },
          ask: isThere({ ref: 'get.id' }, { true: ['vip'] }),
          vip: {
            action: 'is-vip',
            inputs: { who: { value: 'x' } },
            to: { true: ['again'], false: ['read'] },
          },
          again: { action: 'get-phone', to: { done: [back] } },
          read: needs('get.id'),
        });
      expect(codes(again('ask'))).toEqual([]);
      expect(codes(again('get'))).toEqual([]);
    });
  });

  it('warns of a block that does not come before, and of itself', () => {
    expect(codes(reading({ ref: 'b4' }))).toEqual(['not-upstream']);
    expect(codes(reading({ ref: 'b3' }))).toEqual(['not-upstream']);
  });

  it('warns of an output that the action does not give', () => {
    expect(only(reading({ ref: 'b0.fax' })).message).toBe(
      '"Message" of "Log" (b3) reads b0.fax, which "Get Phone" (b0) does not give. It has phone, country. Choose another value.',
    );
    expect(codes(reading({ ref: 'b1.value' }))).toEqual(['unknown-output']);
    expect(codes(reading({ ref: 'start.x' }))).toEqual(['unknown-output']);
  });

  it.each<[string, string, readonly string[]]>([
    ['pause', 'seconds', ['wrong-type']],
    ['show', 'rows', ['wrong-type']],
    ['is-vip', 'who', []],
    ['log', 'message', []],
  ])(
    'minds the conversions of the house when %s takes a text for %s',
    (action, input, expected) => {
      const flow = row(
        { action: 'get-phone' },
        { action, inputs: { [input]: { ref: 'b0.phone' } }, to: {} },
      );
      const found = validate(flow, manifests).filter(({ field }) => field === input);
      expect(found.map(({ code }) => code)).toEqual(expected);
    },
  );

  it('knows what a contact is, and which runs have none', () => {
    const reads = (ref: string, source: string, event: string): Flow => ({
      ...reading({ ref }),
      triggers: [{ source, event }],
    });
    expect(codes(reads('contact.phone', 'voice-contact', 'onConnecting'))).toEqual([]);
    expect(codes(reads('contact.attributes.x.y', 'voice-contact', 'onConnecting'))).toEqual([]);
    expect(codes(reads('contact.fone', 'voice-contact', 'onConnecting'))).toEqual([
      'unknown-output',
    ]);
    expect(codes(reads('contact.phone', 'agent', 'onStateChange'))).toEqual(['may-be-missing']);
    expect(codes(reads('payload.newState', 'agent', 'onStateChange'))).toEqual([]);
    expect(codes(reads('payload.oldState', 'agent', 'onStateChange'))).toEqual(['unknown-payload']);
    expect(codes(reads('payload.anything', 'voice-contact', 'onConnecting'))).toEqual([]);
  });
});

/** The same question by brute force: is there a way to `node` on which `through` is not the last word? */
const missingSomewhere = (flow: Flow, node: string, through: string, good: string): boolean => {
  const seen = new Set<string>();
  const open: [string, boolean][] = [['start', false]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [at, has] = next;
    if (seen.has(`${at} ${has}`)) continue;
    seen.add(`${at} ${has}`);
    if (at === node && !has) return true;
    for (const [socket, targets] of Object.entries(flow.nodes[at]?.to ?? {})) {
      for (const to of targets) open.push([to, at === through ? socket === good : has]);
    }
  }
  return false;
};

it('finds exactly the ways on which a value is missing, in any graph, loops included', () => {
  const ids = ['n0', 'n1', 'n2', 'n3', 'n4'];
  const targets = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });
  const graph = fc.tuple(
    targets,
    fc.array(fc.record({ success: targets, failure: targets }), { minLength: 5, maxLength: 5 }),
  );
  fc.assert(
    fc.property(graph, ([first, lines]) => {
      const nodes = Object.fromEntries(
        ids.map((id, at) => [
          id,
          {
            action: 'find-contact',
            inputs: { phone: { ref: 'n0.contactId' } },
            to: lines[at] ?? {},
          },
        ]),
      );
      const flow = flowOf({ start: { kind: 'start', to: { done: first } }, ...nodes });
      const problems = validate(flow, manifests);
      for (const id of ids) {
        const told = problems.filter(({ node }) => node === id).map(({ code }) => code);
        const reached = !told.includes('unreachable');
        const warned = told.includes('may-be-missing') || told.includes('not-upstream');
        if (id !== 'n0')
          expect(warned).toBe(reached && missingSomewhere(flow, id, 'n0', 'success'));
      }
    }),
    { numRuns: 2_000 },
  );
});

/** Plays every way that a run can take: may one come to `node` after n0 has left by failure, or never? */
const comesWithout = (flow: Flow, node: string): boolean => {
  const seen = new Set<string>();
  const open: [string, boolean][] = [['start', false]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [at, has] = next;
    if (seen.has(`${at} ${has}`)) continue;
    seen.add(`${at} ${has}`);
    if (at === node && !has) return true;
    for (const [socket, targets] of Object.entries(flow.nodes[at]?.to ?? {})) {
      if (socket === 'true' && !has) continue;
      for (const to of targets) open.push([to, at === 'n0' ? socket === 'success' : has]);
    }
  }
  return false;
};

it('never trusts a question by which a run can come without the value, in any graph', () => {
  const ids = ['n0', 'n1', 'n2', 'n3', 'n4'];
  const targets = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });
  const pair = fc.tuple(targets, targets);
  fc.assert(
    fc.property(
      targets,
      fc.array(pair, { minLength: 5, maxLength: 5 }),
      fc.integer({ min: 1, max: 2 }),
      (first, lines, questions) => {
        const nodes = Object.fromEntries(
          ids.map((id, at): [string, FlowNode] => {
            const [one = [], other = []] = lines[at] ?? [];
            const inputs = { ref: 'n0.contactId' };
            return at > 0 && at <= questions
              ? [
                  id,
                  { action: 'is-there', inputs: { what: inputs }, to: { true: one, false: other } },
                ]
              : [
                  id,
                  {
                    action: 'find-contact',
                    inputs: { phone: inputs },
                    to: { success: one, failure: other },
                  },
                ];
          }),
        );
        const flow = flowOf({ start: { kind: 'start', to: { done: first } }, ...nodes });
        const warned = new Set(
          validate(flow, manifests).flatMap(({ code, node }) =>
            code === 'may-be-missing' || code === 'not-upstream' ? [node] : [],
          ),
        );
        // A question is there to find out: it need not be warned itself.
        const readers = ids.slice(1 + questions);
        const surprised = readers.filter((id) => comesWithout(flow, id) && !warned.has(id));
        expect(surprised).toEqual([]);
      },
    ),
    { numRuns: 2_000 },
  );
});

it('says every problem in sentences', () => {
  const flow = flowOf(
    {
      start: { kind: 'start', to: { done: ['x', 'gone'] } },
      x: {
        action: 'find-contact',
        inputs: { phone: { ref: 'y' }, z: { value: 1 } },
        to: { q: ['start'] },
      },
      y: { action: 'nothing' },
    },
    { triggers: [{ source: 'q', event: 'q' }] },
  );
  const problems = validate(flow, manifests);
  expect(problems.length).toBeGreaterThan(5);
  for (const { message } of problems) expect(message).toMatch(/^["A-Z].+\. [A-Z].+\.$/);
});

it('reads, edits and validates control blocks like any other', () => {
  const flow = flowOf({
    start: { kind: 'start', to: { done: ['try'] } },
    try: { kind: 'try', to: { try: ['retry'], caught: ['note'], done: ['wait'] } },
    retry: { kind: 'retry', inputs: { times: { value: 3 } }, to: { try: ['each'] } },
    each: {
      kind: 'for-each',
      inputs: { list: { ref: 'payload.rows' } },
      to: { each: ['item'], done: ['join'] },
    },
    item: { action: 'log', inputs: { message: { ref: 'each.item.Name' } } },
    join: { kind: 'join', inputs: { mode: { value: 'all' } } },
    wait: {
      kind: 'wait-for',
      inputs: { source: { value: 'voice-contact' }, event: { value: 'onConnected' } },
      to: { happened: ['call'] },
    },
    call: {
      kind: 'call-flow',
      inputs: {
        flow: { value: 'Other' },
        inputs: { record: { id: { ref: 'wait.payload.id' } } },
      },
    },
    note: { action: 'log', inputs: { message: { ref: 'try.message' } } },
  });
  expect(readFlow(writeFlow(flow))).toEqual({ flow });
  expect(codes(flow)).toEqual([]);
  const edited = apply(
    flow,
    edit.batch('', [edit.renameNode('wait', 'w'), edit.clearInput('join', 'mode')]),
  );
  expect(edited.flow.nodes['call']?.inputs).toEqual({
    flow: { value: 'Other' },
    inputs: { record: { id: { ref: 'w.payload.id' } } },
  });
  expect(compare(flow, edited.flow).isSame).toBe(false);
  expect(edited.inverse && apply(edited.flow, edited.inverse).flow).toEqual(flow);
});
