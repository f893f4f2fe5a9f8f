import { html, type TemplateResult } from 'lit';
import { to } from '../app/route.ts';

const link = (title: string, href: string, isHere: boolean): TemplateResult =>
  isHere
    ? html`<a href=${href} aria-current="page">${title}</a>`
    : html`<a href=${href}>${title}</a>`;

/** The pages of an adapter. */
export const adapterTabs = (
  id: string,
  here: 'flows' | 'releases' | 'settings',
): TemplateResult => html`<nav class="tabs" aria-label="Adapter">
  ${link('Flows', to.adapter(id), here === 'flows')}
  ${link('Releases', to.releases(id), here === 'releases')}
  ${link('Settings', to.adapterSettings(id), here === 'settings')}
</nav>`;

/** The pages of a flow. */
export const flowTabs = (
  id: string,
  here: 'editor' | 'settings' | 'versions',
): TemplateResult => html`<nav class="tabs" aria-label="Flow">
  ${link('Editor', to.flow(id), here === 'editor')}
  ${link('Settings', to.flowSettings(id), here === 'settings')}
  ${link('Versions', to.versions(id), here === 'versions')}
</nav>`;
