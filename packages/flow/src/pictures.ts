import type { Agent, Contact, Field, FieldKind } from '@offhook/contract';

const field = (kind: FieldKind, title: string): Field => ({ kind, title });
const text = (title: string): Field => field('text', title);
const maybe = (of: Field): Field => ({ ...of, optional: true });

const contact = {
  contactId: text('Contact id'),
  initialContactId: text('First contact id'),
  channel: {
    ...field('choice', 'Channel'),
    of: ['voice', 'queue_callback', 'chat', 'task', 'email'],
  },
  direction: { ...field('choice', 'Direction'), of: ['inbound', 'outbound'] },
  state: text('State'),
  initiationMethod: text('Initiation method'),
  phone: maybe({ ...text("Customer's number"), format: 'phone' }),
  parsedNumber: maybe(field('record', 'Parsed number')),
  queue: maybe(text('Queue')),
  queueARN: maybe(text('Queue ARN')),
  attributes: field('record', 'Attributes'),
  name: maybe({ ...text('Name'), holds: 'personal' }),
  description: maybe({ ...text('Description'), holds: 'personal' }),
  references: maybe(field('record', 'References')),
  isMonitor: field('flag', 'Is a monitored contact'),
  timestamps: field('record', 'Times of the states'),
} satisfies Record<keyof Contact, Field>;

const agent = {
  name: text('Name'),
  username: text('User name'),
  state: text('State'),
  stateType: text('Type of the state'),
  stateSince: field('number', 'In this state since'),
  extension: maybe(text('Extension')),
  softphoneEnabled: field('flag', 'Softphone enabled'),
  dialableCountries: { ...field('list', 'Countries to dial'), item: text('Country') },
  permissions: { ...field('list', 'Permissions'), item: text('Permission') },
  queues: { ...field('list', 'Queues'), item: field('record', 'Queue') },
} satisfies Record<keyof Agent, Field>;

const flow = {
  name: text("Flow's name"),
  description: maybe(text("Flow's description")),
  run: text("Run's id"),
};

/** What references to `contact`, `agent` and `flow` can read; `payload` is the trigger's own. */
export const rootFields: Readonly<
  Record<'contact' | 'agent' | 'flow', Readonly<Record<string, Field>>>
> = { contact, agent, flow };
