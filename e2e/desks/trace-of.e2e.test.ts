import type { JsonRecord, TraceEntry } from '@offhook/contract';
import { expect, it } from 'vitest';
import { comparedValue } from './compared-value.ts';
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
    { trigger: refresh, did: ['phase otherwise', 'contact.clear {}'], status: 'completed' },
  ]);
});

it('a run that another event starts is compared also where it asks nothing', () => {
  const trigger = 'voice-contact.onConnected';
  expect(outlinesOf([began(1, trigger), step(1), ended(1, 'completed')])).toHaveLength(1);
  expect(outlinesOf([began(1, trigger), ended(1, 'dropped')])).toHaveLength(1);
});

it('what is asked is compared without what vendors and moments make of it', () => {
  const simulated = {
    recordId: '003A00000000001',
    endpoint: { name: 'Escalations', endpointARN: 'arn:simulated:endpoint/escalations' },
    soql: 'SELECT Id FROM Task WHERE ReminderDateTime <= 2026-03-29T00:29:00.000Z LIMIT 10',
    until: 65_000,
    attempts: 3,
    phone: '+12065550100',
    by: 'Ada',
  };
  const vendors = {
    endpoint: {
      endpointARN: 'arn:aws:connect:us-west-2:1:instance/a/transfer-destination/escalations',
      name: 'Escalations',
    },
    by: 'Ada Lovelace',
    recordId: '003A00000000001IAA',
    soql: 'SELECT Id FROM Task WHERE ReminderDateTime <= 2026-03-29T00:29:02.809Z LIMIT 10',
    attempts: 3,
    until: 67_975,
    phone: '+12065550100',
  };
  const written = (value: JsonRecord): string => JSON.stringify(comparedValue(value));
  expect(written(vendors)).toBe(written(simulated));
  for (const other of [
    { recordId: '003A00000000002IAA' },
    { endpoint: { name: 'Sales', endpointARN: 'arn:simulated:endpoint/sales' } },
    { attempts: 4 },
    { phone: '+12065550101' },
  ])
    expect(written({ ...vendors, ...other })).not.toBe(written(simulated));
});
