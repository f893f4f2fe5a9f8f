import { defineOperator, done, number } from '@offhook/contract';
import { delayWhen, map, mergeMap } from 'rxjs';
import { expect, it } from 'vitest';
import { playStream } from './play-stream.ts';

const about = { title: 'Wait', description: 'Waits for a while.', sockets: done() };

const wait = defineOperator({
  ...about,
  id: 'wait',
  requires: ['clock'],
  inputs: { milliseconds: number({ title: 'Milliseconds' }) },
  operator:
    ({ clock }) =>
    (tokens$) =>
      tokens$.pipe(
        delayWhen(({ input }) => clock.timer(input.milliseconds)),
        map((token) => (token.contactId === undefined ? token.drop() : token.leave({}))),
      ),
});

const input = { milliseconds: 60_000 };

it('tells when each run leaves or is dropped, in virtual time', () => {
  const given = [
    { at: 0, input, contactId: 'call-1' },
    { at: 5, input },
  ];
  expect(playStream(wait, { given })).toEqual([
    { at: 60_000, of: 0, leaves: {} },
    { at: 60_005, of: 1, drops: true },
  ]);
});

it('tells nothing of a run that has ended meanwhile', () => {
  expect(playStream(wait, { given: [{ at: 0, input, endsAt: 60_000 }] })).toEqual([]);
});

it('fails by name when a port is touched that was not lent', () => {
  const log = defineOperator({
    ...about,
    id: 'log-all',
    requires: ['log'],
    inputs: {},
    operator:
      ({ log: lent }) =>
      (tokens$) =>
        tokens$.pipe(
          mergeMap((token) =>
            lent.write({ level: 'info', message: 'seen' }).pipe(map(() => token.leave({}))),
          ),
        ),
  });
  expect(() => playStream(log, { given: [{ at: 0, input: {} }] })).toThrow(
    'log.write was touched but not lent.',
  );
});
