import '@offhook/editor/define';
import { loadAction, loadSource, manifests } from '@offhook/catalog';
import type { Runner } from '@offhook/contract';
import type { OffhookEditor } from '@offhook/editor';
import { rehearse } from '@offhook/rehearsal';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NEVER } from 'rxjs';
import { expect } from 'storybook/test';
import { screenPop } from './demo-server.ts';
import { inEveryTheme } from './in-every-theme.ts';
import { there } from './in-shadow.ts';

/** Plays drafts within the page of the story. */
const runner: Runner = {
  rehearse: (rehearsal) => rehearse(rehearsal, { manifests, loadAction, loadSource }),
};

const meta: Meta<OffhookEditor> = {
  title: 'Elements/offhook-editor views',
  component: 'offhook-editor',
  parameters: { layout: 'fullscreen' },
  args: { flow: screenPop, manifests },
  afterEach: inEveryTheme,
  render: (args, { globals }) =>
    html`<offhook-editor
      style="height: 760px"
      locale="en"
      theme=${String(globals['theme'])}
      ?readonly=${args.readonly}
      .manifests=${args.manifests}
      .flow=${args.flow}
      .runner=${args.runner}
    ></offhook-editor>`,
};
export default meta;

type Story = StoryObj<OffhookEditor>;
type Play = NonNullable<Story['play']>;

const choose =
  (view: string, shown: string): Play =>
  async ({ canvasElement }) => {
    const button = await there(canvasElement, `[role=radio][title^="${view}"]`);
    button.click();
    await expect(await there(canvasElement, shown)).toBeVisible();
  };

const openRun: Play = async ({ canvasElement }) => {
  const button = await there(canvasElement, 'button.run');
  button.click();
  await there(canvasElement, '.panel');
};

const playRun: Play = async (context) => {
  await openRun(context);
  const button = await there(context.canvasElement, '.panel button.primary:not([disabled])');
  button.click();
};

/** The flow as a tree: blocks in a row, ways that part below their block. */
export const Outline: Story = { play: choose('Outline', '[role=treeitem]') };

/** The outline of a flow that cannot be changed. */
export const OutlineReadonly: Story = {
  args: { readonly: true },
  play: choose('Outline', '[role=treeitem]'),
};

/** The outline of a flow without a block. */
export const OutlineEmpty: Story = {
  args: { flow: { offhook: 1, name: 'Empty', triggers: [], nodes: {} } },
  play: choose('Outline', '.empty button'),
};

/** The flow as JSON; what is typed takes effect at once, and what is doubtful is marked in the text. */
export const Text: Story = {
  args: {
    flow: { ...screenPop, nodes: { ...screenPop.nodes, ticket: { action: 'open-ticket' } } },
  },
  play: async (context) => {
    await choose('Text', '.cm-content')(context);
    await there(context.canvasElement, '.cm-lint-marker');
  },
};

/** A text that is no flow yet is kept as a draft, with what is wrong and where. */
export const TextDraft: Story = {
  play: async (context) => {
    await choose('Text', '.cm-content')(context);
    const box = await there(context.canvasElement, '.cm-content');
    box.focus();
    document.execCommand('insertText', false, '{ not yet ');
    await expect(await there(context.canvasElement, '.bar .bad')).toBeVisible();
  },
};

/** "Run it here" where the page lends no runner. */
export const RunWithoutRunner: Story = { play: openRun };

/** "Run it here" before the first run. */
export const RunReady: Story = { args: { runner }, play: openRun };

/** A flow that nothing starts has no scenarios. */
export const RunWithoutTrigger: Story = {
  args: { runner, flow: { ...screenPop, triggers: [] } },
  play: openRun,
};

/** A run that is being played. */
export const RunPending: Story = {
  args: { runner: { rehearse: () => NEVER } },
  play: async (context) => {
    await playRun(context);
    await there(context.canvasElement, '.said .spinner');
  },
};

/** A run with its steps, drawn over the flow. */
export const RunSteps: Story = {
  args: { runner },
  play: async (context) => {
    await playRun(context);
    await expect(await there(context.canvasElement, '.steps [aria-selected=true]')).toBeVisible();
  },
};

/** A run that failed, explained. */
export const RunFailed: Story = {
  args: { runner },
  play: async (context) => {
    await openRun(context);
    const choice = await there(context.canvasElement, 'select.choice');
    if (choice instanceof HTMLSelectElement) choice.selectedIndex = 2;
    choice.dispatchEvent(new Event('change'));
    (await there(context.canvasElement, '.panel button.primary:not([disabled])')).click();
    await expect(await there(context.canvasElement, '.steps li')).toBeVisible();
  },
};

/** The form of a scenario, and all of it as JSON. */
export const RunScenario: Story = {
  args: { runner },
  play: async (context) => {
    await openRun(context);
    (await there(context.canvasElement, '[role=tab]:nth-child(2)')).click();
    await expect(await there(context.canvasElement, '.scenario textarea.mono')).toBeVisible();
  },
};

/** Two runs side by side: what differs, in sentences. */
export const RunCompare: Story = {
  args: { runner },
  play: async (context) => {
    const { canvasElement } = context;
    await playRun(context);
    await there(canvasElement, '.steps [aria-selected=true]');
    const choice = await there(canvasElement, 'select.choice');
    if (choice instanceof HTMLSelectElement) choice.selectedIndex = 1;
    choice.dispatchEvent(new Event('change'));
    (await there(canvasElement, '.panel button.primary:not([disabled])')).click();
    await there(canvasElement, '.bar select:not(.choice) option:nth-child(2)');
    (await there(canvasElement, '[role=tab]:nth-child(3)')).click();
    await expect(await there(canvasElement, '.compare select')).toBeVisible();
  },
};
