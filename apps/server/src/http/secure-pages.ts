import type { FastifyInstance } from 'fastify';

/** The policy of a page that runs its own code only; `connect` are the other origins that it may call. */
export const contentPolicy = (connect: readonly string[] = []): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Sets the headers that keep a browser from guessing, framing and telling; a route's own policy stays. */
export const securePages = (app: FastifyInstance, policy: (host: string) => string): void => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': policy(request.headers.host ?? ''),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
  });
};
