import type { Manifests } from '@offhook/contract';
import { icon } from '@offhook/editor';
import type { BlockReport, Finding, ImportReport } from '@offhook/import-cti';
import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../words/words.ts';
import type { ImportedFile } from './import-file.ts';

const summary = ({ blocks, unknown }: ImportReport): string => {
  const { newFlow } = words();
  const understood = newFlow.understood(blocks.length - unknown, blocks.length);
  return unknown === 0 ? understood : `${understood} ${newFlow.unknown(unknown)}`;
};

const becameOf = ({ became, action = '', actionTitle }: BlockReport, known: Manifests): string => {
  const { keptUnknown, start, end } = words().newFlow;
  if (became === 'unknown') return keptUnknown;
  if (became !== 'action') return became === 'start' ? start : end;
  return known.actions[action]?.title ?? actionTitle ?? action;
};

const warningLine = ({ message, node }: Finding): TemplateResult => html`<li>
  <span class="warn">${icon('alert', 15)}</span>
  <span>${node === undefined ? nothing : html`<code>${node}</code> `}${message}</span>
</li>`;

const blockLine = (block: BlockReport, manifests: Manifests): TemplateResult => html`<tr>
  <td><code>${block.node}</code></td>
  <td class="soft">${block.type}</td>
  <td>${becameOf(block, manifests)}</td>
</tr>`;

const blockByBlock = (
  { blocks, findings }: ImportReport,
  manifests: Manifests,
): TemplateResult => html`<details>
  <summary>${words().newFlow.blockByBlock}</summary>
  <table>
    <tbody>
      ${blocks.map((block) => blockLine(block, manifests))}
    </tbody>
  </table>
  ${findings
    .filter(({ severity }) => severity === 'info')
    .map(({ message }) => html`<p class="faint">${message}</p>`)}
</details>`;

/** What became of an imported file. */
export const importReport = (
  { fileName, flow, report }: ImportedFile,
  manifests: Manifests,
): TemplateResult => {
  const { newFlow } = words();
  const warnings = report?.findings.filter(({ severity }) => severity === 'warning') ?? [];
  const told = report ? summary(report) : newFlow.blocks(Object.keys(flow.nodes).length);
  return html`<section class="report" aria-label=${newFlow.report}>
    <p class="told">
      <span class="good">${icon('check', 17)}</span>
      <span><strong>${fileName}</strong> ${told}</span>
    </p>
    ${warnings.length === 0 ? nothing : html`<ul>${warnings.map(warningLine)}</ul>`}
    ${report === undefined ? nothing : blockByBlock(report, manifests)}
  </section>`;
};
