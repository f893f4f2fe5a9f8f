import {
  type Capabilities,
  type Contact,
  choice,
  defineSource,
  type JsonRecord,
  number,
  text,
} from '@offhook/contract';
import { EMPTY, filter, groupBy, map, mergeMap, type Observable, switchMap, tap } from 'rxjs';

/** Told often, or because the agent looks: neither is a sign of life. */
const quiet: ReadonlySet<string> = new Set(['onRefresh', 'onViewContact']);

const phases = ['conversation', 'after-contact work', 'both'] as const;

const isIn = (phase: unknown, { state }: Contact): boolean => {
  const talks = state === 'connected' || state === 'paused';
  if (phase === 'both') return talks || state === 'ended';
  return phase === 'after-contact work' ? state === 'ended' : talks;
};

interface Told {
  readonly payload: { readonly contactId: string; readonly since: string };
  readonly contact: Contact;
}

const idleOf = (
  { contact, clock }: Pick<Capabilities, 'contact' | 'clock'>,
  { minutes, during }: JsonRecord,
): Observable<Told> => {
  const pause = Math.max(1, Number(minutes)) * 60_000;
  return contact.events$.pipe(
    groupBy(({ contact: { contactId } }) => contactId, {
      duration: (events$) => events$.pipe(filter(({ event }) => event === 'onDestroy')),
    }),
    mergeMap((events$) => {
      let latest: Contact;
      return events$.pipe(
        tap((told) => {
          latest = told.contact;
        }),
        filter(({ event }) => !quiet.has(event)),
        switchMap(({ event, contact: { contactId } }) => {
          if (event === 'onDestroy' || !isIn(during, latest)) return EMPTY;
          const since = new Date(clock.now()).toISOString();
          return clock
            .timer(pause)
            .pipe(map(() => ({ payload: { contactId, since }, contact: latest })));
        }),
      );
    }),
  );
};

/** Tells that nothing has happened with a contact for a while; once, until something happens again. */
export const contactIdle = defineSource({
  id: 'contact-idle',
  title: 'Idle Contact',
  description: 'Tells that nothing has happened with a contact for a while.',
  keywords: ['silence', 'inactive', 'timer'],
  requires: ['contact', 'clock'],
  about: 'contact',
  events: {
    onIdle: {
      title: 'Idle',
      description:
        'For these minutes nothing was told of the contact, such as a message or a hold.',
      payload: {
        contactId: text({ title: 'Contact Id' }),
        since: text({ title: 'Since', help: 'The last sign of life, as an ISO 8601 text.' }),
      },
      settings: {
        minutes: number({ title: 'Minutes', min: 1, max: 1440, initial: 5 }),
        during: choice({ title: 'During', of: phases, initial: 'conversation' }),
      },
      open: (lent, settings = {}) => idleOf(lent, settings),
    },
  },
});
