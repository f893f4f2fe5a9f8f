import type { Agent, AgentState, Contact } from '@offhook/contract';
import { agentLook, controls, icon } from '@offhook/desk-face';
import type { ChatMessage } from '@offhook/host-simulated';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { elapsed } from '../look/elapsed.ts';
import './contact-card.ts';
import { dialEvent, stateEvent } from './deeds.ts';
import type { Caller } from './ring-form.ts';
import './ring-form.ts';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** A contact with what only the softphone knows of it. */
export interface SoftphoneContact {
  readonly contact: Contact;
  readonly onHold: boolean;
  readonly known?: string | undefined;
  readonly messages: readonly ChatMessage[];
}

/** The agent's softphone: their state, their contacts, and the customers that can be played. */
@customElement('desk-softphone')
export class DeskSoftphone extends LitElement {
  @property({ attribute: false }) agent?: Agent;
  @property({ attribute: false }) states: readonly AgentState[] = [];
  @property({ attribute: false }) contacts: readonly SoftphoneContact[] = [];
  @property({ attribute: false }) callers: readonly Caller[] = [];
  @property({ type: Boolean }) muted = false;
  @property({ attribute: false }) now = 0;

  static override styles = [
    controls,
    agentLook,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 0;
        overflow: hidden auto;
        scrollbar-width: thin;
      }

      section {
        flex: none;
        padding: 14px 16px;
        border-block-end: 1px solid var(--offhook-line);
      }

      section:last-child {
        border: 0;
      }

      h2 {
        margin-block-end: 10px;
        font-size: 13px;
        font-weight: 650;
      }

      section.list {
        flex: 1 1 0;
        min-height: 200px;
        overflow-y: auto;
        scrollbar-width: thin;
      }

      .empty {
        padding: 18px 12px;
      }

      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px;
      }
    `,
  ];

  private agentCard(): TemplateResult {
    const { agent } = this;
    const name = agent?.name ?? 'Nobody';
    const chosen = this.states.some((state) => state.name === agent?.state);
    return html`<section class="agent" aria-label="Agent">
      <span class="face ${agent?.stateType ?? ''}" aria-hidden="true">${initials(name)}</span>
      <div>
        <div class="name">${name}</div>
        <div class="since">
          ${agent ? `${agent.state} · ${elapsed(this.now - agent.stateSince)}` : 'Not logged in'}
        </div>
      </div>
      <select
        aria-label="Agent state"
        @change=${(event: Event & { target: HTMLSelectElement }) =>
          this.dispatchEvent(stateEvent(event.target.value))}
      >
        ${chosen || !agent ? '' : html`<option selected disabled>${agent.state}</option>`}
        ${this.states.map(
          ({ name: state }) =>
            html`<option ?selected=${state === agent?.state} .selected=${state === agent?.state}>${state}</option>`,
        )}
      </select>
    </section>`;
  }

  private contactList(): TemplateResult {
    return html`<section class="list" aria-label="Contacts">
      <h2>Contacts</h2>
      <div class="contacts">
        ${repeat(
          this.contacts,
          ({ contact }) => contact.contactId,
          ({ contact, onHold, known, messages }) => html`<desk-contact
            .contact=${contact}
            .known=${known}
            .messages=${messages}
            .now=${this.now}
            ?muted=${this.muted}
            ?onHold=${onHold}
          ></desk-contact>`,
        )}
      </div>
      ${
        this.contacts.length > 0
          ? ''
          : html`<div class="empty">
            ${icon('call', 26)}
            <strong>No contacts</strong>
            <span>Ring a call below and watch your flows run.</span>
          </div>`
      }
    </section>`;
  }

  private dial(event: SubmitEvent & { currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const number = new FormData(event.currentTarget).get('number');
    if (typeof number !== 'string' || number.trim() === '') return;
    this.dispatchEvent(dialEvent(number.trim()));
    event.currentTarget.reset();
  }

  override render(): TemplateResult {
    return html`
      ${this.agentCard()} ${this.contactList()}
      <section aria-labelledby="play">
        <h2 id="play">Play the other side</h2>
        <desk-ring-form
          .callers=${this.callers}
          .queues=${this.agent?.queues.map(({ name }) => name) ?? []}
        ></desk-ring-form>
      </section>
      <section aria-label="Dial">
        <form @submit=${this.dial}>
          <input name="number" type="tel" aria-label="Number to dial" placeholder="+1 206 555 0100" autocomplete="off" />
          <button aria-label="Dial this number">${icon('call')} Dial</button>
        </form>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-softphone': DeskSoftphone;
  }
}
