import type { Manifests } from '@offhook/contract';
import { connectionsFrom, type Flow, manifestFor, nameOf, socketsOf } from '@offhook/flow';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { toneOf } from '../canvas/outline.ts';
import type { Intent } from '../intent.ts';
import { icon } from '../theme/icons.ts';

/** What the list of ways out needs. */
export interface WaysOut {
  readonly flow: Flow;
  readonly manifests: Manifests;
  readonly id: string;
  readonly told: (intent: Intent) => void;
}

/** Where each socket of a block leads, as a list that can be changed without a mouse. */
export const waysOut = (ways: WaysOut): TemplateResult | typeof nothing => {
  const { flow, manifests, id } = ways;
  const node = flow.nodes[id];
  if (node === undefined) return nothing;
  const sockets = socketsOf(manifestFor(manifests, node), node);
  if (sockets.length === 0) return nothing;
  return html`<section aria-label="Connections">
    <h3>Leads to</h3>
    <ul class="ways">
      ${sockets.map((socket) => html`<li>${way(ways, socket)}</li>`)}
    </ul>
  </section>`;
};

const way = ({ flow, manifests, id, told }: WaysOut, socket: string): TemplateResult => {
  const targets = connectionsFrom(flow, id)
    .filter((connection) => connection.socket === socket)
    .map(({ to }) => to);
  const free = Object.entries(flow.nodes)
    .filter(([other, { kind }]) => other !== id && kind !== 'start' && !targets.includes(other))
    .map(([other]) => other);
  const connect = (event: Event): void => {
    const box = event.currentTarget as HTMLSelectElement; // cast: the listener stands on that select
    if (box.value !== '') told({ kind: 'connect', ends: { from: id, socket, to: box.value } });
  };
  return html`<span class="socket ${toneOf(socket)}">${socket}</span>
    <div class="targets">
      ${targets.map((to) => {
        const name = nameOf(flow, to, manifests);
        return html`<span class="target">
          <button class="link" title="Show ${to}" @click=${() => told({ kind: 'reveal', node: to })}>
            ${name}
          </button>
          <button
            class="plain unlink"
            aria-label="Remove the connection from ${socket} to ${name}"
            title="Remove this connection"
            @click=${() => told({ kind: 'disconnect', ends: { from: id, socket, to } })}
          >
            ${icon('cross', 12)}
          </button>
        </span>`;
      })}
      <select aria-label="Connect ${socket} to" .value=${live('')} @change=${connect}>
        <option value="">${targets.length === 0 ? 'Nothing yet' : 'Add another'}</option>
        ${free.map((to) => html`<option value=${to}>${nameOf(flow, to, manifests)} (${to})</option>`)}
      </select>
    </div>`;
};
