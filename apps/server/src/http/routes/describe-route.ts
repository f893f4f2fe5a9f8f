import { problemSchema } from '@offhook/client';
import { z } from 'zod';

const refusals = { '4xx': problemSchema, '5xx': problemSchema };

/** The answers of a route that gives something. */
export const gives = <T extends z.core.$ZodType>(schema: T) => ({ 200: schema, ...refusals });

/** The answers of a route that makes something. */
export const makes = <T extends z.core.$ZodType>(schema: T) => ({ 201: schema, ...refusals });

/** An answer without a body. */
export const nothing = z.undefined().describe('Nothing.');

/** A route's options: under which heading and in which words the documentation shows it, and its schemas. */
export const describeRoute =
  <Tag extends string>(tag: Tag) =>
  <S extends object>(summary: string, schema: S) => ({
    schema: { tags: [tag], summary, ...schema },
  });
