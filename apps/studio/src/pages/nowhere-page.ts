import { controls } from '@offhook/editor';
import { html, LitElement, type TemplateResult } from 'lit';
import { TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { pageStyles } from '../parts/page.styles.ts';
import { words } from '../words/words.ts';

/** What is shown at an address that leads nowhere. */
export class StudioNowhere extends LitElement {
  static override styles = [controls, pageStyles];

  protected override firstUpdated(): void {
    this.dispatchEvent(new TrailEvent([{ title: words().frame.notFound }]));
  }

  protected override render(): TemplateResult {
    return html`<div class="panel state">
      <h1 class="lead">${words().frame.noPage}</h1>
      <p>${words().frame.noPageText}</p>
      <a class="button" href=${to.adapters()}>${words().frame.allAdapters}</a>
    </div>`;
  }
}
