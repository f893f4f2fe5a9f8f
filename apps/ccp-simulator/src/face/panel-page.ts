import { controls, icon, isDark, switchTheme } from '@offhook/desk-face';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { interval, Subscription } from 'rxjs';
import { commandSchema, type WrittenCommand } from '../model/commands.ts';
import { choosable } from '../model/state.ts';
import type { Panel } from '../wire/panel.ts';
import './contact-card.ts';
import './fault-form.ts';
import { panelStyles } from './panel-page.styles.ts';
import { elapsed } from './play-event.ts';
import './ring-form.ts';

/** The panel as people see it: the agent with their contacts, and everything that can be played. */
@customElement('ccp-panel')
export class CcpPanel extends LitElement {
  @property({ attribute: false }) panel?: Panel;
  @state() private now = Date.now();
  @state() private refused = '';
  @state() private dark = isDark();
  private subscriptions = new Subscription();

  static override styles = [controls, panelStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.subscriptions = new Subscription();
    this.subscriptions.add(
      interval(1000).subscribe(() => {
        this.now = Date.now();
      }),
    );
    this.subscriptions.add(
      this.panel?.changed$.subscribe(() => {
        this.now = Date.now();
        this.requestUpdate();
      }),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.subscriptions.unsubscribe();
  }

  private play(command: WrittenCommand): void {
    try {
      this.panel?.run(commandSchema.parse(command));
      this.refused = '';
    } catch (error) {
      this.refused = error instanceof Error ? error.message : String(error);
    }
  }

  private agentCard({ state: { agent } }: Panel): TemplateResult {
    const initials = agent.name
      .split(/\s+/)
      .map((part) => part[0] ?? '')
      .join('');
    return html`<section class="agent" aria-label="Agent">
      <span class="face ${agent.state.type}" aria-hidden="true">${initials}</span>
      <div>
        <div class="name">${agent.name}</div>
        <div class="since">${agent.state.name} · ${elapsed(this.now - agent.since)}</div>
      </div>
      <button
        class="plain square"
        aria-label=${agent.muted ? 'Unmute' : 'Mute'}
        aria-pressed=${String(agent.muted)}
        @click=${() => this.play({ do: 'mute', muted: !agent.muted })}
      >
        ${icon(agent.muted ? 'muted' : 'mic', 18)}
      </button>
      <button
        class="plain square"
        aria-label=${this.dark ? 'Use the light theme' : 'Use the dark theme'}
        @click=${() => {
          this.dark = switchTheme();
        }}
      >
        ${icon(this.dark ? 'light' : 'dark', 18)}
      </button>
      ${this.agentStates(agent.state.name)}
    </section>`;
  }

  private agentStates(current: string): TemplateResult {
    const known = choosable.some(({ name }) => name === current);
    return html`<select
      aria-label="Agent state"
      @change=${(event: Event & { target: HTMLSelectElement }) =>
        this.play({ do: 'agent-state', name: event.target.value })}
    >
      ${known ? nothing : html`<option selected disabled>${current}</option>`}
      ${choosable.map(({ name }) => html`<option .selected=${name === current}>${name}</option>`)}
    </select>`;
  }

  private contacts({ state: { contacts, viewed } }: Panel): TemplateResult {
    return html`<section class="contacts" aria-label="Contacts">
      ${repeat(
        contacts,
        ({ contactId }) => contactId,
        (contact) => html`<ccp-contact
          .contact=${contact}
          .now=${this.now}
          ?viewed=${contact.contactId === viewed}
        ></ccp-contact>`,
      )}
      ${
        contacts.length > 0
          ? nothing
          : html`<div class="empty">
            ${icon('call', 26)} <strong>No contacts</strong>
            <span>Play somebody who reaches the agent.</span>
          </div>`
      }
    </section>`;
  }

  override render(): TemplateResult {
    const { panel } = this;
    if (panel === undefined) return html``;
    const { online, faults } = panel.state;
    return html`
      <div
        class="page"
        @ccp-play=${(event: CustomEvent<WrittenCommand>) => this.play(event.detail)}
      >
        <main>
          ${this.agentCard(panel)}
          ${
            online
              ? nothing
              : html`<p class="banner" role="status">
                The panel does not answer.
                <button class="link" @click=${() => this.play({ do: 'return' })}>
                  Connect again
                </button>
              </p>`
          }
          ${this.refused === '' ? nothing : html`<p class="banner bad" role="alert">${this.refused}</p>`}
          ${this.contacts(panel)}
        </main>
        <aside aria-label="Play the contact centre">
          <details open>
            <summary>${icon('chevron', 16)} Play the other side</summary>
            <ccp-ring-form></ccp-ring-form>
          </details>
          <details ?open=${innerWidth > 720}>
            <summary>${icon('chevron', 16)} Let it go wrong</summary>
            <ccp-fault-form .faults=${faults} .online=${online}></ccp-fault-form>
          </details>
        </aside>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ccp-panel': CcpPanel;
  }
}
