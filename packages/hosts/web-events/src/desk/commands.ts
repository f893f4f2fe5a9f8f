import { ActionError, type ClockPort, type Json } from '@offhook/contract';
import { Observable } from 'rxjs';
import type { Answer } from '../protocol/tell.ts';
import type { Wire } from '../wires/wire.ts';

/** What a command is told to the page with. */
export interface Asked {
  readonly contactId?: string;
  readonly args?: object;
}

const withoutGaps = (args: object): Readonly<Record<string, Json>> =>
  JSON.parse(JSON.stringify(args)); // what JSON cannot hold does not reach another window

/** Asks the page, and bounds the wait for its answers. */
export class Commands {
  private readonly waiting = new Map<string, (answer: Answer) => void>();
  private offered: ReadonlySet<string> = new Set();
  private count = 0;
  private readonly wire: Wire;
  private readonly clock: ClockPort;
  private readonly timeLimit: number;

  constructor(wire: Wire, clock: ClockPort, timeLimit: number) {
    this.wire = wire;
    this.clock = clock;
    this.timeLimit = timeLimit;
  }

  offer(commands: readonly string[]): void {
    this.offered = new Set(commands);
  }

  settle(answer: Answer): void {
    this.waiting.get(answer.answer)?.(answer);
  }

  /** Answers once with what the page answers. Fails with `not-offered`, `softphone-silent`, or the page's own code (`softphone-refused`). */
  ask(command: string, { contactId, args = {} }: Asked): Observable<Json | undefined> {
    return new Observable((subscriber) => {
      if (!this.offered.has(command)) {
        subscriber.error(
          new ActionError(
            'not-offered',
            `The softphone page does not offer ${command}. Let it offer the command, or leave this block out.`,
          ),
        );
        return undefined;
      }
      this.count += 1;
      const id = `offhook-${this.count}`;
      this.waiting.set(id, ({ value, error }) => {
        if (error === undefined) {
          subscriber.next(value);
          subscriber.complete();
        } else subscriber.error(new ActionError(error.code ?? 'softphone-refused', error.message));
      });
      subscriber.add(() => this.waiting.delete(id));
      subscriber.add(
        this.clock.timer(this.timeLimit).subscribe(() => {
          const seconds = this.timeLimit / 1000;
          subscriber.error(
            new ActionError(
              'softphone-silent',
              `The softphone page did not answer ${command} within ${seconds} s. See whether it is still open.`,
            ),
          );
        }),
      );
      this.wire.ask({
        id,
        command,
        args: withoutGaps(args),
        ...(contactId !== undefined && { contactId }),
      });
      return undefined;
    });
  }
}
