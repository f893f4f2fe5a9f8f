import { expect, test } from 'vitest';
import { originsOf, refuseDraft, strayOrigin } from './adapter-form.ts';

test('origins are read one a line, and a slash at the end is forgiven', () => {
  expect(originsOf('https://a.example.com/\n http://localhost:4301 ')).toEqual([
    'https://a.example.com',
    'http://localhost:4301',
  ]);
});

test('an address with a path is no origin', () => {
  expect(strayOrigin(['https://a.example.com', 'https://a.example.com/desk'])).toBe(
    'https://a.example.com/desk',
  );
  expect(refuseDraft({ name: 'Desk', origins: 'desk.example.com' })).toContain('no origin');
  expect(refuseDraft({ name: ' ', origins: '' })).toBe('Give the adapter a name.');
  expect(refuseDraft({ name: 'Desk', origins: 'https://a.example.com' })).toBeUndefined();
});
