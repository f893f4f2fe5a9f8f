import { defineAction, done, flag, optional, text } from '@offhook/contract';
import { EMPTY, ignoreElements } from 'rxjs';

/**
 * Ends this branch of the run: nothing follows, and the run completes once its other branches have.
 * The reason is written to the log. Where it shall not stop, it goes on by `done`.
 */
export const stop = defineAction({
  id: 'stop',
  title: 'Stop',
  description: 'Ends this branch of the flow, always or only when a value is true.',
  aliases: { titles: ['Stop If'] },
  tags: ['condition'],
  keywords: ['exit', 'guard'],
  requires: ['log'],
  inputs: {
    when: flag({ title: 'Stop When', help: 'Goes on when this is false.', initial: true }),
    reason: optional(text({ title: 'Reason', help: 'Written to the log.' })),
  },
  sockets: done(),
  run: ({ when, reason }, { log }) => {
    if (!when) return {};
    return reason ? log.write({ level: 'info', message: reason }).pipe(ignoreElements()) : EMPTY;
  },
});
