import type { ConsoleEvent } from '@offhook/contract';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { OrgLink } from './org-link.ts';

interface Asked {
  readonly sforce: 'ask';
  readonly id: string;
  readonly space: string;
  readonly method: string;
  readonly args: object;
}

const isAsked = (given: unknown): given is Asked =>
  typeof given === 'object' && given !== null && Reflect.get(given, 'sforce') === 'ask';

/** The softphone's page in its frame; passes on what it asks, and tells it what happens. */
@customElement('crm-softphone-frame')
export class SoftphoneFrame extends LitElement {
  /** The softphone's address. */
  @property() address = '';
  /** The org's name, which the softphone is told. */
  @property() org = '';
  @property({ attribute: false }) link: OrgLink | undefined;
  @query('iframe') private readonly frame!: HTMLIFrameElement | null;

  static override styles = css`
    :host {
      display: block;
      min-height: 0;
    }

    iframe {
      display: block;
      width: 100%;
      height: 100%;
      border: 0;
      /* The ground of a page that paints none: the browser's own, as everywhere. */
      background: #fff;
      color-scheme: light;
    }
  `;

  private get origin(): string {
    return new URL(this.address).origin;
  }

  /** As the vendor does, the softphone is told by its address where it is. */
  private get framed(): string {
    const url = new URL(this.address);
    url.searchParams.set('mode', 'Lightning');
    url.searchParams.set('sfdcIframeOrigin', location.origin);
    url.searchParams.set('org', this.org);
    return url.href;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.hear);
  }

  /** Tells the softphone what the console tells. */
  tell({ event, payload }: ConsoleEvent): void {
    if (this.address === '') return;
    this.frame?.contentWindow?.postMessage({ sforce: 'told', event, payload }, this.origin);
  }

  private readonly hear = ({ source, origin, data }: MessageEvent): void => {
    const { frame, link } = this;
    if (!frame || source !== frame.contentWindow || origin !== this.origin) return;
    if (!isAsked(data) || !link) return;
    const { id, space, method, args } = data;
    void link.ask({ space, method, args }).then((reply) => {
      if (reply) frame.contentWindow?.postMessage({ sforce: 'answer', id, reply }, origin);
    });
  };

  override render(): TemplateResult | typeof nothing {
    if (this.address === '') return nothing;
    return html`<iframe
      title="Softphone"
      src=${this.framed}
      allow="microphone; autoplay; clipboard-write; local-network-access"
    ></iframe>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'crm-softphone-frame': SoftphoneFrame;
  }
}
