import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { Observable, type Subscriber } from 'rxjs';
import { controls } from '../look/controls.styles.ts';

/** What the agent is asked. */
export interface Question {
  readonly title: string;
  readonly message: string;
  readonly confirmLabel?: string;
  readonly cancelLabel?: string;
}

/** Asks the agent, one question at a time. */
@customElement('desk-confirm')
export class DeskConfirm extends LitElement {
  @state() private question: Question | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  private asked: Subscriber<{ readonly confirmed: boolean }> | undefined;
  private readonly waiting: (() => void)[] = [];

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

  /** Asks when subscribed; the question goes away when nobody waits for its answer any more. */
  ask(question: Question): Observable<{ readonly confirmed: boolean }> {
    return new Observable((subscriber) => {
      const put = (): void => {
        if (subscriber.closed) return this.next();
        this.asked = subscriber;
        this.question = question;
        void this.updateComplete.then(() => this.dialog.showModal());
      };
      subscriber.add(() => {
        if (this.asked === subscriber) this.done();
      });
      if (this.asked) this.waiting.push(put);
      else put();
    });
  }

  private next(): void {
    this.waiting.shift()?.();
  }

  private done(): void {
    this.asked = undefined;
    this.question = undefined;
    this.dialog.close();
    this.next();
  }

  private answer(confirmed: boolean): void {
    this.asked?.next({ confirmed });
    this.asked?.complete();
  }

  override render(): TemplateResult {
    const { title = '', message = '', confirmLabel, cancelLabel } = this.question ?? {};
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
        <button @click=${() => this.answer(false)}>${cancelLabel || 'Cancel'}</button>
        <button class="primary" @click=${() => this.answer(true)}>${confirmLabel || 'OK'}</button>
      </footer>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-confirm': DeskConfirm;
  }
}
