import type { StoragePort } from '@offhook/contract';
import { describe, expect, test } from 'vitest';
import { answerOf, heardAfterLeaving, settled } from './laws.ts';

/** Makes the port of an empty store. */
export type MakeStoragePort = () => StoragePort | Promise<StoragePort>;

/** What every host's storage port does. */
export const storagePortContract = (make: MakeStoragePort): void => {
  describe('a storage port', () => {
    test('answers undefined where nothing is kept', async () => {
      const port = await make();
      expect(await answerOf(port.get({ key: 'nothing' }))).toBeUndefined();
      expect(await answerOf(port.getAll())).toEqual({});
    });

    test.each([
      ['a text', 'x'],
      ['an empty text', ''],
      ['zero', 0],
      ['no', false],
      ['null', null],
      ['a list', [1, 'two', { three: 3 }]],
      ['a record', { a: { b: [] } }],
    ])('keeps %s as it is', async (_name, value) => {
      const port = await make();
      await answerOf(port.set({ key: 'kept', value }));
      expect(await answerOf(port.get({ key: 'kept' }))).toEqual(value);
    });

    test.each(['__proto__', 'constructor', 'a b', 'ä', ''])(
      'takes any key, such as "%s"',
      async (key) => {
        const port = await make();
        await answerOf(port.set({ key, value: 1 }));
        expect(await answerOf(port.get({ key }))).toBe(1);
        const all = await answerOf(port.getAll());
        expect(Object.entries(all)).toEqual([[key, 1]]);
      },
    );

    test('replaces what is kept under a key', async () => {
      const port = await make();
      await answerOf(port.set({ key: 'a', value: 1 }));
      await answerOf(port.set({ key: 'a', value: 2 }));
      expect(await answerOf(port.getAll())).toEqual({ a: 2 });
    });

    test('forgets one key, and forgets one that was never kept without a word', async () => {
      const port = await make();
      await answerOf(port.set({ key: 'a', value: 1 }));
      await answerOf(port.set({ key: 'b', value: 2 }));
      await answerOf(port.delete({ key: 'a' }));
      await answerOf(port.delete({ key: 'never' }));
      expect(await answerOf(port.getAll())).toEqual({ b: 2 });
    });

    test('forgets everything', async () => {
      const port = await make();
      await answerOf(port.set({ key: 'a', value: 1 }));
      await answerOf(port.clear());
      expect(await answerOf(port.getAll())).toEqual({});
    });

    test('does nothing before somebody subscribes, and then each time', async () => {
      const port = await make();
      const call = port.set({ key: 'a', value: 1 });
      await settled();
      expect(await answerOf(port.getAll())).toEqual({});
      await answerOf(call);
      await answerOf(port.clear());
      await answerOf(call);
      expect(await answerOf(port.getAll())).toEqual({ a: 1 });
    });

    test('says nothing more to who has left', async () => {
      const port = await make();
      expect(await heardAfterLeaving(port.getAll())).toBe(false);
    });
  });
};
