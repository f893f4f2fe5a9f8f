import { decorationColours, type Flow, type Note } from '@offhook/flow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import type { BuildingWords } from '../words/building-words.ts';
import { colourBoxes, colourStyles } from './colours.ts';

const own = css`
  section {
    padding: 16px;
    border-top: 1px solid var(--offhook-line);
  }

  h3 {
    margin: 0 0 10px;
    font-size: 14px;
    font-weight: 650;
  }

  .note + .note {
    margin-top: 12px;
  }

  textarea {
    font-size: 13px;
  }

  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin-top: 6px;
  }

  .row .colours {
    margin: 0;
  }
`;

/** The notes of a flow in the main menu, for those who write by the keyboard: text, colour, and an end. */
export class OffhookNotes extends LitElement {
  static override styles = [controls, colourStyles, own];

  @property({ attribute: false }) words: BuildingWords | undefined;
  @property({ attribute: false }) flow!: Flow;

  protected override render(): TemplateResult | typeof nothing {
    const notes = Object.entries(this.flow.notes ?? {});
    const { words } = this;
    if (words === undefined || notes.length === 0) return nothing;
    return html`<section aria-label=${words.note.label}>
      <h3>${words.note.label}</h3>
      ${repeat(
        notes,
        ([id]) => id,
        ([id, note]) => this.#note(words, id, note),
      )}
    </section>`;
  }

  #note({ note: said, colours }: BuildingWords, id: string, note: Note): TemplateResult {
    const name = nameOfNote(note);
    return html`<div class="note">
      <textarea
        rows="3"
        aria-label=${said.write(name)}
        .value=${live(note.text)}
        @change=${(event: Event) => {
          const box = event.currentTarget as HTMLTextAreaElement; // cast: the listener stands on that box
          tell(this, { kind: 'write-note', note: id, text: box.value });
        }}
      ></textarea>
      <div class="row">
        ${colourBoxes({
          label: said.colour(name),
          names: colours,
          all: decorationColours,
          chosen: note.colour,
          choose: (colour) => tell(this, { kind: 'colour-note', note: id, colour }),
        })}
        <button
          class="plain square small"
          aria-label=${said.remove(name)}
          title=${said.remove(name)}
          @click=${() => tell(this, { kind: 'remove-note', note: id })}
        >
          ${icon('bin', 15)}
        </button>
      </div>
    </div>`;
  }
}

/** The first words of a note, by which it is called. */
const nameOfNote = ({ text }: Note): string => {
  const [line = ''] = text
    .replaceAll(/[*_`#>]/g, '')
    .trim()
    .split('\n');
  return line.length > 32 ? `${line.slice(0, 32)}…` : line;
};
