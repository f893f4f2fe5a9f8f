import { ActionError, type HttpPort, type Json } from '@offhook/contract';
import type { ObservedValueOf } from 'rxjs';
import type { Request } from './request-of.ts';

type Served = ObservedValueOf<ReturnType<HttpPort['request']>>;

/** Method and address, without what the query may hide. */
export const nameOf = ({ method, url }: Request): string =>
  `${method} ${url.replace(/[?#].*/, '')}`;

const longest = 200;

const excerpt = (body: string): string => {
  const words = body.trim();
  if (words === '') return '.';
  return words.length > longest ? `: ${words.slice(0, longest)}…` : `: ${words}`;
};

const readJson = (request: Request, body: string): Json => {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new ActionError(
      'http-answer-unreadable',
      `${nameOf(request)} was answered with what is said to be JSON and is not${excerpt(body)}`,
      { cause },
    );
  }
};

/** Reads an answer by its content type; a status of 400 or above is a failure. */
export const answerOf = (request: Request, { status, headers, body }: Served) => {
  if (status >= 400) {
    const message = `${nameOf(request)} was answered with ${status}${excerpt(body)}`;
    throw new ActionError(`http-${status}`, message);
  }
  if (body === '') return { status, headers };
  const isJson = /[/+]json\b/i.test(headers['content-type'] ?? '');
  return { status, headers, value: isJson ? readJson(request, body) : body };
};
