import type { Problem } from './resources/problem.ts';

/** Why a request failed; `status` is 0 where no answer came. */
export class ClientError extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: Problem['details'];

  constructor(status: number, problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.name = 'ClientError';
    this.status = status;
    this.code = problem.code;
    this.details = problem.details;
  }
}
