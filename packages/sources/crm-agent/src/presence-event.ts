import type { EventDefinition, Fields, JsonRecord, ValuesOf } from '@offhook/contract';
import { filter, map } from 'rxjs';

/** Takes what was declared; two editions of the console spell some names differently. */
const declared = (fields: Fields, told: JsonRecord): JsonRecord =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { aliases = [] }]) => {
      const spelling = [name, ...aliases].find((known) => Object.hasOwn(told, known));
      return spelling === undefined ? [] : [[name, told[spelling] ?? null]];
    }),
  );

/** Declares an event of the CRM's own presence and routing. */
export const presenceEvent = <const P extends Fields>(about: {
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
      map((told) => ({
        payload: declared(about.payload, told.payload) as unknown as ValuesOf<P>, // cast: the port promises what P declares
      })),
    ),
});
