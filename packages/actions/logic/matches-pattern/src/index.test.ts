import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { matchesPattern } from './index.ts';

const told = (text: string, pattern: string): readonly unknown[] => {
  const seen: unknown[] = [];
  of({ text, pattern, ignoreCase: false })
    .pipe(matchesPattern())
    .subscribe({
      next: ({ socket }) => seen.push(socket),
      error: (error: unknown) => seen.push(error),
    });
  return seen;
};

it('answers for a pattern that would keep other engines busy for years', () => {
  expect(told(`${'a'.repeat(5000)}!`, '^(a+)+$')).toEqual(['false']);
});

it('ends the run with a sentence for a pattern that cannot be read', () => {
  expect(told('aa', '(a)\\1')).toEqual([
    expect.objectContaining({
      code: 'pattern-unreadable',
      message: expect.stringContaining('“(a)\\1” is no regular expression'),
    }),
  ]);
});
