import type { Channel, Contact, ContactState } from '@offhook/contract';
import { contactLook, controls, type IconName, icon, phoneText } from '@offhook/desk-face';
import type { ChatMessage } from '@offhook/host-simulated';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { elapsed } from '../look/elapsed.ts';
import { type ContactDeed, deedEvent, writtenEvent } from './deeds.ts';

const channels: Record<Channel, { readonly icon: IconName; readonly word: string }> = {
  voice: { icon: 'call', word: 'Call' },
  queue_callback: { icon: 'callback', word: 'Callback' },
  chat: { icon: 'chat', word: 'Chat' },
  task: { icon: 'task', word: 'Task' },
  email: { icon: 'email', word: 'E-mail' },
};

const ringing: ReadonlySet<ContactState> = new Set(['init', 'incoming', 'pending', 'connecting']);
const over: ReadonlySet<ContactState> = new Set(['ended', 'missed', 'rejected', 'error']);

const words: Partial<Record<ContactState, string>> = {
  connected: 'Connected',
  paused: 'Paused',
  missed: 'Missed',
  rejected: 'Declined',
  error: 'Error',
  ended: 'After-contact work',
};

const stateWord = (contact: Contact, onHold: boolean): string => {
  if (onHold && !over.has(contact.state)) return 'On hold';
  if (ringing.has(contact.state)) return contact.direction === 'outbound' ? 'Calling' : 'Ringing';
  return words[contact.state] ?? contact.state;
};

const tone = ({ state }: Contact, onHold: boolean): string => {
  if (onHold || state === 'ended') return 'warn';
  if (ringing.has(state)) return 'busy';
  return state === 'connected' ? 'good' : 'bad';
};

/** A contact in the softphone, with what the agent can do to it now. */
@customElement('desk-contact')
export class DeskContact extends LitElement {
  @property({ attribute: false }) contact?: Contact;
  /** Who it is, where the CRM knows. */
  @property({ attribute: false }) known: string | undefined;
  @property({ type: Boolean }) muted = false;
  @property({ type: Boolean }) onHold = false;
  /** What was written in a chat. */
  @property({ attribute: false }) messages: readonly ChatMessage[] = [];
  /** Milliseconds since the epoch; moves the timer. */
  @property({ attribute: false }) now = 0;

  static override styles = [
    controls,
    contactLook,
    css`
      article {
        position: relative;
        overflow: hidden;
      }

      footer button {
        padding: 0 8px;
      }

      .customer {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 14px;
        margin-block-start: 10px;
        font-size: 12.5px;
      }

      .customer :is(ol, form) {
        width: 100%;
      }

      .customer ol {
        margin: 0;
      }
    `,
  ];

  private act(deed: ContactDeed): void {
    if (this.contact) this.dispatchEvent(deedEvent({ deed, contactId: this.contact.contactId }));
  }

  private actions({ state, channel, direction }: Contact): TemplateResult {
    if (over.has(state))
      return html`<button class="primary" @click=${() => this.act('clear')}>Clear</button>`;
    if (ringing.has(state) && direction === 'inbound')
      return html`
        <button class="good" @click=${() => this.act('accept')}>${icon('check')} Accept</button>
        <button class="bad" @click=${() => this.act('reject')}>${icon('cross')} Decline</button>
      `;
    const end = html`<button class="bad" @click=${() => this.act('end')}>${icon('hangUp')} End</button>`;
    if (channel !== 'voice' && channel !== 'queue_callback') return end;
    const live = state === 'connected';
    return html`
      <button
        ?disabled=${!live}
        aria-pressed=${this.muted}
        @click=${() => this.act(this.muted ? 'unmute' : 'mute')}
      >${icon(this.muted ? 'muted' : 'mic')} Mute</button>
      <button
        ?disabled=${!live}
        aria-pressed=${this.onHold}
        @click=${() => this.act(this.onHold ? 'resume' : 'hold')}
      >${icon(this.onHold ? 'resume' : 'hold')} Hold</button>
      ${end}
    `;
  }

  /** What the customer can do, so that both sides of a contact can be played. */
  private customer({ state, direction, channel }: Contact): TemplateResult | typeof nothing {
    if (over.has(state)) return nothing;
    const dialling = ringing.has(state) && direction === 'outbound' && channel === 'voice';
    return html`<div class="customer">
      ${this.chat(channel === 'chat' && state === 'connected')}
      ${dialling ? html`<button class="link" @click=${() => this.act('customer-answers')}>Customer answers</button>` : nothing}
      <button class="link" @click=${() => this.act('customer-leaves')}>
        ${channel === 'task' ? 'Task is withdrawn' : 'Customer leaves'}
      </button>
    </div>`;
  }

  private chat(open: boolean): TemplateResult | typeof nothing {
    if (!open) return nothing;
    return html`<ol aria-label="Messages">
        ${this.messages.map(
          ({ ParticipantRole, Content }) =>
            html`<li class=${ParticipantRole === 'CUSTOMER' ? 'theirs' : 'ours'}>${Content}</li>`,
        )}
      </ol>
      <form @submit=${this.write}>
        <input name="text" aria-label="Message from the customer" placeholder="Write as the customer" autocomplete="off" />
      </form>`;
  }

  private write(event: SubmitEvent & { currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('text');
    if (typeof text !== 'string' || text.trim() === '' || !this.contact) return;
    this.dispatchEvent(writtenEvent({ contactId: this.contact.contactId, text: text.trim() }));
    event.currentTarget.reset();
  }

  private attributeList({ attributes }: Contact): TemplateResult | typeof nothing {
    const entries = Object.entries(attributes);
    if (entries.length === 0) return nothing;
    return html`<dl aria-label="Attributes">
      ${entries.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}
    </dl>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { contact, known, onHold } = this;
    if (!contact) return nothing;
    const { icon: mark, word } = channels[contact.channel];
    const number = contact.phone && phoneText(contact.phone);
    const title = known || contact.name || number || 'Withheld number';
    const since = contact.timestamps[contact.state] ?? this.now;
    const below = [word, title === number ? undefined : number].filter(Boolean).join(' · ');
    return html`<article class=${ringing.has(contact.state) ? 'ringing' : ''} aria-label="${word}: ${title}">
      <header>
        <span class="mark">${icon(mark, 20)}</span>
        <div><h3>${title}</h3><p>${below}</p></div>
        <time aria-label="Time in this state">${elapsed(this.now - since)}</time>
      </header>
      <div class="facts">
        <span class="tag ${tone(contact, onHold)}">${stateWord(contact, onHold)}</span>
        ${contact.queue ? html`<span class="tag">${contact.queue}</span>` : nothing}
        ${contact.direction === 'outbound' ? html`<span class="tag">Outbound</span>` : nothing}
      </div>
      ${this.attributeList(contact)}
      <footer>${this.actions(contact)}</footer>
      ${this.customer(contact)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-contact': DeskContact;
  }
}
