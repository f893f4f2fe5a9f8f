import type { Manifests } from '@offhook/contract';
import { connectionsFrom, type Flow, manifestFor, socketsOf } from '@offhook/flow';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toneOf } from '../canvas/outline.ts';
import type { Intent } from '../intent.ts';
import { icon } from '../theme/icons.ts';
import { blockName, socketName } from '../words/flow-words.ts';
import type { Words } from '../words/words.ts';

/** What the list of ways out needs. */
export interface WaysOut {
  readonly words: Words;
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly id: string;
  readonly told: (intent: Intent) => void;
}

/** Of larger flows the list of blocks is filled when somebody goes there. */
const fewBlocks = 200;

/** Where each socket of a block leads, as a list that can be changed without a mouse. */
export const waysOut = (ways: WaysOut): TemplateResult | typeof nothing => {
  const { flow, manifests, id, words } = ways;
  const node = flow.nodes[id];
  if (node === undefined) return nothing;
  const sockets = socketsOf(manifestFor(manifests, node), node);
  if (sockets.length === 0) return nothing;
  return html`<section aria-label=${words.details.connections}>
    <h3>${words.details.leadsTo}</h3>
    <ul class="ways">
      ${sockets.map((socket) => html`<li>${way(ways, socket)}</li>`)}
    </ul>
  </section>`;
};

const targetLink = (
  { words: { details }, id, told }: WaysOut,
  socket: string,
  title: string,
  to: string,
  name: string,
): TemplateResult => html`<span class="target">
          <button class="link" title=${details.show(to)} @click=${() => told({ kind: 'reveal', node: to })}>
            ${name}
          </button>
          <button
            class="plain unlink"
            aria-label=${details.removeConnectionTo(title, name)}
            title=${details.removeConnection}
            @click=${() => told({ kind: 'disconnect', ends: { from: id, socket, to } })}
          >
            ${icon('cross', 12)}
          </button>
        </span>`;

/** The box in which one more block is chosen. */
const another = (ways: WaysOut, socket: string, targets: readonly string[]): TemplateResult => {
  const { words, flow, manifests, id, told } = ways;
  const { details } = words;
  const title = socketName(socket, words, manifestFor(manifests, flow.nodes[id]));
  const free = (): readonly string[] =>
    Object.entries(flow.nodes)
      .filter(([other, { kind }]) => other !== id && kind !== 'start' && !targets.includes(other))
      .map(([other]) => other);
  const titled = (other: string): string =>
    `${blockName(flow, other, manifests, words)} (${other})`;
  const isMany = Object.keys(flow.nodes).length > fewBlocks;
  const fill = ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLSelectElement; // cast: the listener stands on that select
    if (isMany && box.length === 1)
      box.append(...free().map((other) => new Option(titled(other), other)));
  };
  const empty = ({ currentTarget }: Event): void => {
    const box = currentTarget as HTMLSelectElement; // cast: the listener stands on that select
    if (isMany) box.length = 1;
  };
  const connect = (event: Event): void => {
    const box = event.currentTarget as HTMLSelectElement; // cast: the listener stands on that select
    if (box.value !== '') told({ kind: 'connect', ends: { from: id, socket, to: box.value } });
  };
  return html`<select
        aria-label=${details.connectTo(title)}
        .value=${live('')}
        @pointerdown=${fill}
        @focus=${fill}
        @blur=${empty}
        @change=${connect}
      >
        <option value="">${targets.length === 0 ? details.nothingYet : details.addAnother}</option>
        ${isMany ? nothing : free().map((other) => html`<option value=${other}>${titled(other)}</option>`)}
      </select>`;
};

const way = (ways: WaysOut, socket: string): TemplateResult => {
  const { words, flow, manifests, id } = ways;
  const targets = connectionsFrom(flow, id)
    .filter((connection) => connection.socket === socket)
    .map(({ to }) => to);
  const title = socketName(socket, words, manifestFor(manifests, flow.nodes[id]));
  const nameOf = (node: string): string => blockName(flow, node, manifests, words);
  return html`<span class="socket ${toneOf(socket)}">${title}</span>
    <div class="targets">
      ${targets.map((to) => targetLink(ways, socket, title, to, nameOf(to)))}
      ${another(ways, socket, targets)}
    </div>`;
};
