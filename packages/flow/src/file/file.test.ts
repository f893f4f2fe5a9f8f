import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { popFlow } from '../flows.fixture.ts';
import { emptyFlow, type Flow, type Problem, readFlow, writeFlow } from '../index.ts';
import { manifests } from '../manifests.fixture.ts';
import { validate } from '../validate/validate.ts';

const bare = { offhook: 1, name: 'x', triggers: [], nodes: {} };
const flowIn = (source: unknown): Flow | undefined => {
  const read = readFlow(source);
  return 'flow' in read ? read.flow : undefined;
};
const problemsIn = (source: unknown): readonly Problem[] => {
  const read = readFlow(source);
  return 'problems' in read ? read.problems : [];
};
const says = (source: unknown): readonly string[] =>
  problemsIn(source).map(({ message }) => message);
const nodes = (placed: unknown): readonly string[] => says({ ...bare, nodes: placed });

describe('reading', () => {
  it('reads the text of a file or a value, and keeps it as it stands', () => {
    expect(flowIn(popFlow)).toBe(popFlow);
    const text = JSON.stringify({ zoo: 1, ...popFlow });
    expect(JSON.stringify(flowIn(`\uFEFF${text}`))).toBe(text);
  });

  it('keeps members that it does not know, at every level', () => {
    const odd = { ...bare, remarks: [1], nodes: { a: { action: 'x', colour: 'red', to: {} } } };
    expect(flowIn(JSON.parse(JSON.stringify(odd)))).toEqual(odd);
  });

  it.each<[string, unknown, RegExp]>([
    ['unreadable-file', '{"offhook": 1,', /^The file is not JSON \(.+\)\. Choose the file/],
    ['wrong-shape', '[]', /^This is no flow: a flow file holds a JSON object\.$/],
    ['wrong-shape', null, /^This is no flow/],
    ['legacy-file', { actions: [] }, /Import it instead of opening it\.$/],
    [
      'newer-format',
      { ...bare, offhook: 2 },
      /^The file is of format 2, and this version reads format 1\./,
    ],
    ['reserved-key', '{"offhook":1,"nodes":{"__proto__":{}}}', /^"nodes\.__proto__" uses a name/],
    ['reserved-key', '{"offhook":1,"a":[{"b":{"__proto__":1}}]}', /^"a\.0\.b\.__proto__" uses/],
    [
      'wrong-shape',
      `{"offhook":1,"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
      /nests more than 200 levels/,
    ],
    ['wrong-shape', { offhook: 1 }, /^"name" is missing; it must be a text\.$/],
  ])('refuses a file that is %s: %o', (code, source, message) => {
    expect(problemsIn(source)[0]).toMatchObject({ code, severity: 'error' });
    expect(says(source)[0]).toMatch(message);
  });

  it('says where the shape is wrong, in words', () => {
    expect(says({ ...bare, name: 3, triggers: [{ source: '', event: 'x' }] })).toEqual([
      '"name" must be a text, and is a number.',
      '"triggers[0].source" must not be empty.',
    ]);
    expect(says({ ...bare, policy: { whenBusy: 'sleep', timeLimit: -1 } })).toEqual([
      '"policy.whenBusy" must be "merge" or "queue" or "replace" or "ignore", and is "sleep".',
      '"policy.timeLimit" must be at least 0.',
    ]);
    expect(says({ ...bare, layout: { a: [1] } })).toEqual(['"layout.a" must hold two numbers.']);
  });

  it('says what a node is missing', () => {
    expect(nodes({ a: {}, b: { action: 'x', kind: 'end' }, c: 5 })).toEqual([
      '"nodes.a" must have either an action or a kind, and not both.',
      '"nodes.b" must have either an action or a kind, and not both.',
      '"nodes.c" must be an object, and is a number.',
    ]);
    expect(nodes({ a: { action: 'x', to: { done: 'b' } } })).toEqual([
      '"nodes.a.to.done" must be a list, and is a text.',
    ]);
    expect(nodes({ a: { kind: 'end', to: [] } })).toEqual([
      '"nodes.a.to" must be an object, and is a list.',
    ]);
  });

  it('says which form a value must have', () => {
    const forms =
      'must be one of {"value": …}, {"ref": …}, {"template": …}, {"record": …}, {"list": …}, and nothing beside it.';
    const input = (value: unknown) => nodes({ a: { action: 'x', inputs: { q: value } } });
    expect(input({ valu: 1 })).toEqual([`"nodes.a.inputs.q" ${forms}`]);
    expect(input('text')).toEqual([`"nodes.a.inputs.q" ${forms}`]);
    expect(input({ ref: 'a', value: 1 })).toEqual([`"nodes.a.inputs.q" ${forms}`]);
    expect(input({ list: [{ ref: 7 }] })).toEqual([
      '"nodes.a.inputs.q.list[0].ref" must be a text, and is a number.',
    ]);
    const problems = problemsIn({ ...bare, nodes: { a: { action: 'x', inputs: { q: 1 } } } });
    expect(problems[0]).toMatchObject({ node: 'a', field: 'q' });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (source) => {
        expect(flowIn(source)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (some, other) => {
        const problems = problemsIn({ ...bare, nodes: some, policy: other });
        for (const { message } of problems) expect(message).toMatch(/^["A-Z].+\.$/);
      }),
    );
  });
});

describe('writing', () => {
  it('writes one order of members, one node per key, a place on one line', () => {
    const shuffled = JSON.parse(
      '{"layout":{"start":[0,0]},"extra":true,"nodes":{"start":{"to":{"done":["end"]},"kind":"start"},"end":{"kind":"end"}},"name":"x","triggers":[],"offhook":1,"legacy":{}}',
    );
    expect(writeFlow(shuffled)).toBe(`{
  "offhook": 1,
  "name": "x",
  "triggers": [],
  "nodes": {
    "start": {
      "kind": "start",
      "to": {
        "done": ["end"]
      }
    },
    "end": {
      "kind": "end"
    }
  },
  "layout": {
    "start": [0, 0]
  },
  "legacy": {},
  "extra": true
}
`);
  });

  it('writes what reads back as the same flow', () => {
    expect(flowIn(writeFlow(popFlow))).toEqual(popFlow);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const flow = { ...popFlow, extra: value };
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(flowIn(writeFlow(flow))).toEqual(JSON.parse(JSON.stringify(flow)));
      }),
    );
  });

  it('begins with a flow that only wants a trigger', () => {
    const flow = emptyFlow('Fresh');
    expect(flowIn(writeFlow(flow))).toEqual(flow);
    expect(validate(flow, manifests).map(({ code }) => code)).toEqual(['no-trigger']);
  });
});
