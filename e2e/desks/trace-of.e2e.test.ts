import type { TraceEntry } from '@offhook/contract';
import { expect, it } from 'vitest';
import { outlinesOf } from './trace-of.ts';

const began = (run: number, trigger: string): TraceEntry => ({
  t: 0,
  type: 'run',
  run,
  flow: 'Wraps up',
  trigger,
});
const ended = (run: number, status: 'completed' | 'dropped'): TraceEntry => ({
  t: 1,
  type: 'end',
  run,
  status,
});
const step = (run: number): TraceEntry => ({
  t: 0,
  type: 'step',
  run,
  node: 'phase',
  action: 'switch-case',
  socket: 'otherwise',
  output: {},
});
const call = (run: number): TraceEntry => ({
  t: 0,
  type: 'call',
  run,
  node: 'clear',
  port: 'contact',
  method: 'clear',
  args: {},
  result: null,
});

it('a run that a refresh starts is compared where it asks something of a port, and only there', () => {
  const refresh = 'voice-contact.onRefresh';
  const trace = [
    began(1, refresh),
    ended(1, 'dropped'),
    began(2, refresh),
    step(2),
    ended(2, 'completed'),
    began(3, refresh),
    step(3),
    call(3),
    ended(3, 'completed'),
  ];
  expect(outlinesOf(trace)).toEqual([
    { trigger: refresh, did: ['phase otherwise', 'contact.clear'], status: 'completed' },
  ]);
});

it('a run that another event starts is compared also where it asks nothing', () => {
  const trigger = 'voice-contact.onConnected';
  expect(outlinesOf([began(1, trigger), step(1), ended(1, 'completed')])).toHaveLength(1);
  expect(outlinesOf([began(1, trigger), ended(1, 'dropped')])).toHaveLength(1);
});
