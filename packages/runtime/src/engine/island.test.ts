import {
  type AnyStreamAction,
  type Departure,
  defineOperator,
  done,
  json,
  number,
  optional,
  outcome,
  type Token,
  text,
} from '@offhook/contract';
import { virtualClock } from '@offhook/host-simulated';
import {
  delay,
  filter,
  finalize,
  from,
  map,
  mergeMap,
  type OperatorFunction,
  of,
  pairwise,
  startWith,
  take,
} from 'rxjs';
import { expect, test } from 'vitest';
import { all } from '../../test/actions.ts';
import { contactOf, flowOf, play } from '../../test/play.ts';

type Tokens = Token<{ readonly n?: unknown }, { readonly n?: unknown }>;

const island = (operator: (lent: never) => OperatorFunction<Tokens, Departure>): AnyStreamAction =>
  defineOperator({
    id: 'island',
    title: 'Island',
    description: 'Sees all tokens.',
    inputs: { n: optional(json({ title: 'N' })) },
    requires: ['clock'],
    sockets: done({ n: json({ title: 'N' }) }),
    operator: operator as never, // cast: the types of what it is lent are not what is tested
  });

const flow = (rest = {}) =>
  flowOf(
    {
      start: { kind: 'start', to: { done: ['a'] } },
      a: { action: 'island', inputs: { n: { ref: 'payload.n' } }, to: { done: ['b'] } },
      b: { action: 'echo', inputs: { value: { ref: 'a.n' } } },
    },
    rest,
  );

const fire = (played: ReturnType<typeof play>, ...numbers: number[]) => {
  for (const n of numbers) played.fire({ payload: { n } });
};

const outcomes = ({ runs }: ReturnType<typeof play>) =>
  runs.map(({ trigger, status }) => `${String(trigger.payload.n)} ${status}`);

test('tokens of all runs pass one operator, and each run goes on with its own', () => {
  const latest = island(
    () => (tokens$) =>
      tokens$.pipe(
        startWith(undefined),
        pairwise(),
        mergeMap(([before, token]) => (before ? [before.leave({ n: token?.input.n })] : [])),
      ),
  );
  const played = play(flow(), [latest, ...all]);
  fire(played, 1, 2, 3);
  expect(outcomes(played)).toEqual(['1 completed', '2 completed']);
  expect(played.reports.filter(({ node }) => node === 'b').map(({ output }) => output)).toEqual([
    { value: 2 },
    { value: 3 },
  ]);
});

test('a token that is dropped settles its branch at once as dropped', () => {
  const odd = island(() =>
    map((token: Tokens) => (Number(token.input.n) % 2 ? token.leave({}) : token.drop())),
  );
  const played = play(flow(), [odd, ...all]);
  fire(played, 1, 2, 3);
  expect(outcomes(played)).toEqual(['1 completed', '2 dropped', '3 completed']);
});

test('a run with a dropped branch and a completed one is completed', () => {
  const drop = island(() => map((token: Tokens) => token.drop()));
  const both = flowOf({
    start: { kind: 'start', to: { done: ['a', 'end'] } },
    a: { action: 'island' },
    end: { kind: 'end' },
  });
  const played = play(both, [drop]);
  fire(played, 1);
  expect(outcomes(played)).toEqual(['1 completed']);
});

test('a token knows its contact, and whether its run has ended', () => {
  const seen: Tokens[] = [];
  const hold = island(
    () => (tokens$) =>
      tokens$.pipe(
        filter((token) => {
          seen.push(token);
          return false;
        }),
        map((token) => token.drop()),
      ),
  );
  const played = play(flow(), [hold, ...all]);
  played.fire({ contact: contactOf('c-1') });
  played.fire();
  expect(seen.map(({ contactId }) => contactId)).toEqual(['c-1', undefined]);
  expect(seen.map(({ ended }) => ended)).toEqual([false, false]);
  played.subscription.unsubscribe();
  expect(seen.map(({ ended }) => ended)).toEqual([true, true]);
});

test('an operator may use the lent clock, and what departs after its run has ended is ignored', async () => {
  const clock = virtualClock();
  const late = defineOperator({
    id: 'island',
    title: 'Late',
    description: 'Lets tokens go after a while.',
    inputs: { n: number({ title: 'N' }) },
    requires: ['clock'],
    sockets: done({ n: number({ title: 'N' }) }),
    operator: (lent) => (tokens$) =>
      tokens$.pipe(
        mergeMap((token) =>
          of(token).pipe(
            delay(token.input.n, lent.clock.scheduler),
            map(() => token.leave({ n: token.input.n })),
          ),
        ),
      ),
  });
  const played = play(flow({ policy: { timeLimit: 50 } }), [late, ...all], { ports: { clock } });
  fire(played, 80, 20);
  await clock.advanceBy(100);
  expect(outcomes(played)).toEqual(['20 completed', '80 timed-out']);
});

