import { ClientError } from '@offhook/client';

/** True for a failure that goes by itself: no answer, or a server that is overburdened or broken. */
export const isAway = (error: unknown): boolean =>
  error instanceof ClientError &&
  (error.status === 0 || error.status >= 500 || [408, 429].includes(error.status));

/** True where another save came first. */
export const isStale = (error: unknown): boolean =>
  error instanceof ClientError && error.code === 'draft-stale';
