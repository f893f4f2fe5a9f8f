import type { StoragePort } from '@offhook/contract';
import type { Desk } from '../state/desk.ts';
import { act, answer } from './answer.ts';

/** The desktop's store. */
export const storagePort = ({ properties }: Desk): StoragePort => ({
  get: ({ key, scope }) => answer(() => properties.get(key, scope)),
  set: ({ key, value, scope, expiresIn }) =>
    act(() => properties.put(key, value, scope, expiresIn)),
  add: ({ key, by, scope }) => answer(() => ({ value: properties.add(key, by, scope) })),
  delete: ({ key, scope }) => act(() => properties.delete(key, scope)),
  getAll: ({ scope } = {}) => answer(() => properties.of(scope)),
  clear: ({ scope } = {}) => act(() => properties.clear(scope)),
});
