import {
  ActionError,
  choice,
  type HttpPort,
  type Json,
  type JsonRecord,
  json,
  number,
  optional,
  record,
  text,
  toText,
} from '@offhook/contract';

export type Request = Parameters<HttpPort['request']>[0] & { readonly method: string };

/** What is asked, how long and how often. */
export const inputs = {
  url: text({ title: 'URL', help: 'In full, such as https://api.example.com.', format: 'url' }),
  method: choice({
    title: 'Method',
    of: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'],
    initial: 'GET',
  }),
  headers: optional(record({ title: 'Headers' })),
  query: optional(record({ title: 'Query', help: 'Names and values after the address.' })),
  body: optional(json({ title: 'Body', help: 'A text as it is; anything else is sent as JSON.' })),
  credential: optional(text({ title: 'Credential', help: 'A name that the desktop knows.' })),
  timeLimit: number({ title: 'Time Limit', help: 'Of a try, in ms.', min: 1, initial: 10_000 }),
  retries: number({
    title: 'Retries',
    help: 'After no answer, 429 or 5xx.',
    min: 0,
    max: 10,
    initial: 0,
  }),
  pause: number({ title: 'Pause', help: 'Before the first retry, in ms.', min: 0, initial: 1000 }),
} as const;

interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers?: JsonRecord | undefined;
  readonly query?: JsonRecord | undefined;
  readonly body?: Json | undefined;
  readonly credential?: string | undefined;
}

const addressOf = (url: string, query: JsonRecord): string => {
  const address = URL.canParse(url.trim()) ? new URL(url.trim()) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    throw new ActionError(
      'http-invalid-url',
      `“${url}” cannot be asked: give an address in full, such as https://api.example.com/orders.`,
    );
  }
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null) address.searchParams.append(name, toText(each));
    }
  }
  return address.href;
};

const headersOf = (given: JsonRecord, body: Json | undefined): Record<string, string> => {
  const headers = Object.entries(given).map(([name, value]) => [name, toText(value)] as const);
  const typed = headers.some(([name]) => name.toLowerCase() === 'content-type');
  const asJson = body !== undefined && typeof body !== 'string' && !typed;
  return { ...(asJson && { 'content-type': 'application/json' }), ...Object.fromEntries(headers) };
};

/** The request as the desktop sends it. */
export const requestOf = ({
  url,
  method,
  headers = {},
  query = {},
  body,
  credential,
}: Asked): Request => {
  if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
    throw new ActionError(
      'body-not-allowed',
      `${method} takes no body: choose another method, or put the values into the query.`,
    );
  }
  return {
    url: addressOf(url, query),
    method,
    headers: headersOf(headers, body),
    ...(body !== undefined && { body: toText(body) }),
    ...(credential && { credential }),
  };
};
