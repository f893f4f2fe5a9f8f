import type { ActionManifest } from '@offhook/contract';
import { expect, test } from 'vitest';
import { german } from '../words/locales/de.ts';
import { countOf, findActions, mostUsed } from './search.ts';

const action = (id: string, title: string, more: Partial<ActionManifest> = {}): ActionManifest => ({
  id,
  title,
  description: '',
  group: 'contact',
  inputs: {},
  sockets: { family: 'done', outputs: {} },
  requires: [],
  upgrades: [],
  ...more,
});
const all = { groups: new Set<string>(), tags: new Set<string>() };
const dial = action('dial-number', 'Dial Number', {
  group: 'agent',
  description: 'Calls a phone.',
});
const phone = action('get-customer-phone-number', 'Get Customer Phone Number', { tags: ['voice'] });
const pop = action('search-and-screenpop', 'Search and Screenpop', {
  group: 'console',
  aliases: { titles: ['Search And Pop'], legacyTypes: ['SE_SFSearchAndScreenpop'] },
});
const actions = [dial, phone, pop];

test('a word in the title is a better hit than one in the description', () => {
  expect(findActions(actions, { ...all, text: 'phone' })).toEqual([phone, dial]);
});

test('an action is found by the title and by the type that it had in the legacy product', () => {
  expect(findActions(actions, { ...all, text: 'and pop' })).toEqual([pop]);
  expect(findActions(actions, { ...all, text: 'se_sfsearch' })).toEqual([pop]);
});

test('a whole name is a better hit than a longer title with the same words', () => {
  const byName = action('a', 'Dial Number by Name');
  const call = action('z', 'Call', { aliases: { titles: ['Dial'] } });
  expect(findActions([byName, dial], { ...all, text: 'dial  number' })).toEqual([dial, byName]);
  expect(findActions([byName, call], { ...all, text: 'Dial' })).toEqual([call, byName]);
});

test('an action is found by a keyword that it shows nowhere, below one that is named so', () => {
  const hangUp = action('clear-contact', 'Clear Contact', { keywords: ['hang up'] });
  const hangs = action('hang-monitor', 'Hang Monitor');
  expect(findActions([hangUp, hangs], { ...all, text: 'hang' })).toEqual([hangs, hangUp]);
});

test('an action is found by its name in the language of the editor and in English, tags included', () => {
  const telefon = { ...phone, title: 'Telefonnummer des Kunden abrufen' };
  const waehlen = { ...dial, title: 'Nummer wählen', description: 'Ruft an.', tags: ['caller'] };
  const spoken = {
    words: german,
    inEnglish: { actions: { [phone.id]: phone, [dial.id]: dial }, sources: {} },
  };
  const find = (text: string) =>
    findActions([telefon, waehlen], { ...all, text }, spoken).map(({ id }) => id);
  expect(find('Telefonnummer')).toEqual([phone.id]);
  expect(find('phone')).toEqual([phone.id, dial.id]);
  expect(find('wahlen')).toEqual([dial.id]);
  expect(find('Anrufer')).toEqual([dial.id]);
  expect(find('Nummer customer')).toEqual([phone.id]);
});

test('Japanese is found without spaces between its words', () => {
  const telephone = { ...phone, title: '顧客の電話番号を取得' };
  const find = (text: string) => findActions([telephone, dial], { ...all, text });
  expect(find('電話番号')).toEqual([telephone]);
  expect(find('取得　顧客')).toEqual([telephone]);
});

test('every word must be found, in any case and order', () => {
  expect(findActions(actions, { ...all, text: 'NUMBER customer' })).toEqual([phone]);
  expect(findActions(actions, { ...all, text: 'number pop' })).toEqual([]);
});

test('categories and tags narrow the search', () => {
  expect(findActions(actions, { ...all, text: '', groups: new Set(['agent']) })).toEqual([dial]);
  expect(findActions(actions, { ...all, text: '', tags: new Set(['voice']) })).toEqual([phone]);
});

test('without a query all actions are listed by title', () => {
  expect(findActions(actions, { ...all, text: '' })).toEqual([dial, phone, pop]);
});

test('words are counted in alphabetical order', () => {
  expect(countOf(['b', 'a', 'b'])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test('only the words that occur most are offered first, still in alphabetical order', () => {
  expect(
    mostUsed(
      [
        ['a', 1],
        ['b', 3],
        ['c', 2],
      ],
      2,
    ),
  ).toEqual([
    ['b', 3],
    ['c', 2],
  ]);
});
