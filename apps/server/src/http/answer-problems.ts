import type { Problem } from '@offhook/client';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { Refusal } from '../registry/refusal.ts';
import { sentenceOf } from './sentence.ts';

interface Answer extends Problem {
  readonly status: number;
}

const fastifySentences: Readonly<Record<string, readonly [string, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['too-large', 'The request’s body is larger than 5 MB; send less.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'not-json',
    'The request’s body must be JSON, with the header “content-type: application/json”.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['invalid-json', 'The request’s body is empty; it must be JSON.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [
    'invalid-json',
    'The request’s body is not JSON; look for a missing quote, comma or bracket.',
  ],
};

const places: Readonly<Record<string, string>> = {
  body: 'body',
  params: 'address',
  querystring: 'query',
  headers: 'headers',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The driver has no codes for these. */
const lostConnection = /connection (terminated|timeout|error)|timeout exceeded/i;

/** Connection lost, server starting or shutting down, too many clients, no answer in time. */
const isDatabaseAway = (error: unknown): boolean =>
  /^(ECONN|ENOENT$|EPIPE$|57P0|08|53)/.test(codeOf(error)) ||
  (error instanceof Error && lostConnection.test(error.message));

const answerTo = (error: FastifyError | Refusal): Answer => {
  if (error instanceof Refusal) {
    const { status, code, message, details } = error;
    return { status, code, message, ...(details && { details }) };
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const place = places[error.validationContext ?? 'body'] ?? 'body';
    const message = `The request’s ${place} is not right: ${sentenceOf(error.validation)}`;
    return { status: 400, code: 'invalid-input', message };
  }
  const known = fastifySentences[error.code];
  if (known !== undefined)
    return { status: error.statusCode ?? 400, code: known[0], message: known[1] };
  if (isDatabaseAway(error))
    return {
      status: 503,
      code: 'database-away',
      message: 'The database does not answer just now; try again in a moment.',
    };
  if ((error.code ?? '').startsWith('22'))
    return {
      status: 400,
      code: 'invalid-input',
      message: 'The request holds a character or a date that the database cannot store.',
    };
  return answerToOther(error);
};

const answerToOther = ({ statusCode, message }: FastifyError): Answer =>
  statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? { status: statusCode, code: 'bad-request', message }
    : {
        status: 500,
        code: 'internal',
        message: 'The server made a mistake; its log says which. Please report it.',
      };

const send = (reply: FastifyReply, { status, ...problem }: Answer): FastifyReply =>
  reply.code(status).type('application/json').send(JSON.stringify(problem));

/** Answers to a request that Fastify could not even route: an address that is none. */
export const answerUnroutable = (error: FastifyError, reply: FastifyReply): void => {
  const status = error.statusCode ?? 400;
  const message = 'The address holds characters that no address may hold; write them as %XX.';
  void send(reply, { status, code: 'invalid-address', message });
};

/** Shows people who are lost a page; undefined where it is a program that asked. */
export type ShowLost = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;

/** Makes every refusal and every error a Problem: a code and a sentence. */
export const answerProblems = (app: FastifyInstance, showLost?: ShowLost): void => {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const answer = answerTo(error);
    if (answer.status === 503) {
      reply.header('retry-after', '1');
      request.log.warn(error.message);
    } else if (answer.status >= 500) request.log.error(error);
    return send(reply, answer);
  });
  app.setNotFoundHandler(
    (request, reply) =>
      showLost?.(request, reply) ??
      send(reply, {
        status: 404,
        code: 'not-found',
        message: `There is nothing at ${request.method} ${request.url.split('?')[0]}; see /docs for what there is.`,
      }),
  );
};
