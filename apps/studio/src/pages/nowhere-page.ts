import { controls } from '@offhook/editor';
import { html, LitElement, type TemplateResult } from 'lit';
import { TrailEvent } from '../app/page-events.ts';
import { to } from '../app/route.ts';
import { pageStyles } from '../parts/page.styles.ts';

/** What is shown at an address that leads nowhere. */
export class StudioNowhere extends LitElement {
  static override styles = [controls, pageStyles];

  protected override firstUpdated(): void {
    this.dispatchEvent(new TrailEvent([{ title: 'Not found' }]));
  }

  protected override render(): TemplateResult {
    return html`<div class="panel state">
      <p class="lead">There is no such page</p>
      <p>The address may be mistyped, or what it showed is gone.</p>
      <a class="button" href=${to.adapters()}>All adapters</a>
    </div>`;
  }
}
