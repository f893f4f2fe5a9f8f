import { loadLocale, localized } from '@offhook/catalog/locale';
import type { Manifests } from '@offhook/contract';
import { words } from '../words/words.ts';
import type { Choice } from './picker.ts';

/** Loads what is known of actions and sources, in English and without their code. */
export const loadInEnglish = async (): Promise<Manifests> => {
  const loaded = await import('@offhook/catalog/manifests.json');
  return loaded.default as unknown as Manifests; // cast: written by the contract's manifestOf
};

/** Loads what is known of actions and sources, in the language of the studio. */
export const loadManifests = async (): Promise<Manifests> => {
  const [manifests, locale] = await Promise.all([loadInEnglish(), loadLocale(words().language)]);
  return localized(manifests, locale);
};

/** The sources to pick from, found by their legacy names, too. */
export const sourceChoices = ({ sources }: Manifests): readonly Choice[] =>
  Object.values(sources)
    .map(({ id, title, aliases }) => ({
      value: id,
      title,
      ...(aliases?.titles?.[0] !== undefined && { note: aliases.titles[0] }),
      aliases: [...(aliases?.titles ?? []), ...(aliases?.legacyTypes ?? [])],
    }))
    .sort((a, b) => a.title.localeCompare(b.title, words().language));

/** The events of a source to pick from. */
export const eventChoices = ({ sources }: Manifests, source: string): readonly Choice[] =>
  Object.entries(sources[source]?.events ?? {}).map(([name, { title, description }]) => ({
    value: name,
    title: name,
    note: title,
    aliases: [description],
  }));

/** A trigger of a run, as `voice-contact.onConnecting`, as people read it. */
export const triggerOfRun = (manifests: Manifests, trigger: string): string => {
  const [source = '', event = ''] = trigger.split('.');
  return event === '' ? trigger : triggerTitle(manifests, { source, event });
};

/** A trigger as people read it. */
export const triggerTitle = (
  manifests: Manifests | undefined,
  { source, event }: { readonly source: string; readonly event: string },
): string => `${manifests?.sources[source]?.title ?? source} · ${event}`;
