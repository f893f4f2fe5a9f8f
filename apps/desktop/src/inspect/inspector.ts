import type { Json } from '@offhook/contract';
import { controls, type IconName, icon, valueStyles, valueView } from '@offhook/desk-face';
import type { LogEntry } from '@offhook/host-simulated';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { RunLine } from './run-log.ts';
import './run-row.ts';

type View = 'runs' | 'data' | 'log';

const views: readonly { readonly id: View; readonly label: string; readonly icon: IconName }[] = [
  { id: 'runs', label: 'Runs', icon: 'flow' },
  { id: 'data', label: 'Data', icon: 'data' },
  { id: 'log', label: 'Log', icon: 'log' },
];

const tones: Readonly<Record<LogEntry['level'], string>> = {
  debug: '',
  info: 'busy',
  warn: 'warn',
  error: 'bad',
};

const clockTime = (at: number): string =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });

const empty = (name: IconName, title: string, text: string | TemplateResult): TemplateResult =>
  html`<div class="empty">${icon(name, 28)}<strong>${title}</strong><span>${text}</span></div>`;

/** Shows what flows do: their runs, the data that they show to the agent, and what they log. */
@customElement('desk-inspector')
export class DeskInspector extends LitElement {
  @property({ attribute: false }) runs: readonly RunLine[] = [];
  @property({ attribute: false }) titles: ReadonlyMap<string, string> = new Map();
  /** How many flows run; undefined before any release was heard of. */
  @property({ attribute: false }) flows: number | undefined;
  /** Where flows are drawn and published. */
  @property() studio: string | undefined;
  @property({ attribute: false }) data: Json | undefined;
  @property({ attribute: false }) attributesShown: Readonly<Record<string, string>> | undefined;
  @property({ attribute: false }) logs: readonly LogEntry[] = [];
  @state() private view: View = 'runs';

  static override styles = [
    controls,
    valueStyles,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-height: 0;
      }

      [role='tablist'] {
        display: flex;
        gap: 2px;
        padding: 8px 10px 0;
        border-block-end: 1px solid var(--offhook-line);
      }

      [role='tab'] {
        height: 36px;
        padding: 0 12px;
        border: 0;
        border-block-end: 2px solid transparent;
        border-radius: 8px 8px 0 0;
        background: none;
        color: var(--offhook-ink-soft);
      }

      [role='tab'][aria-selected='true'] {
        border-color: var(--offhook-accent);
        color: var(--offhook-ink);
      }

      [role='tabpanel'] {
        overflow-y: auto;
        scrollbar-width: thin;
      }

      [role='tabpanel']:focus-visible {
        box-shadow: inset 0 0 0 2px var(--offhook-accent);
      }

      .data {
        display: grid;
        gap: 20px;
        padding: 16px;
      }

      .data h3 {
        margin-block-end: 8px;
        font-size: 13px;
      }

      .log li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 3px 8px;
        align-items: baseline;
        padding: 9px 14px;
        border-block-end: 1px solid var(--offhook-line);
      }

      .log time {
        color: var(--offhook-ink-faint);
        font-size: 12px;
        font-variant-numeric: tabular-nums;
      }

      .log .message {
        grid-column: 1 / -1;
        overflow-wrap: anywhere;
      }
    `,
  ];

  private runList(): TemplateResult {
    if (this.runs.length > 0)
      return html`<div role="list" aria-label="Runs">
        ${repeat(
          this.runs,
          ({ run }) => run,
          (run) => html`<desk-run role="listitem" .run=${run} .titles=${this.titles}></desk-run>`,
        )}
      </div>`;
    return this.flows === 0
      ? empty(
          'flow',
          'No flows published yet',
          html`${this.studio ? html`<a href=${this.studio} target="_blank" rel="noreferrer">Open the studio</a>` : 'Open the studio'} and publish one: it runs here at once.`,
        )
      : empty(
          'flow',
          'No runs yet',
          'Ring a call: each flow that it starts shows here, step by step.',
        );
  }

  private dataPanel(): TemplateResult {
    const { data, attributesShown } = this;
    if (data === undefined && attributesShown === undefined)
      return empty('data', 'No data', 'What flows show to the agent appears here.');
    return html`<div class="data">
      ${data === undefined ? '' : html`<section aria-label="Data"><h3>Data</h3>${valueView(data)}</section>`}
      ${
        attributesShown === undefined
          ? ''
          : html`<section aria-label="Attributes"><h3>Attributes</h3>${valueView(attributesShown)}</section>`
      }
    </div>`;
  }

  private logPanel(): TemplateResult {
    if (this.logs.length === 0)
      return empty('log', 'Nothing logged', 'What flows write for developers appears here.');
    return html`<ul class="log">
      ${this.logs.toReversed().map(
        ({ at, level, message }) => html`<li>
          <span class="tag ${tones[level]}">${level}</span>
          <time datetime=${new Date(at).toISOString()}>${clockTime(at)}</time>
          <div class="message mono">${valueView(message)}</div>
        </li>`,
      )}
    </ul>`;
  }

  private move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = views.findIndex(({ id }) => id === this.view);
    this.view = views[(at + step + views.length) % views.length]?.id ?? 'runs';
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus(),
    );
  }

  private count(view: View): number {
    if (view === 'runs') return this.runs.length;
    return view === 'log' ? this.logs.length : 0;
  }

  private panel(): TemplateResult {
    if (this.view === 'runs') return this.runList();
    return this.view === 'data' ? this.dataPanel() : this.logPanel();
  }

  override render(): TemplateResult {
    return html`
      <div role="tablist" aria-label="What flows do" @keydown=${this.move}>
        ${views.map(({ id, label, icon: name }) => {
          const count = this.count(id);
          return html`<button
            role="tab"
            id=${id}
            aria-selected=${id === this.view}
            aria-controls="panel"
            tabindex=${id === this.view ? 0 : -1}
            @click=${() => {
              this.view = id;
            }}
          >${icon(name, 15)}${label}${count > 0 ? html` <span class="tag" aria-hidden="true">${count}</span>` : ''}</button>`;
        })}
      </div>
      <div role="tabpanel" id="panel" tabindex="0" aria-labelledby=${this.view}>${this.panel()}</div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-inspector': DeskInspector;
  }
}
