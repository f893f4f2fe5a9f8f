import { defaultPolicy, type Flow, type Policy, whenBusy } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import type { TriggerWords } from '../words/trigger-words.ts';
import { checkBox, choiceBox, numberBox, textOf } from './boxes.ts';
import { withPolicy } from './trigger-edits.ts';
import { triggersStyles } from './triggers.styles.ts';

const keys = ['contact', 'agent', 'flow'];

/** How the runs of a flow get along: with one another, with time, with their contact, and with other flows. */
export class OffhookRunPolicy extends LitElement {
  static override styles = [controls, triggersStyles];

  @property({ attribute: false }) words: TriggerWords | undefined;
  @property({ attribute: false }) flow!: Flow;
  @property({ type: Boolean }) readonly = false;

  protected override render(): TemplateResult | typeof nothing {
    const { words } = this;
    if (words === undefined) return nothing;
    const policy = { ...defaultPolicy, ...this.flow.policy };
    return html`<details class="policy">
      <summary>${words.policy}${this.#said(words, policy)}</summary>
      ${this.#busy(words, policy)} ${this.#limits(words, policy)}
    </details>`;
  }

  #set<K extends keyof typeof defaultPolicy>(member: K, value: Policy[K]): void {
    tell(this, { kind: 'set-policy', policy: withPolicy(this.flow.policy, member, value) });
  }

  #said(words: TriggerWords, policy: Policy): TemplateResult | typeof nothing {
    const said = [
      ...(policy.whenBusy === undefined || policy.whenBusy === 'merge'
        ? []
        : [words.busyWords[policy.whenBusy]]),
      ...(policy.priority ? [words.priorityIs(policy.priority)] : []),
    ];
    return said.length === 0 ? nothing : html`<span class="said">${said.join(' · ')}</span>`;
  }

  #busy(words: TriggerWords, { whenBusy: now = 'merge', key = 'contact' }: Policy): TemplateResult {
    return html`<div class="field">
        <span aria-hidden="true">${words.whenBusy}</span>
        ${choiceBox({
          label: words.whenBusy,
          chosen: now,
          words: words.busyWords,
          readonly: this.readonly,
          choose: (word) =>
            this.#set(
              'whenBusy',
              whenBusy.find((one) => one === word),
            ),
        })}
      </div>
      ${now === 'merge' ? nothing : this.#key(words, key)}`;
  }

  #key(words: TriggerWords, key: string): TemplateResult {
    const isOwn = !keys.includes(key);
    return html`<div class="field">
              <span aria-hidden="true">${words.key}</span>
              ${choiceBox({
                label: words.key,
                chosen: isOwn ? 'value' : key,
                words: words.keys,
                readonly: this.readonly,
                choose: (word) => this.#set('key', word === 'value' ? 'payload.contactId' : word),
              })}
              ${
                isOwn
                  ? html`<input
                      aria-label=${words.keyValue}
                      ?disabled=${this.readonly}
                      .value=${live(key)}
                      @change=${(event: Event) => this.#set('key', textOf(event).trim())}
                    />`
                  : nothing
              }
            </div>`;
  }

  #limits(words: TriggerWords, { timeLimit = 0, endsWith, priority = 0 }: Policy): TemplateResult {
    const { readonly } = this;
    return html`${numberBox({
      label: words.timeLimit,
      help: words.timeLimitHelp,
      value: timeLimit / 1000,
      min: 0,
      readonly,
      give: (seconds) => this.#set('timeLimit', Math.max(0, Math.round(seconds * 1000))),
    })}
    ${numberBox({
      label: words.priority,
      help: words.priorityHelp,
      value: priority,
      readonly,
      give: (given) => this.#set('priority', given),
    })}
    ${checkBox({
      label: words.endsWithContact,
      checked: endsWith !== 'never',
      readonly,
      check: (ends) => this.#set('endsWith', ends ? 'contact' : 'never'),
    })}`;
  }
}
