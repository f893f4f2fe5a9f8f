import type { AdapterTrace } from '@offhook/adapter';
import type { TraceEntry } from '@offhook/contract';
import { expect, test } from 'vitest';
import { type RunLine, withTrace } from './run-log.ts';

const lines = (...entries: readonly TraceEntry[]): readonly RunLine[] =>
  entries
    .map((entry): AdapterTrace => ({ at: entry.t, flowId: 'f', version: 1, entry }))
    .reduce<readonly RunLine[]>((runs, trace) => withTrace(runs, trace), []);

const begins = (run: number): TraceEntry => ({
  t: 10,
  type: 'run',
  run,
  flow: 'Pop',
  trigger: 'voice-contact.onConnecting',
});

test('calls stand with the step that made them', () => {
  const [run] = lines(
    begins(1),
    {
      t: 11,
      type: 'call',
      run: 1,
      node: 'find',
      port: 'crm',
      method: 'search',
      args: {},
      result: [],
    },
    { t: 12, type: 'step', run: 1, node: 'find', action: 'search', socket: 'success', output: {} },
    { t: 13, type: 'end', run: 1, status: 'completed' },
  );
  expect(run).toMatchObject({ status: 'completed', startedAt: 10, endedAt: 13 });
  expect(run?.steps).toMatchObject([
    { node: 'find', socket: 'success', calls: [{ port: 'crm', method: 'search', result: [] }] },
  ]);
});

test('a call that was never answered shows a step that did not finish', () => {
  const [run] = lines(
    begins(1),
    { t: 60, type: 'call', run: 1, node: 'find', port: 'crm', method: 'search', args: {} },
    { t: 60, type: 'end', run: 1, status: 'timed-out', node: 'find' },
  );
  expect(run?.steps).toMatchObject([{ node: 'find', calls: [{ method: 'search' }] }]);
  expect(run?.steps[0]?.socket).toBeUndefined();
});

test('the newest run comes first, and lines find their run', () => {
  const runs = lines(begins(1), begins(2), { t: 20, type: 'end', run: 1, status: 'failed' });
  expect(runs.map(({ run, status }) => [run, status])).toEqual([
    [2, undefined],
    [1, 'failed'],
  ]);
});

test('old runs give way', () => {
  const trace: AdapterTrace = { at: 0, flowId: 'f', version: 1, entry: begins(3) };
  expect(withTrace(lines(begins(1), begins(2)), trace, 2).map(({ run }) => run)).toEqual([3, 2]);
});
