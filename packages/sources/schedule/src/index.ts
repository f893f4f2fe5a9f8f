import {
  type Capabilities,
  choice,
  defineSource,
  flag,
  type JsonRecord,
  list,
  number,
  text,
} from '@offhook/contract';
import { map, type Observable } from 'rxjs';
import { atTime, everyMinutes, type NextDue, weekdays } from './next-due.ts';
import { toldWhenDue } from './told-when-due.ts';

const payload = {
  due: text({ title: 'Due', help: 'When it was due, as an ISO 8601 text.' }),
  missed: flag({ title: 'Missed', help: 'The desktop slept or was away when it was due.' }),
};

const missed = choice({
  title: 'When Missed',
  help: 'once makes up for the latest that the desktop slept through; skip waits for the next.',
  of: ['skip', 'once'],
  initial: 'skip',
});

interface Told {
  readonly due: string;
  readonly missed: boolean;
}

const tell = (
  lent: Pick<Capabilities, 'clock' | 'storage'>,
  { missed: when, ...settings }: JsonRecord,
  nextDue: NextDue,
): Observable<{ readonly payload: Told }> =>
  toldWhenDue(lent, {
    nextDue,
    key: JSON.stringify(settings),
    missed: when === 'once' ? 'once' : 'skip',
  }).pipe(map((due) => ({ payload: { due: new Date(due.at).toISOString(), missed: due.missed } })));

/** Tells that it is time: every so many minutes, or at a time of the day; remembered over a reload. */
export const schedule = defineSource({
  id: 'schedule',
  title: 'Schedule',
  description: 'Tells that it is time: every so many minutes, or at a time of the day.',
  keywords: ['timer', 'interval', 'cron', 'daily', 'clock'],
  requires: ['clock', 'storage'],
  about: 'none',
  events: {
    onInterval: {
      title: 'Every so Many Minutes',
      description:
        'The minutes are over since the last time; the first time, since it was published.',
      payload,
      settings: {
        minutes: number({ title: 'Minutes', min: 1, max: 1440, initial: 60 }),
        missed,
      },
      open: (lent, settings = {}) => tell(lent, settings, everyMinutes(Number(settings.minutes))),
    },
    onTime: {
      title: 'At a Time',
      description: 'It is this time of the day, on one of these days.',
      payload,
      settings: {
        at: text({ title: 'Time', help: 'Hours and minutes, such as 09:30.', initial: '09:00' }),
        days: list({
          title: 'Days',
          item: choice({ title: 'Day', of: weekdays }),
          initial: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
        }),
        timeZone: text({
          title: 'Time Zone',
          help: 'Such as Europe/Berlin.',
          initial: 'UTC',
        }),
        missed,
      },
      open: (lent, settings = {}) => {
        const { at, days, timeZone } = settings;
        const named = Array.isArray(days) ? days.map(String) : [];
        return tell(lent, settings, atTime(String(at), named, String(timeZone)));
      },
    },
  },
});
