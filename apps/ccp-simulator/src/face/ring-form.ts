import { controls, icon } from '@offhook/desk-face';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { isCall } from '../model/contacts.ts';
import { queues, type SimulatedChannel } from '../model/state.ts';
import { playEvent } from './play-event.ts';

const channels = [
  ['voice', 'call', 'Call'],
  ['queue_callback', 'callback', 'Callback'],
  ['chat', 'chat', 'Chat'],
  ['task', 'task', 'Task'],
  ['email', 'email', 'E-mail'],
] as const;

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** `key = value`, one a line. */
const pairs = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line) => line.split('='))
      .filter(([key = '']) => key.trim() !== '')
      .map(([key = '', ...rest]) => [key.trim(), rest.join('=').trim()]),
  );

/** Where somebody plays who reaches the agent. */
@customElement('ccp-ring-form')
export class CcpRingForm extends LitElement {
  @state() private channel: SimulatedChannel = 'voice';

  static override styles = [
    controls,
    css`
      form {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 10px;
      }

      .wide {
        grid-column: 1 / -1;
      }

      .channels {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }

      label {
        display: grid;
        gap: 4px;
      }

      .check {
        grid-template-columns: auto minmax(0, 1fr);
        align-items: center;
      }

      textarea {
        min-height: 54px;
        font-family: var(--offhook-mono);
        font-size: 12.5px;
      }
    `,
  ];

  private ring(event: SubmitEvent & { currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const phone = textIn(form, 'phone');
    const name = textIn(form, 'name');
    this.dispatchEvent(
      playEvent({
        do: 'ring',
        channel: this.channel,
        queue: textIn(form, 'queue'),
        attributes: pairs(textIn(form, 'attributes')),
        recording: form.has('recording'),
        ...(phone !== '' && { phone }),
        ...(name !== '' && { name }),
      }),
    );
  }

  override render(): TemplateResult {
    return html`<form @submit=${this.ring}>
      <div class="channels wide" role="group" aria-label="Channel">
        ${channels.map(
          ([channel, sign, word]) => html`<button
            type="button"
            class="small"
            aria-pressed=${String(channel === this.channel)}
            @click=${() => {
              this.channel = channel;
            }}
          >
            ${icon(sign, 16)} ${word}
          </button>`,
        )}
      </div>
      <label>Number<input name="phone" type="tel" value="+12065550100" autocomplete="off" /></label>
      <label>Name<input name="name" placeholder="Unknown" autocomplete="off" /></label>
      <label class="wide"
        >Queue<select name="queue">
          ${queues.map((queue) => html`<option>${queue}</option>`)}
        </select></label
      >
      <label class="wide"
        >Attributes<textarea name="attributes" rows="2" placeholder="language = en"></textarea></label
      >
      ${
        isCall({ channel: this.channel })
          ? html`<label class="check wide"
            ><input name="recording" type="checkbox" /> Recorded once the agent is there</label
          >`
          : nothing
      }
      <button class="primary wide">${icon('add')} Reach the agent</button>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ccp-ring-form': CcpRingForm;
  }
}
