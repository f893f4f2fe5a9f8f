import type { Manifests } from '@offhook/contract';
import type { Choice, Conflict } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { controls } from '../theme/controls.styles.ts';
import { english } from '../words/locales/en.ts';
import type { Words } from '../words/words.ts';
import type { Clash } from './draft-state.ts';
import { mergeBoxStyles } from './merge-box.styles.ts';
import { sideText } from './side-text.ts';
import { type Naming, thingName } from './thing-name.ts';

/** Whose side stands in each conflict, by its id. */
export type Choices = Readonly<Record<string, Choice>>;

/** The dialog in which a person chooses between their own edits and somebody else's. */
export class OffhookMerge extends LitElement {
  static override styles = [controls, mergeBoxStyles];

  @property({ attribute: false }) clash!: Clash;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) words: Words = english;
  /** Hears what was chosen; undefined where the person decides later. */
  @property({ attribute: false }) chosen: (choices: Choices | undefined) => void = () => undefined;
  @state() private choices: Choices = {};
  @query('dialog') private dialog!: HTMLDialogElement;

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { drafts } = this.words;
    const { conflicts } = this.clash;
    return html`<dialog aria-labelledby="title" aria-describedby="about" @close=${this.#closed}>
      <form method="dialog">
        <h2 id="title">${drafts.title}</h2>
        <p id="about">${drafts.about}</p>
        <div class="all">
          <button type="button" class="small" @click=${() => this.#all('mine')}>
            ${drafts.allMine}
          </button>
          <button type="button" class="small" @click=${() => this.#all('theirs')}>
            ${drafts.allTheirs}
          </button>
        </div>
        <div class="list">
          ${conflicts.map((conflict) => this.#conflict(conflict))} ${this.#others()}
        </div>
        <div class="buttons">
          <button value="later">${drafts.later}</button>
          <button class="primary" value="merge">${drafts.merge}</button>
        </div>
      </form>
    </dialog>`;
  }

  #naming(first: Choice): Naming {
    const { base, mine, theirs } = this.clash;
    const [own, other] = [mine, theirs.draft];
    const flows = first === 'mine' ? [own, other, base] : [other, own, base];
    return { flows, known: this.manifests, words: this.words };
  }

  #conflict(conflict: Conflict): TemplateResult {
    return html`<fieldset>
      <legend>${thingName(conflict.path, this.#naming('mine'))}</legend>
      ${this.#side(conflict, 'mine')} ${this.#side(conflict, 'theirs')}
    </fieldset>`;
  }

  #side(conflict: Conflict, side: Choice): TemplateResult {
    const { id } = conflict;
    return html`<label>
      <input
        type="radio"
        name=${id}
        .checked=${(this.choices[id] ?? 'mine') === side}
        @change=${() => this.#choose({ ...this.choices, [id]: side })}
      />
      <span class="whose">${this.words.drafts[side]}</span>
      <span class="what">${sideText(conflict, conflict[side], this.#naming(side))}</span>
    </label>`;
  }

  #others(): TemplateResult | typeof nothing {
    const { drafts } = this.words;
    const naming = this.#naming('theirs');
    const names = this.clash.taken
      .filter(({ path }) => path[0] !== 'layout')
      .map(({ path, value }) => {
        const kind = value === undefined ? drafts.kind.removed : drafts.kind.changed;
        return `${thingName(path, naming)}: ${kind}`;
      });
    if (names.length === 0) return nothing;
    return html`<section>
      <h3>${drafts.others}</h3>
      <ul>
        ${[...new Set(names)].map((name) => html`<li>${name}</li>`)}
      </ul>
    </section>`;
  }

  #choose(choices: Choices): void {
    this.choices = choices;
  }

  #all(side: Choice): void {
    this.#choose(Object.fromEntries(this.clash.conflicts.map(({ id }) => [id, side])));
  }

  /** Escape leaves without a value: that is later, too. */
  readonly #closed = (): void => {
    this.chosen(this.dialog.returnValue === 'merge' ? this.choices : undefined);
  };
}
