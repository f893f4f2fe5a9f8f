import { createClient } from '@offhook/client';
import { controls, icon, tokens } from '@offhook/editor';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import type { StudioConfirm } from '../parts/confirm.ts';
import { languageFor, languageNames, speak, words } from '../words/words.ts';
import { appStyles } from './app.styles.ts';
import { keepLanguage, readLanguage } from './language.ts';
import { type Crumb, GoEvent, NoticeEvent, TrailEvent } from './page-events.ts';
import { type Route, to } from './route.ts';
import { Router } from './router.ts';
import { isDark, keepTheme, readTheme, type Theme } from './theme.ts';

/** A page that can hold work that is not saved. */
interface Keeping extends Element {
  readonly isDirty?: boolean;
  /** Saves or keeps that work; answers whether nothing would be lost now. */
  readonly settle?: () => Promise<boolean>;
}

/** The studio's frame: title bar, the way to the page, the page. */
export class StudioApp extends LitElement {
  static override styles = [tokens, controls, appStyles];

  @property({ reflect: true }) theme: Theme = readTheme();
  @state() private language = readLanguage();
  @state() private crumbs: readonly Crumb[] = [];
  @state() private notice: { readonly message: string; readonly isBad: boolean } | undefined;
  @query('main') private main!: HTMLElement;
  @query('main > *') private page!: Keeping | null;
  @query('studio-confirm') private confirm!: StudioConfirm;
  #shown = '';
  #isNew = false;
  readonly #client = createClient('');
  readonly #router = new Router(this, () => this.#mayLeave());

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(TrailEvent.type, this.#trailed);
    this.addEventListener(NoticeEvent.type, this.#noticed);
    this.addEventListener(GoEvent.type, this.#went);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener(TrailEvent.type, this.#trailed);
    this.removeEventListener(NoticeEvent.type, this.#noticed);
    this.removeEventListener(GoEvent.type, this.#went);
  }

  /** Who went on by a link that is gone now would be nowhere: the new page takes the focus. */
  protected override updated(changed: PropertyValues): void {
    const shown = JSON.stringify(this.#router.route);
    if (this.#shown !== shown) {
      this.#isNew = this.#shown !== '';
      this.#shown = shown;
    }
    if (this.#isNew && this.shadowRoot?.activeElement === null) {
      this.main.focus({ preventScroll: true });
    }
    if (changed.has('crumbs')) this.#isNew = false;
  }

  protected override render(): TemplateResult {
    const { route } = this.#router;
    const { frame } = words();
    const isWide = ['flow', 'version', 'example'].includes(route.page);
    return html`<header class="frame">
        <a class="brand" href=${to.adapters()} aria-label="Offhook Studio">${logo}<span>Offhook</span></a>
        <nav aria-label=${frame.breadcrumbs}>
          <ol>
            ${this.crumbs.map((crumb) => html`<li>${crumbLink(crumb)}</li>`)}
          </ol>
        </nav>
        <a class="button plain small" href=${to.examples()}>${frame.examples}</a>
        <a class="button plain small" href="/docs" target="_blank" rel="noopener">API</a>
        ${this.#languageBox()} ${this.#themeButton()}
      </header>
      <main tabindex="-1" class=${isWide ? 'wide' : ''}>${keyed(`${this.language} ${JSON.stringify(route)}`, this.#page(route))}</main>
      <div class="notices" role="status" aria-live="polite">
        ${this.notice === undefined ? nothing : this.#toast(this.notice)}
      </div>
      <studio-confirm></studio-confirm>`;
  }

  #page(route: Route): TemplateResult {
    const client = this.#client;
    switch (route.page) {
      case 'adapters':
        return html`<studio-adapters .client=${client}></studio-adapters>`;
      case 'examples':
        return html`<studio-examples></studio-examples>`;
      case 'example':
        return html`<studio-example .client=${client} .folder=${route.folder} .theme=${this.theme}></studio-example>`;
      case 'adapter':
        return html`<studio-adapter .client=${client} .adapter=${route.adapter}></studio-adapter>`;
      case 'find':
        return html`<studio-find .client=${client} .adapter=${route.adapter}></studio-find>`;
      case 'releases':
        return html`<studio-releases .client=${client} .adapter=${route.adapter}></studio-releases>`;
      case 'runs':
        return html`<studio-runs .client=${client} .adapter=${route.adapter}></studio-runs>`;
      case 'run':
        return html`<studio-run .client=${client} .adapter=${route.adapter} .run=${route.run}></studio-run>`;
      case 'adapter-settings':
        return html`<studio-adapter-settings .client=${client} .adapter=${route.adapter}></studio-adapter-settings>`;
      case 'new-flow':
        return html`<studio-new-flow .client=${client} .adapter=${route.adapter}></studio-new-flow>`;
      default:
        return this.#flowPage(route);
    }
  }

  #flowPage(route: Route): TemplateResult {
    const client = this.#client;
    switch (route.page) {
      case 'flow':
        return html`<studio-flow .client=${client} .flow=${route.flow} .run=${route.run} .block=${route.block} .theme=${this.theme}></studio-flow>`;
      case 'flow-settings':
        return html`<studio-flow-settings .client=${client} .flow=${route.flow}></studio-flow-settings>`;
      case 'versions':
        return html`<studio-versions .client=${client} .flow=${route.flow}></studio-versions>`;
      case 'version':
        return html`<studio-version
          .client=${client}
          .flow=${route.flow}
          .number=${route.version}
          .theme=${this.theme}
        ></studio-version>`;
      default:
        return html`<studio-nowhere></studio-nowhere>`;
    }
  }

  #languageBox(): TemplateResult {
    const label = words().frame.languageLabel;
    return html`<select
      class="language"
      aria-label=${label}
      title=${label}
      .value=${live(this.language)}
      @change=${(event: Event) => void this.#switchLanguage(event)}
    >
      ${Object.entries(languageNames).map(
        ([tag, name]) =>
          html`<option value=${tag} lang=${tag} ?selected=${tag === this.language}>${name}</option>`,
      )}
    </select>`;
  }

  #themeButton(): TemplateResult {
    const dark = isDark(this.theme);
    const { frame } = words();
    const label = dark ? frame.light : frame.dark;
    return html`<button class="plain square" aria-label=${label} title=${label} @click=${this.#switchTheme}>
      ${icon(dark ? 'light' : 'dark', 18)}
    </button>`;
  }

  #toast({ message, isBad }: { message: string; isBad: boolean }): TemplateResult {
    return html`<div class="notice" @animationend=${this.#closeNotice}>
      <span class=${isBad ? 'bad' : 'good'}>${icon(isBad ? 'alert' : 'check', 17)}</span>
      <p>${message}</p>
      <button class="plain square small" aria-label=${words().frame.dismiss} @click=${this.#closeNotice}>
        ${icon('cross', 15)}
      </button>
    </div>`;
  }

