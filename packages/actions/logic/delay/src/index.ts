import { defineAction, done, number } from '@offhook/contract';

/** Waits, then goes on; the wait counts against the time limit of the run, which is 60 s unless the flow says otherwise. */
export const delay = defineAction({
  id: 'delay',
  title: 'Delay',
  description: 'Waits for some time and goes on.',
  aliases: { titles: ['Wait'] },
  tags: ['date and time'],
  keywords: ['pause', 'timer'],
  requires: ['clock'],
  inputs: {
    milliseconds: number({
      title: 'Milliseconds',
      help: 'Counts against the time limit of the flow.',
      min: 0,
      initial: 1000,
    }),
  },
  sockets: done(),
  run: ({ milliseconds }, { clock }) => clock.timer(Math.max(0, milliseconds)),
});
