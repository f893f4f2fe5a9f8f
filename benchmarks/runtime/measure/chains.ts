import { type AnyAction, defineAction, type Host, number, outcome } from '@offhook/contract';
import type { Flow, FlowNode } from '@offhook/flow';
import { realClock } from '@offhook/host-browser';
import { compose, type Trigger } from '@offhook/runtime';
import { mergeMap, of, Subject } from 'rxjs';
import { median } from './median.ts';
import { threadTime } from './thread-time.ts';

const title = { title: 'Value' };

const add = defineAction({
  id: 'add',
  title: 'Add',
  description: 'Adds one.',
  inputs: { value: number(title) },
  sockets: outcome({ value: number(title) }),
  run: ({ value }) => ({ value: value + 1 }),
});

const actions = new Map([['add', add as unknown as AnyAction]]); // cast: a map holds actions of every type

/** A flow of so many blocks in a row, each of which reads the one before. */
export const chainOf = (length: number): Flow => {
  const nodes: Record<string, FlowNode> = {
    start: { kind: 'start', to: { done: ['n0'] } },
    end: { kind: 'end' },
  };
  for (let index = 0; index < length; index += 1) {
    nodes[`n${index}`] = {
      action: 'add',
      inputs: { value: index === 0 ? { value: 0 } : { ref: `n${index - 1}.value` } },
      to: { success: [index === length - 1 ? 'end' : `n${index + 1}`], failure: ['end'] },
    };
  }
  return { offhook: 1, name: `Chain of ${length}`, triggers: [], nodes };
};

const trigger: Trigger = { source: 'test', event: 'onTest', payload: {} };
const host = (): Host => ({ ports: { clock: realClock() } });

const openChain = (length: number): (() => void) => {
  const triggers$ = new Subject<Trigger>();
  triggers$.pipe(compose(chainOf(length), actions, host())).subscribe();
  return () => triggers$.next(trigger);
};

const openOperators = (length: number): (() => void) => {
  const values$ = new Subject<number>();
  let chain$ = values$.asObservable();
  for (let index = 0; index < length; index += 1) {
    chain$ = chain$.pipe(mergeMap((value) => of(value + 1)));
  }
  chain$.subscribe();
  return () => values$.next(0);
};

const openFunction = (length: number): (() => void) => {
  const steps = Array.from({ length }, () => (value: number) => value + 1);
  return () => {
    let value = 0;
    for (const step of steps) value = step(value);
    return value;
  };
};

const openers = {
  Offhook: openChain,
  'hand-written RxJS': openOperators,
  'plain function': openFunction,
} as const;

const rounds = 9;

const rate = (run: () => void): number => {
  const begun = threadTime();
  let count = 0;
  while (threadTime() - begun < 40) {
    run();
    count += 1;
  }
  return (count * 1000) / (threadTime() - begun);
};

/** Runs per second of flows of so many blocks; NaN where the stack overflowed. */
export const measureDepth = (length: number): Readonly<Record<string, number>> => {
  const contenders = Object.entries(openers).map(([name, open]) => ({
    name,
    run: open(length),
    figures: new Array<number>(),
  }));
  for (let round = -1; round < rounds; round += 1) {
    for (const { run, figures } of contenders) {
      globalThis.gc?.();
      let figure = Number.NaN;
      try {
        figure = rate(run);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
      if (round >= 0) figures.push(figure);
    }
  }
  return Object.fromEntries(contenders.map(({ name, figures }) => [name, median(figures)]));
};

/** Milliseconds to make a flow of so many blocks ready to run. */
export const measureCompile = (length: number): number => {
  const flow = chainOf(length);
  const figures: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    globalThis.gc?.();
    const begun = threadTime();
    compose(flow, actions, host());
    if (round >= 0) figures.push(threadTime() - begun);
  }
  return median(figures);
};
