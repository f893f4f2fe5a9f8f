import {
  type AnyAction,
  branch,
  defineAction,
  done,
  type Host,
  number,
  outcome,
  text,
} from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { realClock } from '@offhook/host-browser';
import { compose, type RunObserver, type Trigger } from '@offhook/runtime';
import { Subject } from 'rxjs';
import type { Steps } from '../workload/steps.ts';
import type { Engine, Opened } from './engine.ts';

const title = { title: 'Value' };

/** The six steps as actions. */
export const actionsOf = (steps: Steps): ReadonlyMap<string, AnyAction> => {
  const all = [
    defineAction({
      id: 'number',
      title: 'Number',
      description: 'Reads the number.',
      inputs: { contactId: text(title), phone: text(title) },
      sockets: done({ phone: text(title) }),
      run: (call) => ({ phone: steps.number(call) }),
    }),
    defineAction({
      id: 'search',
      title: 'Search',
      description: 'Finds the caller.',
      inputs: { phone: text(title) },
      sockets: outcome({ id: text(title), count: number(title) }),
      run: ({ phone }) => steps.search(phone),
    }),
    defineAction({
      id: 'is-one',
      title: 'Is one?',
      description: 'Asks whether there is one hit.',
      inputs: { count: number(title) },
      sockets: branch,
      run: ({ count }) => steps.isOne(count),
    }),
    defineAction({
      id: 'pop',
      title: 'Pop',
      description: 'Opens the record.',
      inputs: { id: text(title) },
      sockets: outcome(),
      run: ({ id }) => {
        steps.pop(id);
        return undefined;
      },
    }),
    defineAction({
      id: 'text',
      title: 'Text',
      description: 'Writes a sentence.',
      inputs: { id: text(title), phone: text(title) },
      sockets: done({ text: text(title) }),
      run: ({ id, phone }) => ({ text: steps.text(id, phone) }),
    }),
    defineAction({
      id: 'log',
      title: 'Log',
      description: 'Notes it.',
      inputs: { message: text(title) },
      sockets: done(),
      run: ({ message }) => {
        steps.log(message);
        return undefined;
      },
    }),
  ];
  return new Map(all.map((action) => [action.id, action as unknown as AnyAction])); // cast: a map holds actions of every type
};

/** The six-step screen-pop flow. */
export const screenPop: Flow = {
  offhook: 1,
  name: 'Screen pop',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  policy: { timeLimit: 60_000 },
  nodes: {
    start: { kind: 'start', to: { done: ['number'] } },
    number: {
      action: 'number',
      inputs: { contactId: { ref: 'payload.contactId' }, phone: { ref: 'payload.phone' } },
      to: { done: ['search'] },
    },
    search: {
      action: 'search',
      inputs: { phone: { ref: 'number.phone' } },
      to: { success: ['one'], failure: ['end'] },
    },
    one: {
      action: 'is-one',
      inputs: { count: { ref: 'search.count' } },
      to: { true: ['pop'], false: ['end'] },
    },
    pop: {
      action: 'pop',
      inputs: { id: { ref: 'search.id' } },
      to: { success: ['text'], failure: ['end'] },
    },
    text: {
      action: 'text',
      inputs: { id: { ref: 'search.id' }, phone: { ref: 'number.phone' } },
      to: { done: ['log'] },
    },
    log: { action: 'log', inputs: { message: { ref: 'text.text' } }, to: { done: ['end'] } },
    end: { kind: 'end' },
  },
};

/** Opens any flow that calls the six steps. */
export const openFlow = (
  flow: Flow,
  steps: Steps,
  ended: () => void,
  observer?: RunObserver,
): Opened => {
  const host: Host = { ports: { clock: realClock() } };
  const triggers$ = new Subject<Trigger>();
  const running = triggers$
    .pipe(compose(flow, actionsOf(steps), host, { observer }))
    .subscribe(ended);
  return {
    start: (call) =>
      triggers$.next({
        source: 'voice-contact',
        event: 'onConnecting',
        payload: call as unknown as Trigger['payload'], // cast: a call is plain
      }),
    cancel: () => running.unsubscribe(),
    close: () => running.unsubscribe(),
  };
};

/** The flow as an admin draws it, run by what this repository publishes, its time limit on. */
export const offhook: Engine = {
  name: 'Offhook',
  version: 'this tree',
  open: ({ steps, ended }) => openFlow(screenPop, steps, ended),
};

/** The same with somebody who listens to each step. */
export const offhookTraced: Engine = {
  name: 'Offhook, traced',
  version: 'this tree',
  open: ({ steps, ended }) => {
    let heard = 0;
    return openFlow(screenPop, steps, ended, {
      step: () => {
        heard += 1;
      },
    });
  },
};
