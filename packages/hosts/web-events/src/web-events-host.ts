import type { ClockPort, Host } from '@offhook/contract';
import { type Observable, Subject } from 'rxjs';
import { Commands } from './desk/commands.ts';
import { Desk } from './desk/desk.ts';
import { agentPort } from './ports/agent-port.ts';
import { consolePort } from './ports/console-port.ts';
import { boundContactPort, unboundContactPort } from './ports/contact-port.ts';
import { readSaid } from './protocol/read-said.ts';
import type { Wire } from './wires/wire.ts';

export interface WebEventsHostOptions {
  /** The way to the softphone page. */
  readonly wire: Wire;
  readonly clock: ClockPort;
  /** How long a command may take, in milliseconds; 10,000 unless told. */
  readonly timeLimit?: number;
  /** Whether the page is asked for a CRM's console too; its methods are then commands `console.…`. */
  readonly console?: boolean;
}

/** The part of a host that a softphone page of any make can play. */
export interface WebEventsHost extends Host {
  readonly contactPort: NonNullable<Host['contactPort']>;
  readonly agent: NonNullable<Host['agent']>;
  /** What the page said and nobody understood, in sentences for who wrote the page. */
  readonly refused$: Observable<string>;
  /** Stops listening to the page. */
  readonly dispose: () => void;
}

const usualTimeLimit = 10_000;

/** Binds a softphone page that tells its events and takes commands. */
export const webEventsHost = ({
  wire,
  clock,
  timeLimit = usualTimeLimit,
  console: hasConsole = false,
}: WebEventsHostOptions): WebEventsHost => {
  const desk = new Desk(() => clock.now());
  const commands = new Commands(wire, clock, timeLimit);
  const refused$ = new Subject<string>();
  const listening = wire.said$.subscribe((said) => {
    const read = readSaid(said);
    if (read.kind === 'refused') refused$.next(read.reason);
    else if (read.kind === 'answer') commands.settle(read.answer);
    else if (read.tell.tell === 'offers') commands.offer(read.tell.commands);
    else desk.take(read.tell);
  });
  return {
    ports: {
      clock,
      contact: unboundContactPort(desk, commands),
      agent: agentPort(desk, commands),
      ...(hasConsole && { console: consolePort(desk, commands) }),
    },
    contactPort: (contactId) => boundContactPort(desk, commands, contactId),
    agent: () => desk.agent,
    refused$: refused$.asObservable(),
    dispose: () => listening.unsubscribe(),
  };
};
