import { expect, test } from 'vitest';
import { languageFor, languageNames } from './words.ts';

test('the studio speaks the language of the browser, whatever its region', () => {
  expect(languageFor('de-AT')).toBe('de');
  expect(languageFor('JA')).toBe('ja');
});

test('the studio speaks English to people into whose language nobody translated', () => {
  expect(languageFor('tlh')).toBe('en');
  expect(languageFor('')).toBe('en');
});

test('every language is offered by its own name', () => {
  expect(Object.values(languageNames)).toEqual([
    'English',
    'Deutsch',
    'Español',
    'Français',
    '日本語',
  ]);
});
