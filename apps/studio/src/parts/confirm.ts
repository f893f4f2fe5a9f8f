import { controls } from '@offhook/editor';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { words } from '../words/words.ts';
import { dialogStyles } from './dialog.styles.ts';

/** A question before something that cannot be taken back. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly action: string;
  readonly isDangerous?: boolean;
}

/** Asks a question in a dialog. */
export class StudioConfirm extends LitElement {
  static override styles = [controls, dialogStyles];

  @state() private question: Question | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  #answer: ((yes: boolean) => void) | undefined;

  /** Answers whether the person agreed. */
  async ask(question: Question): Promise<boolean> {
    this.#answer?.(false);
    this.question = question;
    await this.updateComplete;
    this.dialog.returnValue = '';
    this.dialog.showModal();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  protected override render(): TemplateResult {
    const { question } = this;
    return html`<dialog aria-labelledby="title" aria-describedby="text" @close=${this.#closed}>
      ${
        question === undefined
          ? nothing
          : html`<form method="dialog">
              <h2 id="title">${question.title}</h2>
              <p id="text">${question.text}</p>
              <div class="buttons">
                <button value="" autofocus>${words().frame.cancel}</button>
                <button class=${question.isDangerous ? 'danger' : 'primary'} value="yes">
                  ${question.action}
                </button>
              </div>
            </form>`
      }
    </dialog>`;
  }

  #closed(): void {
    this.#answer?.(this.dialog.returnValue === 'yes');
    this.#answer = undefined;
  }
}
