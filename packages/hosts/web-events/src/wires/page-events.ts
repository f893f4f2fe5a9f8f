import type { Json } from '@offhook/contract';
import { EMPTY, from, fromEvent, map, merge, mergeMap, of, Subject, share } from 'rxjs';
import type { Command } from '../protocol/command.ts';
import type { Answer, Tell } from '../protocol/tell.ts';
import type { Wire } from './wire.ts';

/** Does what a command asks; what it throws or rejects with is the reason why it could not. */
export type CarryOut = (
  args: Readonly<Record<string, Json>>,
  contactId: string | undefined,
) => Json | undefined | Promise<Json | undefined> | void;

export interface PageEventsOptions {
  /** Who dispatches the page's own events: an element, the document, any EventTarget. */
  readonly target: EventTarget;
  /** The page's events, and what each tells; an event that tells nothing answers `undefined`. */
  readonly tells: Readonly<Record<string, (event: Event) => Tell | readonly Tell[] | undefined>>;
  /** The commands that the page can carry out, by port and method: `'contact.accept'`. */
  readonly commands?: Readonly<Record<string, CarryOut>>;
}

const reason = (error: unknown): string =>
  error instanceof Error && error.message !== ''
    ? error.message
    : 'The softphone page could not do it and gave no reason.';

const carryOut = async (
  { id, args, contactId }: Command,
  work: CarryOut | undefined,
): Promise<Answer> => {
  try {
    const value = await work?.(args, contactId);
    return { answer: id, ...(value !== undefined && { value }) };
  } catch (error) {
    return { answer: id, error: { message: reason(error) } };
  }
};

/** A softphone in the same page: its own DOM events are translated, and its own functions are called. */
export const pageEvents = ({ target, tells, commands = {} }: PageEventsOptions): Wire => {
  const answers$ = new Subject<Answer>();
  const offers = { tell: 'offers', commands: Object.keys(commands) } as const;
  const told = Object.entries(tells).map(([name, translate]) =>
    fromEvent<Event>(target, name).pipe(
      map(translate),
      mergeMap((tell) => (tell === undefined ? EMPTY : from(Array.isArray(tell) ? tell : [tell]))),
    ),
  );
  return {
    said$: merge(of(offers), answers$, ...told).pipe(share()),
    ask: (command) => {
      void carryOut(command, commands[command.command]).then((answer) => answers$.next(answer));
    },
  };
};
