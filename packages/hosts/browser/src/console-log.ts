import type { LogPort } from '@offhook/contract';
import { defer, of } from 'rxjs';

/** The methods of a console, one for each level. */
export type LevelConsole = Pick<Console, 'debug' | 'info' | 'warn' | 'error'>;

// oxlint-disable-next-line no-console -- the lent log ends in the page's console; nothing else that ships writes there
const pageConsole: LevelConsole = globalThis.console;

/** Writes to the page's console, where developers look. */
export const consoleLog = (to: LevelConsole = pageConsole): LogPort => ({
  write: ({ level, message }) => defer(() => of(to[level](message))),
});
