import type { Json, Manifests, SuggestionPort } from '@offhook/contract';
import {
  conversionsFor,
  describe,
  type Flow,
  type FlowNode,
  fixesFor,
  foresee,
  type NodeDescription,
  type Problem,
} from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Around } from '../fields/around.ts';
import type { OffhookField } from '../fields/field-row.ts';
import { offersFor } from '../fields/offers.ts';
import { tell } from '../intent.ts';
import { fixStyles } from '../problems/fix.styles.ts';
import { controls } from '../theme/controls.styles.ts';
import { groupStyles } from '../theme/groups.styles.ts';
import { groupMark, groupTitle } from '../theme/groups.ts';
import { icon } from '../theme/icons.ts';
import { blockName } from '../words/flow-words.ts';
import { english } from '../words/locales/en.ts';
import type { ValueWords } from '../words/value-words.ts';
import { type Words, wordFor } from '../words/words.ts';
import { blockDetailsStyles } from './block-details.styles.ts';
import { blockProblems, returnValues } from './node-facts.ts';
import { waysOut } from './ways-out.ts';

/** What the selected node does, takes and returns, and where it leads: a block, a control block, Start or End. */
export class OffhookBlockDetails extends LitElement {
  static override styles = [controls, groupStyles, fixStyles, blockDetailsStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) values!: ValueWords;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property() node = '';
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) suggestions: SuggestionPort | undefined;
  @property({ attribute: false }) samples: Readonly<Record<string, Json>> = {};

  /** Lets the person type into an input. */
  async focusInput(input: string): Promise<void> {
    await this.updateComplete;
    const fields = [...this.renderRoot.querySelectorAll<OffhookField>('offhook-field')];
    const field = fields.find(({ name }) => name === input);
    await field?.updateComplete;
    field?.scrollIntoView({ block: 'nearest' });
    field?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { flow, manifests, words } = this;
    const node = flow.nodes[this.node];
    if (node === undefined) return nothing;
    const known = describe(manifests, node);
    const around = this.#around(known);
    return html`${this.#head(known)} ${this.#about(node, known)}
      ${blockProblems(this.#general(known), around, this)}
      ${known.action === undefined && known.control === undefined ? nothing : this.#inputs(node, known, around)}
      ${returnValues(known, words)}
      ${waysOut({ words, flow, manifests, id: this.node, told: (intent) => tell(this, intent) })}`;
  }

  /** Offers are worked out only for nodes that take something. */
  #around({ inputs }: NodeDescription): Around {
    const { words, values, flow, manifests, node, samples, suggestions } = this;
    const scene = { words, values, flow, manifests, node, samples };
    const groups = Object.keys(inputs).length === 0 ? [] : offersFor(scene);
    const fixes = (problem: Problem) => fixesFor(problem, flow, manifests);
    const conversions: Around['conversions'] = (input, wanted, ref) => {
      const given = foresee(flow, manifests)(node, ref).field;
      if (given === undefined) return [];
      const misfit = { node, input, value: { ref }, ref, given, wanted };
      return conversionsFor(flow, manifests, misfit);
    };
    return { ...scene, groups, suggestions, fixes, conversions };
  }

  #head({ sort, group, action }: NodeDescription): TemplateResult {
    const isStructure = sort === 'start' || sort === 'end';
    const canChange = action !== undefined || sort === 'unknown';
    const { details, remove } = this.words;
    return html`<div class="head">
      <div class="links">
        ${
          !canChange
            ? nothing
            : html`<button
                class="link"
                @click=${() => tell(this, { kind: 'change-action', node: this.node })}
              >
                ${icon('swap', 15)} ${details.changeType}
              </button>`
        }
        <button
          class="link remove"
          @click=${() => tell(this, { kind: 'remove', nodes: [this.node] })}
        >
          ${icon('bin', 15)} ${remove}
        </button>
      </div>
      <div class="who">
        ${isStructure ? nothing : groupMark(group, 36)}
        <div class="names">
          <input
            class="title"
            aria-label=${details.blockTitle}
            title=${details.renameTitle}
            spellcheck="false"
            .value=${this.#name}
            @change=${this.#renamed}
          />
          <p class="id">ID: <code>${this.node}</code></p>
        </div>
      </div>
    </div>`;
  }

  #about(node: FlowNode, { sort, title, description, group, action }: NodeDescription) {
    const { aboutStructures, details, groups, statuses } = this.words;
    if (sort === 'start' || sort === 'end') {
      return html`<p class="about">${wordFor(aboutStructures, sort)}</p>`;
    }
    if (sort === 'unknown') {
      return html`<p class="about">${details.unknownAction(node.action ?? node.kind ?? '')}</p>`;
    }
    const status = action?.status;
    return html`<div class="about">
      <p>${description}</p>
      <p class="kind">
        ${this.#name === title ? nothing : html`<span>${title}</span> · `}<span
          >${groupTitle(group ?? '', groups)}</span
        >
        ${
          status === undefined
            ? nothing
            : html`<span class="tag ${status === 'deprecated' ? 'warn' : ''}"
                >${wordFor(statuses, status)}</span
              >`
        }
      </p>
    </div>`;
  }

  get #name(): string {
    return blockName(this.flow, this.node, this.manifests, this.words);
  }

  /** What is not told beside an input. */
  #general({ inputs }: NodeDescription): readonly Problem[] {
    return this.problems.filter(
      ({ field }) => field === undefined || !Object.hasOwn(inputs, field),
    );
  }

  #inputs({ inputs = {} }: FlowNode, known: NodeDescription, around: Around): TemplateResult {
    const fields = Object.entries(known.inputs).filter(([, { from }]) => from === undefined);
    const { details } = this.words;
    const strays = Object.keys(inputs).filter((name) => !Object.hasOwn(known.inputs, name));
    return html`<section aria-label=${details.inputs}>
      <h3>${details.inputs}</h3>
      ${fields.length === 0 ? html`<p class="none">${details.noInputs}</p>` : nothing}
      ${repeat(
        fields,
        ([name]) => `${this.node} ${known.action?.id ?? known.title} ${name}`,
        ([name, field]) => html`<offhook-field
          .around=${around}
          .name=${name}
          .field=${field}
          .value=${Object.hasOwn(inputs, name) ? inputs[name] : undefined}
          .problems=${this.problems.filter((problem) => problem.field === name)}
        ></offhook-field>`,
      )}
      ${
        strays.length === 0
          ? nothing
          : html`<p class="none">
              ${details.strays} ${strays.map((name) => html`<code>${name}</code> `)}
            </p>`
      }
    </section>`;
  }

  #renamed(event: Event): void {
    const box = event.currentTarget as HTMLInputElement; // cast: the listener stands on that input
    tell(this, { kind: 'rename', node: this.node, title: box.value.trim() });
  }
}
