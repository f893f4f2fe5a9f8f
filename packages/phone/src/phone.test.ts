import { ActionError } from '@offhook/contract';
import { describe, expect, test } from 'vitest';
import { dialable, nationalNumber, parseNumber } from './index.ts';

describe('phone numbers', () => {
  test('are taken apart as the contact centre does', () => {
    expect(parseNumber('(206) 555-0100', 'US')).toEqual({
      phone: '2065550100',
      number: '+12065550100',
      nationalNumber: '2065550100',
      country: 'US',
    });
    expect(parseNumber('nobody', 'US')).toBeUndefined();
  });

  test.each(['+1 206 555 0100', '(206) 555-0100', '206.555.0100'])(
    'have their national number in common however they are spelled: %s',
    (text) => expect(nationalNumber(text, 'US')).toBe('2065550100'),
  );

  test('are no phone numbers where the text holds other words', () =>
    expect(nationalNumber('Room 2065550100', 'US')).toBeUndefined());

  test('are dialled in their international form', () =>
    expect(dialable('206 555 0100', ['us'])).toBe('+12065550100'));

  test.each([
    ['nobody', ['us']],
    ['+442079460958', ['us']],
    ['+442079460958', []],
  ] as const)('are refused with a sentence where the agent may not call them: %s', (text, may) =>
    expect(() => dialable(text, may)).toThrow(ActionError),
  );
});
