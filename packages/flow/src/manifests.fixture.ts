import {
  type ActionManifest,
  branch,
  cases,
  choice,
  done,
  flag,
  json,
  list,
  type Manifests,
  number,
  optional,
  outcome,
  record,
  type Sockets,
  type SourceManifest,
  text,
} from '@offhook/contract';

const action = (
  id: string,
  title: string,
  inputs: ActionManifest['inputs'],
  sockets: Sockets,
  more: Partial<ActionManifest> = {},
): ActionManifest => ({
  id,
  title,
  description: `${title}.`,
  group: 'test',
  inputs,
  sockets,
  requires: [],
  upgrades: [],
  ...more,
});

const actions: readonly ActionManifest[] = [
  action(
    'get-phone',
    'Get Phone',
    {},
    done({ phone: text({ title: 'Phone' }), country: optional(text({ title: 'Country' })) }),
  ),
  action(
    'find-contact',
    'Find Contact',
    {
      phone: text({ title: 'Phone' }),
      limit: optional(number({ title: 'Limit', min: 1, max: 9 })),
    },
    outcome({ contactId: text({ title: 'Contact id' }), found: record({ title: 'Found' }) }),
  ),
  action('is-vip', 'Is VIP?', { who: text({ title: 'Who' }) }, branch),
  action('is-there', 'Is There?', { what: json({ title: 'What' }) }, branch, {
    proves: { input: 'what', socket: 'true' },
  }),
  action(
    'compare',
    'Compare',
    {
      what: json({ title: 'What' }),
      how: choice({ title: 'How', of: ['is red', 'is given'], initial: 'is red' }),
    },
    branch,
    { proves: { input: 'what', socket: 'true', when: { how: 'is given' } } },
  ),
  action(
    'get-order',
    'Get Order',
    {},
    done({
      id: optional(text({ title: 'Id' })),
      order: optional(record({ title: 'Order' })),
      notes: optional(list({ title: 'Notes', item: optional(text({ title: 'Note' })) })),
    }),
  ),
  action(
    'switch',
    'Switch',
    {
      value: text({ title: 'Value' }),
      cases: list({ title: 'Cases', item: text({ title: 'Case' }), initial: ['a'] }),
    },
    cases({ from: 'cases' }),
  ),
  action(
    'log',
    'Log',
    {
      message: json({ title: 'Message' }),
      level: choice({ title: 'Level', of: ['info', 'warn'], initial: 'info' }),
      note: optional(text({ title: 'Note' })),
    },
    done(),
  ),
  action('pause', 'Pause', { seconds: number({ title: 'Seconds' }) }, done()),
  action(
    'show',
    'Show',
    { visible: flag({ title: 'Visible' }), rows: record({ title: 'Rows' }) },
    done(),
  ),
  action(
    'send',
    'Send',
    { to: list({ title: 'To', item: text({ title: 'Address' }) }) },
    outcome(),
  ),
  action('old-log', 'Old Log', { text: optional(text({ title: 'Text' })) }, done(), {
    status: 'deprecated',
    replacedBy: 'log',
  }),
  action(
    'open-tab',
    'Open Tab',
    { address: text({ title: 'Address' }), mode: choice({ title: 'Mode', of: ['tab', 'window'] }) },
    done(),
    {
      upgrades: [
        { rename: { link: 'address' } },
        { remove: ['colour'], default: { mode: 'tab' }, map: { mode: { popup: 'window' } } },
      ],
    },
  ),
];

const voice: SourceManifest = {
  id: 'voice-contact',
  title: 'Voice contact',
  description: 'Calls.',
  about: 'contact',
  requires: ['contact'],
  events: {
    onConnecting: { title: 'Connecting', description: 'Rings.', payload: {} },
    onTransfer: {
      title: 'Transfer',
      description: 'Goes on.',
      payload: { target: text({ title: 'Target' }) },
    },
  },
};
const agent: SourceManifest = {
  id: 'agent',
  title: 'Agent',
  description: 'The agent.',
  about: 'agent',
  requires: ['agent'],
  events: {
    onStateChange: {
      title: 'State change',
      description: 'Another state.',
      payload: { newState: text({ title: 'New state' }), since: number({ title: 'Since' }) },
    },
  },
};

/** A few units, enough to show every rule of a flow. */
export const manifests: Manifests = {
  actions: Object.fromEntries(actions.map((unit) => [unit.id, unit])),
  sources: { 'voice-contact': voice, agent },
};
