import { ActionError, type Json } from '@offhook/contract';
import { map, type OperatorFunction } from 'rxjs';
import { z } from 'zod';

/** Reads what the page answered to a command; fails with `softphone-unreadable` where it is of another shape. */
export const readAnswer = <T>(
  command: string,
  schema: z.ZodType<T>,
): OperatorFunction<Json | undefined, T> =>
  map((answer) => {
    const read = schema.safeParse(answer);
    if (read.success) return read.data;
    throw new ActionError(
      'softphone-unreadable',
      `The softphone page answered ${command} with something else than agreed: ${z.prettifyError(read.error).replaceAll(/\s+/g, ' ')}.`,
    );
  });

/** The answer of commands that only say that they are done. */
export const nothing: OperatorFunction<unknown, void> = map(() => undefined);
