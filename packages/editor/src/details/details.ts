import type { ActionManifest, Manifests } from '@offhook/contract';
import {
  type Block,
  type Flow,
  type FlowNode,
  isBlock,
  manifestFor,
  nameOf,
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
import { detailsStyles } from './details.styles.ts';
import { waysOut } from './ways-out.ts';

const structures: Readonly<Record<string, string>> = {
  start: 'Where every run of this flow begins. It leads to the first block.',
  end: 'Where a run is over. Any number of connections may lead here.',
};

/** The detail menu: what the selected block does, takes and returns, and where it leads. */
export class OffhookDetails extends LitElement {
  static override styles = [controls, groupStyles, detailsStyles];

  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property() node = '';
  @property({ attribute: false }) problems: readonly Problem[] = [];

  protected override render(): TemplateResult | typeof nothing {
    const node = this.flow.nodes[this.node];
    if (node === undefined) return nothing;
    const manifest = manifestFor(this.manifests, node);
    return html`${this.#head(node, manifest)} ${this.#about(node, manifest)}
      ${this.#problems(manifest)}
      ${isBlock(node) && manifest !== undefined ? this.#inputs(node, manifest) : nothing}
      ${manifest === undefined ? nothing : returns(manifest)}
      ${waysOut({ flow: this.flow, manifests: this.manifests, id: this.node, told: (intent) => tell(this, intent) })}`;
  }

  #head(node: FlowNode, manifest: ActionManifest | undefined): TemplateResult {
    const isStructure = !isBlock(node);
    return html`<header>
      <div class="links">
        ${
          isStructure
            ? nothing
            : html`<button
                class="link"
                @click=${() => tell(this, { kind: 'change-action', node: this.node })}
              >
                ${icon('swap', 15)} Change type
              </button>`
        }
        <button
          class="link remove"
          @click=${() => tell(this, { kind: 'remove', nodes: [this.node] })}
        >
          ${icon('bin', 15)} Remove
        </button>
      </div>
      <div class="who">
        ${isStructure ? nothing : groupMark(manifest?.group, 36)}
        <div class="names">
          <input
            class="title"
            aria-label="Title of the block"
            title="Title: type to rename"
            spellcheck="false"
            .value=${nameOf(this.flow, this.node, this.manifests)}
            @change=${this.#renamed}
          />
          <p class="id">ID: <code>${this.node}</code></p>
        </div>
      </div>
    </header>`;
  }

  #about(node: FlowNode, manifest: ActionManifest | undefined): TemplateResult {
    if (!isBlock(node)) return html`<p class="about">${structures[node.kind] ?? ''}</p>`;
    if (manifest === undefined) {
      return html`<p class="about">
        The action <code>${node.action}</code> is not in the catalogue. The block is kept as it is;
        change its type, or install the plugin that brings it.
      </p>`;
    }
    const isRenamed = nameOf(this.flow, this.node, this.manifests) !== manifest.title;
    return html`<div class="about">
      <p>${manifest.description}</p>
      <p class="kind">
        ${isRenamed ? html`<span>${manifest.title}</span> · ` : nothing}<span
          >${groupTitle(manifest.group)}</span
        >
        ${
          manifest.status === undefined
            ? nothing
            : html`<span class="tag ${manifest.status === 'deprecated' ? 'warn' : ''}"
                >${manifest.status}</span
              >`
        }
      </p>
    </div>`;
  }

  #problems(manifest: ActionManifest | undefined): TemplateResult | typeof nothing {
    const general = this.problems.filter(
      ({ field }) => field === undefined || manifest?.inputs[field] === undefined,
    );
    if (general.length === 0) return nothing;
    return html`<ul class="problems" aria-label="Problems of this block">
      ${general.map(
        ({ severity, message }) => html`<li class=${severity}>${icon('alert', 15)} ${message}</li>`,
      )}
    </ul>`;
  }

  #inputs({ inputs = {} }: Block, manifest: ActionManifest): TemplateResult {
    const fields = Object.entries(manifest.inputs).filter(([, { from }]) => from === undefined);
    const groups = offersFor(this.flow, this.manifests, this.node);
    const strays = Object.keys(inputs).filter((name) => manifest.inputs[name] === undefined);
    return html`<section aria-label="Inputs">
      <h3>Inputs</h3>
      ${fields.length === 0 ? html`<p class="none">This action takes no inputs.</p>` : nothing}
      ${repeat(
        fields,
        ([name]) => `${this.node} ${manifest.id} ${name}`,
        ([name, field]) => html`<offhook-field
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
              Kept, though this action does not know it:
              ${strays.map((name) => html`<code>${name}</code> `)}
            </p>`
      }
    </section>`;
  }

  #renamed(event: Event): void {
    const box = event.currentTarget as HTMLInputElement; // cast: the listener stands on that input
    tell(this, { kind: 'rename', node: this.node, title: box.value.trim() });
  }
}

const returns = ({ sockets }: ActionManifest): TemplateResult => {
  const outputs = Object.entries(sockets.outputs);
  return html`<section aria-label="Return values">
    <h3>Return values</h3>
    ${
      outputs.length === 0
        ? html`<p class="none">
            ${sockets.family === 'branch' ? 'true or false, by the socket it leaves.' : 'Nothing.'}
          </p>`
        : html`<table>
            <thead>
              <tr><th scope="col">Name</th><th scope="col">Description</th></tr>
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
