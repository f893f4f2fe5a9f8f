import type { Json, LogLevel, LogPort } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, settled } from './answer-of.ts';
import { holdLaws, type Law } from './hold-laws.ts';

export interface LogSituation {
  readonly port: LogPort;
  /** What was written, in order. */
  readonly written: () => readonly { readonly level: LogLevel; readonly message: Json }[];
}

/** Makes a port to an empty log. */
export type MakeLogPort = () => LogSituation | Promise<LogSituation>;

const laws: readonly Law<MakeLogPort, LogPort>[] = [
  {
    title: 'writes lines of every level in order',
    holds: async (make) => {
      const { port, written } = await make();
      const lines = (['debug', 'info', 'warn', 'error'] as const).map((level) => ({
        level,
        message: { about: level },
      }));
      for (const line of lines) await answerOf(port.write(line));
      expect(written()).toEqual(lines);
    },
  },

  {
    title: 'writes nothing before somebody subscribes',
    holds: async (make) => {
      const { port, written } = await make();
      port.write({ level: 'info', message: 'too early' });
      await settled();
      expect(written()).toEqual([]);
    },
  },
];

/** What every host's log port does. */
export const logPortContract = (make: MakeLogPort): void => holdLaws('a log port', laws, make);
