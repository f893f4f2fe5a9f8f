import { assign, createActor, fromPromise, setup } from 'xstate';
import type { Call, Found } from '../workload/steps.ts';
import type { Engine } from './engine.ts';
import { versionOf } from './version-of.ts';

interface Context {
  readonly call: Call;
  readonly phone: string;
  readonly found: Found;
  readonly text: string;
}

/** One actor a run, as a team would model the flow as a machine. */
export const xstate: Engine = {
  name: 'xstate',
  version: versionOf('xstate'),
  open: ({ steps, ended, waits }) => {
    const machine = setup({
      types: {
        context: {} as Context, // cast: the peer takes types by values that are never read
        input: {} as Call, // cast: the same
      },
      actors: { search: fromPromise(async ({ input }: { input: string }) => steps.search(input)) },
      guards: { isAsync: () => waits(), isOne: ({ context }) => steps.isOne(context.found.count) },
    }).createMachine({
      context: ({ input }) => ({ call: input, phone: '', found: { id: '', count: 0 }, text: '' }),
      initial: 'number',
      states: {
        number: {
          entry: assign({ phone: ({ context }) => steps.number(context.call) }),
          always: [{ guard: 'isAsync', target: 'waiting' }, { target: 'searching' }],
        },
        searching: {
          entry: assign({ found: ({ context }) => steps.search(context.phone) as Found }), // cast: on this way it answers at once
          always: 'asking',
        },
        waiting: {
          invoke: {
            src: 'search',
            input: ({ context }) => context.phone,
            onDone: { target: 'asking', actions: assign({ found: ({ event }) => event.output }) },
          },
        },
        asking: { always: [{ guard: 'isOne', target: 'popping' }, { target: 'over' }] },
        popping: { entry: ({ context }) => steps.pop(context.found.id), always: 'writing' },
        writing: {
          entry: assign({ text: ({ context }) => steps.text(context.found.id, context.phone) }),
          always: 'logging',
        },
        logging: { entry: ({ context }) => steps.log(context.text), always: 'over' },
        over: { type: 'final', entry: ended },
      },
    });
    return {
      start: (call) => {
        createActor(machine, { input: call }).start();
      },
    };
  },
};
