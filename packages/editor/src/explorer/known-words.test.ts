import { manifests } from '@offhook/catalog';
import { expect, test } from 'vitest';
import { findActions } from './search.ts';

/** What admins type, and the action that they look for. */
const wanted: Readonly<Record<string, string>> = {
  Switch: 'switch-case',
  Compare: 'compare',
  'Matches pattern': 'matches-pattern',
  'Within business hours': 'is-within-business-hours',
  Stop: 'stop',
  'Pick fields': 'pick-fields',
  'Map list': 'map-list',
  'Filter list': 'filter-list',
  'Sort list': 'sort-list',
  First: 'first-item',
  Last: 'last-item',
  Group: 'group-list',
  'Look up in table': 'look-up-in-table',
  'Merge records': 'merge-records',
  'Parse JSON': 'parse-json',
  'To JSON': 'to-json',
  'Parse name': 'parse-name',
  Template: 'string-template',
  Split: 'split-text',
  Trim: 'trim-text',
  'Change case': 'change-case',
  'Extract with pattern': 'extract-with-pattern',
  Mask: 'mask-text',
  Calculate: 'calculate',
  Round: 'round',
  Random: 'random-number',
  Now: 'now',
  'Add to date': 'add-to-date',
  Difference: 'date-difference',
  Format: 'format-date',
  'Set property': 'set-property',
  'Get property': 'get-property',
  Toast: 'toast',
  Confirm: 'show-modal',
  Choose: 'choose',
  Form: 'form',
  Banner: 'banner',
  'Play sound': 'play-sound',
  'Copy to clipboard': 'copy-to-clipboard',
  'Open URL': 'open-url',
  'Set panel data': 'show-data',
  Hold: 'hold-contact',
  Resume: 'resume-contact',
  Transfer: 'transfer-contact',
  Conference: 'conference-contact',
  'Send digits': 'send-digits',
  'Send chat message': 'send-chat-message',
  'Find contact in focus': 'find-contact-in-focus',
  'Find records': 'find-records',
  'Create case': 'create-case',
  'Update record': 'update-record',
  'Add note': 'add-note',
  'Link records': 'link-records',
  Debounce: 'debounce',
  Throttle: 'throttle',
  'Only when changed': 'only-when-changed',
  'First per contact': 'first-per-contact',
  'Collect within': 'collect-within',
  'Rate limit': 'rate-limit',
};

const actions = Object.values(manifests.actions);
const search = (text: string) =>
  findActions(actions, { text, groups: new Set(), tags: new Set() }).map(({ id }) => id);

test.each(Object.entries(wanted))('“%s” finds %s first', (words, id) => {
  expect(search(words)[0]).toBe(id);
});

test.each(actions)('$id is found first by its own title', ({ id, title }) => {
  expect(search(title)[0]).toBe(id);
});
