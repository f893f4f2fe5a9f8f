import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frozen, popFlow } from '../flows.fixture.ts';
import { apply, edit, type Flow, flowSchema, type Operation, type Value } from '../index.ts';
import { manifests } from '../manifests.fixture.ts';

const id = fc.constantFrom(
  'start',
  'phone',
  'find',
  'log',
  'end',
  'a',
  '1',
  '07',
  'constructor',
  'b-2',
);
const socket = fc.constantFrom('done', 'success', 'failure', 'x', '2');
const point = fc.tuple(fc.integer(), fc.integer());
const action = fc.constantFrom('log', 'find-contact', 'open-tab', 'unknown');
const input = fc.constantFrom('phone', 'message', 'note', '3', 'toString');
const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.record({ value: fc.jsonValue({ maxDepth: 1 }) }),
    fc.record({ ref: fc.constantFrom('phone.phone', 'find', 'a.b[0]', 'contact.phone') }),
    fc.record({ template: fc.constantFrom('{{a}} and {{find.contactId}}', 'plain') }),
    fc.record({ list: fc.array(tie('value'), { maxLength: 2 }) }),
    fc.record({ record: fc.dictionary(input, tie('value'), { maxKeys: 2 }) }),
  ),
}));
const to = fc.dictionary(socket, fc.array(id, { maxLength: 2 }), { maxKeys: 2 });

const { operation } = fc.letrec<{ operation: Operation }>((tie) => ({
  operation: fc.oneof(
    fc
      .tuple(id, action, to, point)
      .map(([node, name, lines, at]) =>
        edit.addNode(node, { action: name, to: lines }, { label: `L${node}`, at }),
      ),
    fc.constant(edit.addNode('start', { kind: 'start' })),
    id.map(edit.removeNode),
    fc.array(id, { maxLength: 4 }).map(edit.removeNodes),
    fc.array(id, { maxLength: 3 }).map((ids) => edit.removeNodes(ids, { heal: true })),
    fc
      .tuple(id, id, socket, id, fc.option(socket))
      .map(([node, from, way, end, out]) =>
        edit.insert(node, { from, socket: way, to: end }, out ?? undefined),
      ),
    fc.tuple(id, id).map(([one, other]) => edit.swap(one, other)),
    fc
      .tuple(id, action, to, fc.array(id, { maxLength: 2 }), point)
      .map(([node, name, lines, members, at]) =>
        edit.paste({
          nodes: { [node]: { action: name, to: lines } },
          labels: { [node]: 'P' },
          layout: { [node]: at },
          groups: { g2: { title: 'Pasted', members } },
          notes: { n2: { text: '**Mind**', at } },
        }),
      ),
    fc
      .tuple(fc.constantFrom('g1', 'g2', '1'), fc.array(id, { maxLength: 3 }), fc.boolean())
      .map(([group, members, collapsed]) =>
        edit.setGroup(group, { title: group, members, collapsed }),
      ),
    fc.constantFrom('g1', 'g2').map((group) => edit.setGroup(group)),
    fc
      .tuple(fc.constantFrom('n1', 'n2'), point)
      .map(([note, at]) => edit.setNote(note, { text: note, at })),
    fc.constantFrom('n1', 'n2').map((note) => edit.setNote(note)),
    fc.tuple(id, id).map(([from, next]) => edit.renameNode(from, next)),
    fc.tuple(id, action).map(([node, name]) => edit.changeAction(node, name)),
    fc
      .tuple(id, fc.constantFrom('for-each', 'retry', 'unknown'))
      .map(([node, kind]) => edit.changeKind(node, kind)),
    fc.tuple(id, socket, id).map((line) => edit.connect(...line)),
    fc.tuple(id, socket, id).map((line) => edit.disconnect(...line)),
    fc.tuple(id, input, value).map((given) => edit.setInput(...given)),
    fc.tuple(id, input).map(([node, name]) => edit.clearInput(node, name)),
    fc
      .tuple(id, fc.constantFrom('', 'One', 'Two'))
      .map(([node, label]) => edit.setLabel(node, label)),
    fc.dictionary(id, point, { maxKeys: 3 }).map(edit.move),
    fc
      .option(fc.constant({ whenBusy: 'queue' as const }))
      .map((policy) => edit.setPolicy(policy ?? undefined)),
    fc.constantFrom('', 'words').map(edit.setDescription),
    fc.boolean().map(edit.setActive),
    fc.constantFrom(undefined, 1, {}).map((extra) => edit.setExtra('remarks', extra)),
    fc.array(tie('operation'), { maxLength: 5 }).map((all) => edit.batch('Several', all)),
  ),
}));

