import { type ControlManifest, optional, record, text } from '@offhook/contract';
import { failureFields } from './failure-fields.ts';
import { astray, onward } from './sockets.ts';

/** Runs another flow and waits for what it answers. */
export const callFlow: ControlManifest = {
  kind: 'call-flow',
  title: 'Call Flow',
  description: 'Runs another flow with values of this one, waits for it and takes its result.',
  keywords: ['subflow', 'sub-flow', 'function', 'reuse', 'invoke'],
  inputs: {
    flow: text({ title: 'Flow', help: 'The name of the flow.', suggest: 'flows' }),
    inputs: optional(
      record({
        title: 'Inputs',
        help: 'What the flow reads from its payload: names as it declares them, and values.',
      }),
    ),
  },
  sockets: [
    onward(['done', 'Done', 'Goes on when the flow has ended well.'], {
      result: record({ title: 'Result' }),
      status: text({ title: 'Status' }),
    }),
    astray(
      ['failure', 'Failure', 'Goes on when the flow has failed or is not there.'],
      failureFields,
    ),
  ],
};
