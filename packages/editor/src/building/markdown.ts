import { html, nothing, type TemplateResult } from 'lit';
import { lexer, type Token, type Tokens } from 'marked';

type Shown = TemplateResult | typeof nothing | string;

/** Addresses that a note may lead to; all others are only text. */
const isSafe = (href: string): boolean => /^(https?:|mailto:)/i.test(href.trim());

const inner = (token: Token): readonly Shown[] => {
  const tokens = 'tokens' in token ? token.tokens : undefined;
  return tokens === undefined ? ['text' in token ? token.text : token.raw] : tokens.map(shown);
};

const heading = (token: Tokens.Heading): TemplateResult =>
  html`<p class="heading" role="heading" aria-level=${token.depth}>${inner(token)}</p>`;

const list = ({ ordered, items }: Tokens.List): TemplateResult => {
  const rows = items.map((item) => {
    const box = item.task
      ? html`<input type="checkbox" disabled .checked=${item.checked === true} />`
      : nothing;
    return html`<li>${box}${inner(item)}</li>`;
  });
  return ordered ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`;
};

const link = (token: Tokens.Link): Shown =>
  isSafe(token.href)
    ? html`<a href=${token.href} target="_blank" rel="noopener noreferrer">${inner(token)}</a>`
    : html`${inner(token)}`;

const table = ({ header, rows }: Tokens.Table): TemplateResult => html`<table>
  <thead>
    <tr>${header.map(({ tokens }) => html`<th>${tokens.map(shown)}</th>`)}</tr>
  </thead>
  <tbody>
    ${rows.map((row) => html`<tr>${row.map(({ tokens }) => html`<td>${tokens.map(shown)}</td>`)}</tr>`)}
  </tbody>
</table>`;

type Renderers = Readonly<Record<string, (token: Token) => Shown>>;

const renderers: Renderers = {
  heading: (token) => heading(token as Tokens.Heading), // cast: the table is asked by the token's type
  list: (token) => list(token as Tokens.List), // cast: as above
  link: (token) => link(token as Tokens.Link), // cast: as above
  table: (token) => table(token as Tokens.Table), // cast: as above
  paragraph: (token) => html`<p>${inner(token)}</p>`,
  blockquote: (token) => html`<blockquote>${inner(token)}</blockquote>`,
  code: (token) => html`<pre><code>${'text' in token ? token.text : token.raw}</code></pre>`,
  codespan: (token) => html`<code>${'text' in token ? token.text : token.raw}</code>`,
  strong: (token) => html`<strong>${inner(token)}</strong>`,
  em: (token) => html`<em>${inner(token)}</em>`,
  del: (token) => html`<del>${inner(token)}</del>`,
  br: () => html`<br />`,
  hr: () => html`<hr />`,
  space: () => nothing,
  def: () => nothing,
  checkbox: () => nothing,
  text: (token) => html`${inner(token)}`,
};

/** HTML and pictures have no renderer: they are shown as the text that was written. */
const shown = (token: Token): Shown =>
  (Object.hasOwn(renderers, token.type) ? renderers[token.type] : undefined)?.(token) ?? token.raw;

/** Draws Markdown as elements of our own; HTML in it stays text, and only web and mail addresses are links. */
export const renderMarkdown = (text: string): TemplateResult =>
  html`${lexer(text, { gfm: true, breaks: true }).map(shown)}`;
