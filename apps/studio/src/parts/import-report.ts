import { icon } from '@offhook/editor';
import type { ImportReport } from '@offhook/import-cti';
import { html, nothing, type TemplateResult } from 'lit';
import type { ImportedFile } from './import-file.ts';

const summary = ({ blocks, unknown }: ImportReport): string => {
  const known = blocks.length - unknown;
  const kept = unknown === 0 ? '' : ` ${unknown} unknown, kept as they are.`;
  return `${known} of ${blocks.length} blocks understood.${kept}`;
};

/** What became of an imported file. */
export const importReport = ({ fileName, flow, report }: ImportedFile): TemplateResult => {
  const warnings = report?.findings.filter(({ severity }) => severity === 'warning') ?? [];
  const notes = report?.findings.filter(({ severity }) => severity === 'info') ?? [];
  return html`<section class="report" aria-label="Import report">
    <p class="told">
      <span class="good">${icon('check', 17)}</span>
      <span
        ><strong>${fileName}</strong> ${
          report === undefined ? `${Object.keys(flow.nodes).length} blocks.` : summary(report)
        }</span
      >
    </p>
    ${
      warnings.length === 0
        ? nothing
        : html`<ul>
            ${warnings.map(
              ({ message, node }) => html`<li>
                <span class="warn">${icon('alert', 15)}</span>
                <span>${node === undefined ? nothing : html`<code>${node}</code> `}${message}</span>
              </li>`,
            )}
          </ul>`
    }
    ${
      notes.length === 0 && report === undefined
        ? nothing
        : html`<details>
            <summary>Block by block</summary>
            <table>
              <tbody>
                ${report?.blocks.map(
                  (block) => html`<tr>
                    <td><code>${block.node}</code></td>
                    <td class="soft">${block.type}</td>
                    <td>${block.became === 'unknown' ? 'kept, unknown' : (block.actionTitle ?? block.became)}</td>
                  </tr>`,
                )}
              </tbody>
            </table>
            ${notes.map(({ message }) => html`<p class="faint">${message}</p>`)}
          </details>`
    }
  </section>`;
};
