import './define.ts';
import type { ActionManifest, Field, Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import { OffhookEditor } from './editor/editor.ts';

const text = (title: string, more: Partial<Field> = {}): Field => ({
  kind: 'text',
  title,
  ...more,
});

const action = (
  manifest: Pick<ActionManifest, 'id' | 'title' | 'description' | 'group' | 'sockets'> &
    Partial<ActionManifest>,
): ActionManifest => ({ inputs: {}, requires: [], upgrades: [], ...manifest });

const actions: readonly ActionManifest[] = [
  action({
    id: 'get-customer-phone-number',
    title: 'Get Customer Phone Number',
    description: "Reads the customer's phone number.",
    group: 'contact',
    tags: ['voice'],
    sockets: { family: 'done', outputs: { phone: text('Phone'), country: text('Country') } },
  }),
  action({
    id: 'search-and-screenpop',
    title: 'Search and Screenpop',
    description: 'Searches the CRM and opens what it finds.',
    group: 'console',
    aliases: { titles: ['Search And Pop'], legacyTypes: ['SE_SFSearchAndScreenpop'] },
    inputs: {
      searchParams: text('Search For', { help: 'A phone number, a name, any text.' }),
      defaultFieldValues: { kind: 'record', title: 'Default Field Values', optional: true },
      deferred: { kind: 'flag', title: 'Deferred', initial: false },
      callType: {
        kind: 'choice',
        title: 'Call Type',
        of: ['inbound', 'outbound'],
        open: true,
        initial: 'inbound',
      },
    },
    sockets: { family: 'outcome', outputs: { value: text('Records') } },
  }),
  action({
    id: 'is-truthy',
    title: 'Is Truthy?',
    description: 'Tells whether there is a value.',
    group: 'logic',
    inputs: { value: { kind: 'json', title: 'Value' } },
    sockets: { family: 'branch', outputs: {} },
  }),
];

/** A few actions and a source, as the catalogue tells of them. */
export const fewManifests: Manifests = {
  actions: Object.fromEntries(actions.map((manifest) => [manifest.id, manifest])),
  sources: {
    'voice-contact': {
      id: 'voice-contact',
      title: 'Voice Contact',
      description: 'Calls.',
      about: 'contact',
      requires: ['contact'],
      events: {
        onConnecting: {
          title: 'Connecting',
          description: 'The phone rings.',
          payload: { contactId: text('Contact id') },
        },
      },
    },
  },
};

/** Phone, then pop, between Start and End; only Start and phone are connected. */
export const halfDrawn: Flow = {
  offhook: 1,
  name: 'Half drawn',
  triggers: [{ source: 'voice-contact', event: 'onConnecting' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number' },
    pop: { action: 'search-and-screenpop' },
    end: { kind: 'end' },
  },
  layout: { start: [0, 0], phone: [96, 0], pop: [384, 0], end: [656, 0] },
};

/** Puts an editor of a flow into the page, as large as the page. */
export const mountEditor = async (flow: Flow): Promise<OffhookEditor> => {
  document.body.replaceChildren();
  document.body.style.margin = '0';
  const editor = new OffhookEditor();
  editor.style.height = '100vh';
  editor.manifests = fewManifests;
  editor.flow = flow;
  document.body.append(editor);
  await editor.updateComplete;
  return editor;
};
