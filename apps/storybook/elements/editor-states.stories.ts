import '@offhook/editor/define';
import { manifests } from '@offhook/catalog';
import type { Manifests } from '@offhook/contract';
import type { OffhookEditor } from '@offhook/editor';
import type { Flow } from '@offhook/flow';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { screenPop } from './demo-server.ts';
import { inEveryTheme } from './in-every-theme.ts';
import { there } from './in-shadow.ts';

interface Shown {
  readonly flow: Flow | undefined;
  readonly manifests?: Manifests;
  readonly theme?: string;
  readonly direction?: 'rtl';
  readonly server?: string;
  readonly flowId?: string;
  readonly readonly?: boolean;
}

const meta: Meta<Shown> = {
  title: 'Elements/offhook-editor states',
  parameters: { layout: 'fullscreen' },
  args: { flow: screenPop, manifests },
  afterEach: inEveryTheme,
  render: ({ flow, manifests: known, theme, direction, server, flowId, readonly }, { globals }) =>
    html`<div dir=${ifDefined(direction)}>
      <offhook-editor
        style="height: 760px"
        locale="en"
        theme=${theme ?? String(globals['theme'])}
        server=${ifDefined(server)}
        flow-id=${ifDefined(flowId)}
        ?readonly=${readonly === true}
        .manifests=${known}
        .flow=${flow}
      ></offhook-editor>
    </div>`,
};
export default meta;

type Story = StoryObj<Shown>;
type Play = NonNullable<Story['play']>;
type Wish = Parameters<OffhookEditor['carryOut']>[0];

const editorIn = (root: HTMLElement): OffhookEditor => {
  const editor = root.querySelector<OffhookEditor>('offhook-editor');
  if (editor === null) throw new Error('The editor was not drawn.');
  return editor;
};

/** Lets the editor do something, and waits for what it shows then. */
const does =
  (wishes: readonly Wish[], shown: string): Play =>
  async ({ canvasElement }) => {
    await there(canvasElement, '[part~=stage]');
    for (const wish of wishes) editorIn(canvasElement).carryOut(wish);
    await expect(await there(canvasElement, shown)).toBeVisible();
  };

const drawn: Play = does([], '[part~=stage]');

/** A dozen of the actions: asking axe about all of them takes half a minute. */
const dozen: Manifests = {
  ...manifests,
  actions: Object.fromEntries(Object.entries(manifests.actions).slice(0, 12)),
};

const grouped: Flow = {
  ...screenPop,
  groups: {
    find: { title: 'Find the caller', colour: 'blue', members: ['phone', 'pop'] },
  },
  notes: {
    why: {
      text: '**Ask first**: callers without a number are asked for their name.',
      at: [260, 240],
      size: [240, 120],
      colour: 'yellow',
    },
  },
};

/** The short list of what can follow the selected block. */
export const QuickAdd: Story = {
  play: does([{ kind: 'select', nodes: ['phone'] }, { kind: 'quick-add' }], '[role=dialog]'),
};

/** The short list where nothing fits what was typed. */
export const QuickAddNothing: Story = {
  play: async (context) => {
    await does([{ kind: 'quick-add' }], '[role=dialog]')(context);
    const box = await there(context.canvasElement, '[role=dialog] [role=combobox]');
    await userEvent.type(box, 'zzzz');
    await there(context.canvasElement, '[role=dialog] .none');
  },
};

/** Finding titles, ids, actions and values within the flow. */
export const Find: Story = {
  play: async (context) => {
    await does([{ kind: 'find' }], 'search, [role=search]')(context);
    const box = await there(context.canvasElement, 'search input, [role=search] input');
    await userEvent.type(box, 'phone');
  },
};

/** Every command with its keys. */
export const Commands: Story = {
  play: does([{ kind: 'show-commands' }], '[role=dialog], dialog[open]'),
};

/** The list of commands where none is called so. */
export const CommandsNothing: Story = {
  play: async (context) => {
    await does([{ kind: 'show-commands' }], 'dialog[open]')(context);
    const box = await there(context.canvasElement, 'dialog[open] [role=combobox]');
    await userEvent.type(box, 'zzzz');
    await there(context.canvasElement, 'dialog[open] .none');
  },
};

/** The Explorer, in which an action is chosen. */
export const Explorer: Story = {
  args: { manifests: dozen },
  play: does([{ kind: 'place', what: 'block' }], 'dialog[open]'),
};

