import type { z } from 'zod/mini';
import { ClientError } from './client-error.ts';
import { problemSchema } from './resources/problem.ts';

/** What one request says beside its path. */
export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Sends requests to one server and reads its refusals. */
export interface Transport {
  /** Answers with the response where it is good or 304; throws a ClientError otherwise. */
  readonly send: (path: string, options?: RequestOptions) => Promise<Response>;
  /** Reads a response by its schema. */
  readonly parse: <T>(schema: z.ZodMiniType<T>, path: string, response: Response) => Promise<T>;
  /** Sends, and reads the answer by its schema. */
  readonly read: <T>(
    schema: z.ZodMiniType<T>,
    path: string,
    options?: RequestOptions,
  ) => Promise<T>;
}

const refusal = async (response: Response, url: string): Promise<ClientError> => {
  const text = await response.text();
  const problem = problemSchema.safeParse(parsed(text));
  if (problem.success) return new ClientError(response.status, problem.data);
  return new ClientError(response.status, {
    code: 'unexpected-answer',
    message: `The server answered ${response.status} to ${url} without saying why; check that the address is an Offhook server's.`,
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON: the schema refuses it, and its caller says so
  }
};

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Makes the transport to the server at an address. */
export const createTransport = (baseUrl: string, send: typeof fetch): Transport => {
  const root = `${baseUrl.replace(/\/+$/, '')}/api`;
  const request = async (path: string, options: RequestOptions = {}): Promise<Response> => {
    const { method = 'GET', body, headers, signal } = options;
    const url = `${root}${path}`;
    const response = await send(url, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      if (signal?.aborted || isAbort(error)) throw error;
      const message = `The server at ${baseUrl || 'this page’s origin'} could not be reached; check that it runs and that the address is right.`;
      throw new ClientError(0, { code: 'unreachable', message }, { cause: error });
    });
    if (response.ok || response.status === 304) return response;
    throw await refusal(response, url);
  };
  return {
    send: request,
    parse: parseAnswer,
    read: async (schema, path, options) => parseAnswer(schema, path, await request(path, options)),
  };
};

const parseAnswer: Transport['parse'] = async (schema, path, response) => {
  const answer = schema.safeParse(parsed(await response.text()));
  if (answer.success) return answer.data;
  const message = `The server’s answer to ${path} is not what this client understands; bring both to the same version.`;
  const problem = { code: 'unexpected-answer', message };
  throw new ClientError(response.status, problem, { cause: answer.error });
};
