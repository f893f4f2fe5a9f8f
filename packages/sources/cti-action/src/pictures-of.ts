import type { Contact, ContactEvent } from '@offhook/contract';
import { type Observable, scan, startWith } from 'rxjs';

type Pictures = ReadonlyMap<string, Contact>;

const none: Pictures = new Map();

/** The latest picture of each live contact by its id; empty until the first event. */
export const picturesOf = (events$: Observable<ContactEvent>): Observable<Pictures> =>
  events$.pipe(
    scan((pictures, { event, contact }): Pictures => {
      const next = new Map(pictures);
      if (event === 'onDestroy') next.delete(contact.contactId);
      else next.set(contact.contactId, contact);
      return next;
    }, none),
    startWith(none),
  );
