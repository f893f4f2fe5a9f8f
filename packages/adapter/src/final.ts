import { ClientError } from '@offhook/client';

/** Whether asking the server again in the same way cannot help. */
export const isFinal = (error: unknown): boolean =>
  error instanceof ClientError &&
  error.status >= 400 &&
  error.status < 500 &&
  error.status !== 408 &&
  error.status !== 429;
