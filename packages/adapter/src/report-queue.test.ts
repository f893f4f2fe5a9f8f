import { ClientError, type RunReport } from '@offhook/client';
import { virtualClock } from '@offhook/host-simulated';
import { expect, test } from 'vitest';
import { isFinal } from './final.ts';
import { ReportQueue, type ReportQueueOptions } from './report-queue.ts';

const report = (runId: string, trace?: RunReport['trace']): RunReport => ({
  runId,
  flowId: 'pop',
  version: 1,
  trigger: 'voice-contact.onConnecting',
  status: 'completed',
  startedAt: '2026-01-01T00:00:00.000Z',
  endedAt: '2026-01-01T00:00:01.000Z',
  ...(trace && { trace }),
});

const down = new ClientError(0, { code: 'unreachable', message: 'Nobody answers.' });
const refused = new ClientError(404, { code: 'unknown-adapter', message: 'No such adapter.' });

/** A server that answers what it is told to, one answer per request, then only agrees. */
const setUp = (answers: readonly (Error | undefined)[], options: Partial<ReportQueueOptions>) => {
  const clock = virtualClock();
  const requests: { readonly ids: string[]; readonly last: boolean; readonly at: number }[] = [];
  const given: number[] = [];
  const queue = new ReportQueue({
    send: async (reports, last) => {
      const answer = answers[requests.length];
      requests.push({ ids: reports.map(({ runId }) => runId), last, at: clock.now() });
      if (answer) throw answer;
    },
    isFinal,
    failed: (_error, givenUp) => given.push(givenUp),
    random: () => 1,
    clock,
    ...options,
  });
  return { clock, requests, given, queue };
};

test('reports that come close together travel together', async () => {
  const { clock, requests, queue } = setUp([], {});
  queue.add(report('a'));
  await clock.advanceBy(500);
  queue.add(report('b'));
  await clock.runToEnd();
  expect(requests).toEqual([{ ids: ['a', 'b'], last: false, at: 1000 }]);
  expect(queue.size).toBe(0);
});

test('a dead server is asked again ever less often, and nothing is lost or sent out of order', async () => {
  const { clock, requests, given, queue } = setUp([down, down, down], {});
  queue.add(report('a'));
  await clock.advanceBy(1500);
  queue.add(report('b'));
  await clock.runToEnd();
  expect(requests.map(({ at }) => at)).toEqual([1000, 2000, 4000, 8000]);
  expect(requests.at(-1)?.ids).toEqual(['a', 'b']);
  expect(given).toEqual([0, 0, 0]);
});

test('a batch that the server refuses for good is given up, and the next one is sent', async () => {
  const { clock, requests, given, queue } = setUp([refused], { batch: 1 });
  queue.add(report('a'));
  queue.add(report('b'));
  await clock.runToEnd();
  expect(requests.map(({ ids }) => ids)).toEqual([['a'], ['b']]);
  expect(given).toEqual([1]);
});

test('the oldest reports give way when too many wait', async () => {
  const { clock, requests, queue } = setUp([], { limit: 2 });
  for (const id of ['a', 'b', 'c']) queue.add(report(id));
  await clock.runToEnd();
  expect(requests.flatMap(({ ids }) => ids)).toEqual(['b', 'c']);
});

test('what waits is sent at once when the page goes away, also what was under way', async () => {
  const sent: string[][] = [];
  const { clock, queue } = setUp([], {
    send: (reports, last) => {
      sent.push(reports.map(({ runId }) => `${runId}${last ? ' last' : ''}`));
      return last ? Promise.resolve() : new Promise(() => undefined);
    },
  });
  queue.add(report('a'));
  await clock.advanceBy(1000);
  queue.add(report('b'));
  queue.flush();
  expect(sent).toEqual([['a'], ['a last', 'b last']]);
  expect(queue.size).toBe(0);
});

test('traces stay behind where the last request would be too big for a page that goes away', async () => {
  const bodies: (readonly RunReport[])[] = [];
  const { queue } = setUp([], {
    send: async (reports) => {
      bodies.push(reports);
    },
  });
  const entry = { t: 0, type: 'run', run: 1, flow: 'x'.repeat(40_000), trigger: 't' } as const;
  queue.add(report('a', [entry]));
  queue.add(report('b', [entry]));
  queue.flush();
  expect(bodies).toEqual([[report('a'), report('b')]]);
});

test('a queue that is stopped sends nothing more', async () => {
  const { clock, requests, queue } = setUp([], {});
  queue.add(report('a'));
  queue.stop();
  await clock.runToEnd();
  expect(requests).toEqual([]);
});
