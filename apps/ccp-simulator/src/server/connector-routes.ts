import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { type DeedOutcome, deedOutcomeSchema } from '../model/deed-outcome.ts';
import { mayControl } from '../wire/control.ts';
import { deedOf } from './deed-of.ts';
import { jsonIn, orNext, pathOf, type Route, reply as send } from './exchange.ts';
import type { PanelStream } from './panel-stream.ts';
import { WaitingDeeds } from './waiting-deeds.ts';

const statuses: Readonly<Record<string, number>> = {
  ResourceNotFoundException: 404,
  InvalidStateException: 409,
  InternalServiceException: 500,
};

const ownHost = ({ headers }: IncomingMessage): string => headers.host ?? '';

/** Whether a request comes from where the panel may be played; one without an origin comes from no page. */
const mayAsk = (request: IncomingMessage): boolean => {
  const { origin } = request.headers;
  const own = new URL(`http://${ownHost(request) || 'localhost'}`).hostname;
  return origin === undefined || mayControl(origin, own);
};

/** Whether a request comes from a page of the simulator itself. */
const isOwn = (request: IncomingMessage): boolean => {
  const { origin = '' } = request.headers;
  return URL.canParse(origin) && new URL(origin).host === ownHost(request);
};

/** Lets the page that asks read the answer. */
const corsFor = ({ headers: { origin } }: IncomingMessage): Readonly<Record<string, string>> =>
  origin === undefined
    ? {}
    : {
        'access-control-allow-origin': origin,
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-allow-methods': 'POST, OPTIONS',
        vary: 'origin',
      };

const partsOf = (path: string): readonly string[] | undefined => {
  try {
    return path.split('/').slice(2).map(decodeURIComponent);
  } catch {
    return undefined; // no address: something in it is encoded wrongly
  }
};

type Reply = (status: number, body?: object) => void;

const replyOutcome = (reply: Reply, { refused }: DeedOutcome): void =>
  refused === undefined ? reply(200) : reply(statuses[refused.type] ?? 400, refused);

/** Answers a page of a panel that does deeds. */
const answerPage = async (
  deeds: WaitingDeeds,
  [desk = '', , id = '', step = '']: readonly string[],
  request: IncomingMessage,
  reply: Reply,
): Promise<void> => {
  if (!isOwn(request)) return reply(403, { message: 'Only the panel itself does deeds.' });
  if (step === 'take') {
    const deed = deeds.take(desk, id);
    return deed ? reply(200, deed) : reply(409, { message: 'Another page has it, or it is over.' });
  }
  if (step === 'pass') {
    deeds.pass(desk, id);
    return reply(200);
  }
  const outcome = deedOutcomeSchema.safeParse(await jsonIn(request));
  if (!outcome.success) return reply(400, { message: z.prettifyError(outcome.error) });
  deeds.answer(desk, id, outcome.data);
  return reply(200);
};

/** Has the contact centre do what a server side of a team would have its services do. */
const answerConnector = async (
  deeds: WaitingDeeds,
  [desk = '', , contactId = '', ...what]: readonly string[],
  request: IncomingMessage,
  reply: Reply,
): Promise<void> => {
  const read = deedOf(what.join('/'), contactId, await jsonIn(request));
  if (read === undefined) return reply(404, { message: `Nobody can ask for ${what.join('/')}.` });
  if ('wrong' in read) return reply(400, { message: read.wrong });
  replyOutcome(reply, await deeds.ask(desk, read.deed));
};

const answer = async (
  deeds: WaitingDeeds,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { origin, host } = request.headers;
  if (!mayAsk(request)) {
    return send(response, 403, { message: `${origin} may not ask ${host} for anything.` });
  }
  const reply: Reply = (status, body = {}) => send(response, status, body, corsFor(request));
  if (request.method === 'OPTIONS') return reply(200);
  if (request.method !== 'POST') return reply(405, { message: 'Ask by POST.' });
  const parts = partsOf(pathOf(request));
  if (parts?.[1] === 'deeds') return answerPage(deeds, parts, request, reply);
  if (parts?.[1] === 'contacts') return answerConnector(deeds, parts, request, reply);
  return reply(404, { message: 'Ask for /connector/<desk>/contacts/<id>/<what>.' });
};

/**
 * The server side that a team would write for `httpConnector` of `@offhook/host-amazon-connect`, for each desk at
 * `/connector/<desk>`: it has the panel of that desk change attributes, record, and leave a voicemail. `patience` is how
 * long the panel may take, in milliseconds.
 */
export const connectorRoutes = (stream: PanelStream, patience?: number): Route => {
  const deeds = new WaitingDeeds(stream, patience);
  return (request, response, next) => {
    if (!pathOf(request).startsWith('/connector/')) return next();
    return void orNext(answer(deeds, request, response), next);
  };
};