test('an error in the operator restarts the island and fails no run', () => {
  let subscribed = 0;
  const fragile = island(() => (tokens$) => {
    subscribed++;
    return tokens$.pipe(
      map((token) => {
        if (token.input.n === 2) throw new Error('Not two.');
        return token.leave({});
      }),
    );
  });
  const played = play(flow(), [fragile, ...all]);
  fire(played, 1, 2, 3);
  expect(outcomes(played)).toEqual(['1 completed', '2 dropped', '3 completed']);
  expect(played.bugs).toMatchObject([
    { code: 'island-restarted', message: 'Not two.', node: 'a', flow: 'Flow' },
  ]);
  expect(subscribed).toBe(2);
});

test('tokens that a failed operator still held are dropped with it', () => {
  const fragile = island(
    () => (tokens$) =>
      tokens$.pipe(
        filter((token) => token.input.n !== 1),
        map(() => {
          throw new Error('It broke.');
        }),
      ),
  );
  const played = play(flow(), [fragile, ...all]);
  fire(played, 1, 2);
  expect(outcomes(played).sort()).toEqual(['1 dropped', '2 dropped']);
});

test('an operator that cannot even be made harms no run', () => {
  const broken = island(() => {
    throw new Error('It can not be made.');
  });
  const played = play(flow(), [broken, ...all]);
  fire(played, 1, 2);
  expect(outcomes(played)).toEqual(['1 dropped', '2 dropped']);
  expect(played.bugs).toHaveLength(2);
});

test('after an operator has completed, tokens are dropped', () => {
  const first = island(
    () => (tokens$) =>
      tokens$.pipe(
        take(1),
        map((token) => token.leave({})),
      ),
  );
  const played = play(flow(), [first, ...all]);
  fire(played, 1, 2, 3);
  expect(outcomes(played)).toEqual(['1 completed', '2 dropped', '3 dropped']);
});

test('a token that leaves twice goes on twice, each time with its own copy', () => {
  const twice = island(() =>
    mergeMap((token: Tokens) => [token.leave({ n: 'x' }), token.leave({ n: 'y' })]),
  );
  const played = play(flow(), [twice, ...all]);
  fire(played, 1);
  expect(outcomes(played)).toEqual(['1 completed']);
  expect(played.reports.filter(({ node }) => node === 'b').map(({ output }) => output)).toEqual([
    { value: 'x' },
    { value: 'y' },
  ]);
});

test('what an operator emits beside departures is reported and ignored', () => {
  const departure = {} as Departure; // cast: what an author should not do
  const stray = island(
    () => (tokens$) => tokens$.pipe(mergeMap((token) => from([departure, token.leave({})]))),
  );
  const played = play(flow(), [stray, ...all]);
  fire(played, 1);
  expect(outcomes(played)).toEqual(['1 completed']);
  expect(played.bugs).toMatchObject([{ code: 'not-a-departure' }]);
});

test('each composition has an operator of its own, unsubscribed with it', () => {
  const watched: string[] = [];
  const watch = island(() => (tokens$) => {
    watched.push('on');
    return tokens$.pipe(
      finalize(() => watched.push('off')),
      filter(() => false),
      map((token) => token.drop()),
    );
  });
  const a = play(flow(), [watch, ...all]);
  const b = play(flow(), [watch, ...all]);
  expect(watched).toEqual([]);
  fire(a, 1);
  fire(b, 1);
  a.subscription.unsubscribe();
  expect(watched).toEqual(['on', 'on', 'off']);
  b.subscription.unsubscribe();
});

test('a missing input of a stream action leaves by failure where it can', () => {
  const strict = defineOperator({
    id: 'island',
    title: 'Strict',
    description: 'Needs a word.',
    inputs: { word: text({ title: 'Word' }) },
    sockets: outcome(),
    operator: () => map((token: Token<unknown, object>) => token.leave({})),
  });
  const strictFlow = flowOf({
    start: { kind: 'start', to: { done: ['a'] } },
    a: { action: 'island', inputs: { word: { ref: 'payload.word' } }, to: { failure: ['b'] } },
    b: { action: 'echo' },
  });
  const played = play(strictFlow, [strict, ...all]);
  played.fire();
  played.fire({ payload: { word: 'x' } });
  expect(played.steps).toEqual(['a failure', 'b done', 'a success']);
});
