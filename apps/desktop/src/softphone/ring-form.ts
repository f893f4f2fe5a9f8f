import type { Channel } from '@offhook/contract';
import { controls, type IconName, icon } from '@offhook/desk-face';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { startEvent } from './deeds.ts';

/** Somebody who can call. */
export interface Caller {
  readonly label: string;
  /** E.164; absent for a withheld number. */
  readonly phone?: string;
  readonly name?: string;
  readonly email?: string;
}

const starts: readonly {
  readonly channel: Channel;
  readonly label: string;
  /** What fits under the icon. */
  readonly word: string;
  readonly icon: IconName;
}[] = [
  { channel: 'voice', label: 'Ring a call', word: 'Ring a call', icon: 'call' },
  { channel: 'chat', label: 'Start a chat', word: 'Chat', icon: 'chat' },
  { channel: 'task', label: 'Send a task', word: 'Task', icon: 'task' },
  { channel: 'email', label: 'Send an e-mail', word: 'E-mail', icon: 'email' },
  { channel: 'queue_callback', label: 'Queue a callback', word: 'Callback', icon: 'callback' },
];

const other = 'other';

/** Reads `name=value` lines; lines without a name are left out. */
export const readAttributes = (lines: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines
      .split('\n')
      .map((line) => line.split('='))
      .map(([name = '', ...value]) => [name.trim(), value.join('=').trim()])
      .filter(([name]) => name !== ''),
  );

/** Plays the customers: who contacts the agent, over which channel and queue. */
@customElement('desk-ring-form')
export class DeskRingForm extends LitElement {
  @property({ attribute: false }) callers: readonly Caller[] = [];
  @property({ attribute: false }) queues: readonly string[] = [];
  @state() private caller = '0';
  @state() private number = '';
  @state() private queue = '';
  @state() private attributeLines = '';

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }

      .field {
        display: grid;
        grid-template-columns: 62px minmax(0, 1fr);
        align-items: center;
        gap: 8px;
      }

      .call {
        width: 100%;
        height: 40px;
        font-size: 14px;
      }

      .others {
        display: grid;
        grid-template-columns: repeat(4, minmax(max-content, 1fr));
        gap: 6px;
      }

      .others button {
        flex-direction: column;
        gap: 5px;
        height: 54px;
        padding: 0 4px;
        font-size: 11px;
        letter-spacing: -0.015em;
      }

      .others button .icon {
        color: var(--offhook-accent);
      }

      details > summary {
        width: max-content;
        border-radius: 4px;
        color: var(--offhook-ink-soft);
        font-size: 12.5px;
        cursor: pointer;
      }

      details > label {
        display: grid;
        gap: 4px;
        margin-block-start: 8px;
      }

      details textarea {
        min-height: 56px;
        font-family: var(--offhook-mono);
        font-size: 12px;
      }
    `,
  ];

  private start(channel: Channel): void {
    const chosen = this.callers[Number(this.caller)];
    const phone = this.caller === other ? this.number.trim() || undefined : chosen?.phone;
    const email = channel === 'email' || channel === 'chat' ? chosen?.email : undefined;
    const attributes = { ...(email && { email }), ...readAttributes(this.attributeLines) };
    this.dispatchEvent(
      startEvent({
        channel,
        queue: this.queue || this.queues[0] || 'BasicQueue',
        attributes,
        ...(phone && { phone }),
        ...(chosen?.name && { name: chosen.name }),
      }),
    );
  }

  private who(): TemplateResult {
    return html`<div class="field">
        <label for="caller">Customer</label>
        <select
          id="caller"
          .value=${this.caller}
          @change=${(event: Event & { target: HTMLSelectElement }) => {
            this.caller = event.target.value;
          }}
        >
          ${this.callers.map(({ label }, index) => html`<option value=${index}>${label}</option>`)}
          <option value=${other}>Another number…</option>
        </select>
      </div>
      ${
        this.caller === other
          ? html`<div class="field">
            <label for="number">Number</label>
            <input
              id="number"
              type="tel"
              placeholder="+1 206 555 0142"
              .value=${this.number}
              @input=${(event: Event & { target: HTMLInputElement }) => {
                this.number = event.target.value;
              }}
            />
          </div>`
          : nothing
      }`;
  }

  private where(): TemplateResult {
    return html`<div class="field">
      <label for="queue">Queue</label>
      <select
        id="queue"
        @change=${(event: Event & { target: HTMLSelectElement }) => {
          this.queue = event.target.value;
        }}
      >
        ${this.queues.map((queue) => html`<option>${queue}</option>`)}
      </select>
    </div>`;
  }

  override render(): TemplateResult {
    const [call, ...others] = starts;
    return html`
      ${this.who()} ${this.where()}
      ${
        call
          ? html`<button class="call primary" @click=${() => this.start(call.channel)}>
            ${icon(call.icon, 18)} ${call.label}
          </button>`
          : nothing
      }
      <div class="others">
        ${others.map(
          ({ channel, label, word, icon: mark }) => html`<button
            aria-label=${label}
            title=${label}
            @click=${() => this.start(channel)}
          >${icon(mark, 18)}${word}</button>`,
        )}
      </div>
      <details>
        <summary>Attributes</summary>
        <label>
          One per line, name=value
          <textarea
            spellcheck="false"
            placeholder="tier=gold"
            .value=${this.attributeLines}
            @input=${(event: Event & { target: HTMLTextAreaElement }) => {
              this.attributeLines = event.target.value;
            }}
          ></textarea>
        </label>
      </details>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-ring-form': DeskRingForm;
  }
}
