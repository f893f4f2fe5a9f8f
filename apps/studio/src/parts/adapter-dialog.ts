import type { Adapter, Client } from '@offhook/client';
import { controls } from '@offhook/editor';
import { html, LitElement, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { sentenceOf } from '../app/page-events.ts';
import { words } from '../words/words.ts';
import { type AdapterDraft, adapterFields, originsOf, refuseDraft } from './adapter-form.ts';
import { dialogStyles } from './dialog.styles.ts';
import { formStyles } from './form.styles.ts';

const empty: AdapterDraft = { name: '', origins: '' };

/** The dialog that makes a new adapter. */
export class StudioAdapterDialog extends LitElement {
  static override styles = [controls, formStyles, dialogStyles];

  @state() private draft = empty;
  @state() private error: string | undefined;
  @state() private isBusy = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  #client: Client | undefined;
  #answer: ((adapter: Adapter | undefined) => void) | undefined;

  /** Answers the adapter that was made; undefined where the person thought better of it. */
  ask(client: Client): Promise<Adapter | undefined> {
    this.#client = client;
    this.draft = empty;
    this.error = undefined;
    this.dialog.showModal();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @close=${() => this.#end(undefined)}>
      <form novalidate @submit=${this.#submit}>
        <h2 id="title">${words().adapters.make}</h2>
        ${adapterFields(this.draft, this.error, (draft) => {
          this.draft = draft;
        })}
        <div class="buttons">
          <button type="button" @click=${() => this.dialog.close()}>${words().frame.cancel}</button>
          <button class="primary" ?disabled=${this.isBusy}>
            ${words().adapters.create}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    this.error = refuseDraft(this.draft);
    if (this.error !== undefined || this.#client === undefined) return;
    this.isBusy = true;
    try {
      const { name, origins } = this.draft;
      const adapter = await this.#client.createAdapter({
        name: name.trim(),
        origins: [...originsOf(origins)],
      });
      this.#end(adapter);
      this.dialog.close();
    } catch (error) {
      this.error = sentenceOf(error);
    } finally {
      this.isBusy = false;
    }
  }

  #end(adapter: Adapter | undefined): void {
    this.#answer?.(adapter);
    this.#answer = undefined;
  }
}
