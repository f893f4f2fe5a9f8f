import { controls, type IconName, icon, phoneText } from '@offhook/desk-face';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { WrittenCommand } from '../model/commands.ts';
import { isCall, over, ringing } from '../model/contacts.ts';
import type { Recording, SimulatedChannel, SimulatedContact } from '../model/state.ts';
import { cardStyles } from './contact-card.styles.ts';
import { elapsed, playEvent } from './play-event.ts';

const channels: Record<SimulatedChannel, { readonly icon: IconName; readonly word: string }> = {
  voice: { icon: 'call', word: 'Call' },
  queue_callback: { icon: 'callback', word: 'Callback' },
  chat: { icon: 'chat', word: 'Chat' },
  task: { icon: 'task', word: 'Task' },
  email: { icon: 'email', word: 'E-mail' },
};

const words: Readonly<Partial<Record<SimulatedContact['state'], string>>> = {
  incoming: 'Offered',
  pending: 'Waiting',
  connecting: 'Ringing',
  connected: 'Connected',
  paused: 'Paused',
  ended: 'After-contact work',
  missed: 'Missed',
  rejected: 'Declined',
  error: 'Error',
};

const recordings: Readonly<Record<Recording, string>> = {
  asked: 'To be recorded',
  on: 'Recording',
  paused: 'Recording paused',
  stopped: 'Recording stopped',
};

const taskKinds = [
  ['transfer.initiated', 'Transfer begins'],
  ['transfer.succeeded', 'Transfer works'],
  ['transfer.failed', 'Transfer fails'],
  ['expire.warning', 'Soon expired'],
  ['expire.complete', 'Expired'],
] as const;

const heard = ({ voicemail }: SimulatedContact): string =>
  voicemail === undefined ? 'Nobody is there any more.' : `The voicemail hears “${voicemail}”.`;

type ContactCommand = Extract<WrittenCommand, { do: 'accept' }>['do'];

/** A contact in the panel: what the agent can do with it, and what its other side can. */
@customElement('ccp-contact')
export class CcpContact extends LitElement {
  @property({ attribute: false }) contact?: SimulatedContact;
  /** Milliseconds since the epoch; moves the timer. */
  @property({ attribute: false }) now = 0;
  /** Whether the agent looks at it. */
  @property({ type: Boolean }) viewed = false;

  static override styles = [controls, cardStyles];

  private button(
    name: ContactCommand | 'reject' | 'hang-up' | 'clear' | 'hold' | 'resume' | 'view',
    text: string,
    look = '',
    sign?: IconName,
  ): TemplateResult {
    return html`<button class=${look} @click=${() => this.play({ do: name, contactId: this.contactId })}>
      ${sign === undefined ? nothing : icon(sign)} ${text}
    </button>`;
  }

  private other(name: 'customer-answers' | 'customer-leaves' | 'miss', text: string) {
    return html`<button class="small" @click=${() => this.play({ do: name, contactId: this.contactId })}>
      ${text}
    </button>`;
  }

  private get contactId(): string {
    return this.contact?.contactId ?? '';
  }

  private play(command: WrittenCommand): void {
    this.dispatchEvent(playEvent(command));
  }

  private agentSide(contact: SimulatedContact): TemplateResult {
    const { state, channel } = contact;
    const dialling = contact.legs.some(({ initial, type }) => initial && type === 'outbound');
    if (over.includes(state)) return this.button('clear', 'Clear', 'primary');
    const end = this.button('hang-up', 'End', 'bad', 'hangUp');
    if (ringing.includes(state) && dialling && state === 'connecting') return end;
    if (ringing.includes(state)) {
      return html`${this.button('accept', 'Accept', 'good', 'check')}
      ${this.button('reject', 'Decline', 'bad', 'cross')}`;
    }
    const held = state === 'paused' || contact.legs.some((leg) => leg.state === 'hold');
    const pausable = isCall(contact) || channel === 'task';
    const hold = held
      ? this.button('resume', 'Resume', '', 'resume')
      : this.button('hold', isCall(contact) ? 'Hold' : 'Pause', '', 'hold');
    return html`${pausable ? hold : nothing} ${end}`;
  }

