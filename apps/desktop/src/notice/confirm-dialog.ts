import { controls } from '@offhook/desk-face';
import type { ShownDialog } from '@offhook/host-simulated';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';

const nobody: ShownDialog = {
  id: '',
  title: '',
  message: '',
  confirmLabel: 'OK',
  cancelLabel: 'Cancel',
};

/** The agent's answer to a dialog. */
export interface Answer {
  readonly id: string;
  readonly confirmed: boolean;
}

/** Tells how the agent answered. */
export const answerEvent = (answer: Answer): CustomEvent<Answer> =>
  new CustomEvent('desk-answer', { detail: answer, bubbles: true, composed: true });

/** Asks the agent what a flow wants to know. */
@customElement('desk-confirm')
export class DeskConfirm extends LitElement {
  @property({ attribute: false }) dialog: ShownDialog | undefined;
  @query('dialog') private readonly shown!: HTMLDialogElement;

  static override styles = [
    controls,
    css`
      dialog {
        width: min(420px, calc(100vw - 40px));
        padding: 22px;
        border: 1px solid var(--offhook-line);
        border-radius: 14px;
        background: var(--offhook-raised);
        color: var(--offhook-ink);
        box-shadow: var(--offhook-shadow-3);
      }

      dialog::backdrop {
        background: #0f111766;
      }

      h2 {
        margin-block-end: 8px;
        font-size: 17px;
        line-height: 1.3;
      }

      p {
        color: var(--offhook-ink-soft);
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      footer {
        display: flex;
        justify-content: flex-end;
        gap: 8px;
        margin-block-start: 20px;
      }
    `,
  ];

  protected override updated(): void {
    if (this.dialog && !this.shown.open) this.shown.showModal();
    if (!this.dialog && this.shown.open) this.shown.close();
  }

  private answer(confirmed: boolean): void {
    if (this.dialog) this.dispatchEvent(answerEvent({ id: this.dialog.id, confirmed }));
  }

  override render(): TemplateResult {
    const { title, message, confirmLabel, cancelLabel } = this.dialog ?? nobody;
    return html`<dialog
      aria-labelledby="title"
      aria-describedby="message"
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.answer(false);
      }}
    >
      <h2 id="title">${title}</h2>
      <p id="message">${message}</p>
      <footer>
        <button @click=${() => this.answer(false)}>${cancelLabel}</button>
        <button class="primary" @click=${() => this.answer(true)}>${confirmLabel}</button>
      </footer>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-confirm': DeskConfirm;
  }
}
