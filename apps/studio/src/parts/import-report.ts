import { icon } from '@offhook/editor';
import type { BlockReport, Finding, ImportReport } from '@offhook/import-cti';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImportedFile } from './import-file.ts';

const summary = ({ blocks, unknown }: ImportReport): string => {
  const known = blocks.length - unknown;
  const kept = unknown === 0 ? '' : ` ${unknown} unknown, kept as they are.`;
  return `${known} of ${blocks.length} blocks understood.${kept}`;
};

const structures: Readonly<Record<string, string>> = { start: 'Start', end: 'End' };

const warningLine = ({ message, node }: Finding): TemplateResult => html`<li>
  <span class="warn">${icon('alert', 15)}</span>
  <span>${node === undefined ? nothing : html`<code>${node}</code> `}${message}</span>
</li>`;

const blockLine = (block: BlockReport): TemplateResult => html`<tr>
  <td><code>${block.node}</code></td>
  <td class="soft">${block.type}</td>
  <td>${block.became === 'unknown' ? 'kept, unknown' : (block.actionTitle ?? structures[block.became])}</td>
</tr>`;

const blockByBlock = ({ blocks, findings }: ImportReport): TemplateResult => html`<details>
  <summary>Block by block</summary>
  <table>
    <tbody>
      ${blocks.map(blockLine)}
    </tbody>
  </table>
  ${findings
    .filter(({ severity }) => severity === 'info')
    .map(({ message }) => html`<p class="faint">${message}</p>`)}
</details>`;

/** What became of an imported file. */
export const importReport = ({ fileName, flow, report }: ImportedFile): TemplateResult => {
  const warnings = report?.findings.filter(({ severity }) => severity === 'warning') ?? [];
  const told = report ? summary(report) : `${Object.keys(flow.nodes).length} blocks.`;
  return html`<section class="report" aria-label="Import report">
    <p class="told">
      <span class="good">${icon('check', 17)}</span>
      <span><strong>${fileName}</strong> ${told}</span>
    </p>
    ${warnings.length === 0 ? nothing : html`<ul>${warnings.map(warningLine)}</ul>`}
    ${report === undefined ? nothing : blockByBlock(report)}
  </section>`;
};
