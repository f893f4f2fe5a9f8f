import { lineSchema } from '@offhook/client';
import { z } from 'zod';

/** The id in an address. Any text: what is not there is answered with 404. */
export const idInAddress = z.object({ id: lineSchema });

/** The address of a version. */
export const versionInAddress = idInAddress.extend({ number: z.coerce.number().int().positive() });

/** The address of one run of an adapter. */
export const runInAddress = idInAddress.extend({ run: lineSchema });
