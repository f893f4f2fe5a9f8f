import type { StoragePort } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, heardAfterLeaving, settled } from './answer-of.ts';
import { holdLaws, type Law } from './hold-laws.ts';

/** Makes the port of an empty store. */
export type MakeStoragePort = () => StoragePort | Promise<StoragePort>;

const values = ['x', '', 0, false, null, [1, 'two', { three: 3 }], { a: { b: [] } }];
const keys = ['__proto__', 'constructor', 'a b', 'ä', ''];

const laws: readonly Law<MakeStoragePort, StoragePort>[] = [
  {
    title: 'answers undefined where nothing is kept',
    holds: async (make) => {
      const port = await make();
      expect(await answerOf(port.get({ key: 'nothing' }))).toBeUndefined();
      expect(await answerOf(port.getAll())).toEqual({});
    },
  },

  ...values.map(
    (value): Law<MakeStoragePort, StoragePort> => ({
      title: `keeps ${JSON.stringify(value)} as it is`,
      holds: async (make) => {
        const port = await make();
        await answerOf(port.set({ key: 'kept', value }));
        expect(await answerOf(port.get({ key: 'kept' }))).toEqual(value);
      },
    }),
  ),
  ...keys.map(
    (key): Law<MakeStoragePort, StoragePort> => ({
      title: `takes any key, such as "${key}"`,
      holds: async (make) => {
        const port = await make();
        await answerOf(port.set({ key, value: 1 }));
        expect(await answerOf(port.get({ key }))).toBe(1);
        expect(Object.entries(await answerOf(port.getAll()))).toEqual([[key, 1]]);
      },
    }),
  ),
  {
    title: 'replaces what is kept under a key',
    holds: async (make) => {
      const port = await make();
      await answerOf(port.set({ key: 'a', value: 1 }));
      await answerOf(port.set({ key: 'a', value: 2 }));
      expect(await answerOf(port.getAll())).toEqual({ a: 2 });
    },
  },

  {
    title: 'forgets one key, and forgets one that was never kept without a word',
    holds: async (make) => {
      const port = await make();
      await answerOf(port.set({ key: 'a', value: 1 }));
      await answerOf(port.set({ key: 'b', value: 2 }));
      await answerOf(port.delete({ key: 'a' }));
      await answerOf(port.delete({ key: 'never' }));
      expect(await answerOf(port.getAll())).toEqual({ b: 2 });
    },
  },

  {
    title: 'forgets everything',
    holds: async (make) => {
      const port = await make();
      await answerOf(port.set({ key: 'a', value: 1 }));
      await answerOf(port.clear());
      expect(await answerOf(port.getAll())).toEqual({});
    },
  },

  {
    title: 'does nothing before somebody subscribes, and then each time',
    holds: async (make) => {
      const port = await make();
      const call = port.set({ key: 'a', value: 1 });
      await settled();
      expect(await answerOf(port.getAll())).toEqual({});
      await answerOf(call);
      await answerOf(port.clear());
      await answerOf(call);
      expect(await answerOf(port.getAll())).toEqual({ a: 1 });
    },
  },

  {
    title: 'says nothing more to who has left',
    holds: async (make) => {
      const port = await make();
      expect(await heardAfterLeaving(port.getAll())).toBe(false);
    },
  },
];

/** What every host's storage port does. */
export const storagePortContract = (make: MakeStoragePort): void =>
  holdLaws('a storage port', laws, make);
