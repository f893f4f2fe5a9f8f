import {
  ActionError,
  branch,
  cases,
  defineAction,
  done,
  json,
  list,
  number,
  optional,
  outcome,
  record,
  text,
} from '@offhook/contract';
import { from, NEVER, of, throwError } from 'rxjs';

const said = { title: 'Said', description: 'Answers in a test.' };
const value = optional(json({ title: 'Value' }));
const out = json({ title: 'Value' });

/** Answers what it is given. */
export const echo = defineAction({
  ...said,
  id: 'echo',
  inputs: { value },
  sockets: done({ value: out }),
  run: (input) => ({ value: input.value }),
});

/** Adds one to a number. */
export const increment = defineAction({
  ...said,
  id: 'increment',
  inputs: { number: number({ title: 'Number' }) },
  sockets: done({ number: number({ title: 'Number' }) }),
  run: (input) => ({ number: input.number + 1 }),
});

/** Whether a number is small. */
export const isBelow = defineAction({
  ...said,
  id: 'is-below',
  inputs: { number: number({ title: 'Number' }), limit: number({ title: 'Limit' }) },
  sockets: branch,
  run: (input) => input.number < input.limit,
});

/** Answers what it is given by `success`, and the word `fail` by `failure`. */
export const attempt = defineAction({
  ...said,
  id: 'attempt',
  inputs: { word: text({ title: 'Word', initial: 'well' }) },
  sockets: outcome({ word: text({ title: 'Word' }) }),
  run: ({ word }) => {
    if (word === 'fail') throw new ActionError('refused', 'It was refused.');
    if (word === 'bug') throw new TypeError('It is broken.');
    return { word };
  },
});

/** Fails though it has no socket for it. */
export const failHard = defineAction({
  ...said,
  id: 'fail-hard',
  inputs: {},
  sockets: done(),
  run: () => {
    throw new ActionError('refused', 'It was refused.');
  },
});

/** Goes by the case that is named. */
export const choose = defineAction({
  ...said,
  id: 'choose',
  inputs: {
    cases: list({ title: 'Cases', item: text({ title: 'Case' }) }),
    value: text({ title: 'Value' }),
  },
  sockets: cases({ from: 'cases' }),
  run: (input) => ({
    case: input.cases.includes(input.value) ? input.value : 'otherwise',
  }),
});

/** Emits each element of a list. */
export const each = defineAction({
  ...said,
  id: 'each',
  inputs: { values: optional(json({ title: 'Values' })) },
  sockets: done({ value: out }),
  run: ({ values }) =>
    from(Array.isArray(values) ? values.map((element) => ({ value: element })) : []),
});

/** Never answers. */
export const wait = defineAction({
  ...said,
  id: 'wait',
  inputs: {},
  sockets: done(),
  run: () => NEVER,
});

/** Answers with a promise. */
export const promise = defineAction({
  ...said,
  id: 'promise',
  inputs: { word: text({ title: 'Word', initial: 'well' }) },
  sockets: outcome({ word: text({ title: 'Word' }) }),
  run: async ({ word }) => {
    if (word === 'fail') throw new ActionError('refused', 'It was refused.');
    if (word === 'bug') throw new TypeError('It is broken.');
    return { word };
  },
});

/** Answers with an Observable that may fail. */
export const observe = defineAction({
  ...said,
  id: 'observe',
  inputs: { word: text({ title: 'Word', initial: 'well' }) },
  sockets: outcome({ word: text({ title: 'Word' }) }),
  run: ({ word }) => {
    if (word === 'fail') return throwError(() => new ActionError('refused', 'It was refused.'));
    if (word === 'bug') return throwError(() => new TypeError('It is broken.'));
    return of({ word });
  },
});

/** Waits on the lent clock. */
export const delay = defineAction({
  ...said,
  id: 'delay',
  inputs: { milliseconds: number({ title: 'Milliseconds' }) },
  requires: ['clock'],
  sockets: done(),
  run: ({ milliseconds }, { clock }) => clock.timer(milliseconds),
});

/** Asks for the properties of a record. */
export const keep = defineAction({
  ...said,
  id: 'keep',
  inputs: { record: record({ title: 'Record' }) },
  sockets: done(),
  run: () => ({}),
});

export const all = [
  echo,
  increment,
  isBelow,
  attempt,
  failHard,
  choose,
  each,
  wait,
  promise,
  observe,
  delay,
  keep,
];
