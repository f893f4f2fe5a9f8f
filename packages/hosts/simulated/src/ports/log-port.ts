import type { LogPort } from '@offhook/contract';
import type { Desk } from '../state/desk.ts';
import { act } from './answer.ts';

/** Where flows write what developers read; every line is kept. */
export const logPort = ({ logs, clock }: Desk): LogPort => ({
  write: ({ level, message }) => act(() => logs.add({ at: clock.now(), level, message })),
});
