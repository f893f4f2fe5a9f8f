import { ActionError, type HttpPort } from '@offhook/contract';
import { defer, from, map, type Observable, of, switchMap } from 'rxjs';
import { type Bounds, bounded } from '../vendor/asking.ts';
import { isRecord, textIn } from '../vendor/plain.ts';
import { salesforceFailure } from '../vendor/vendor-failure.ts';

/** Where the org's REST interface is, and what proves to it who asks. */
export interface RestAccess {
  /** Such as `https://acme.my.salesforce.com`. */
  readonly instanceUrl: string;
  /** Such as `62.0`. */
  readonly apiVersion: string;
  /** The session's token, or a way to ask for the one that holds now. It is told to nobody but the org. */
  readonly session: string | (() => string | Promise<string>);
}

/** Asks the org; answers with what its JSON says. */
export interface Rest {
  /** `path` begins with a slash and goes on after the version; `what` goes on after "Salesforce could not". */
  get(path: string, what: string): Observable<unknown>;
}

const names: Readonly<Record<number, string>> = {
  401: 'INVALID_SESSION_ID',
  403: 'CRM_FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'REQUEST_LIMIT_EXCEEDED',
};

const firstServerError = 500;
const firstError = 400;

const read = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // a server in trouble may answer with a page of HTML
  }
};

const failureOf = (what: string, status: number, body: unknown): ActionError => {
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const reason = textIn(first, 'message') ?? `it answered with status ${status}`;
  const told = textIn(first, 'errorCode');
  const usual = status >= firstServerError ? 'SERVER_ERROR' : 'GENERIC_ERROR';
  return salesforceFailure(what, names[status] ?? told ?? usual, reason);
};

const notSetUp = (what: string): ActionError =>
  new ActionError(
    'crm-rest-missing',
    `This softphone has no access to Salesforce's REST interface, so it cannot ${what}. Have its developers give the host instanceUrl, apiVersion and session.`,
  );

const root = ({ instanceUrl, apiVersion }: RestAccess): string =>
  `${instanceUrl.replace(/\/+$/, '')}/services/data/v${apiVersion.replace(/^v/, '')}`;

const tokenOf = ({ session }: RestAccess): Observable<string> =>
  defer(() => {
    const token = typeof session === 'string' ? session : session();
    return typeof token === 'string' ? of(token) : from(token);
  });

const answerIn = (
  what: string,
  { status, body }: { readonly status: number; readonly body: string },
): unknown => {
  const json = read(body);
  if (status >= firstError) throw failureOf(what, status, json);
  if (isRecord(json) || Array.isArray(json)) return json;
  throw salesforceFailure(what, 'SERVER_ERROR', 'its answer cannot be read');
};

/** The org's REST interface; without access every request fails with `crm-rest-missing`. */
export const restOf = (
  access: RestAccess | undefined,
  http: HttpPort | undefined,
  bounds: Bounds,
): Rest => ({
  get: (path, what) =>
    defer(() => {
      if (access === undefined || http === undefined) throw notSetUp(what);
      const url = `${root(access)}${path}`;
      const answer$ = tokenOf(access).pipe(
        switchMap((token) => {
          const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
          return http.request({ url, method: 'GET', headers });
        }),
        map((response) => answerIn(what, response)),
      );
      return bounded(answer$, what, bounds);
    }),
});
