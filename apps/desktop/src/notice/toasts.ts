import { controls, icon } from '@offhook/desk-face';
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Subscription, timer } from 'rxjs';

/** A message to the agent. */
export interface Toast {
  readonly id: string;
  readonly message: string;
  readonly tone?: 'plain' | 'bad';
}

/** Tells that a message was closed, by its id. */
export const dismissEvent = (id: string): CustomEvent<string> =>
  new CustomEvent('desk-dismiss', { detail: id, bubbles: true, composed: true });

/** Milliseconds that a message stays. */
const stay = 10_000;

/** Messages in the corner; each goes by itself or when it is closed. */
@customElement('desk-toasts')
export class DeskToasts extends LitElement {
  @property({ attribute: false }) toasts: readonly Toast[] = [];
  private readonly leaving = new Map<string, Subscription>();

  static override styles = [
    controls,
    css`
      :host {
        position: fixed;
        inset: auto 20px 20px auto;
        z-index: 20;
        width: min(380px, calc(100vw - 40px));
      }

      div[role='log'] {
        display: grid;
        gap: 10px;
      }

      .toast {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: start;
        gap: 10px;
        padding: 12px 10px 12px 14px;
        border: 1px solid var(--offhook-line);
        border-radius: 10px;
        background: var(--offhook-raised);
        box-shadow: var(--offhook-shadow-2);
        animation: come 180ms cubic-bezier(0.2, 0, 0, 1);
      }

      .toast > .icon {
        margin-block-start: 1px;
        color: var(--offhook-accent);
      }

      .toast.bad > .icon {
        color: var(--offhook-failure);
      }

      p {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }

      button {
        margin: -4px 0;
      }

      @keyframes come {
        from {
          opacity: 0;
          translate: 0 8px;
        }
      }

      @media (prefers-reduced-motion: reduce) {
        .toast {
          animation: none;
        }
      }
    `,
  ];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const id of this.leaving.keys()) this.forget(id);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('toasts')) return;
    const ids = new Set(this.toasts.map(({ id }) => id));
    for (const id of this.leaving.keys()) if (!ids.has(id)) this.forget(id);
    for (const id of ids) {
      if (this.leaving.has(id)) continue;
      this.leaving.set(
        id,
        timer(stay).subscribe(() => this.close(id)),
      );
    }
  }

  private forget(id: string): void {
    this.leaving.get(id)?.unsubscribe();
    this.leaving.delete(id);
  }

  private close(id: string): void {
    this.dispatchEvent(dismissEvent(id));
  }

  override render(): TemplateResult {
    return html`<div role="log" aria-live="polite" aria-label="Messages">
      ${repeat(
        this.toasts.slice(-4),
        ({ id }) => id,
        ({ id, message, tone = 'plain' }) => html`<div class="toast ${tone}">
          ${icon('alert', 18)}
          <p>${message}</p>
          <button class="plain small square" aria-label="Close this message" @click=${() => this.close(id)}>
            ${icon('cross', 14)}
          </button>
        </div>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-toasts': DeskToasts;
  }
}
