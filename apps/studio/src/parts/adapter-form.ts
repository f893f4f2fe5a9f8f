import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../words/words.ts';

/** What the form of an adapter holds. */
export interface AdapterDraft {
  readonly name: string;
  /** One origin a line. */
  readonly origins: string;
}

/** The origins that a text lists, one a line. */
export const originsOf = (text: string): readonly string[] =>
  text
    .split(/[\s,]+/)
    .map((line) => line.replace(/\/+$/, ''))
    .filter(Boolean);

/** The first line that is no origin; undefined where all are. */
export const strayOrigin = (origins: readonly string[]): string | undefined =>
  origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);

/** The fields of an adapter. */
export const adapterFields = (
  draft: AdapterDraft,
  error: string | undefined,
  change: (draft: AdapterDraft) => void,
): TemplateResult => html`<div class="field">
    <label for="name">${words().adapters.name} <span class="required" aria-hidden="true">*</span></label>
    <input
      id="name"
      required
      maxlength="200"
      autocomplete="off"
      .value=${draft.name}
      @input=${(event: InputEvent) => change({ ...draft, name: textOf(event) })}
    />
  </div>
  <div class="field">
    <label for="origins">${words().adapters.origins}</label>
    <textarea
      id="origins"
      rows="3"
      spellcheck="false"
      class="mono"
      placeholder="https://desk.example.com"
      aria-describedby="origins-help"
      .value=${draft.origins}
      @input=${(event: InputEvent) => change({ ...draft, origins: textOf(event) })}
    ></textarea>
    <p class="help" id="origins-help">${words().adapters.originsHelp}</p>
  </div>
  ${error === undefined ? nothing : html`<p class="wrong" role="alert">${error}</p>`}`;

const textOf = (event: InputEvent): string =>
  (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value; // cast: the listener stands on such a box

/** What is wrong with a draft; undefined where it can be sent. */
export const refuseDraft = ({ name, origins }: AdapterDraft): string | undefined => {
  if (name.trim() === '') return words().adapters.nameMissing;
  const stray = strayOrigin(originsOf(origins));
  return stray && words().adapters.notAnOrigin(stray);
};
