import { ActionError, defineAction, json, number, outcome, record } from '@offhook/contract';
import { map, race, retry, throwError } from 'rxjs';
import { answerOf, nameOf } from './answer-of.ts';
import { inputs, requestOf } from './request-of.ts';

const passing = /^http-(unreachable|timeout|408|425|429|5\d\d)$/;

/**
 * Calls a web address and reads the answer. A status of 400 or above leaves by failure, with the code
 * `http-404` and such. What may pass is tried again where the flow asks for that: no answer, 408, 425,
 * 429 and 500 or above; each pause is twice the one before. Which hosts may be asked is the desktop's.
 */
export const httpRequest = defineAction({
  id: 'http-request',
  title: 'HTTP Request',
  description: 'Calls a web address and reads the answer.',
  tags: ['link', 'JSON'],
  keywords: ['rest', 'api', 'fetch', 'webhook', 'post'],
  requires: ['http', 'clock'],
  inputs,
  sockets: outcome({
    status: number({ title: 'Status' }),
    headers: record({ title: 'Headers', help: 'Names in lower case.' }),
    value: json({ title: 'Value', help: 'A text, or what was read from JSON.' }),
  }),
  run: ({ retries, pause, timeLimit, ...asked }, { http, clock }) => {
    const request = requestOf(asked);
    const late$ = clock.timer(timeLimit).pipe(
      map(() => {
        const message = `${nameOf(request)} was not answered within ${timeLimit} ms.`;
        throw new ActionError('http-timeout', message);
      }),
    );
    return race(http.request(request), late$).pipe(
      map((answer) => answerOf(request, answer)),
      retry({
        count: retries,
        delay: (error, tries) =>
          ActionError.is(error) && passing.test(error.code)
            ? clock.timer(pause * 2 ** (tries - 1))
            : throwError(() => error),
      }),
    );
  },
});