const legacy = {
  order: ['find', 'log', 'start'],
  blocks: {
    log: { spelling: { 'message.id': '$.actions.x', note: '$.y' } },
    find: { id: 'uid-1' },
  },
};
const starts = fc.constantFrom<Flow>(
  frozen(popFlow),
  frozen({ ...popFlow, legacy }),
  frozen({
    ...popFlow,
    groups: { g1: { title: 'Look up', members: ['phone', 'find'] } },
    notes: { n1: { text: 'Mind', at: [0, -80] } },
  }),
  frozen({
    offhook: 1,
    name: 'bare',
    triggers: [],
    nodes: { '9': { action: 'log' }, start: { kind: 'start' } },
  }),
);

/** Deep equality that minds the order of keys. */
const written = (flow: Flow): string => JSON.stringify(flow);

it('undoes any sequence of operations to exactly the start, the order of keys included', () => {
  fc.assert(
    fc.property(
      starts,
      fc.array(operation, { maxLength: 30 }),
      fc.boolean(),
      (start, all, known) => {
        const inverses: Operation[] = [];
        let flow = start;
        for (const one of all) {
          const applied = apply(flow, one, known ? manifests : undefined);
          flow = applied.flow;
          if (applied.refused === undefined) inverses.push(applied.inverse);
        }
        const redo: [Operation, string][] = [];
        const end = written(flow);
        for (const inverse of inverses.toReversed()) {
          const before = written(flow);
          // An inverse is data: it may be stored and sent.
          const applied = apply(flow, JSON.parse(JSON.stringify(inverse)));
          expect(applied.refused).toBeUndefined();
          flow = applied.flow;
          if (applied.inverse !== undefined) redo.push([applied.inverse, before]);
        }
        expect(written(flow)).toBe(written(start));
        for (const [again, before] of redo.toReversed()) {
          flow = apply(flow, again).flow;
          expect(written(flow)).toBe(before);
        }
        expect(written(flow)).toBe(end);
      },
    ),
    { numRuns: 1_000 },
  );
});

it('keeps the shape of a flow whatever is done to it, and never writes into the flow it is given', () => {
  fc.assert(
    fc.property(starts, fc.array(operation, { maxLength: 20 }), (start, all) => {
      let flow = start;
      for (const one of all) {
        const applied = apply(flow, one, manifests);
        flow = frozen(applied.flow);
        frozen(applied.inverse);
      }
      expect(flowSchema.safeParse(flow).success).toBe(true);
    }),
  );
});

it('undoes a batch in which a block that reads itself is renamed and edited on', () => {
  const looped = frozen({
    ...popFlow,
    nodes: { ...popFlow.nodes, log: { action: 'log', inputs: { note: { ref: 'log.x' } } } },
  });
  const { flow, inverse } = apply(
    looped,
    edit.batch('Rename and edit', [
      edit.renameNode('log', 'b'),
      edit.setInput('b', 'message', { value: 'later' }),
    ]),
  );
  expect(flow.nodes['b']?.['inputs']).toEqual({
    note: { ref: 'b.x' },
    message: { value: 'later' },
  });
  expect(inverse === undefined ? '' : written(apply(flow, inverse).flow)).toBe(written(looped));
});

it('sees lines that were drawn earlier in the same batch', () => {
  const { flow } = apply(
    frozen(popFlow),
    edit.batch('End anew', [
      edit.connect('phone', 'done', 'end'),
      edit.removeNode('log'),
      edit.addNode('log', { action: 'log' }),
      edit.connect('phone', 'done', 'log'),
      edit.removeNode('log'),
    ]),
  );
  expect(flow.nodes['phone']?.to).toEqual({ done: ['find', 'end'] });
});
