import type { ServerResponse } from 'node:http';
import type { Hint } from '@offhook/client';

/** Connections that wait for hints, by adapter. */
export interface HintHub {
  readonly add: (adapterId: string, connection: ServerResponse) => void;
  /** Sends a hint to everyone who waits for its adapter's. */
  readonly send: (hint: Hint) => void;
  /** The adapters that somebody listens to. */
  readonly adapters: () => readonly string[];
  /** Ends all connections. */
  readonly close: () => void;
}

const beat = 15_000;
/** A reader that lets this many bytes wait is gone or too slow: it comes back by itself. */
const longestBacklog = 64_000;

/** A hint as an event. */
export const eventOf = (hint: Hint): string => `data: ${JSON.stringify(hint)}\n\n`;

/** Makes the hub; a comment every 15 s keeps connections alive and shows the dead ones. */
export const createHintHub = (): HintHub => {
  let closed = false;
  const waiting = new Map<string, Set<ServerResponse>>();
  const write = (connection: ServerResponse, text: string): void => {
    if (connection.writableLength > longestBacklog) connection.destroy();
    else connection.write(text);
  };
  const all = (): ServerResponse[] => [...waiting.values()].flatMap((set) => [...set]);
  const timer = setInterval(() => {
    for (const connection of all()) write(connection, ': beat\n\n');
  }, beat);
  return {
    add: (adapterId, connection) => {
      if (closed) return void connection.end();
      const set = waiting.get(adapterId) ?? new Set();
      waiting.set(adapterId, set.add(connection));
      connection.on('error', () => connection.destroy());
      connection.on('close', () => {
        set.delete(connection);
        if (set.size === 0 && waiting.get(adapterId) === set) waiting.delete(adapterId);
      });
    },
    send: (hint) => {
      const text = eventOf(hint);
      for (const connection of waiting.get(hint.adapter) ?? []) write(connection, text);
    },
    adapters: () => [...waiting.keys()],
    close: () => {
      closed = true;
      clearInterval(timer);
      for (const connection of all()) connection.end();
    },
  };
};
