import { type ControlManifest, optional, record } from '@offhook/contract';

/** Ends the run with a result. */
export const stopRun: ControlManifest = {
  kind: 'stop',
  title: 'Stop with Result',
  description:
    'Ends the whole run as completed, its other branches too, and hands a result to the flow that called it.',
  keywords: ['return', 'exit', 'reply', 'answer', 'end'],
  inputs: {
    result: optional(
      record({ title: 'Result', help: 'Names as the flow declares them, and values.' }),
    ),
  },
  sockets: [],
};
