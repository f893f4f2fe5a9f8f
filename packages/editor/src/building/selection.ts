import type { Manifests } from '@offhook/contract';
import { decorationColours, type Flow, type Group } from '@offhook/flow';
import {
  css,
  html,
  LitElement,
  nothing,
  type SVGTemplateResult,
  svg,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { type Intent, tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { icon } from '../theme/icons.ts';
import type { BuildingWords } from '../words/building-words.ts';
import type { Arrange } from './arrange.ts';
import { colourBoxes, colourStyles } from './colours.ts';

const own = css`
  section {
    padding: 16px;
    border-top: 1px solid var(--offhook-line);
  }

  h3 {
    margin: 16px 0 8px;
    font-size: 14px;
    font-weight: 650;
  }

  h3:first-child {
    margin-top: 0;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .row + .row {
    margin-top: 6px;
  }

  label {
    display: grid;
    gap: 4px;
    margin-bottom: 10px;
    font-size: 13px;
    font-weight: 550;
  }

  label input {
    font-weight: 400;
  }
`;

const figures: Readonly<Record<Arrange, SVGTemplateResult>> = {
  left: svg`<path d="M3.5 3v14"/><rect x="6" y="5" width="10" height="3.5" rx="1"/><rect x="6" y="11.5" width="6" height="3.5" rx="1"/>`,
  centre: svg`<path d="M10 3v2M10 8.5v3M10 15v2"/><rect x="4" y="5" width="12" height="3.5" rx="1"/><rect x="6.5" y="11.5" width="7" height="3.5" rx="1"/>`,
  right: svg`<path d="M16.5 3v14"/><rect x="4" y="5" width="10" height="3.5" rx="1"/><rect x="8" y="11.5" width="6" height="3.5" rx="1"/>`,
  top: svg`<path d="M3 3.5h14"/><rect x="5" y="6" width="3.5" height="10" rx="1"/><rect x="11.5" y="6" width="3.5" height="6" rx="1"/>`,
  middle: svg`<path d="M3 10h2M8.5 10h3M15 10h2"/><rect x="5" y="4" width="3.5" height="12" rx="1"/><rect x="11.5" y="6.5" width="3.5" height="7" rx="1"/>`,
  bottom: svg`<path d="M3 16.5h14"/><rect x="5" y="4" width="3.5" height="10" rx="1"/><rect x="11.5" y="8" width="3.5" height="6" rx="1"/>`,
  across: svg`<path d="M3.5 3v14M16.5 3v14"/><rect x="7.5" y="6" width="5" height="8" rx="1"/>`,
  down: svg`<path d="M3 3.5h14M3 16.5h14"/><rect x="6" y="7.5" width="8" height="5" rx="1"/>`,
};

const rows: readonly (readonly Arrange[])[] = [
  ['left', 'centre', 'right', 'across'],
  ['top', 'middle', 'bottom', 'down'],
];

/** What can be done with several selected blocks, and with the group that they are. */
export class OffhookSelection extends LitElement {
  static override styles = [controls, colourStyles, own];

  @property({ attribute: false }) words: BuildingWords | undefined;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) selection: readonly string[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (words === undefined) return nothing;
    const several = this.selection.length > 1;
    return html`${several ? this.#arranging(words) : nothing}
      ${this.#groups().map(([id, group]) => this.#group(words, id, group))}`;
  }

  #groups(): readonly (readonly [string, Group])[] {
    return Object.entries(this.flow.groups ?? {}).filter(([, { members }]) =>
      this.selection.some((id) => members.includes(id)),
    );
  }

  #arranging({ arrange }: BuildingWords): TemplateResult {
    return html`<section aria-label=${arrange.label}>
      <h3>${arrange.edit}</h3>
      <div class="row">
        ${this.#button(arrange.copy, { kind: 'copy' }, 'Ctrl+C')}
        ${this.#button(arrange.duplicate, { kind: 'duplicate-selection' }, 'Ctrl+D')}
        ${this.#button(arrange.group, { kind: 'group' }, 'Ctrl+G')}
        ${this.#button(arrange.layOut, { kind: 'lay-out' }, 'Ctrl+Shift+L')}
      </div>
      <h3>${arrange.align}</h3>
      ${rows.map(
        (row) => html`<div class="row">
          ${row.map(
            (how) => html`<button
              class="square"
              aria-label=${arrange[how]}
              title=${arrange[how]}
              @click=${() => tell(this, { kind: 'align', how })}
            >
              <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                ${figures[how]}
              </svg>
            </button>`,
          )}
        </div>`,
      )}
    </section>`;
  }

  #button(label: string, intent: Intent, keys?: string): TemplateResult {
    return html`<button
      class="small"
      title=${keys === undefined ? label : `${label} (${keys})`}
      @click=${() => tell(this, intent)}
    >
      ${label}
    </button>`;
  }

  #group({ group: said, colours }: BuildingWords, id: string, group: Group): TemplateResult {
    const collapsed = group.collapsed === true;
    return html`<section aria-label="${said.label} ${group.title}">
      <h3>${said.label}</h3>
      <label
        >${said.title}
        <input
          .value=${group.title}
          @change=${(event: Event) => {
            const box = event.currentTarget as HTMLInputElement; // cast: the listener stands on that box
            tell(this, { kind: 'rename-group', group: id, title: box.value.trim() });
          }}
      /></label>
      ${colourBoxes({
        label: said.colour,
        names: colours,
        all: decorationColours,
        chosen: group.colour,
        choose: (colour) => tell(this, { kind: 'colour-group', colour }),
      })}
      <div class="row">
        <button
          class="small"
          @click=${() => tell(this, { kind: 'collapse', group: id, collapsed: !collapsed })}
        >
          ${collapsed ? said.expand : said.collapse}
        </button>
        <button class="small" @click=${() => tell(this, { kind: 'ungroup' })}>
          ${icon('cross', 14)} ${said.ungroup}
        </button>
      </div>
    </section>`;
  }
}
