import type { StoragePort } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, failureOf, heardAfterLeaving, settled } from './answer-of.ts';
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
    title: 'keeps the keys of each scope apart',
    holds: async (make) => {
      const port = await make();
      await answerOf(port.set({ key: 'a', value: 'shared' }));
      await answerOf(port.set({ key: 'a', value: 'call', scope: 'contact:c-1' }));
      await answerOf(port.set({ key: 'b', value: 'other call', scope: 'contact:c-2' }));
      expect(await answerOf(port.get({ key: 'a' }))).toBe('shared');
      expect(await answerOf(port.get({ key: 'a', scope: 'contact:c-1' }))).toBe('call');
      expect(await answerOf(port.get({ key: 'a', scope: 'contact:c-2' }))).toBeUndefined();
      expect(await answerOf(port.getAll())).toEqual({ a: 'shared' });
      expect(await answerOf(port.getAll({ scope: 'contact:c-2' }))).toEqual({ b: 'other call' });
    },
  },

  {
    title: 'takes any scope, also one whose spelling contains a key of another',
    holds: async (make) => {
      const port = await make();
      await answerOf(port.set({ key: 'b/c', value: 1, scope: 'a' }));
      await answerOf(port.set({ key: 'c', value: 2, scope: 'a/b' }));
      await answerOf(port.set({ key: 'a/b/c', value: 3 }));
      expect(await answerOf(port.getAll({ scope: 'a' }))).toEqual({ 'b/c': 1 });
      expect(await answerOf(port.getAll({ scope: 'a/b' }))).toEqual({ c: 2 });
      expect(await answerOf(port.getAll())).toEqual({ 'a/b/c': 3 });
    },
  },

  {
    title: 'forgets in one scope only',
    holds: async (make) => {
      const port = await make();
      await answerOf(port.set({ key: 'a', value: 1 }));
      await answerOf(port.set({ key: 'a', value: 2, scope: 'x' }));
      await answerOf(port.set({ key: 'a', value: 3, scope: 'y' }));
      await answerOf(port.delete({ key: 'a', scope: 'x' }));
      expect(await answerOf(port.getAll({ scope: 'x' }))).toEqual({});
      await answerOf(port.clear());
      expect(await answerOf(port.getAll())).toEqual({});
      expect(await answerOf(port.getAll({ scope: 'y' }))).toEqual({ a: 3 });
      await answerOf(port.clear({ scope: 'y' }));
      expect(await answerOf(port.getAll({ scope: 'y' }))).toEqual({});
    },
  },

  {
    title: 'forgets what has expired, and keeps it anew without an end',
    holds: async (make) => {
      const port = await make();
      await answerOf(port.set({ key: 'now', value: 1, expiresIn: 0 }));
      await answerOf(port.set({ key: 'later', value: 2, expiresIn: 86_400_000 }));
      expect(await answerOf(port.get({ key: 'now' }))).toBeUndefined();
      expect(await answerOf(port.getAll())).toEqual({ later: 2 });
      await answerOf(port.set({ key: 'now', value: 3 }));
      expect(await answerOf(port.getAll())).toEqual({ later: 2, now: 3 });
    },
  },

  {
    title: 'counts from 0 up and down, and loses no count of two that come at once',
    holds: async (make) => {
      const port = await make();
      expect(await answerOf(port.add({ key: 'calls', by: 2 }))).toEqual({ value: 2 });
      await Promise.all([1, 1, -1].map((by) => answerOf(port.add({ key: 'calls', by }))));
      expect(await answerOf(port.get({ key: 'calls' }))).toBe(3);
      expect(await answerOf(port.add({ key: 'calls', by: 1, scope: 'x' }))).toEqual({ value: 1 });
    },
  },

  {
    title: 'refuses to count where something else than a number is kept',
    holds: async (make) => {
      const port = await make();
      await answerOf(port.set({ key: 'calls', value: 'many' }));
      expect((await failureOf(port.add({ key: 'calls', by: 1 }))).code).toBe('not-a-number');
      expect(await answerOf(port.get({ key: 'calls' }))).toBe('many');
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
