import { ActionError } from '@offhook/contract';
import type { Answered } from './answered.ts';

/** What the vendor calls failures of the simulated CRM. */
export const vendorCodes: Readonly<Record<string, string>> = {
  'not-found': 'NOT_FOUND',
  'unknown-field': 'INVALID_FIELD',
  'soql-invalid': 'MALFORMED_QUERY',
  'soql-unsupported': 'MALFORMED_QUERY',
};

const params = new Set(['invalid-param', 'unknown-presence-status', 'unknown-tab']);

/** A failure of the simulated CRM as an answer of Open CTI's: a general code, with the reason in its details. */
export const failed = (error: unknown): Answered => {
  if (!ActionError.is(error)) throw error;
  const { code, message } = error;
  if (params.has(code)) {
    return { success: false, errors: [{ code: 'INVALID_PARAM', description: message }] };
  }
  const errorCode = vendorCodes[code];
  const details = errorCode === undefined ? {} : { details: [[{ errorCode, message }]] };
  const description = errorCode === undefined ? message : 'An error occurred while saving.';
  return { success: false, errors: [{ code: 'SERVER_ERROR', description, ...details }] };
};
