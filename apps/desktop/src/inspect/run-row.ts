import type { RunStatus } from '@offhook/contract';
import { controls, icon, valueStyles, valueView } from '@offhook/desk-face';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { took } from '../look/elapsed.ts';
import type { CallLine, RunLine, StepLine } from './run-log.ts';

const tones: Record<RunStatus, string> = {
  completed: 'good',
  failed: 'bad',
  'timed-out': 'bad',
  cancelled: 'warn',
  dropped: '',
};

const words: Record<RunStatus, string> = {
  completed: 'Completed',
  failed: 'Failed',
  'timed-out': 'Timed out',
  cancelled: 'Cancelled',
  dropped: 'Dropped',
};

const badSockets = new Set(['failure']);

const clockTime = (at: number): string =>
  new Date(at).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', second: '2-digit' });

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** One run of a flow; opens to its steps. */
@customElement('desk-run')
export class DeskRun extends LitElement {
  @property({ attribute: false }) run?: RunLine;
  /** Titles of actions by id. */
  @property({ attribute: false }) titles: ReadonlyMap<string, string> = new Map();
  @state() private open = false;

  static override styles = [
    controls,
    valueStyles,
    css`
      :host {
        display: block;
        border-block-end: 1px solid var(--offhook-line);
      }

      .row {
        display: grid;
        grid-template-columns: 14px minmax(0, 1fr) auto;
        gap: 2px 8px;
        width: 100%;
        height: auto;
        padding: 10px 14px 10px 10px;
        border: 0;
        border-radius: 0;
        background: none;
        text-align: start;
        white-space: normal;
        line-height: 1.35;
      }

      .row > .icon {
        margin-block-start: 2px;
        color: var(--offhook-ink-faint);
        transition: rotate var(--offhook-ease);
      }

      [aria-expanded='true'] > .icon {
        rotate: 90deg;
      }

      .flow {
        overflow: hidden;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .about {
        grid-column: 2 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: 0 8px;
        color: var(--offhook-ink-faint);
        font-size: 12px;
        font-weight: 400;
      }

      .error {
        grid-column: 2 / -1;
        margin-block-start: 3px;
        color: var(--offhook-failure);
        font-size: 12.5px;
        font-weight: 400;
      }

      .steps {
        padding: 8px 14px 14px 32px;
      }

      .step {
        position: relative;
        padding: 0 0 12px 18px;
      }

      .step::before {
        content: '';
        position: absolute;
        inset: 6px auto auto 0;
        width: 9px;
        height: 9px;
        border: 2px solid var(--offhook-success);
        border-radius: 50%;
        background: var(--offhook-surface);
      }

      .step.bad::before {
        border-color: var(--offhook-failure);
      }

      .step.waiting::before {
        border-color: var(--offhook-line-strong);
      }

      .step::after {
        content: '';
        position: absolute;
        inset: 18px auto -4px 4px;
        width: 1px;
        background: var(--offhook-line);
      }

      .step:last-child::after {
        display: none;
      }

      .step .title {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        font-size: 13px;
        font-weight: 550;
      }

      .part {
        display: grid;
        gap: 3px;
        margin-block-start: 6px;
        padding: 7px 10px 8px;
        border-radius: 7px;
        background: var(--offhook-sunken);
        overflow: hidden;
      }

      .part h4 {
        margin: 0;
        color: var(--offhook-ink-faint);
        font-size: 11px;
        font-weight: 600;
      }

      .part h4 code {
        color: var(--offhook-ink-soft);
        font-family: var(--offhook-mono);
        font-size: 12px;
      }

      .part h4.bad {
        color: var(--offhook-failure);
      }

      .nothing {
        padding-block-end: 10px;
        color: var(--offhook-ink-faint);
        font-size: 12.5px;
      }
    `,
  ];

  private section(title: string, value: unknown): TemplateResult | typeof nothing {
    if (isEmpty(value)) return nothing;
    return html`<div class="part"><h4>${title}</h4>${valueView(value)}</div>`;
  }

  private call({ port, method, args, result, error }: CallLine): TemplateResult {
    const answer = error ?? result;
    return html`<div class="part">
      <h4>Call <code>${port}.${method}</code></h4>
      ${isEmpty(args) ? nothing : valueView(args)}
      <h4 class=${error ? 'bad' : ''}>${error ? 'Refused' : 'Answer'}</h4>
      ${answer === undefined ? html`<span class="v-none">nothing</span>` : valueView(answer)}
    </div>`;
  }

  private step(step: StepLine): TemplateResult {
    const { node, action, socket, output, calls } = step;
    const bad = socket !== undefined && badSockets.has(socket);
    const title = (action && this.titles.get(action)) || action || node;
    return html`<li class="step ${bad ? 'bad' : ''} ${socket ? '' : 'waiting'}">
      <div class="title">
        <span>${title}</span>
        <span class="tag ${bad ? 'bad' : ''}">${socket ?? 'not finished'}</span>
        <span class="mono faint">${node}</span>
      </div>
      ${calls.map((call) => this.call(call))}
      ${this.section('Output', output)}
    </li>`;
  }

  private steps({ steps, error, status }: RunLine): TemplateResult {
    return html`<div class="steps" id="steps">
      ${
        steps.length === 0
          ? html`<p class="nothing">${status ? 'No block ran.' : 'No block has finished yet.'}</p>`
          : html`<ol>${steps.map((step) => this.step(step))}</ol>`
      }
      ${error?.node ? html`<p class="nothing">Failed at <span class="mono">${error.node}</span> with code <span class="mono">${error.code}</span>.</p>` : nothing}
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { run } = this;
    if (!run) return nothing;
    const { status, error, startedAt, endedAt } = run;
    return html`
      <button
        class="row"
        aria-expanded=${this.open}
        aria-controls="steps"
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${icon('chevron', 14)}
        <span class="flow">${run.flow}</span>
        <span class="tag ${status ? tones[status] : 'busy'}">${status ? words[status] : 'Running'}</span>
        <span class="about">
          <span>${run.trigger}</span>
          <time datetime=${new Date(startedAt).toISOString()}>${clockTime(startedAt)}</time>
          ${endedAt === undefined ? nothing : html`<span>${took(endedAt - startedAt)}</span>`}
        </span>
        ${error ? html`<span class="error">${error.message}</span>` : nothing}
      </button>
      ${this.open ? this.steps(run) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-run': DeskRun;
  }
}
