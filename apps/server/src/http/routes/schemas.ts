import { lineSchema, problemSchema } from '@offhook/client';
import { z } from 'zod';

/** The address of an adapter. Any text: an unknown one is answered with 404. */
export const adapterParams = z.object({ id: lineSchema });

/** The address of a flow. */
export const flowParams = z.object({ id: lineSchema });

/** The address of a version. */
export const versionParams = flowParams.extend({ number: z.coerce.number().int().positive() });

/** What every route may answer when it refuses. */
export const refusals = { '4xx': problemSchema, '5xx': problemSchema };

/** An answer without a body. */
export const nothing = z.undefined().describe('Nothing.');
