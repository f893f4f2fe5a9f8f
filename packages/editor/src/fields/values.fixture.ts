import type {
  ActionManifest,
  Field,
  Manifests,
  SuggestedValues,
  SuggestionRequest,
} from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { defer, from } from 'rxjs';
import type { OffhookEditor } from '../editor/editor.ts';
import { fewManifests, mountEditor } from '../testing-editor.ts';

const field = (kind: Field['kind'], title: string, more: Partial<Field> = {}): Field => ({
  kind,
  title,
  ...more,
});

const form: ActionManifest = {
  id: 'form',
  title: 'Form',
  description: 'Takes every kind of value.',
  group: 'data',
  inputs: {
    message: field('text', 'Message'),
    body: field('text', 'Body', { format: 'multiline', optional: true }),
    amount: field('number', 'Amount', {
      min: 1,
      max: 9,
      optional: true,
      help: 'In boxes.',
    }),
    mood: field('choice', 'Mood', {
      of: ['calm', 'glad', 'sad'],
      open: true,
      initial: 'calm',
    }),
    urgent: field('flag', 'Urgent', { initial: false }),
    level: field('choice', 'Level', { of: ['low', 'high'], initial: 'low' }),
    state: field('text', 'State', { suggest: 'agent-states', optional: true }),
    object: field('text', 'Object', { suggest: 'crm-objects', optional: true }),
    fields: field('record', 'Fields', { suggest: 'crm-fields', optional: true }),
    tags: field('list', 'Tags', { item: field('text', 'Tag'), optional: true }),
    extra: field('json', 'Extra', { optional: true }),
    query: field('text', 'Query', { format: 'soql', optional: true }),
    due: field('text', 'Due', { format: 'date', optional: true }),
    number: field('text', 'Number', { format: 'phone', optional: true }),
  },
  sockets: { family: 'outcome', outputs: { id: field('text', 'Id') } },
  requires: [],
  upgrades: [],
};

const cast: ActionManifest = {
  id: 'cast-value',
  title: 'Cast a Value',
  description: 'Makes another kind of a value.',
  group: 'data',
  inputs: {
    value: field('json', 'Value'),
    type: field('choice', 'Type', { of: ['Number'], initial: 'Number' }),
  },
  sockets: { family: 'done', outputs: { value: field('json', 'Value') } },
  requires: [],
  upgrades: [],
};

const format: ActionManifest = {
  id: 'format-phone-number-e164',
  title: 'Format Phone Number',
  description: 'Writes a number in its international form.',
  group: 'data',
  inputs: { phoneNumber: field('text', 'Phone Number', { format: 'phone' }) },
  sockets: {
    family: 'done',
    outputs: { value: field('text', 'Formatted Number', { format: 'phone' }) },
  },
  requires: [],
  upgrades: [],
};

const { 'is-truthy': isTruthy, ...others } = fewManifests.actions;

/** A block with an input of every kind, and what can settle its problems. */
export const valueManifests: Manifests = {
  ...fewManifests,
  actions: {
    ...others,
    ...(isTruthy && { 'is-truthy': { ...isTruthy, proves: { input: 'value', socket: 'true' } } }),
    form,
    'cast-value': cast,
    'format-phone-number-e164': format,
  },
};

/** A form that runs also where the search before it failed. */
export const formFlow: Flow = {
  offhook: 1,
  name: 'Form',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['pop'] } },
    pop: {
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: 'phone.phone' } },
      to: { success: ['form'], failure: ['form'] },
    },
    form: { action: 'form', inputs: { message: { value: 'Hi' } }, to: { success: ['end'] } },
    end: { kind: 'end' },
  },
  layout: { start: [0, 0], phone: [96, 0], pop: [384, 0], form: [672, 0], end: [960, 0] },
};

/** Puts an editor of the form into the page, with the form selected. */
export const mountForm = async (
  inputs: Flow['nodes'][string]['inputs'] = { message: { value: 'Hi' } },
  more: Partial<OffhookEditor> = {},
): Promise<OffhookEditor> => {
  const { form: block, ...nodes } = formFlow.nodes;
  const action = { action: 'form', inputs: inputs ?? {}, to: block?.to ?? {} };
  const editor = await mountEditor({ ...formFlow, nodes: { ...nodes, form: action } });
  editor.manifests = valueManifests;
  Object.assign(editor, more);
  editor.carryOut({ kind: 'select', nodes: ['form'] });
  await editor.updateComplete;
  return editor;
};

/** What the form is given as the flow stands. */
export const inputsOf = (editor: OffhookEditor): unknown => editor.flow?.nodes['form']?.inputs;

/** Answers by a list, in the way of an Observable, and remembers what it was asked. */
export const answering = (
  answer: (request: SuggestionRequest) => SuggestedValues | Promise<SuggestedValues>,
): NonNullable<OffhookEditor['suggestions']> & { readonly asked: SuggestionRequest[] } => {
  const asked: SuggestionRequest[] = [];
  return {
    asked,
    suggest: (request) =>
      defer(() => {
        asked.push(request);
        return from(Promise.resolve().then(() => answer(request)));
      }),
  };
};
