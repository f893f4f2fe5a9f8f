import { languageFor } from '../words/words.ts';

/** Whose values the editor offers. */
interface Origins {
  readonly desktop: string;
  readonly server: string;
}

const origins = {
  en: { desktop: 'the simulated desktop', server: 'this adapter' },
  de: { desktop: 'dem simulierten Desktop', server: 'diesem Adapter' },
  es: { desktop: 'el escritorio simulado', server: 'este adaptador' },
  fr: { desktop: 'le bureau simulé', server: 'cet adaptateur' },
  ja: { desktop: 'シミュレートされたデスクトップ', server: 'このアダプター' },
} as const satisfies Record<string, Origins>;

/** Whose values the editor offers, in the language of a page. */
export const originsFor = (language: string): Origins => origins[languageFor(language)];
