import { Task } from '@lit-labs/task';
import { type Locale, loadLocale, localized } from '@offhook/catalog/locale';
import type { Manifests } from '@offhook/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf } from './language.ts';
import { languageWithWords, loadWords } from './load-words.ts';
import { english } from './locales/en.ts';
import type { Words } from './words.ts';

/** What the speech asks of its element. */
export interface Speaker extends ReactiveControllerHost, Element {
  /** A language of the element's own. */
  readonly locale: string | undefined;
}

interface Spoken {
  readonly words: Words;
  /** The words of the units; absent in English. */
  readonly locale: Locale | undefined;
}

const plain: Spoken = { words: english, locale: undefined };

const load = async (language: string): Promise<Spoken> => {
  const [words, locale] = await Promise.all([loadWords(language), loadLocale(language)]);
  return { words, locale };
};

/** Lets an element speak the language of its place in the page, and follow it when it changes. */
export class Speech implements ReactiveController {
  readonly #host: Speaker;
  readonly #task: Task<[string], Spoken>;
  readonly #observer: MutationObserver;
  #shown: { readonly from: Manifests; readonly locale: Locale; readonly to: Manifests } | undefined;

  constructor(host: Speaker) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    this.#task = new Task(host, {
      task: async ([language]) => (language === 'en' ? plain : load(language)),
      args: () => [this.#language],
    });
    host.addController(this);
  }

  /** The words to show; undefined until those of another language than English are there. */
  get words(): Words | undefined {
    return this.#spoken?.words;
  }

  /** The manifests in that language; where it cannot be loaded they stay English. */
  localize(manifests: Manifests): Manifests {
    const locale = this.#spoken?.locale;
    if (locale === undefined) return manifests;
    if (this.#shown?.from !== manifests || this.#shown.locale !== locale) {
      this.#shown = { from: manifests, locale, to: localized(manifests, locale) };
    }
    return this.#shown.to;
  }

  hostConnected(): void {
    // Elsewhere in the page another language may be spoken.
    this.#host.requestUpdate();
    const observed = { attributes: true, attributeFilter: ['lang'], subtree: true };
    for (let root = this.#host.getRootNode(); ; ) {
      this.#observer.observe(root, observed);
      if (!(root instanceof ShadowRoot)) return;
      root = root.host.getRootNode();
    }
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  get #language(): string {
    return languageWithWords(languageOf(this.#host, this.#host.locale));
  }

  get #spoken(): Spoken | undefined {
    if (this.#language === 'en' || this.#task.error !== undefined) return plain;
    return this.#task.value;
  }
}
