import type { ClockPort, LogPort } from '@offhook/contract';
import { consoleLog } from '@offhook/host-browser';
import { defer } from 'rxjs';
import type { SoftphoneNews } from './softphone-news.ts';

/** Writes into the browser's own console, and tells the desktop around. */
export const tracingLog = (clock: ClockPort, tell: (news: SoftphoneNews) => void): LogPort => {
  const own = consoleLog();
  return {
    write: (line) =>
      defer(() => {
        tell({ type: 'log', entry: { at: clock.now(), ...line } });
        return own.write(line);
      }),
  };
};
