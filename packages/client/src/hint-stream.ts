import { ClientError } from './client-error.ts';
import { type Hint, hintSchema } from './resources/manifest.ts';
import type { Transport } from './transport.ts';

/** Waits for some milliseconds; resolves at once when the signal aborts. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** How the connection for hints stands. */
export type HintState = 'connecting' | 'open' | 'waiting';

/** How hints are listened to. */
export interface HintOptions {
  /** Ends the stream. */
  readonly signal: AbortSignal;
  /** Told when the connection opens, breaks (with why) and is tried again. */
  readonly onState?: (state: HintState, error?: unknown) => void;
}

const firstPause = 500;
const longestPause = 30_000;
/** The server sends something every 15 s; after three silent beats the connection counts as dead. */
const longestSilence = 45_000;

/** The pause before attempt n (from 0) in milliseconds: doubling, with jitter, at most 30 s. */
export const pauseBefore = (attempt: number, random: number): number =>
  Math.min(longestPause, firstPause * 2 ** Math.min(attempt, 16)) * (0.5 + random / 2);

/** Splits a stream of server-sent events into the text of their `data`; comments give nothing. */
async function* eventsOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  next: <T>(read: Promise<T>) => Promise<T>,
): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await next(reader.read());
      if (done) return;
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const lines = block.split('\n').filter((line) => line.startsWith('data:'));
        if (lines.length > 0) yield lines.map((line) => line.slice(5).trimStart()).join('\n');
      }
    }
  } finally {
    await reader.cancel();
  }
}

const readHint = (text: string): Hint | undefined => {
  try {
    return hintSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // not JSON: something else than a hint, which may come one day
  }
};

const isFinal = (error: unknown): boolean =>
  error instanceof ClientError && error.status >= 400 && error.status < 500 && error.status !== 429;

/** One connection's hints, until it breaks. */
async function* connection(
  transport: Transport,
  path: string,
  { signal, onState }: HintOptions,
  wait: Wait,
): AsyncGenerator<Hint> {
  const closing = new AbortController();
  const both = AbortSignal.any([signal, closing.signal]);
  const watched = async <T>(read: Promise<T>): Promise<T> => {
    const answered = new AbortController();
    const silence = wait(longestSilence, answered.signal).then(() => {
      if (answered.signal.aborted) return read;
      throw new ClientError(0, { code: 'silent', message: 'The server fell silent.' });
    });
    try {
      return await Promise.race([read, silence]);
    } finally {
      answered.abort();
    }
  };
  try {
    const response = await watched(
      transport.send(path, { headers: { accept: 'text/event-stream' }, signal: both }),
    );
    if (response.body === null) return;
    onState?.('open');
    for await (const text of eventsOf(response.body, watched)) {
      const hint = readHint(text);
      if (hint !== undefined) yield hint;
    }
  } finally {
    closing.abort();
  }
}

/**
 * Hints from now until the signal aborts, across broken connections.
 * Throws a ClientError only where trying again cannot mend it: an unknown adapter, a refused origin.
 */
export async function* hintStream(
  transport: Transport,
  path: string,
  options: HintOptions,
  wait: Wait,
): AsyncGenerator<Hint> {
  const { signal, onState } = options;
  let attempt = 0;
  while (!signal.aborted) {
    let reason: unknown;
    onState?.('connecting');
    try {
      for await (const hint of connection(transport, path, options, wait)) {
        attempt = 0;
        yield hint;
      }
    } catch (error) {
      if (!signal.aborted && isFinal(error)) throw error;
      reason = error;
    }
    if (signal.aborted) return;
    onState?.('waiting', reason);
    await wait(pauseBefore(attempt, Math.random()), signal);
    attempt += 1;
  }
}
