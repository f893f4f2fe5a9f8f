import { defineSource, json, optional, text } from '@offhook/contract';
import { EMPTY } from 'rxjs';

const settings = {
  flow: optional(
    text({ title: 'Flow', help: 'Empty is any flow but this one.', suggest: 'flows' }),
  ),
};

const facts = {
  flow: text({ title: 'Flow', help: 'The name of the flow that ended.' }),
  status: text({ title: 'Status' }),
  source: text({ title: 'Source', help: 'Where the event came from that had started it.' }),
  event: text({ title: 'Event' }),
  node: optional(text({ title: 'Block', help: 'The last block that the run reached.' })),
};

const failure = {
  ...facts,
  code: text({ title: 'Code', help: 'Why it did not end well, as one word.' }),
  message: text({ title: 'Message' }),
};

/** What the runtime tells of the ends of flows: it alone knows of them, so nothing is opened here. */
export const flow = defineSource({
  id: 'flow',
  title: 'Flow',
  description: 'Tells how other flows ended; a run has the contact of the one that ended.',
  keywords: ['error', 'chain', 'completion'],
  about: 'none',
  events: {
    onCompleted: {
      title: 'Completed',
      description: 'A flow ended well.',
      payload: {
        ...facts,
        result: optional(json({ title: 'Result', help: 'What its Stop with Result handed over.' })),
      },
      settings,
      open: () => EMPTY,
    },
    onFailed: {
      title: 'Failed',
      description: 'A flow failed.',
      payload: failure,
      settings,
      open: () => EMPTY,
    },
    onTimedOut: {
      title: 'Timed Out',
      description: 'A flow took longer than its time limit.',
      payload: failure,
      settings,
      open: () => EMPTY,
    },
  },
});
