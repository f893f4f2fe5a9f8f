import '@offhook/editor/define';
import { loadAction, loadSource, manifests } from '@offhook/catalog';
import type { Runner } from '@offhook/contract';
import type { OffhookEditor } from '@offhook/editor';
import { rehearse } from '@offhook/rehearsal';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NEVER } from 'rxjs';
import { expect, waitFor } from 'storybook/test';
import { screenPop } from './demo-server.ts';

/** Plays drafts within the page of the story. */
const runner: Runner = {
  rehearse: (rehearsal) => rehearse(rehearsal, { manifests, loadAction, loadSource }),
};

const meta: Meta<OffhookEditor> = {
  title: 'Elements/offhook-editor views',
  component: 'offhook-editor',
  parameters: { layout: 'fullscreen' },
  args: { flow: screenPop, manifests },
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

/** Finds what a selector names in the editor and in the shadow roots of its parts. */
const deep = (root: ParentNode, selector: string): HTMLElement | undefined => {
  const found = root.querySelector<HTMLElement>(selector);
  if (found !== null) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deep(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
};

const find = (root: ParentNode, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = deep(root, selector);
      if (found === undefined) throw new Error(`There is no ${selector} yet.`);
      return found;
    },
    { timeout: 10_000 },
  );

const choose =
  (view: string, shown: string): Play =>
  async ({ canvasElement }) => {
    const button = await find(canvasElement, `[role=radio][title^="${view}"]`);
    button.click();
    await expect(await find(canvasElement, shown)).toBeVisible();
  };

const openRun: Play = async ({ canvasElement }) => {
  const button = await find(canvasElement, 'button.run');
  button.click();
  await find(canvasElement, '.panel');
};

const playRun: Play = async (context) => {
  await openRun(context);
  const button = await find(context.canvasElement, '.panel button.primary:not([disabled])');
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
    await find(context.canvasElement, '.cm-lint-marker');
  },
};

/** A text that is no flow yet is kept as a draft, with what is wrong and where. */
export const TextDraft: Story = {
  play: async (context) => {
    await choose('Text', '.cm-content')(context);
    const box = await find(context.canvasElement, '.cm-content');
    box.focus();
    document.execCommand('insertText', false, '{ not yet ');
    await expect(await find(context.canvasElement, '.bar .bad')).toBeVisible();
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
    await find(context.canvasElement, '.said .spinner');
  },
};

/** A run with its steps, drawn over the flow. */
export const RunSteps: Story = {
  args: { runner },
  play: async (context) => {
    await playRun(context);
    await expect(await find(context.canvasElement, '.steps [aria-selected=true]')).toBeVisible();
  },
};

/** A run that failed, explained. */
export const RunFailed: Story = {
  args: { runner },
  play: async (context) => {
    await openRun(context);
    const choice = await find(context.canvasElement, 'select.choice');
    if (choice instanceof HTMLSelectElement) choice.selectedIndex = 2;
    choice.dispatchEvent(new Event('change'));
    (await find(context.canvasElement, '.panel button.primary:not([disabled])')).click();
    await expect(await find(context.canvasElement, '.steps li')).toBeVisible();
  },
};

/** The form of a scenario, and all of it as JSON. */
export const RunScenario: Story = {
  args: { runner },
  play: async (context) => {
    await openRun(context);
    (await find(context.canvasElement, '[role=tab]:nth-child(2)')).click();
    await expect(await find(context.canvasElement, '.scenario textarea.mono')).toBeVisible();
  },
};
