import { ActionError, type ClockPort, type HttpPort } from '@offhook/contract';
import { defer, map, merge, Observable, take } from 'rxjs';
import { realClock } from './real-clock.ts';

type Request = Parameters<HttpPort['request']>[0];
type Response = HttpPort extends { request(args: Request): Observable<infer R> } ? R : never;

/** What proves to a server who asks. It is in the page, so it is no secret from who uses the page. */
export interface HttpCredential {
  /** The hosts that are told it, spelled as those that flows may ask. */
  readonly allowedHosts: readonly string[];
  /** The headers that it adds; they win over a flow's own. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface FetchHttpOptions {
  /** `api.example.com`, `localhost:4300`, or `*.example.com` for what is below it; a port is needed where it is not the usual one. */
  readonly allowedHosts: readonly string[];
  /** How long to wait for an answer, in milliseconds; 60,000 unless told, as long as a run. */
  readonly timeLimit?: number;
  readonly clock?: ClockPort;
  /** What requests may name as their credential. */
  readonly credentials?: Readonly<Record<string, HttpCredential>>;
}

const usualTimeLimit = 60_000;

const admits = (allowed: string, host: string): boolean => {
  const entry = allowed.toLowerCase();
  return entry.startsWith('*.') ? host.endsWith(entry.slice(1)) : host === entry;
};

/** The address as it is asked for; fails with `http-invalid-url` or `http-refused`. */
const checked = (url: string, allowedHosts: readonly string[]): URL => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    throw new ActionError(
      'http-invalid-url',
      `"${url}" is no address that can be asked. Write it in full, such as https://api.example.com/orders.`,
    );
  }
  if (allowedHosts.some((allowed) => admits(allowed, address.host))) return address;
  throw new ActionError(
    'http-refused',
    `Flows may not ask ${address.host}. Have an administrator add it to the allowed hosts, which are: ${allowedHosts.join(', ') || 'none'}.`,
  );
};

/** The headers that a credential adds at this address; fails with `credential-missing`. */
const credentialHeaders = (
  credentials: Readonly<Record<string, HttpCredential>>,
  name: string | undefined,
  address: URL,
): Readonly<Record<string, string>> => {
  if (name === undefined) return {};
  const credential = Object.hasOwn(credentials, name) ? credentials[name] : undefined;
  if (credential?.allowedHosts.some((allowed) => admits(allowed, address.host))) {
    return credential.headers;
  }
  throw new ActionError(
    'credential-missing',
    `This desktop has no credential "${name}" for ${address.host}. Have its developers add one to the host, or correct the name.`,
  );
};

const unreachable = (address: URL, cause: unknown): ActionError =>
  new ActionError(
    'http-unreachable',
    `The server ${address.origin} did not answer this page, or sent it on to another address. Check that it is up and that its CORS rules admit ${globalThis.origin ?? 'this page'}.`,
    { cause },
  );

const tooLate = (address: URL, timeLimit: number): ActionError =>
  new ActionError(
    'http-timeout',
    `The server ${address.origin} did not answer within ${timeLimit} ms. Try again later, or let the flow go on without it.`,
  );

const ask = async (address: URL, init: RequestInit): Promise<Response> => {
  const response = await fetch(address, init);
  const body = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
};

/** One request; leaving aborts it. */
const asked = (
  address: URL,
  headers: Headers,
  { method = 'GET', body }: Request,
): Observable<Response> =>
  new Observable((subscriber) => {
    const controller = new AbortController();
    // Redirects are refused: they could lead to a host that is not allowed.
    const init: RequestInit = {
      method,
      headers,
      redirect: 'error',
      credentials: 'omit',
      signal: controller.signal,
      ...(body !== undefined && { body }),
    };
    ask(address, init).then(
      (response) => {
        subscriber.next(response);
        subscriber.complete();
      },
      (cause: unknown) => subscriber.error(unreachable(address, cause)),
    );
    return () => controller.abort();
  });

/** Requests by the browser's `fetch`, to allowed hosts only, without cookies and without following redirects. */
export const fetchHttp = ({
  allowedHosts,
  timeLimit = usualTimeLimit,
  clock = realClock(),
  credentials = {},
}: FetchHttpOptions): HttpPort => ({
  request: (request) =>
    defer(() => {
      const address = checked(request.url, allowedHosts);
      const added = credentialHeaders(credentials, request.credential, address);
      const headers = new Headers(request.headers);
      for (const [name, value] of Object.entries(added)) headers.set(name, value);
      const late = clock.timer(timeLimit).pipe(
        map(() => {
          throw tooLate(address, timeLimit);
        }),
      );
      return merge(asked(address, headers, request), late).pipe(take(1));
    }),
});
