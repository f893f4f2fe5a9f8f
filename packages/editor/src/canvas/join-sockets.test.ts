import { expect, test } from 'vitest';
import { joinSockets } from './join-sockets.ts';

const output = { nodeId: 'a', side: 'output', key: 'done' } as const;
const input = { nodeId: 'b', side: 'input', key: 'input' } as const;

test('an output and an input connect, whichever was picked first', () => {
  const ends = { from: 'a', socket: 'done', to: 'b' };
  expect(joinSockets(output, input)).toEqual({ ends });
  expect(joinSockets(input, output)).toEqual({ ends });
});

test('two inputs, two outputs, or both ends of one block do not connect', () => {
  expect(joinSockets(input, { ...input, nodeId: 'c' })).toHaveProperty('refusal');
  expect(joinSockets(output, { ...output, nodeId: 'c' })).toHaveProperty('refusal');
  expect(joinSockets(output, { ...input, nodeId: 'a' })).toHaveProperty('refusal');
});
