import { defineAction, done, type Host, type Json } from '@offhook/contract';
import { of, Subject } from 'rxjs';
import { expect, test } from 'vitest';
import { all } from '../test/actions.ts';
import { flowOf, oneBlock, play, triggerOf } from '../test/play.ts';
import { compose, type Run, type RunObserver, type Trigger } from './index.ts';

const byId = new Map(all.map((action) => [action.id, action as never])); // cast: variance

const logging = () => {
  const written: Json[] = [];
  const write = ({ message }: { message: Json }) => {
    written.push(message);
    return of(undefined);
  };
  const host: Host = { ports: { log: { write } } };
  return { host, written };
};

test('the same run is handed to all callbacks and is the one that is emitted', () => {
  const seen = new Set<Run>();
  const played = play(oneBlock({ action: 'echo' }), all, undefined, {
    observer: {
      run: (run) => seen.add(run),
      step: (run) => seen.add(run),
      end: (run) => seen.add(run),
    },
  });
  played.fire();
  expect([...seen]).toEqual(played.runs);
  expect(played.runs).toHaveLength(1);
});

test('an observer that throws harms no run, and its bug is reported', () => {
  const throwing = () => {
    throw new Error('I do not want to know.');
  };
  const played = play(oneBlock({ action: 'echo' }), all, undefined, {
    observer: { run: throwing, step: throwing, end: throwing },
  });
  played.fire();
  played.fire();
  expect(played.runs.map(({ status }) => status)).toEqual(['completed', 'completed']);
  expect(played.bugs).toHaveLength(6);
  expect(played.bugs[0]).toMatchObject({ code: 'observer', message: 'I do not want to know.' });
});

test('an observer keeps its `this`', () => {
  class Counter implements RunObserver {
    count = 0;
    end(): void {
      this.count++;
    }
  }
  const counter = new Counter();
  const triggers = new Subject<Trigger>();
  triggers
    .pipe(compose(oneBlock({ action: 'echo' }), byId, { ports: {} }, { observer: counter }))
    .subscribe();
  triggers.next(triggerOf());
  expect(counter.count).toBe(1);
});

const bug = flowOf({
  start: { kind: 'start', to: { done: ['a'] } },
  a: { action: 'attempt', inputs: { word: { value: 'bug' } } },
});

test('bugs that no observer asks for go to the host’s log', () => {
  const { host, written } = logging();
  const triggers = new Subject<Trigger>();
  triggers.pipe(compose(bug, byId, host)).subscribe();
  triggers.next(triggerOf());
  expect(written).toEqual([{ code: 'bug', message: 'It is broken.', flow: 'Flow', node: 'a' }]);
});

test('an observer whose own `bug` throws leaves both to the log', () => {
  const { host, written } = logging();
  const observer: RunObserver = {
    bug: () => {
      throw new Error('Not again.');
    },
  };
  const triggers = new Subject<Trigger>();
  triggers.pipe(compose(bug, byId, host, { observer })).subscribe();
  triggers.next(triggerOf());
  expect(written).toMatchObject([{ code: 'bug' }, { code: 'observer', message: 'Not again.' }]);
});

test('a log that fails stops nothing', () => {
  const write = () => {
    throw new Error('The disk is full.');
  };
  const triggers = new Subject<Trigger>();
  const runs: Run[] = [];
  triggers
    .pipe(compose(bug, byId, { ports: { log: { write } } }))
    .subscribe((run) => runs.push(run));
  triggers.next(triggerOf());
  expect(runs).toMatchObject([{ status: 'failed' }]);
});

test('a subscriber may unsubscribe in the middle of a run', () => {
  const stop = defineAction({
    id: 'stop',
    title: 'Stop',
    description: 'Stops listening.',
    inputs: {},
    sockets: done(),
    run: () => {
      subscription.unsubscribe();
      return {};
    },
  });
  const flow = flowOf({
    start: { kind: 'start', to: { done: ['a', 'b'] } },
    a: { action: 'stop', to: { done: ['b'] } },
    b: { action: 'echo' },
  });
  const { subscription, ...played } = play(flow, [stop, ...all]);
  played.fire();
  expect(played.reports).toEqual([]);
  expect(played.runs).toEqual([]);
});
