import type { EventDefinition, Fields, ValuesOf } from '@offhook/contract';
import { filter, map } from 'rxjs';

/** Declares an event of the CRM's console; its payload is what the console tells. */
export const consoleEvent = <const P extends Fields>(about: {
  readonly event: string;
  readonly title: string;
  readonly description: string;
  readonly payload: P;
}): EventDefinition<P, 'console'> => ({
  title: about.title,
  description: about.description,
  payload: about.payload,
  open: ({ console }) =>
    console.events$.pipe(
      filter(({ event }) => event === about.event),
      map(({ payload }) => ({
        payload: payload as unknown as ValuesOf<P>, // cast: the port promises what P declares
      })),
    ),
});
