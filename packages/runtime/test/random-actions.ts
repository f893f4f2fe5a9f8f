import {
  ActionError,
  branch,
  defineAction,
  done,
  number,
  optional,
  outcome,
  text,
} from '@offhook/contract';
import { concat, defer, from, of, throwError } from 'rxjs';

/** What an action of a random flow is to do with its number. */
export interface Told {
  readonly value: number;
  readonly add: number;
  /** The result at which it fails. */
  readonly failAt: number;
  /** The result at which it has a bug. */
  readonly bugAt: number;
  readonly times: number;
}

/** What comes of it: the numbers that it answers with, and how it ends. */
export interface Deed {
  readonly values: readonly number[];
  readonly end: 'well' | 'failure' | 'bug';
}

/** What every action of a random flow does, whatever it answers with. */
export const deed = ({ value, add, failAt, bugAt, times }: Told): Deed => {
  const result = (value + add) % 10;
  const values = Array.from({ length: times }, (_, index) => (result + index) % 10);
  if (result === bugAt) return { values, end: 'bug' };
  return { values, end: result === failAt ? 'failure' : 'well' };
};

/** How an action of a random flow answers. */
export const ways = ['at-once', 'promise', 'stream', 'late-stream', 'branch', 'done'] as const;
export type Way = (typeof ways)[number];

const said = { title: 'Random', description: 'Does something with a number.' };
const n = (initial: number) => number({ title: 'Number', initial });
const inputs = {
  // Without an initial value, so that one that is missing leaves by failure.
  value: number({ title: 'Number' }),
  add: n(0),
  failAt: n(-1),
  bugAt: n(-1),
  times: n(1),
  unused: optional(text({ title: 'Unused' })),
};
const sockets = outcome({ value: number({ title: 'Value' }) });
const refused = () => new ActionError('refused', 'It was refused.');
const broken = () => new TypeError('It is broken.');

const single = (told: Told): { value: number } => {
  const { end } = deed(told);
  if (end === 'bug') throw broken();
  if (end === 'failure') throw refused();
  return { value: deed({ ...told, times: 1 }).values[0] ?? 0 };
};

const many = (told: Told) => {
  const { values, end } = deed(told);
  const values$ = from(values.map((value) => ({ value })));
  if (end === 'well') return values$;
  return concat(values$, throwError(end === 'bug' ? broken : refused));
};

/** One action per way to answer. */
export const randomActions = [
  defineAction({ ...said, id: 'at-once', inputs, sockets, run: (told) => single(told) }),
  defineAction({ ...said, id: 'promise', inputs, sockets, run: async (told) => single(told) }),
  defineAction({ ...said, id: 'stream', inputs, sockets, run: (told) => many(told) }),
  defineAction({
    ...said,
    id: 'late-stream',
    inputs,
    sockets,
    run: (told) => defer(() => from((async () => single(told))())),
  }),
  defineAction({
    ...said,
    id: 'branch',
    inputs,
    sockets: branch,
    run: (told) => single(told).value < 5,
  }),
  defineAction({
    ...said,
    id: 'done',
    inputs,
    sockets: done({ value: number({ title: 'Value' }) }),
    run: (told) => of(single(told)),
  }),
];
