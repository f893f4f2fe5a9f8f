import { expect, test } from 'vitest';
import { sayMoment } from './moment.ts';

const now = Date.parse('2026-03-10T12:00:00Z');

test('a recent moment is told by how long ago it was', () => {
  expect(sayMoment('2026-03-10T11:59:40Z', now)).toBe('just now');
  expect(sayMoment('2026-03-10T11:57:00Z', now)).toBe('3 minutes ago');
  expect(sayMoment('2026-03-10T09:00:00Z', now)).toBe('3 hours ago');
  expect(sayMoment('2026-03-09T11:00:00Z', now)).toBe('yesterday');
});

test('an older moment is told by its date', () => {
  expect(sayMoment('2026-02-01T12:00:00Z', now)).toContain('Feb 1, 2026');
});
