import { controls, icon, isDark, switchTheme } from '@offhook/desk-face';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Config } from '../config.ts';
import { addressOf, type Mode, modes } from './modes.ts';

/** The bar over a desktop: whose it is, in which mode, and in which colours. */
@customElement('desk-header')
export class DeskHeader extends LitElement {
  @property() mode: Mode = 'simulated';
  /** Which simulated vendors run; without them their mode cannot be chosen. */
  @property({ attribute: false }) simulators: Config['simulators'];
  @state() private dark = isDark();

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 12px;
        padding: 0 12px 0 16px;
        border-block-end: 1px solid var(--offhook-line);
        background: var(--offhook-surface);
      }

      h1 {
        display: flex;
        align-items: center;
        gap: 9px;
        font-size: 15px;
        font-weight: 680;
        letter-spacing: -0.01em;
      }

      h1 span {
        margin-inline-start: -4px;
        color: var(--offhook-ink-faint);
        font-weight: 450;
      }

      nav {
        display: flex;
        margin-inline: 12px auto;
        padding: 2px;
        border-radius: 9px;
        background: var(--offhook-sunken);
      }

      nav a {
        padding: 4px 11px;
        border-radius: 7px;
        color: var(--offhook-ink-soft);
        font-size: 12.5px;
        text-decoration: none;
        white-space: nowrap;
      }

      nav a:hover {
        color: var(--offhook-ink);
      }

      nav a[aria-current] {
        background: var(--offhook-raised);
        box-shadow: var(--offhook-shadow-1);
        color: var(--offhook-ink);
        font-weight: 600;
      }

      nav a[aria-disabled] {
        color: var(--offhook-ink-faint);
        cursor: not-allowed;
      }

      nav a:focus-visible {
        outline: 2px solid var(--offhook-accent);
        outline-offset: 1px;
      }

      ::slotted(*) {
        min-width: 0;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    // The page's head, as a landmark; the element itself says nothing to a screen reader.
    this.role = 'banner';
  }

  private choice({ id, word, tells }: (typeof modes)[number]): TemplateResult {
    const there = id !== 'streams' || Boolean(this.simulators?.ccp && this.simulators.crm);
    if (!there)
      return html`<a role="link" aria-disabled="true" title="The simulated vendors do not run here"
        >${word}</a
      >`;
    const current = id === this.mode;
    return html`<a href=${addressOf(id)} title=${tells} aria-current=${current ? 'page' : nothing}
      >${word}</a
    >`;
  }

  override render(): TemplateResult {
    return html`<h1>
        <img src="./icon.svg" alt="" width="26" height="26" />Offhook <span>desktop</span>
      </h1>
      <nav aria-label="Mode">${modes.map((mode) => this.choice(mode))}</nav>
      <slot></slot>
      <button
        class="plain square"
        aria-label=${this.dark ? 'Use the light theme' : 'Use the dark theme'}
        @click=${() => {
          this.dark = switchTheme();
        }}
      >
        ${icon(this.dark ? 'light' : 'dark', 18)}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-header': DeskHeader;
  }
}
