import {
  ActionError,
  defineAction,
  instantOf,
  json,
  number,
  outcome,
  text,
} from '@offhook/contract';
import { map } from 'rxjs';

/**
 * Waits until a moment; one that has passed is not waited for. The wait counts against the time
 * limit of the run. Fails with `not-a-date` or `time-zone-unknown`.
 */
export const waitUntil = defineAction({
  id: 'wait-until',
  title: 'Wait Until',
  description: 'Waits until a date and time has come and goes on.',
  tags: ['date and time'],
  keywords: ['schedule', 'due', 'timer', 'delay'],
  requires: ['clock'],
  inputs: {
    date: json({ title: 'Date', help: 'An ISO 8601 text, or milliseconds.' }),
    timeZone: text({
      title: 'Time Zone',
      help: 'For a date without one, such as Europe/Berlin.',
      initial: 'UTC',
    }),
  },
  sockets: outcome({
    late: number({ title: 'Late', help: 'Milliseconds by which the date had passed already.' }),
  }),
  run: ({ date, timeZone }, { clock }) => {
    const left = instantOf(date, timeZone) - clock.now();
    if (Number.isNaN(left)) {
      throw new ActionError('not-a-date', 'There is no date to wait for. Give an ISO 8601 text.');
    }
    return clock.timer(Math.max(0, left)).pipe(map(() => ({ late: Math.max(0, -left) })));
  },
});
