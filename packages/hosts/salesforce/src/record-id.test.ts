import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRecordId, recordId } from './record-id.ts';

test.each([
  ['001A0000006Vm9u', '001A0000006Vm9uIAC'],
  ['003000000000001', '003000000000001AAA'],
  ['00Q000000000001', '00Q000000000001EAA'],
  ['001A0000006Vm9uIAC', '001A0000006Vm9uIAC'],
  ['ctab1_3', 'ctab1_3'],
  ['', ''],
])('the id %j is given as %j', (id, full) => {
  expect(recordId(id)).toBe(full);
});

test('an id of 18 characters tells apart what 15 tell apart by capitals alone', () => {
  const letters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'];
  const short = fc.string({ unit: fc.constantFrom(...letters), minLength: 15, maxLength: 15 });
  fc.assert(
    fc.property(short, short, (one, other) => {
      fc.pre(one !== other);
      const [a, b] = [recordId(one), recordId(other)];
      expect([a.length, isRecordId(a), recordId(a)]).toEqual([18, true, a]);
      expect(a.toLowerCase()).not.toBe(b.toLowerCase());
    }),
  );
  fc.assert(
    fc.property(short, (id) => {
      const swapped = [...id].map((letter) =>
        letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
      );
      fc.pre(swapped.join('') !== id);
      expect(recordId(swapped.join('')).toLowerCase()).not.toBe(recordId(id).toLowerCase());
    }),
  );
});
