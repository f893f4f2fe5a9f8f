import { type ActionManifest, defineAction, manifestOf, outcome, text } from '@offhook/contract';
import { expect, it } from 'vitest';
import {
  claimedTwice,
  type FoundUnit,
  judgeUnit,
  rareTags,
  type StreamCase,
} from './house-rules.ts';

const manifest = manifestOf(
  defineAction({
    id: 'create-case',
    title: 'Create Case',
    description: 'Opens a case in the CRM.',
    inputs: { subject: text({ title: 'Subject' }) },
    sockets: outcome({ caseId: text({ title: 'Case id' }) }),
    run: () => ({ caseId: '' }),
  }),
  'crm',
);

const sound: FoundUnit = {
  kind: 'action',
  id: 'create-case',
  packageName: '@offhook/action-create-case',
  exported: ['createCase'],
  manifest,
  emitted: [[{ socket: 'success' }], [{ socket: 'failure' }]],
};

const saying = (said: Partial<ActionManifest>): Partial<FoundUnit> => ({
  manifest: { ...manifest, ...said },
});

it('has nothing to say about a sound unit', () => {
  expect(judgeUnit(sound)).toEqual([]);
});

it.each<readonly [string, Partial<FoundUnit>, string]>([
  ['another id', saying({ id: 'make-case' }), 'Its id is "make-case"'],
  ['another package name', { packageName: '@offhook/create-case' }, 'Its package is named'],
  ['a second export', { exported: ['createCase', 'open'] }, 'It exports createCase, open'],
  ['an unknown group', saying({ group: 'misc' }), '"misc" is no group'],
  ['a title in lower case', saying({ title: 'create case' }), 'The title "create case"'],
  ['a description without an end', saying({ description: 'Opens a case' }), 'The description'],
  ['a bare field title', saying({ inputs: { a: text({ title: 'a.' }) } }), 'The field a'],
  ['an unreached socket', { emitted: [[{ socket: 'success' }]] }, 'No example leaves by failure'],
  ['no examples', { emitted: [] }, 'It has no examples'],
  ['a tag that is not known', saying({ tags: ['ticket'] }), '"ticket" is no tag'],
  [
    'too many tags',
    saying({ tags: ['call', 'chat', 'text', 'list', 'JSON'] }),
    'It has 5 tags; four say enough.',
  ],
  ['a keyword that is a tag', saying({ tags: ['call'], keywords: ['call'] }), '"call" is said'],
  ['a keyword with capitals', saying({ keywords: ['SMS'] }), '"SMS" is not in lower case'],
  [
    'a manifest that JSON changes',
    saying({ inputs: { a: { ...text({ title: 'A' }), initial: Number.NaN } } }),
    'Its manifest does not survive JSON',
  ],
])('finds %s', (_, planted, sentence) => {
  const sentences = judgeUnit({ ...sound, ...planted });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(sentence);
});

it('finds a legacy type that two units claim', () => {
  const claim = (id: string, title: string): FoundUnit => ({
    ...sound,
    ...saying({ id, title, aliases: { legacyTypes: ['SE_Log'] } }),
  });
  expect(claimedTwice([claim('log', 'Log'), claim('print', 'Print')])).toEqual([
    'action "SE_Log" is claimed by log and print.',
  ]);
});

const waits: FoundUnit = {
  ...sound,
  ...saying({ sockets: { family: 'done', outputs: {} }, stream: true }),
  streamed: [
    {
      given: [
        { at: 0, contactId: 'call-1', input: {} },
        { at: 1, contactId: 'call-2', input: {} },
        { at: 2, contactId: 'call-1', input: {}, endsAt: 3 },
      ],
      emits: [
        { at: 1, of: 1, leaves: {} },
        { at: 5, of: 0, leaves: {} },
      ],
    },
  ],
};

it('has nothing to say about a stream action that shows a wait and two contacts', () => {
  expect(judgeUnit(waits)).toEqual([]);
});

it.each<readonly [string, Partial<StreamCase>, string]>([
  [
    'that no run waits or is dropped',
    {
      emits: [
        { at: 0, of: 0, leaves: {} },
        { at: 1, of: 1, leaves: {} },
      ],
    },
    'No example shows a run that waits or is dropped.',
  ],
  [
    'that no two contacts leave',
    {
      emits: [
        { at: 5, of: 0, leaves: {} },
        { at: 5, of: 1, drops: true },
      ],
    },
    'No example shows two contacts kept apart',
  ],
  [
    'a run that is lost',
    {
      given: [
        { at: 0, contactId: 'call-1', input: {} },
        { at: 1, contactId: 'call-2', input: {} },
        { at: 2, contactId: 'call-1', input: {} },
      ],
    },
    'Run 2 of example 0 neither leaves nor ends',
  ],
])('finds %s', (_, planted, sentence) => {
  const streamed = waits.streamed?.map((each) => ({ ...each, ...planted })) ?? [];
  const sentences = judgeUnit({ ...waits, streamed });
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(sentence);
});

it('finds a stream action without examples', () => {
  expect(judgeUnit({ ...waits, streamed: [] })).toContain('No example leaves by done.');
});

it('finds a tag that too few units have', () => {
  const tagged: FoundUnit = { ...sound, ...saying({ tags: ['call'] }) };
  const onCall = (units: readonly FoundUnit[]): readonly string[] =>
    rareTags(units).filter((sentence) => sentence.includes('"call"'));
  expect(onCall([tagged, tagged])).toHaveLength(1);
  expect(onCall([tagged, tagged, tagged])).toEqual([]);
});
