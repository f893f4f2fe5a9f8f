import { of } from 'rxjs';
import { expect, expectTypeOf, it } from 'vitest';
import {
  branch,
  type CrmPort,
  cases,
  choice,
  defineAction,
  done,
  examplesOf,
  flag,
  type Json,
  json,
  list,
  manifestOf,
  number,
  optional,
  outcome,
  record,
  type SignalOf,
  text,
  type ValuesOf,
} from './index.ts';

const createCase = defineAction({
  id: 'create-case',
  title: 'Create Case',
  description: 'Opens a case in the CRM.',
  requires: ['crm'],
  inputs: {
    subject: text({ title: 'Subject' }),
    priority: choice({ title: 'Priority', of: ['low', 'normal', 'high'], initial: 'normal' }),
    comment: optional(text({ title: 'Comment' })),
  },
  sockets: outcome({ caseId: text({ title: 'Case id' }) }),
  run: ({ subject, priority }, { crm, signal }) => {
    expectTypeOf(priority).toEqualTypeOf<'low' | 'normal' | 'high'>();
    expectTypeOf(crm).toEqualTypeOf<CrmPort>();
    expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
    return of({ caseId: `${subject}-1` });
  },
});

const crm = {} as CrmPort; // cast: these operators are never subscribed

it('infers inputs from the fields', () => {
  const fields = {
    a: text({ title: 'A' }),
    b: optional(number({ title: 'B' })),
    c: flag({ title: 'C' }),
    d: record({ title: 'D' }),
    e: list({ title: 'E', item: text({ title: 'One' }) }),
    f: json({ title: 'F' }),
    g: choice({ title: 'G', of: ['x', 'y'], open: true }),
    h: list({ title: 'H', item: json({ title: 'Any' }) }),
  };
  expectTypeOf<ValuesOf<typeof fields>>().branded.toEqualTypeOf<{
    readonly a: string;
    readonly b?: number | undefined;
    readonly c: boolean;
    readonly d: Readonly<Record<string, Json>>;
    readonly e: readonly string[];
    readonly f?: Json | undefined;
    readonly g: string;
    readonly h: readonly Json[];
  }>();
});

it('infers the signals from the sockets', () => {
  const sockets = outcome({ caseId: text({ title: 'Case id' }) });
  expectTypeOf<SignalOf<typeof sockets>>().branded.toEqualTypeOf<
    | { readonly socket: 'success'; readonly output: { readonly caseId: string } }
    | {
        readonly socket: 'failure';
        readonly output: { readonly code: string; readonly message: string };
      }
  >();
});

it('refuses a missing or a foreign capability', () => {
  createCase({ crm });
  // @ts-expect-error the crm must be lent
  createCase();
  // @ts-expect-error http was not asked for
  createCase({ http: crm });
  defineAction({
    id: 'peek',
    title: 'Peek',
    description: 'Reads what it may not.',
    requires: ['crm'],
    inputs: {},
    sockets: done(),
    // @ts-expect-error http is not among what it requires
    run: (_input, { http }) => http,
  });
  defineAction({
    id: 'peek',
    title: 'Peek',
    description: 'Reads what it may not.',
    inputs: {},
    sockets: done(),
    // @ts-expect-error nothing is lent to one that requires nothing
    run: (_input, { crm: lent }) => lent,
  });
});

it('refuses a wrong input', () => {
  of({ subject: 'a', priority: 'low' as const }).pipe(createCase({ crm }));
  // @ts-expect-error this priority is not among the choices
  of({ subject: 'a', priority: 'urgent' as const }).pipe(createCase({ crm }));
  // @ts-expect-error the subject is missing
  of({ priority: 'low' as const }).pipe(createCase({ crm }));
});

it('refuses outputs that are not declared as such', () => {
  defineAction({
    id: 'a',
    title: 'A',
    description: 'Answers a number for a text.',
    inputs: {},
    sockets: outcome({ value: text({ title: 'Value' }) }),
    // @ts-expect-error a number is not a text
    run: () => ({ value: 1 }),
  });
  defineAction({
    id: 'b',
    title: 'B',
    description: 'Forgets its output.',
    inputs: {},
    sockets: done({ value: text({ title: 'Value' }) }),
    // @ts-expect-error the value is missing
    run: () => ({}),
  });
  // @ts-expect-error `other` is not among the outputs
  defineAction({
    id: 'b2',
    title: 'B2',
    description: 'Answers more than it declared.',
    inputs: {},
    sockets: done({ value: text({ title: 'Value' }) }),
    run: () => ({ value: 'a', other: 1 }),
  });
  defineAction({
    id: 'c',
    title: 'C',
    description: 'Answers a text for a yes or no.',
    inputs: {},
    sockets: branch,
    // @ts-expect-error a branch answers a boolean
    run: () => 'yes',
  });
  defineAction({
    id: 'd',
    title: 'D',
    description: 'Answers a case.',
    inputs: { cases: list({ title: 'Cases', item: text({ title: 'Case' }) }) },
    sockets: cases({ from: 'cases' }),
    run: () => ({ case: 'otherwise' }),
  });
});

it('refuses a proof about an input that is not there', () => {
  const asks = defineAction({
    id: 'e',
    title: 'E',
    description: 'Tells whether there is an order.',
    inputs: { order: json({ title: 'Order' }) },
    sockets: branch,
    // @ts-expect-error the input is called `order`
    proves: { input: 'number', socket: 'true' },
    run: ({ order }) => order !== undefined,
  });
  expect(manifestOf(asks, 'logic')).toMatchObject({ proves: { socket: 'true' } });
});

it('refuses an unknown socket in an example', () => {
  const worked = examplesOf(createCase, [
    {
      title: 'fails',
      given: { subject: 'a', priority: 'low' },
      // @ts-expect-error an outcome has no `done`
      emits: [{ socket: 'done', output: {} }],
    },
  ]);
  expect(worked.action.id).toBe('create-case');
});
