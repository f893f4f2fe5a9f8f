import { ActionError } from '@offhook/contract';
import { vendorCodes } from '../org/failed.ts';

/** A refusal as the REST interface tells it: a status, and a list with one item. */
export class RestFailure extends Error {
  readonly status: number;
  readonly errorCode: string;

  constructor(status: number, errorCode: string, message: string) {
    super(message);
    this.name = 'RestFailure';
    this.status = status;
    this.errorCode = errorCode;
  }

  get body(): readonly { readonly message: string; readonly errorCode: string }[] {
    return [{ message: this.message, errorCode: this.errorCode }];
  }
}

/** A failure of the simulated CRM as the REST interface tells it. */
export const restFailureOf = (error: unknown): RestFailure => {
  if (error instanceof RestFailure) return error;
  if (!ActionError.is(error)) throw error;
  const errorCode = vendorCodes[error.code] ?? 'UNKNOWN_EXCEPTION';
  return new RestFailure(errorCode === 'NOT_FOUND' ? 404 : 400, errorCode, error.message);
};
