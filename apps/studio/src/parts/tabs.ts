import { html, type TemplateResult } from 'lit';
import { to } from '../app/route.ts';
import { words } from '../words/words.ts';

const link = (title: string, href: string, isHere: boolean): TemplateResult =>
  isHere
    ? html`<a href=${href} aria-current="page">${title}</a>`
    : html`<a href=${href}>${title}</a>`;

/** The pages of an adapter. */
export const adapterTabs = (
  id: string,
  here: 'flows' | 'find' | 'releases' | 'runs' | 'settings',
): TemplateResult => html`<nav class="tabs" aria-label=${words().adapter.label}>
  ${link(words().adapter.flows, to.adapter(id), here === 'flows')}
  ${link(words().find.title, to.find(id), here === 'find')}
  ${link(words().adapter.releases, to.releases(id), here === 'releases')}
  ${link(words().runs.title, to.runs(id), here === 'runs')}
  ${link(words().frame.settings, to.adapterSettings(id), here === 'settings')}
</nav>`;

/** The pages of a flow. */
export const flowTabs = (
  id: string,
  here: 'editor' | 'settings' | 'versions',
): TemplateResult => html`<nav class="tabs" aria-label=${words().flow.label}>
  ${link(words().flow.editor, to.flow(id), here === 'editor')}
  ${link(words().frame.settings, to.flowSettings(id), here === 'settings')}
  ${link(words().flow.versions, to.versions(id), here === 'versions')}
</nav>`;
