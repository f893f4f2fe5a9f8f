import type { StoragePort } from '@offhook/contract';
import type { Desk } from '../state/desk.ts';
import { act, answer } from './answer.ts';

/** The desktop's store. */
export const storagePort = ({ properties }: Desk): StoragePort => ({
  get: ({ key }) => answer(() => properties.get(key)),
  set: ({ key, value }) => act(() => properties.put(key, value)),
  delete: ({ key }) => act(() => properties.delete(key)),
  getAll: () => answer(() => Object.fromEntries(properties.entries())),
  clear: () => act(() => properties.clear()),
});
