import { expect, it } from 'vitest';
import { manifests } from './index.ts';
import { languages, loadLocale, localized } from './locale.ts';

const log = {
  actions: {
    log: {
      title: 'Protokollieren',
      inputs: { message: { title: 'Nachricht', help: 'Ein Text.' }, level: { help: 'Nicht da.' } },
    },
  },
};

it('shows the words of the locale, and English where it has none', () => {
  const shown = localized(manifests, log).actions['log'];
  const english = manifests.actions['log'];
  expect(shown).toMatchObject({
    title: 'Protokollieren',
    description: english?.description,
    inputs: {
      message: { kind: 'json', title: 'Nachricht', help: 'Ein Text.' },
      level: english?.inputs['level'],
    },
  });
  expect(localized(manifests, log).actions['delay']).toBe(manifests.actions['delay']);
});

it('knows the words of events and of what they bring', () => {
  const payload = { contactId: { title: 'Kontakt-ID' } };
  const events = { onConnected: { title: 'Verbunden', payload } };
  const shown = localized(manifests, { sources: { 'voice-contact': { events } } });
  expect(shown.sources['voice-contact']?.events['onConnected']).toMatchObject({
    title: 'Verbunden',
    description: 'Agent and customer can talk.',
    payload: { contactId: { kind: 'text', title: 'Kontakt-ID' } },
  });
});

it('knows the words of control blocks and of what their sockets give', () => {
  const each = { title: 'Jedes', gives: { item: { title: 'Eintrag' } } };
  const shown = localized(manifests, { controls: { 'for-each': { sockets: { each } } } });
  expect(shown.controls?.['for-each']?.sockets[0]).toMatchObject({
    name: 'each',
    title: 'Jedes',
    help: 'The part that runs for each element.',
    gives: { item: { title: 'Eintrag' }, index: { title: 'Index' } },
  });
});

it('leaves manifests alone where there is no locale, and never changes those given', () => {
  expect(localized(manifests, undefined)).toBe(manifests);
  const before = JSON.stringify(manifests);
  localized(manifests, log);
  expect(JSON.stringify(manifests)).toBe(before);
});

it('ignores words for units that are not there, whatever they are called', () => {
  const strange = JSON.parse('{"actions":{"__proto__":{"title":"x"},"gone":{"title":"y"}}}');
  expect(localized(manifests, strange)).toEqual(manifests);
});

it.each(languages)('loads the words of %s, with a region or without', async (language) => {
  const locale = await loadLocale(language);
  expect(locale).toHaveProperty('actions');
  expect(await loadLocale(`${language.toUpperCase()}-XX`)).toBe(locale);
});

it('has no other words for English, nor for languages into which nobody translated', async () => {
  expect(await loadLocale('en-GB')).toBeUndefined();
  expect(await loadLocale('__proto__')).toBeUndefined();
});
