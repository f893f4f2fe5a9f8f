import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';

const messageSchema = z.object({
  Content: z.string(),
  ContentType: z.string().default('text/plain'),
});

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'POST, OPTIONS',
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // which the schema refuses in words
  }
};

const reply = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { ...cors, 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

/** Answers one request of ChatJS; `told` hears of messages, as JSON. */
const answer = async (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  told: (text: string) => void,
): Promise<void> => {
  const participant = String(request.headers['x-amz-bearer'] ?? '');
  const Expiry = new Date(Date.now() + 3_600_000).toISOString();
  if (path === '/participant/connection') {
    reply(response, 200, { ConnectionCredentials: { ConnectionToken: participant, Expiry } });
    return;
  }
  if (path !== '/participant/message') return reply(response, 200, {});
  const message = messageSchema.safeParse(jsonOf(await textOf(request)));
  if (!message.success) return reply(response, 400, { Message: z.prettifyError(message.error) });
  const id = crypto.randomUUID();
  const { Content: content, ContentType: contentType } = message.data;
  told(JSON.stringify({ participant, id, content, contentType }));
  reply(response, 200, { Id: id, AbsoluteTime: new Date().toISOString() });
};

type Next = (error?: unknown) => void;

/** The part of the contact centre that takes the agent's chat messages, beside the simulator's page; for Vite and for any server of Node. */
export const participantRoutes = (): ((
  request: IncomingMessage,
  response: ServerResponse,
  next: Next,
) => void) => {
  const streams = new Set<ServerResponse>();
  const tell = (text: string): void => {
    for (const stream of streams) stream.write(`data: ${text}\n\n`);
  };
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (!path.startsWith('/participant/')) next();
    else if (request.method === 'OPTIONS') reply(response, 200, {});
    else if (path === '/participant/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      response.write(':\n\n');
      streams.add(response);
      response.on('close', () => streams.delete(response));
    } else void answer(path, request, response, tell);
  };
};
