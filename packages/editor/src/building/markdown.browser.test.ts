import { render } from 'lit';
import { expect, test } from 'vitest';
import { renderMarkdown } from './markdown.ts';

const drawn = (text: string): HTMLElement => {
  const place = document.createElement('div');
  render(renderMarkdown(text), place);
  return place;
};
const tags = (place: HTMLElement): readonly string[] =>
  [...place.querySelectorAll('*')].map(({ localName }) => localName);

test('Markdown becomes headings, emphasis, lists, code, links and tables', () => {
  const place = drawn(
    '# Mind\n\n**Call** *before* `noon` & <after>\n\n- one\n- [x] two\n\n1. a\n\n```\nx < y\n```\n\n[site](https://example.com) ~~old~~\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  );
  expect(new Set(tags(place))).toEqual(
    new Set('p strong em code ul li input ol pre a del table thead tr th tbody td'.split(' ')),
  );
  expect(place.querySelector('[role="heading"]')?.textContent).toBe('Mind');
  expect(place.querySelector('pre')?.textContent).toContain('x < y');
  expect(place.textContent).toContain('noon & <after>');
  expect(place.querySelector('a')?.href).toBe('https://example.com/');
});

test('HTML in Markdown stays text, pictures are not loaded, and scripts are no addresses', () => {
  const place = drawn(
    '<img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\nA <b onclick=alert(1)>b</b> ![p](https://example.com/p.png)\n\n[go](javascript:alert(1)) [data](data:text/html,x) <javascript:alert(1)>',
  );
  expect(tags(place).filter((tag) => tag !== 'p' && tag !== 'br')).toEqual([]);
  expect(place.textContent).toContain('<script>alert(1)</script>');
  expect(place.textContent).toContain('<b onclick=alert(1)>');
});
