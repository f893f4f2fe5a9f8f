import type { Json, LogLevel, LogPort } from '@offhook/contract';
import { describe, expect, test } from 'vitest';
import { answerOf, settled } from './laws.ts';

export interface LogSituation {
  readonly port: LogPort;
  /** What was written, in order. */
  readonly written: () => readonly { readonly level: LogLevel; readonly message: Json }[];
}

/** Makes a port to an empty log. */
export type MakeLogPort = () => LogSituation | Promise<LogSituation>;

/** What every host's log port does. */
export const logPortContract = (make: MakeLogPort): void => {
  describe('a log port', () => {
    test('writes lines of every level in order', async () => {
      const { port, written } = await make();
      const lines = (['debug', 'info', 'warn', 'error'] as const).map((level) => ({
        level,
        message: { about: level },
      }));
      for (const line of lines) await answerOf(port.write(line));
      expect(written()).toEqual(lines);
    });

    test('writes nothing before somebody subscribes', async () => {
      const { port, written } = await make();
      port.write({ level: 'info', message: 'too early' });
      await settled();
      expect(written()).toEqual([]);
    });
  });
};
