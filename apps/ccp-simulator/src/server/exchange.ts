import type { IncomingMessage, ServerResponse } from 'node:http';

/** More than any request of a panel's page or of a server side has to say, in bytes. */
const longest = 65_536;

/** What a request says, as JSON; undefined where it is none or too long, which a schema then refuses in words. */
export const jsonIn = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= longest) chunks.push(chunk);
  }
  if (length > longest) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined; // which the schema refuses in words
  }
};

/** Answers a request with JSON. */
export const reply = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { ...headers, 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

/** The path of a request, without its question. */
export const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?')[0] ?? '';

/** A part of the simulator's server; for Vite and for any server of Node. */
export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** Passes on what went wrong while a request was being answered. */
export const orNext = async (
  answering: Promise<void>,
  next: Parameters<Route>[2],
): Promise<void> => {
  try {
    await answering;
  } catch (error) {
    next(error);
  }
};
