import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { jsonIn, orNext, pathOf, type Route, reply as send } from './exchange.ts';
import type { PanelStream } from './panel-stream.ts';

const messageSchema = z.object({
  Content: z.string(),
  ContentType: z.string().default('text/plain'),
});

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'POST, OPTIONS',
};

const reply = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, status, body, cors);

/** Answers one request of ChatJS; the panel's pages hear of messages. */
const answer = async (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  stream: PanelStream,
): Promise<void> => {
  const participant = String(request.headers['x-amz-bearer'] ?? '');
  const Expiry = new Date(Date.now() + 3_600_000).toISOString();
  if (path === '/participant/connection') {
    reply(response, 200, { ConnectionCredentials: { ConnectionToken: participant, Expiry } });
    return;
  }
  if (path !== '/participant/message') return reply(response, 200, {});
  const message = messageSchema.safeParse(await jsonIn(request));
  if (!message.success) return reply(response, 400, { Message: z.prettifyError(message.error) });
  const id = crypto.randomUUID();
  const { Content: content, ContentType: contentType } = message.data;
  stream.tell({ kind: 'message', participant, id, content, contentType });
  reply(response, 200, { Id: id, AbsoluteTime: new Date().toISOString() });
};

/** The part of the contact centre that takes the agent's chat messages, beside the simulator's page. */
export const participantRoutes =
  (stream: PanelStream): Route =>
  (request, response, next) => {
    const path = pathOf(request);
    if (!path.startsWith('/participant/')) next();
    else if (request.method === 'OPTIONS') reply(response, 200, {});
    else void orNext(answer(path, request, response, stream), next);
  };