/** A group and a note. */
export const GroupsAndNotes: Story = { args: { flow: grouped }, play: drawn };

/** A group drawn as one block. */
export const CollapsedGroup: Story = {
  args: {
    flow: {
      ...grouped,
      groups: {
        find: {
          title: 'Find the caller',
          colour: 'blue',
          members: ['phone', 'pop'],
          collapsed: true,
        },
      },
    },
  },
  play: drawn,
};

/** What can be done with several blocks at once. */
export const SeveralBlocks: Story = {
  play: does([{ kind: 'select', nodes: ['phone', 'pop'] }], 'offhook-sidebar'),
};

/** A block with its inputs and ways out. */
export const Details: Story = {
  play: does([{ kind: 'select', nodes: ['pop'] }], '[role=combobox]'),
};

/** A connection with what can be done with it. */
export const SelectedConnection: Story = {
  play: does(
    [{ kind: 'select-connection', ends: { from: 'phone', socket: 'done', to: 'pop' } }],
    '[part~=stage]',
  ),
};

const conditioned: Flow = {
  ...screenPop,
  triggers: [
    {
      source: 'voice-contact',
      event: 'onConnecting',
      when: {
        all: [
          { ref: 'payload.queue', comparator: '===', value: 'Billing' },
          { ref: 'contact.attributes.tier', comparator: 'includes', value: 'gold' },
        ],
        any: [{ ref: 'agent.name', comparator: '!==', value: 'Test' }],
      },
      order: 2,
      stopAfter: true,
    },
  ],
  policy: { whenBusy: 'queue', timeLimit: 60_000, priority: 5 },
};

const unfolds =
  (part: string, shown: string): Play =>
  async ({ canvasElement }) => {
    const { shadowRoot } = await there(canvasElement, part);
    if (shadowRoot === null) throw new Error(`${part} has nothing in it.`);
    (await there(shadowRoot, 'summary')).click();
    await expect(await there(shadowRoot, shown)).toBeVisible();
  };

/** What must hold of an event before a run starts, and which flow goes first. */
export const TriggerConditions: Story = {
  args: { flow: conditioned },
  play: unfolds('offhook-trigger-options', '.condition'),
};

/** What becomes of an event while a run is under way, and when runs end. */
export const RunSettings: Story = {
  args: { flow: conditioned },
  play: unfolds('offhook-run-policy', 'select'),
};

const doubtful: Flow = {
  ...screenPop,
  nodes: {
    ...screenPop.nodes,
    pop: {
      action: 'search-and-screenpop',
      inputs: { searchParams: { ref: 'gone.phone' } },
      to: { success: ['ticket'] },
    },
    ticket: { action: 'open-ticket', to: { success: ['end'] } },
  },
};

/** What is wrong with an input stands beside it, with what can be done about it. */
export const WrongInput: Story = {
  args: { flow: doubtful },
  play: does([{ kind: 'select', nodes: ['pop'] }], '.problem.error'),
};

/** Publishing is refused, and says why. */
export const NotPublished: Story = {
  args: { flow: doubtful },
  play: async ({ canvasElement }) => {
    await there(canvasElement, '[part~=stage]');
    editorIn(canvasElement).carryOut({ kind: 'publish' });
    const notice = await there(canvasElement, '.notice.refusal');
    await waitFor(() => expect(notice).toBeVisible()); // it fades in
  },
};

/** Strong contrast. */
export const HighContrast: Story = { args: { theme: 'contrast', flow: grouped }, play: drawn };

/** The dark scheme. */
export const Dark: Story = { args: { theme: 'dark', flow: grouped }, play: drawn };

/** In a page that is read from right to left. */
export const RightToLeft: Story = { args: { direction: 'rtl', flow: grouped }, play: drawn };

/** A flow that can be looked at only. */
export const Readonly: Story = { args: { readonly: true }, play: drawn };

/** The page gave no flow. */
export const Nothing: Story = {
  args: { flow: undefined },
  play: async ({ canvasElement }) => {
    await there(canvasElement, '.state .lead');
  },
};

/** The server does not answer: why, and a way to try again. */
export const LoadFailed: Story = {
  args: { flow: undefined, server: 'http://127.0.0.1:9', flowId: 'away' },
  play: async ({ canvasElement }) => {
    await expect(await there(canvasElement, '.state[role=alert] button')).toBeVisible();
  },
};
