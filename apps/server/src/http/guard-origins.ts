import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../registry/refusal.ts';

/** Which other pages may call. */
export interface OriginRules {
  /** The origins that an adapter allows; undefined where there is no such adapter. */
  readonly originsOf: (adapterId: string) => Promise<readonly string[] | undefined>;
  /** True where only this machine can reach the server: it then answers to local names only. */
  readonly local: boolean;
}

/** The routes that the pages of an adapter call from their own origins. */
export const adapterRoute = /^\/api\/adapters\/([^/?]+)\/(?:manifest|hints|runs)(?:\?|$)/;

const localName = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/** Another site may have made its name point at this machine: its pages would then pass as our own. */
const refuseForeignNames = (host: string): void => {
  if (localName.test(host)) return;
  throw new Refusal(
    403,
    'foreign-host',
    `This server answers to localhost only, not to “${host}”; set OFFHOOK_HOST to let others reach it.`,
  );
};

const isOwnPage = (request: FastifyRequest, origin: string): boolean =>
  URL.canParse(origin) && new URL(origin).host === request.headers.host;

const refused = (message: string): Refusal => new Refusal(403, 'origin-not-allowed', message);

const refuseForeignPages = async (
  request: FastifyRequest,
  { originsOf }: OriginRules,
): Promise<void> => {
  const { origin } = request.headers;
  if (origin === undefined || isOwnPage(request, origin)) return;
  const id = adapterRoute.exec(request.url)?.[1];
  if (id === undefined) throw refused(`Pages of ${origin} may not call this; only the studio may.`);
  const allowed = await originsOf(decodeURIComponent(id));
  if (allowed === undefined || allowed.includes(origin)) return; // an unknown adapter is answered by its route
  throw refused(
    `The adapter “${id}” does not allow pages of ${origin}; add that origin to the adapter’s allowed origins.`,
  );
};

/** Refuses requests of pages that may not make them, before anything is read or done. */
export const guardOrigins = (app: FastifyInstance, rules: OriginRules): void => {
  app.addHook('onRequest', async (request) => {
    if (rules.local) refuseForeignNames(request.headers.host ?? '');
    if (request.method !== 'OPTIONS') await refuseForeignPages(request, rules);
  });
};
