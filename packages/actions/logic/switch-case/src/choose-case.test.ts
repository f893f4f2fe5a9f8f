import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matches } from './choose-case.ts';

const sign = fc.constantFrom('a', 'b', '👋');

it('takes a question mark for one character, also for one of two units', () => {
  expect(matches('👋a', '??')).toBe(true);
});

it('fits every text that is written by its pattern', () => {
  const part = fc.oneof(
    sign.map((text) => ({ pattern: text, text })),
    sign.map((text) => ({ pattern: '?', text })),
    fc.array(sign).map((signs) => ({ pattern: '*', text: signs.join('') })),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.map((each) => each.text).join('');
      expect(matches(text, parts.map((each) => each.pattern).join(''))).toBe(true);
    }),
  );
});

it('fits nothing else than the equal regular expression does', () => {
  const patterns = fc.array(fc.oneof(sign, fc.constantFrom('*', '?')), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), patterns, (text, pattern) => {
      const written = pattern.join('').replaceAll('*', '.*').replaceAll('?', '.');
      const expected = new RegExp(`^${written}$`, 'u').test(text.join(''));
      expect(matches(text.join(''), pattern.join(''))).toBe(expected);
    }),
  );
});
