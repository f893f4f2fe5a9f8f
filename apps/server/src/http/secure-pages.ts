import type { FastifyInstance } from 'fastify';

/** What else a page may reach, beside its own origin. */
export interface Reach {
  /** Origins that it may call. */
  readonly connect?: readonly string[];
  /** Origins whose scripts it may load. */
  readonly scripts?: readonly string[];
  /** Origins whose pages it may show; without them none. */
  readonly frames?: readonly string[];
  /** Who may show it in a frame; without them nobody. */
  readonly ancestors?: readonly string[];
}

const own = (origins: readonly string[] = []): string => ["'self'", ...origins].join(' ');

/** The policy of a page that runs its own code only, but for what else it may reach. */
export const contentPolicy = ({ connect, scripts, frames, ancestors }: Reach = {}): string =>
  [
    "default-src 'self'",
    `script-src ${own(scripts)}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${own(connect)}`,
    ...(frames ? [`frame-src ${own(frames)}`] : []),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors ? own(ancestors) : "'none'"}`,
  ].join('; ');

/** Sets the headers that keep a browser from guessing, framing and telling; a route's own policy stays. */
export const securePages = (
  app: FastifyInstance,
  policy: (host: string, path: string) => string,
): void => {
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = policy(request.headers.host ?? '', path);
    const framed = !allowed.includes("frame-ancestors 'none'");
    reply.headers({
      'content-security-policy': allowed,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': framed ? 'same-origin-allow-popups' : 'same-origin',
      ...(!framed && { 'x-frame-options': 'DENY' }),
    });
  });
};
