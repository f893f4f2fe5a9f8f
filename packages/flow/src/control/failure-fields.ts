import { text } from '@offhook/contract';

/** What a socket for what went wrong gives. */
export const failureFields = {
  code: text({ title: 'Code' }),
  message: text({ title: 'Message' }),
} as const;
