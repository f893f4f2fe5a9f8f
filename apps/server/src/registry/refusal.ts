import type { Problem } from '@offhook/client';

/** Why the server does not do what it was asked to; becomes the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: Problem['details'];

  constructor(status: number, code: string, message: string, details?: Problem['details']) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** The refusal for something that is not there. */
export const notFound = (what: string, id: string | number): Refusal =>
  new Refusal(404, `${what}-not-found`, `There is no ${what} “${id}”; it may have been deleted.`);