  private otherSide(contact: SimulatedContact): TemplateResult {
    const { state, channel } = contact;
    if (over.includes(state)) return html`<span class="faint">${heard(contact)}</span>`;
    const rings = ringing.includes(state);
    const dialling = contact.legs.some(({ initial, type }) => initial && type === 'outbound');
    return html`
      ${rings && dialling && state === 'connecting' ? this.other('customer-answers', 'Answer') : nothing}
      ${rings ? this.other('miss', 'Let it ring out') : nothing}
      ${this.other('customer-leaves', rings ? 'Give up' : 'Leave')}
      ${channel === 'task' ? taskKinds.map(([kind, text]) => this.taskButton(kind, text)) : nothing}
    `;
  }

  private taskButton(kind: (typeof taskKinds)[number][0], text: string): TemplateResult {
    return html`<button
      class="small"
      @click=${() => this.play({ do: 'task-event', contactId: this.contactId, kind })}
    >
      ${text}
    </button>`;
  }

  private write(event: SubmitEvent & { currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const content = new FormData(event.currentTarget).get('text');
    if (typeof content !== 'string' || content.trim() === '') return;
    this.play({ do: 'message', contactId: this.contactId, content: content.trim() });
    event.currentTarget.reset();
  }

  private chat({ lines }: SimulatedContact): TemplateResult {
    return html`
      ${
        lines.length === 0
          ? nothing
          : html`<ol aria-label="Messages">
            ${lines.map(({ role, content }) => html`<li class=${role.toLowerCase()}>${content}</li>`)}
          </ol>`
      }
      <form @submit=${this.write}>
        <input name="text" aria-label="Message of the customer" placeholder="Write as the customer" autocomplete="off" />
        <button>Send</button>
      </form>
    `;
  }

  private facts(contact: SimulatedContact): TemplateResult {
    const held = contact.legs.some(({ state }) => state === 'hold');
    const state = held && contact.state === 'connected' ? 'On hold' : words[contact.state];
    return html`<div class="facts">
        <span class="tag ${contact.state}">${state ?? contact.state}</span>
        ${
          contact.recording === undefined
            ? nothing
            : html`<span class="tag recording ${contact.recording}">${recordings[contact.recording]}</span>`
        }
        ${contact.voicemail === undefined ? nothing : html`<span class="tag">Voicemail left</span>`}
        ${contact.digits ? html`<span class="tag mono">${contact.digits}</span>` : nothing}
        ${
          contact.legs.length > 2 && !over.includes(contact.state)
            ? html`<span class="tag">${contact.legs.length - 2} more on the line</span>`
            : nothing
        }
        ${this.viewed ? html`<span class="tag">In view</span>` : this.viewButton()}
      </div>`;
  }

  override render(): TemplateResult {
    const { contact } = this;
    if (contact === undefined) return html``;
    const { icon: sign, word } = channels[contact.channel];
    const leg = contact.legs.find(({ initial }) => initial);
    const number = leg?.endpoint.phoneNumber;
    const attributes = Object.entries(contact.attributes);
    const who = contact.name ?? (number ? phoneText(number) : 'No number');
    return html`<article
      aria-label="${word}: ${who}"
      class=${ringing.includes(contact.state) ? 'ringing' : contact.state}
    >
      <header>
        <span class="mark">${icon(sign, 20)}</span>
        <div>
          <h3>${who}</h3>
          <p>${word} · ${contact.queue}${contact.name && number ? ` · ${phoneText(number)}` : ''}</p>
        </div>
        <time>${elapsed(this.now - contact.since)}</time>
      </header>
      ${this.facts(contact)}
      ${
        attributes.length === 0
          ? nothing
          : html`<dl>${attributes.map(([key, value]) => html`<dt>${key}</dt><dd>${value}</dd>`)}</dl>`
      }
      ${contact.channel === 'chat' && contact.state === 'connected' ? this.chat(contact) : nothing}
      <footer>${this.agentSide(contact)}</footer>
      <div class="other"><span class="label">Other side</span>${this.otherSide(contact)}</div>
    </article>`;
  }

  private viewButton(): TemplateResult {
    return html`<button
      class="link"
      @click=${() => this.play({ do: 'view', contactId: this.contactId })}
    >
      Look at it
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ccp-contact': CcpContact;
  }
}
