import { ActionError, examplesOf } from '@offhook/contract';
import { NEVER, of, throwError } from 'rxjs';
import { httpRequest } from './index.ts';

const get = {
  url: 'https://orders.example/orders/4711',
  method: 'GET',
  retries: 0,
  pause: 1000,
  timeLimit: 10_000,
} as const;
const clock = { timer: () => NEVER };
const json = { 'content-type': 'application/json; charset=utf-8' };

export const examples = examplesOf(httpRequest, [
  {
    title: 'reads an answer that is JSON',
    given: get,
    lent: {
      clock,
      http: { request: () => of({ status: 200, headers: json, body: '{"open":false}' }) },
    },
    emits: [{ socket: 'success', output: { status: 200, headers: json, value: { open: false } } }],
  },
  {
    title: 'gives any other answer as text',
    given: { ...get, query: { language: 'en' }, headers: { accept: 'text/plain' } },
    lent: {
      clock,
      http: {
        request: ({ url }) =>
          of({ status: 200, headers: { 'content-type': 'text/plain' }, body: url }),
      },
    },
    emits: [
      {
        socket: 'success',
        output: {
          status: 200,
          headers: { 'content-type': 'text/plain' },
          value: 'https://orders.example/orders/4711?language=en',
        },
      },
    ],
  },
  {
    title: 'leaves by failure with the status in its code and its message',
    given: get,
    lent: {
      clock,
      http: { request: () => of({ status: 404, headers: {}, body: 'No such order' }) },
    },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'http-404',
          message: 'GET https://orders.example/orders/4711 was answered with 404: No such order',
        },
      },
    ],
  },
  {
    title: 'leaves by failure where the server is not reached',
    given: get,
    lent: {
      clock,
      http: {
        request: () =>
          throwError(() => new ActionError('http-unreachable', 'The server did not answer.')),
      },
    },
    emits: [
      {
        socket: 'failure',
        output: { code: 'http-unreachable', message: 'The server did not answer.' },
      },
    ],
  },
  {
    title: 'asks nothing but addresses of http and https',
    given: { ...get, url: 'file:///etc/passwd' },
    emits: [
      {
        socket: 'failure',
        output: {
          code: 'http-invalid-url',
          message:
            '“file:///etc/passwd” cannot be asked: give an address in full, such as https://api.example.com/orders.',
        },
      },
    ],
  },
]);
