import type { FlowSummary } from '@offhook/client';
import type { Manifests } from '@offhook/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { to } from '../app/route.ts';
import { words } from '../words/words.ts';
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
      ? html`<span class="tag">${words().adapter.notPublished}</span>`
      : html`<span class="tag good">${words().adapter.version(flow.publishedVersion)}</span>`
  }
  ${
    flow.publishedVersion !== null && flow.hasUnpublishedChanges
      ? html`<span class="tag warn">${words().adapter.unpublishedChanges}</span>`
      : nothing
  }
  ${flow.active ? nothing : html`<span class="tag bad">${words().adapter.inactive}</span>`}
</div>`;

const menuOf = (flow: FlowSummary, acts: FlowActs): readonly MenuItem[] => [
  { title: words().frame.settings, href: to.flowSettings(flow.id) },
  { title: words().flow.versions, href: to.versions(flow.id) },
  { title: words().adapter.clone, act: () => void acts.clone(flow) },
  ...(flow.publishedVersion === null
    ? []
    : [{ title: words().adapter.unpublish, act: () => void acts.unpublish(flow) }]),
  { title: words().adapter.remove, act: () => void acts.remove(flow), isDangerous: true },
];

const startsOn = ({ triggers }: FlowSummary, manifests: Manifests): TemplateResult => {
  if (triggers.length === 0) return html`<span class="faint">${words().adapter.nothingYet}</span>`;
  return html`${triggers.map(
    (trigger, index) =>
      html`${index > 0 ? html`<br />` : nothing}${triggerTitle(manifests, trigger)}`,
  )}`;
};

const actionsOf = (flow: FlowSummary, isBusy: boolean, acts: FlowActs): TemplateResult => {
  const { adapter } = words();
  const canPublish = flow.publishedVersion === null || flow.hasUnpublishedChanges;
  return html`<div>
    ${
      canPublish
        ? html`<button
            class="small"
            aria-label=${adapter.publishFlow(flow.name)}
            ?disabled=${isBusy}
            @click=${() => void acts.publish(flow)}
          >
            ${adapter.publish}
          </button>`
        : nothing
    }
    <a class="button small" aria-label=${adapter.editFlow(flow.name)} href=${to.flow(flow.id)}>${adapter.edit}</a>
    <studio-menu
      label=${adapter.moreFor(flow.name)}
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
  <td class="long">
    <a class="name" href=${to.flow(flow.id)}>${flow.name}</a>
    ${flow.description === '' ? nothing : html`<span class="faint">${flow.description}</span>`}
  </td>
  <td class="soft">${startsOn(flow, manifests)}</td>
  <td>${stateOf(flow)}</td>
  <td class="soft" title=${sayExactly(flow.updatedAt)}>${sayMoment(flow.updatedAt, now)}</td>
  <td class="actions">${actionsOf(flow, busy !== undefined, acts)}</td>
</tr>`;
