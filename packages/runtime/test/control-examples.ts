import type { Flow, FlowNode } from '@offhook/flow';
import { failing, type Stage, start, work } from './stage.ts';

/** A worked example of a control block. */
export interface ControlExample {
  readonly kind: string;
  /** A sentence that the picture shows. */
  readonly title: string;
  readonly nodes: Readonly<Record<string, FlowNode>>;
  readonly flow?: Partial<Flow>;
  /** Flows that can be called, by name. */
  readonly flows?: Readonly<Record<string, Flow>>;
  /** What happens while it runs, after the event that starts it. */
  readonly meanwhile?: (stage: Stage) => Promise<void>;
}

const v = (value: unknown) => ({ value });
const flowOf = (name: string, nodes: Flow['nodes'], rest: Partial<Flow> = {}): Flow => ({
  offhook: 1,
  name,
  triggers: [],
  ...rest,
  nodes,
});

/** Worked examples of all control blocks; the tests draw and check their pictures. */
export const controlExamples: readonly ControlExample[] = [
  {
    kind: 'for-each',
    title: 'goes through a list one element after the other',
    nodes: {
      start: start('all'),
      all: {
        kind: 'for-each',
        inputs: { list: v([20, 50, 30]) },
        to: { each: ['one'], done: ['after'] },
      },
      one: work('one', 0, [], { for: { ref: 'all.item' } }),
      after: work('after', 10),
    },
  },
  {
    kind: 'for-each',
    title: 'has as many elements under way at once as it is told',
    nodes: {
      start: start('all'),
      all: {
        kind: 'for-each',
        inputs: { list: v([40, 70, 30, 20]), atOnce: v(2) },
        to: { each: ['one'], done: ['after'] },
      },
      one: work('', 0, [], {
        for: { ref: 'all.item' },
        name: { template: 'element {{all.index}}' },
      }),
      after: work('after', 10),
    },
  },
  {
    kind: 'while',
    title: 'goes round with what the round before has given, and checks it anew',
    nodes: {
      start: start('loop'),
      loop: {
        kind: 'while',
        inputs: { condition: { ref: 'below' }, checked: v('after') },
        to: { round: ['one'], done: ['after'] },
      },
      one: work('round', 30, ['below'], { value: { ref: 'loop.index' } }),
      below: { action: 'is-below', inputs: { number: { ref: 'one.value' }, limit: v(2) } },
      after: work('after', 10),
    },
  },
  {
    kind: 'break',
    title: 'ends the loop around it, and what else is under way in it',
    nodes: {
      start: start('all'),
      all: {
        kind: 'for-each',
        inputs: { list: v([90, 40, 60]), atOnce: v(3) },
        to: { each: ['one'], done: ['after'] },
      },
      one: work('', 0, ['leave'], {
        for: { ref: 'all.item' },
        name: { template: 'element {{all.index}}' },
      }),
      leave: { kind: 'break' },
      after: work('after', 10),
    },
  },
  {
    kind: 'join',
    title: 'waits for all branches',
    nodes: {
      start: start('a', 'b', 'c'),
      a: work('a', 30, ['join']),
      b: work('b', 80, ['join']),
      c: work('c', 50, ['join']),
      join: { kind: 'join', to: { done: ['after'] } },
      after: work('after', 10),
    },
  },
  {
    kind: 'join',
    title: 'any: goes on with the first to arrive, and cancels the others',
    nodes: {
      start: start('a', 'b'),
      a: work('a', 60, ['join']),
      b: work('b', 30, ['join']),
      join: { kind: 'join', inputs: { mode: v('any') }, to: { done: ['after'] } },
      after: work('after', 10),
    },
  },
  {
    kind: 'join',
    title: 'first: goes on when so many have arrived, here while the others finish',
    nodes: {
      start: start('a', 'b', 'c'),
      a: work('a', 60, ['join']),
      b: work('b', 30, ['join']),
      c: work('c', 90, ['join']),
      join: {
        kind: 'join',
        inputs: { mode: v('first'), count: v(2), late: v('finish') },
        to: { done: ['after'] },
      },
      after: work('after', 10),
    },
  },
  {
    kind: 'join',
    title: 'settled, with a time limit: goes on with what there is; late branches follow',
    nodes: {
      start: start('crm', 'orders', 'tickets'),
      crm: work('crm', 30, ['join']),
      orders: { ...failing('orders', 50), to: { success: ['join'] } },
      tickets: work('tickets', 120, ['join']),
      join: {
        kind: 'join',
        inputs: { mode: v('settled'), timeLimit: v(80), late: v('follow') },
        to: { done: ['card'], timeout: ['card'], late: ['update'] },
      },
      card: work('card', 10),
      update: work('update', 10),
    },
  },
  {
    kind: 'try',
    title: 'answers what fails, then cleans up, then goes on',
    nodes: {
      start: start('try'),
      try: {
        kind: 'try',
        to: { try: ['a'], caught: ['caught'], finally: ['finally'], done: ['after'] },
      },
      a: work('a', 30, ['b']),
      b: failing('b', 20),
      caught: work('', 20, [], { name: { template: 'caught {{try.code}}' } }),
      finally: work('finally', 10),
      after: work('after', 10),
    },
  },
  {
    kind: 'try',
    title: 'cleans up also when the contact is gone',
    nodes: {
      start: start('try'),
      try: { kind: 'try', to: { try: ['a'], finally: ['finally'], done: ['after'] } },
      a: work('a', 100),
      finally: work('finally', 20),
      after: work('after', 10),
    },
    meanwhile: async ({ clock, destroy }) => {
      await clock.advanceBy(50);
      destroy('c1');
    },
  },
  {
    kind: 'retry',
    title: 'tries again after growing pauses',
    nodes: {
      start: start('retry'),
      retry: {
        kind: 'retry',
        inputs: { times: v(3), wait: v(20), factor: v(2), jitter: v(0) },
        to: { try: ['ask'], done: ['after'], failure: ['sorry'] },
      },
      ask: work('ask', 20, [], { attempt: { ref: 'retry.attempt' }, failsBelow: v(3) }),
      after: work('after', 10),
      sorry: work('sorry', 10),
    },
  },
  {
    kind: 'time-limit',
    title: 'cancels a part that takes too long',
    nodes: {
      start: start('limit'),
      limit: {
        kind: 'time-limit',
        inputs: { limit: v(60) },
        to: { within: ['slow'], done: ['after'], timeout: ['late'] },
      },
      slow: work('slow', 200),
      after: work('after', 10),
      late: work('late', 10),
    },
  },
  {
    kind: 'compensate',
    title: 'undoes what was done, in reverse order, when a later step fails',
    nodes: {
      start: start('try'),
      try: { kind: 'try', to: { try: ['book'], caught: ['tell'] } },
      book: work('book', 20, ['undo1']),
      undo1: { kind: 'compensate', to: { done: ['pay'], undo: ['unbook'] } },
      pay: work('pay', 20, ['undo2']),
      undo2: { kind: 'compensate', to: { done: ['send'], undo: ['refund'] } },
      send: failing('send', 20),
      unbook: work('unbook', 20),
      refund: work('refund', 20),
      tell: work('tell', 10),
    },
  },
  {
    kind: 'wait-for',
    title: 'goes on when the event comes',
    nodes: {
      start: start('wait'),
      wait: {
        kind: 'wait-for',
        inputs: { source: v('voice'), event: v('onConnected'), timeLimit: v(100) },
        to: { happened: ['greet'], timeout: ['missed'] },
      },
      greet: work('greet', 20),
      missed: work('missed', 20),
    },
    meanwhile: async ({ clock, tell }) => {
      await clock.advanceBy(40);
      tell({ source: 'voice', event: 'onConnected' });
    },
  },
  {
    kind: 'wait-for',
    title: 'tells when the event has not come in time',
    nodes: {
      start: start('wait'),
      wait: {
        kind: 'wait-for',
        inputs: { source: v('voice'), event: v('onConnected'), timeLimit: v(100) },
        to: { happened: ['greet'], timeout: ['missed'] },
      },
      greet: work('greet', 20),
      missed: work('missed', 20),
    },
  },
  {
    kind: 'call-flow',
    title: 'runs another flow with its inputs, and takes its result',
    nodes: {
      start: start('call'),
      call: {
        kind: 'call-flow',
        inputs: { flow: v('Look up'), inputs: { record: { number: v('42') } } },
        to: { done: ['after'] },
      },
      after: work('', 10, [], { name: { template: 'after {{call.result.name}}' } }),
    },
    flows: {
      'Look up': flowOf(
        'Look up',
        {
          start: start('look'),
          look: work('', 40, ['reply'], { name: { template: 'look up {{payload.number}}' } }),
          reply: { kind: 'stop', inputs: { result: { record: { name: v('Ada') } } } },
        },
        {
          inputs: { number: { kind: 'number', title: 'Number' } },
          outputs: { name: { kind: 'text', title: 'Name' } },
        },
      ),
    },
  },
  {
    kind: 'stop',
    title: 'ends the whole run, its other branches too',
    nodes: {
      start: start('a', 'b'),
      a: work('a', 40, ['stop']),
      b: work('b', 90, ['never']),
      stop: { kind: 'stop', inputs: { result: { record: { by: v('a') } } } },
      never: work('never', 10),
    },
  },
];
