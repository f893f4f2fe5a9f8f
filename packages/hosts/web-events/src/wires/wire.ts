import type { Observable } from 'rxjs';
import type { Command } from '../protocol/command.ts';

/** The way to a softphone page and back. What comes along it is checked by the host. */
export interface Wire {
  /** Whatever the page says, in its order. */
  readonly said$: Observable<unknown>;
  readonly ask: (command: Command) => void;
}
