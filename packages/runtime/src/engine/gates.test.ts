import type { Policy } from '@offhook/flow';
import { virtualClock } from '@offhook/host-simulated';
import { expect, test } from 'vitest';
import { all } from '../../test/actions.ts';
import { contactOf, flowOf, type Played, play } from '../../test/play.ts';
import type { Trigger } from '../trigger.ts';

const minute = (policy: Policy) =>
  flowOf(
    {
      start: { kind: 'start', to: { done: ['a'] } },
      a: { action: 'delay', inputs: { milliseconds: { value: 10 } }, to: { done: ['end'] } },
      end: { kind: 'end' },
    },
    { policy },
  );

const on = (policy: Policy) => {
  const clock = virtualClock();
  const ended: string[] = [];
  const played = play(
    minute(policy),
    all,
    { ports: { clock } },
    {
      observer: {
        run: ({ trigger }) => ended.push(`${clock.now()} ${String(trigger.payload.n)} begins`),
        end: ({ trigger, status }) =>
          ended.push(`${clock.now()} ${String(trigger.payload.n)} ${status}`),
      },
    },
  );
  return { clock, played, ended };
};

const fire = (played: Played, n: number, rest: Partial<Trigger> = {}) =>
  played.fire({ ...rest, payload: { n, ...rest.payload } });

const a = { contact: contactOf('a') };
const b = { contact: contactOf('b') };

test('merge, the default, lets runs of one key go beside one another', async () => {
  const { clock, played, ended } = on({});
  fire(played, 1, a);
  fire(played, 2, a);
  await clock.advanceBy(10);
  expect(ended).toEqual(['0 1 begins', '0 2 begins', '10 1 completed', '10 2 completed']);
});

test('queue lets them go one after the other, first in first out', async () => {
  const { clock, played, ended } = on({ whenBusy: 'queue' });
  fire(played, 1, a);
  fire(played, 2, a);
  fire(played, 3, a);
  fire(played, 4, b);
  await clock.advanceBy(30);
  expect(ended).toEqual([
    '0 1 begins',
    '0 4 begins',
    '10 1 completed',
    '10 2 begins',
    '10 4 completed',
    '20 2 completed',
    '20 3 begins',
    '30 3 completed',
  ]);
});

test('replace cancels the old run and starts the new one', async () => {
  const { clock, played, ended } = on({ whenBusy: 'replace' });
  fire(played, 1, a);
  fire(played, 2, b);
  fire(played, 3, a);
  await clock.advanceBy(10);
  expect(ended).toEqual([
    '0 1 begins',
    '0 2 begins',
    '0 1 cancelled',
    '0 3 begins',
    '10 2 completed',
    '10 3 completed',
  ]);
});

test('ignore drops the new one and emits it as dropped', async () => {
  const { clock, played } = on({ whenBusy: 'ignore' });
  fire(played, 1, a);
  fire(played, 2, a);
  fire(played, 3, b);
  expect(played.runs).toMatchObject([{ status: 'dropped', trigger: { payload: { n: 2 } } }]);
  expect(played.runs[0]?.node).toBeUndefined();
  await clock.advanceBy(10);
  fire(played, 4, a);
  await clock.advanceBy(10);
  expect(
    played.runs.map(({ status, trigger }) => `${String(trigger.payload.n)} ${status}`),
  ).toEqual(['2 dropped', '1 completed', '3 completed', '4 completed']);
});

test('without a contact the key is the agent, and without one the flow', async () => {
  const { played } = on({ whenBusy: 'ignore' });
  const agent = (username: string) => ({ agent: { username } as never }); // cast: only what is read
  fire(played, 1, agent('jane'));
  fire(played, 2, agent('joe'));
  fire(played, 3, agent('jane'));
  fire(played, 4);
  fire(played, 5);
  fire(played, 6, { ...a, ...agent('jane') });
  expect(played.runs.map(({ trigger }) => trigger.payload.n)).toEqual([3, 5]);
});

test.each([
  ['agent', [2, 4]],
  ['flow', [2, 3, 4]],
  ['payload.key', [3]],
  ['contact.attributes.key', []],
])('the key %s is shared by fewer or more events', (key, dropped) => {
  const { played } = on({ whenBusy: 'ignore', key });
  const agent = (username: string) => ({ agent: { username } as never }); // cast: only what is read
  fire(played, 1, { ...agent('jane'), payload: { key: 'x' } });
  fire(played, 2, { ...agent('jane'), payload: { key: 'y' } });
  fire(played, 3, { ...agent('joe'), payload: { key: 'x' } });
  fire(played, 4, { ...agent('jane'), payload: { key: { x: 1 } } });
  expect(played.runs.map(({ trigger }) => trigger.payload.n)).toEqual(dropped);
});

test('an undefined key is never busy', () => {
  const { played } = on({ whenBusy: 'ignore', key: 'payload.key' });
  fire(played, 1);
  fire(played, 2);
  expect(played.runs).toEqual([]);
});

test('an event that arrives when its key has just become free finds it free', async () => {
  const { clock, played } = on({ whenBusy: 'ignore' });
  let again = 0;
  const subscription = played.ended$.subscribe(() => {
    again++;
    if (again < 3) fire(played, again + 1, a);
  });
  fire(played, 1, a);
  await clock.advanceBy(30);
  expect(played.runs.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed']);
  subscription.unsubscribe();
});

test('an event that arrives when a queued run ends waits behind those that came before', async () => {
  const { clock, played } = on({ whenBusy: 'queue' });
  let once = false;
  played.ended$.subscribe(() => {
    if (!once) fire(played, 3, a);
    once = true;
  });
  fire(played, 1, a);
  fire(played, 2, a);
  await clock.advanceBy(40);
  expect(played.runs.map(({ trigger }) => trigger.payload.n)).toEqual([1, 2, 3]);
});

test('the wait in a queue does not count towards the time limit', async () => {
  const { clock, played, ended } = on({ whenBusy: 'queue', timeLimit: 15 });
  fire(played, 1, a);
  fire(played, 2, a);
  await clock.advanceBy(20);
  expect(ended.at(-1)).toBe('20 2 completed');
});

test('the stream completes only when the queue is empty', async () => {
  const { clock, played } = on({ whenBusy: 'queue' });
  fire(played, 1, a);
  fire(played, 2, a);
  played.finish();
  await clock.advanceBy(10);
  expect(played.completed).toBe(false);
  await clock.advanceBy(10);
  expect(played.completed).toBe(true);
});

test('unsubscribing cancels those that wait as well, and starts none of them', () => {
  const { played, ended } = on({ whenBusy: 'queue' });
  fire(played, 1, a);
  fire(played, 2, a);
  played.subscription.unsubscribe();
  expect(ended).toEqual(['0 1 begins', '0 2 begins', '0 2 cancelled', '0 1 cancelled']);
});

test('many queued runs that end at once do not grow the stack', () => {
  const flow = flowOf({ start: { kind: 'start' } }, { policy: { whenBusy: 'queue' } });
  const played = play(flow, all);
  let first = true;
  played.ended$.subscribe(() => {
    if (first) for (let n = 0; n < 20_000; n++) fire(played, n, a);
    first = false;
  });
  fire(played, -1, a);
  expect(played.runs).toHaveLength(20_001);
});
