import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { Subscription, timer } from 'rxjs';
import { controls } from '../look/controls.styles.ts';
import { icon } from '../look/icons.ts';

interface Toast {
  readonly id: number;
  readonly message: string;
  readonly tone: 'plain' | 'bad';
}

/** Milliseconds that a message stays. */
const stay = 8000;

/** Messages in the corner; each goes by itself or when it is closed. */
@customElement('desk-toasts')
export class DeskToasts extends LitElement {
  @state() private toasts: readonly Toast[] = [];
  private count = 0;
  private leaving = new Subscription();

  static override styles = [
    controls,
    css`
      :host {
        position: fixed;
        inset: auto 20px 20px auto;
        z-index: 20;
        display: grid;
        gap: 10px;
        width: min(380px, calc(100vw - 40px));
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
    this.leaving.unsubscribe();
    this.leaving = new Subscription();
  }

  show(message: string, tone: Toast['tone'] = 'plain'): void {
    this.count += 1;
    const id = this.count;
    this.toasts = [...this.toasts.slice(-3), { id, message, tone }];
    this.leaving.add(timer(stay).subscribe(() => this.close(id)));
  }

  private close(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  override render(): TemplateResult {
    return html`<div role="log" aria-live="polite" aria-label="Messages" style="display: contents">
      ${this.toasts.map(
        ({ id, message, tone }) => html`<div class="toast ${tone}" role="status">
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
