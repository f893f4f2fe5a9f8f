import type { ActionManifest, Json, Manifests, SuggestionPort } from '@offhook/contract';
import {
  type Block,
  type Flow,
  type FlowNode,
  isBlock,
  manifestFor,
  type Problem,
} from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { offersFor } from '../fields/offers.ts';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import { groupStyles } from '../theme/groups.styles.ts';
import { groupMark, groupTitle } from '../theme/groups.ts';
import { icon } from '../theme/icons.ts';
import { blockName, problemSentence } from '../words/flow-words.ts';
import { english } from '../words/locales/en.ts';
import { type Words, wordFor } from '../words/words.ts';
import { detailsStyles } from './details.styles.ts';
import { waysOut } from './ways-out.ts';

/** The detail menu: what the selected block does, takes and returns, and where it leads. */
export class OffhookDetails extends LitElement {
  static override styles = [controls, groupStyles, detailsStyles];

  @property({ attribute: false }) words: Words = english;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property() node = '';
  @property({ attribute: false }) problems: readonly Problem[] = [];
  @property({ attribute: false }) suggestions: SuggestionPort | undefined;
  @property({ attribute: false }) samples: Readonly<Record<string, Json>> = {};

  /** Lets the person type into an input. */
  async focusInput(_input: string): Promise<void> {
    await this.updateComplete;
  }

  protected override render(): TemplateResult | typeof nothing {
    const node = this.flow.nodes[this.node];
    if (node === undefined) return nothing;
    const manifest = manifestFor(this.manifests, node);
    return html`${this.#head(node, manifest)} ${this.#about(node, manifest)}
      ${this.#problems(manifest)}
      ${isBlock(node) && manifest !== undefined ? this.#inputs(node, manifest) : nothing}
      ${manifest === undefined ? nothing : returns(manifest, this.words)}
      ${waysOut({ words: this.words, flow: this.flow, manifests: this.manifests, id: this.node, told: (intent) => tell(this, intent) })}`;
  }

  #head(node: FlowNode, manifest: ActionManifest | undefined): TemplateResult {
    const isStructure = !isBlock(node);
    const { details, remove } = this.words;
    return html`<header>
      <div class="links">
        ${
          isStructure
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
        ${isStructure ? nothing : groupMark(manifest?.group, 36)}
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
    </header>`;
  }

  #about(node: FlowNode, manifest: ActionManifest | undefined): TemplateResult {
    const { aboutStructures, details, groups, statuses } = this.words;
    if (!isBlock(node)) return html`<p class="about">${wordFor(aboutStructures, node.kind)}</p>`;
    if (manifest === undefined) {
      return html`<p class="about">${details.unknownAction(node.action)}</p>`;
    }
    const isRenamed = this.#name !== manifest.title;
    return html`<div class="about">
      <p>${manifest.description}</p>
      <p class="kind">
        ${isRenamed ? html`<span>${manifest.title}</span> · ` : nothing}<span
          >${groupTitle(manifest.group, groups)}</span
        >
        ${
          manifest.status === undefined
            ? nothing
            : html`<span class="tag ${manifest.status === 'deprecated' ? 'warn' : ''}"
                >${wordFor(statuses, manifest.status)}</span
              >`
        }
      </p>
    </div>`;
  }

  get #name(): string {
    return blockName(this.flow, this.node, this.manifests, this.words);
  }

  #problems(manifest: ActionManifest | undefined): TemplateResult | typeof nothing {
    const general = this.problems.filter(
      ({ field }) => field === undefined || manifest?.inputs[field] === undefined,
    );
    if (general.length === 0) return nothing;
    return html`<ul class="problems" aria-label=${this.words.details.problems}>
      ${general.map(
        (problem) =>
          html`<li class=${problem.severity}>
            ${icon('alert', 15)} ${problemSentence(problem, this.words)}
          </li>`,
      )}
    </ul>`;
  }

  #inputs({ inputs = {} }: Block, manifest: ActionManifest): TemplateResult {
    const fields = Object.entries(manifest.inputs).filter(([, { from }]) => from === undefined);
    const { details } = this.words;
    const groups = offersFor(this.flow, this.manifests, this.node, this.words);
    const strays = Object.keys(inputs).filter((name) => manifest.inputs[name] === undefined);
    return html`<section aria-label=${details.inputs}>
      <h3>${details.inputs}</h3>
      ${fields.length === 0 ? html`<p class="none">${details.noInputs}</p>` : nothing}
      ${repeat(
        fields,
        ([name]) => `${this.node} ${manifest.id} ${name}`,
        ([name, field]) => html`<offhook-field
          .words=${this.words}
          .node=${this.node}
          .name=${name}
          .field=${field}
          .value=${Object.hasOwn(inputs, name) ? inputs[name] : undefined}
          .flow=${this.flow}
          .manifests=${this.manifests}
          .groups=${groups}
          .problem=${this.problems.find((problem) => problem.field === name)}
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

const returns = ({ sockets }: ActionManifest, { details }: Words): TemplateResult => {
  const outputs = Object.entries(sockets.outputs);
  return html`<section aria-label=${details.returns}>
    <h3>${details.returns}</h3>
    ${
      outputs.length === 0
        ? html`<p class="none">
            ${sockets.family === 'branch' ? details.returnsBranch : details.returnsNothing}
          </p>`
        : html`<table>
            <thead>
              <tr><th scope="col">${details.name}</th><th scope="col">${details.description}</th></tr>
            </thead>
            <tbody>
              ${outputs.map(
                ([name, { title, help }]) => html`<tr>
                  <td><code>${name}</code></td>
                  <td>${title}${help === undefined ? nothing : html`<br /><small>${help}</small>`}</td>
                </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
};
