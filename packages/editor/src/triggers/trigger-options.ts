import type { Manifests } from '@offhook/contract';
import { type Flow, type FlowTrigger, rootFields, whoseContacts } from '@offhook/flow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { tell } from '../intent.ts';
import { controls } from '../theme/controls.styles.ts';
import type { TriggerWords } from '../words/trigger-words.ts';
import { checkBox, numberBox } from './boxes.ts';
import { conditionsForm } from './conditions-form.ts';
import { settingsForm } from './settings-form.ts';
import { conditionsOf, withMember } from './trigger-edits.ts';
import { triggersStyles } from './triggers.styles.ts';

/** What can be read of an event before a run starts. */
const offersOf = (manifests: Manifests, { source, event }: FlowTrigger): readonly string[] => {
  const manifest = Object.hasOwn(manifests.sources, source) ? manifests.sources[source] : undefined;
  const payload = Object.keys(manifest?.events[event]?.payload ?? {});
  const contact =
    manifest?.about === 'contact' ? ['queue', ...Object.keys(rootFields.contact)] : [];
  return [
    ...new Set([
      ...contact.map((name) => `contact.${name}`),
      ...payload.map((name) => `payload.${name}`),
      ...Object.keys(rootFields.agent).map((name) => `agent.${name}`),
    ]),
  ];
};

/** What one trigger of a flow says beside its event: settings, conditions, order, whose contacts. */
export class OffhookTriggerOptions extends LitElement {
  static override styles = [controls, triggersStyles];

  @property({ attribute: false }) words: TriggerWords | undefined;
  @property({ attribute: false }) flow!: Flow;
  @property({ attribute: false }) manifests!: Manifests;
  @property({ attribute: false }) index = 0;
  @property({ type: Boolean }) readonly = false;

  protected override render(): TemplateResult | typeof nothing {
    const { words, readonly } = this;
    const trigger = this.flow.triggers[this.index];
    if (words === undefined || trigger === undefined) return nothing;
    const replace = (by: FlowTrigger): void =>
      tell(this, { kind: 'set-triggers', triggers: this.flow.triggers.with(this.index, by) });
    const { settings: fields = {} } = this.#event(trigger) ?? {};
    return html`${settingsForm({ trigger, fields, readonly, replace })}
      <details>
        <summary>${words.more}${this.#said(words, trigger)}</summary>
        ${conditionsForm({
          words,
          trigger,
          readonly,
          replace,
          offers: offersOf(this.manifests, trigger),
        })}
        ${numberBox({
          label: words.order,
          help: words.orderHelp,
          value: trigger.order ?? 0,
          readonly,
          give: (order) => replace(withMember(trigger, 'order', order === 0 ? undefined : order)),
        })}
        ${checkBox({
          label: words.stopAfter,
          checked: trigger.stopAfter === true,
          readonly,
          check: (stops) => replace(withMember(trigger, 'stopAfter', stops || undefined)),
        })}
        ${this.#isAboutContacts(trigger) ? this.#contacts(words, trigger, replace) : nothing}
      </details>`;
  }

  #manifest({ source }: FlowTrigger) {
    const { sources } = this.manifests;
    return Object.hasOwn(sources, source) ? sources[source] : undefined;
  }

  #event(trigger: FlowTrigger) {
    return this.#manifest(trigger)?.events[trigger.event];
  }

  #isAboutContacts(trigger: FlowTrigger): boolean {
    return this.#manifest(trigger)?.about === 'contact';
  }

  /** What is said within, so that it need not be opened to be seen. */
  #said(words: TriggerWords, trigger: FlowTrigger): TemplateResult | typeof nothing {
    const count = conditionsOf(trigger, 'all').length + conditionsOf(trigger, 'any').length;
    const said = [
      ...(count > 0 ? [words.conditions(count)] : []),
      ...(trigger.order ? [words.orderIs(trigger.order)] : []),
      ...(trigger.stopAfter === true ? [words.stops] : []),
      ...(trigger.contacts?.includes('monitored') ? [words.whose.monitored] : []),
    ];
    return said.length === 0 ? nothing : html`<span class="said">${said.join(' · ')}</span>`;
  }

  #contacts(
    words: TriggerWords,
    trigger: FlowTrigger,
    replace: (by: FlowTrigger) => void,
  ): TemplateResult {
    const given = trigger.contacts ?? ['own'];
    const toggled = (whose: (typeof whoseContacts)[number], isIn: boolean): void => {
      const next = whoseContacts.filter((one) => (one === whose ? isIn : given.includes(one)));
      const isUsual = next.length === 1 && next[0] === 'own';
      replace(withMember(trigger, 'contacts', isUsual ? undefined : next));
    };
    return html`<fieldset>
      <legend>${words.contacts}</legend>
      ${whoseContacts.map((whose) =>
        checkBox({
          label: words.whose[whose],
          checked: given.includes(whose),
          readonly: this.readonly,
          check: (isIn) => toggled(whose, isIn),
        }),
      )}
    </fieldset>`;
  }
}