  #switchTheme(): void {
    this.theme = isDark(this.theme) ? 'light' : 'dark';
    keepTheme(this.theme);
  }

  /** The page is made anew in the other language, so what is not saved would be lost. */
  async #switchLanguage(event: Event): Promise<void> {
    const box = event.currentTarget as HTMLSelectElement; // cast: the listener stands on that select
    const language = languageFor(box.value);
    if (await this.#mayLeave()) {
      await speak(language);
      keepLanguage(language);
      this.language = language;
    } else this.requestUpdate();
  }

  readonly #closeNotice = (): void => {
    this.notice = undefined;
  };

  readonly #trailed = (event: Event): void => {
    if (!(event instanceof TrailEvent)) return;
    this.crumbs = event.crumbs;
    const last = event.crumbs.at(-1)?.title;
    document.title = last === undefined ? 'Offhook Studio' : `${last} · Offhook Studio`;
  };

  readonly #noticed = (event: Event): void => {
    if (event instanceof NoticeEvent) {
      this.notice = { message: event.message, isBad: event.isBad };
    }
  };

  readonly #went = (event: Event): void => {
    if (event instanceof GoEvent) void this.#router.go(event.path, event.wish);
  };

  async #mayLeave(): Promise<boolean> {
    const { page } = this;
    if (!page?.isDirty || (await page.settle?.())) return true;
    return this.confirm.ask({
      title: words().frame.leaveTitle,
      text: words().frame.leaveText,
      action: words().frame.leave,
      isDangerous: true,
    });
  }
}

const crumbLink = ({ title, href }: Crumb): TemplateResult =>
  href === undefined
    ? html`<span aria-current="page">${title}</span>`
    : html`<a href=${href}>${title}</a>`;

const logo = html`<svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
  <rect width="32" height="32" rx="8" fill="var(--offhook-accent)" />
  <g fill="none" stroke="var(--offhook-accent-ink)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
    <path d="M7 19.5c0-5 4-8.5 9-8.5s9 3.5 9 8.5" />
    <path d="M5.8 19.5h5v3.2h-5zM21.2 19.5h5v3.2h-5z" fill="var(--offhook-accent-ink)" />
  </g>
</svg>`;
