import type { FastifyInstance } from 'fastify';
import { Refusal } from '../registry/refusal.ts';

/** Deeper than any flow that a person draws, and shallow enough for every recursion behind it. */
const deepest = 200;

/** Tells whether a value nests deeper than allowed, without recursion. */
export const isTooDeep = (value: unknown): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  }
  return false;
};

/** Refuses bodies that nest so deep that reading them would exhaust the stack. */
export const guardDepth = (app: FastifyInstance): void => {
  app.addHook('preValidation', async ({ body }) => {
    if (!isTooDeep(body)) return;
    const message = `The request’s body nests deeper than ${deepest} levels; make it flatter.`;
    throw new Refusal(400, 'too-deep', message);
  });
};
