import { defineAction, done, number, text } from '@offhook/contract';

/** Tells the moment at which the block runs. */
export const now = defineAction({
  id: 'now',
  title: 'Now',
  description: 'Tells the current date and time.',
  aliases: { titles: ['Current Date'] },
  tags: ['date and time'],
  keywords: ['today', 'timestamp', 'clock'],
  requires: ['clock'],
  inputs: {},
  sockets: done({
    value: text({ title: 'Date', help: 'ISO 8601, in UTC.', format: 'date' }),
    milliseconds: number({ title: 'Milliseconds', help: 'Since 1 January 1970, UTC.' }),
  }),
  run: (_input, { clock }) => {
    const milliseconds = clock.now();
    return { value: new Date(milliseconds).toISOString(), milliseconds };
  },
});
