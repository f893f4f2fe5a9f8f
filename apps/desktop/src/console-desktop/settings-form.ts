import { controls } from '@offhook/desk-face';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { checkSettings, type LiveSettings, type SettingsProblems } from '../mode/live-settings.ts';

const fields: readonly {
  readonly name: keyof LiveSettings;
  readonly label: string;
  readonly help: string;
  readonly placeholder: string;
}[] = [
  {
    name: 'ccpUrl',
    label: 'Address of the Contact Control Panel',
    help: 'This page’s origin has to be on the instance’s list of approved origins.',
    placeholder: 'https://my-team.my.connect.aws/ccp-v2/',
  },
  { name: 'region', label: 'Region', help: 'Where the instance is.', placeholder: 'us-west-2' },
  {
    name: 'instanceUrl',
    label: 'Address of the Salesforce org',
    help: 'Leave it empty to run flows without a CRM.',
    placeholder: 'https://acme.my.salesforce.com',
  },
  { name: 'apiVersion', label: 'API version', help: 'Of Open CTI and REST.', placeholder: '62.0' },
  {
    name: 'connectorUrl',
    label: 'Address of the connector',
    help: 'A server of yours for attributes, recordings and voicemail, which the panel cannot do. Leave it empty to do without.',
    placeholder: 'https://connector.example.com/v1',
  },
];

/** Tells settings that can be used. */
const settingsEvent = (detail: LiveSettings): CustomEvent<LiveSettings> =>
  new CustomEvent('desk-settings', { detail, bubbles: true, composed: true });

/** Asks whose panel and whose org this desktop binds. */
@customElement('desk-live-settings')
export class DeskLiveSettings extends LitElement {
  @property({ attribute: false }) settings?: LiveSettings;
  @state() private problems: SettingsProblems = {};

  static override styles = [
    controls,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
        gap: 14px 16px;
        align-items: start;
      }

      label {
        display: grid;
        gap: 4px;
        font-weight: 600;
      }

      label small {
        color: var(--offhook-ink-faint);
        font-weight: 400;
      }

      label .problem {
        color: var(--offhook-failure);
      }

      input[aria-invalid='true'] {
        border-color: var(--offhook-failure);
      }

      footer {
        grid-column: 1 / -1;
      }
    `,
  ];

  private keep(event: SubmitEvent & { currentTarget: HTMLFormElement }): void {
    event.preventDefault();
    const checked = checkSettings(Object.fromEntries(new FormData(event.currentTarget)));
    this.problems = 'problems' in checked ? checked.problems : {};
    if ('settings' in checked) this.dispatchEvent(settingsEvent(checked.settings));
    else void this.updateComplete.then(() => this.focusProblem());
  }

  private focusProblem(): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  private field({ name, label, help, placeholder }: (typeof fields)[number]): TemplateResult {
    const problem = this.problems[name];
    return html`<label>
      ${label}
      <input
        name=${name}
        .value=${this.settings?.[name] ?? ''}
        placeholder=${placeholder}
        aria-describedby=${name}
        aria-invalid=${problem === undefined ? nothing : 'true'}
        autocomplete="off"
        spellcheck="false"
      />
      <small id=${name} class=${problem === undefined ? '' : 'problem'}
        >${problem === undefined ? help : `${problem}.`}</small
      >
    </label>`;
  }

  override render(): TemplateResult {
    return html`<form novalidate @submit=${this.keep}>
      ${fields.map((field) => this.field(field))}
      <footer><button class="primary">Keep and connect</button></footer>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'desk-live-settings': DeskLiveSettings;
  }
}
