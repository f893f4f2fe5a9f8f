import { controls } from '@offhook/desk-face';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SimulatedFault } from '../model/state.ts';
import { playEvent } from './play-event.ts';

const methods = [
  ['*', 'Every request'],
  ['acceptContact', 'Accept'],
  ['rejectContact', 'Decline'],
  ['destroyConnection', 'End'],
  ['clearContact', 'Clear'],
  ['putAgentState', 'Change the agent’s state'],
  ['createOutboundContact', 'Place a call'],
  ['holdConnection', 'Hold'],
  ['getEndpoints', 'List quick connects'],
  ['updateAttributes', 'Change attributes'],
  ['startRecording', 'Start the recording'],
  ['pauseRecording', 'Pause the recording'],
  ['resumeRecording', 'Resume the recording'],
  ['stopRecording', 'Stop the recording'],
  ['leaveVoicemail', 'Leave a voicemail'],
] as const;

const modes = [
  ['error', 'fails'],
  ['slow', 'is slow'],
  ['hang', 'is never answered'],
] as const;

const wordOf = (fault: SimulatedFault): string => {
  const method = methods.find(([name]) => name === fault.method)?.[1] ?? fault.method;
  const mode = modes.find(([name]) => name === fault.mode)?.[1] ?? fault.mode;
  return `${method} ${mode}`;
};

/** Where somebody makes things go wrong, to see what flows do then. */
@customElement('ccp-fault-form')
export class CcpFaultForm extends LitElement {
  @property({ attribute: false }) faults: readonly SimulatedFault[] = [];
  @property({ type: Boolean }) online = true;

  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: 12px;
      }

      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
        gap: 8px;
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
    `,
  ];

  private add(event: SubmitEvent & { currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const mode = modes.find(([name]) => name === form.get('mode'))?.[0] ?? 'error';
    const method = String(form.get('method'));
    this.dispatchEvent(
      playEvent({ do: 'fault', method, mode, ...(mode === 'slow' && { ms: 3000 }) }),
    );
  }

  private button(what: 'disconnect' | 'return' | 'sign-out' | 'reload' | 'reset', text: string) {
    return html`<button class="small" @click=${() => this.dispatchEvent(playEvent({ do: what }))}>
      ${text}
    </button>`;
  }

  override render(): TemplateResult {
    return html`
      <form @submit=${this.add}>
        <select name="method" aria-label="Request">
          ${methods.map(([name, word]) => html`<option value=${name}>${word}</option>`)}
        </select>
        <select name="mode" aria-label="What goes wrong">
          ${modes.map(([name, word]) => html`<option value=${name}>${word}</option>`)}
        </select>
        <button>Set</button>
      </form>
      ${
        this.faults.length === 0
          ? nothing
          : html`<div class="row">
            ${this.faults.map((fault) => html`<span class="tag bad">${wordOf(fault)}</span>`)}
            <button
              class="link"
              @click=${() => this.dispatchEvent(playEvent({ do: 'clear-faults' }))}
            >
              All well again
            </button>
          </div>`
      }
      <div class="row">
        ${this.online ? this.button('disconnect', 'Lose the connection') : this.button('return', 'Connect again')}
        ${this.button('sign-out', 'Sign the agent out')} ${this.button('reload', 'Load this page again')}
        ${this.button('reset', 'Begin anew')}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ccp-fault-form': CcpFaultForm;
  }
}
