import { emptyFlow, type Flow } from '@offhook/flow';
import { expect, test } from 'vitest';
import { looksLikeTemplate, referenceOfText, textOf, valueOfText } from './value-text.ts';

const flow: Flow = { ...emptyFlow('f'), nodes: { phone: { action: 'get-customer-phone-number' } } };

test('a text names a reference only where the block exists or the legacy spelling says so', () => {
  expect(referenceOfText('phone.phone', flow)).toBe('phone.phone');
  expect(referenceOfText('payload.number', flow)).toBe('payload.number');
  expect(referenceOfText('other.phone', flow)).toBeUndefined();
  expect(referenceOfText('phone', flow)).toBeUndefined();
  expect(referenceOfText('call phone.phone now', flow)).toBeUndefined();
});

test('a magic string is understood even where its block is not known', () => {
  expect(referenceOfText('$.actions.uid-7.results.record.Id', flow)).toBe('uid-7.record.Id');
  expect(referenceOfText('$.actions.uid-7.results.[0].Id', flow)).toBe('uid-7[0].Id');
  expect(referenceOfText('$.contact.queue', flow)).toBe('contact.queue');
});

test('typed text becomes a value of the kind of its field', () => {
  expect(valueOfText('12', 'number')).toEqual({ value: 12 });
  expect(valueOfText('12', 'text')).toEqual({ value: '12' });
  expect(valueOfText('{"a":1}', 'json')).toEqual({ value: { a: 1 } });
  expect(valueOfText('plain', 'json')).toEqual({ value: 'plain' });
  expect(valueOfText('', 'text')).toBeUndefined();
});

test('a value is shown as it was typed', () => {
  expect(textOf({ value: 'inbound' })).toBe('inbound');
  expect(textOf({ value: { a: 1 } })).toBe('{"a":1}');
  expect(textOf({ value: null })).toBe('');
  expect(textOf({ template: 'Hello {{phone.phone}}' })).toBe('Hello {{phone.phone}}');
});

test('only references in braces make a template', () => {
  expect(looksLikeTemplate('Hello {{phone.phone}}')).toBe(true);
  expect(looksLikeTemplate('Hello {phone}')).toBe(false);
});
