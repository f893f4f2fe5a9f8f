import type { FlowSummary } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { to } from '../app/route.ts';
import { triggerTitle } from './catalog.ts';
import type { MenuItem } from './menu.ts';
import { sayExactly, sayMoment } from './moment.ts';

/** What can be done with a flow from the list. */
export interface FlowActs {
  readonly publish: (flow: FlowSummary) => Promise<void>;
  readonly unpublish: (flow: FlowSummary) => Promise<void>;
  readonly clone: (flow: FlowSummary) => Promise<void>;
  readonly remove: (flow: FlowSummary) => Promise<void>;
  readonly go: (path: string) => void;
}

/** What a row needs beside its flow. */
export interface RowContext {
  readonly manifests: Manifests;
  /** Now, in milliseconds. */
  readonly now: number;
  /** The flow that something is being done with. */
  readonly busy: string | undefined;
}

const stateOf = (flow: FlowSummary): TemplateResult => html`<div class="tags">
  ${
    flow.publishedVersion === null
      ? html`<span class="tag">Not published</span>`
      : html`<span class="tag good">Version ${flow.publishedVersion}</span>`
  }
  ${
    flow.publishedVersion !== null && flow.hasUnpublishedChanges
      ? html`<span class="tag warn">Unpublished changes</span>`
      : nothing
  }
  ${flow.active ? nothing : html`<span class="tag bad">Inactive</span>`}
</div>`;

const menuOf = (flow: FlowSummary, acts: FlowActs): readonly MenuItem[] => [
  { title: 'Settings', href: to.flowSettings(flow.id) },
  { title: 'Versions', href: to.versions(flow.id) },
  { title: 'Clone', act: () => void acts.clone(flow) },
  ...(flow.publishedVersion === null
    ? []
    : [{ title: 'Unpublish', act: () => void acts.unpublish(flow) }]),
  { title: 'Delete', act: () => void acts.remove(flow), isDangerous: true },
];

const startsOn = ({ triggers }: FlowSummary, manifests: Manifests): TemplateResult => {
  if (triggers.length === 0) return html`<span class="faint">Nothing yet</span>`;
  return html`${triggers.map(
    (trigger, index) =>
      html`${index > 0 ? html`<br />` : nothing}${triggerTitle(manifests, trigger)}`,
  )}`;
};

const actionsOf = (flow: FlowSummary, isBusy: boolean, acts: FlowActs): TemplateResult => {
  const canPublish = flow.publishedVersion === null || flow.hasUnpublishedChanges;
  return html`<div>
    ${
      canPublish
        ? html`<button
            class="small"
            aria-label="Publish ${flow.name}"
            ?disabled=${isBusy}
            @click=${() => void acts.publish(flow)}
          >
            Publish
          </button>`
        : nothing
    }
    <a class="button small" aria-label="Edit ${flow.name}" href=${to.flow(flow.id)}>Edit</a>
    <studio-menu
      label="More actions for ${flow.name}"
      .items=${menuOf(flow, acts)}
    ></studio-menu>
  </div>`;
};

/** One flow of an adapter's list. */
export const flowRow = (
  flow: FlowSummary,
  { manifests, now, busy }: RowContext,
  acts: FlowActs,
): TemplateResult => html`<tr aria-busy=${busy === flow.id}>
  <td>
    <a class="name" href=${to.flow(flow.id)}>${flow.name}</a>
    ${flow.description === '' ? nothing : html`<span class="faint">${flow.description}</span>`}
  </td>
  <td class="soft">${startsOn(flow, manifests)}</td>
  <td>${stateOf(flow)}</td>
  <td class="soft" title=${sayExactly(flow.updatedAt)}>${sayMoment(flow.updatedAt, now)}</td>
  <td class="actions">${actionsOf(flow, busy !== undefined, acts)}</td>
</tr>`;
