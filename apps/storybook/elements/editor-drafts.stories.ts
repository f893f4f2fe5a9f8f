import '@offhook/editor/define';
import { manifests } from '@offhook/catalog';
import type { OffhookEditor } from '@offhook/editor';
import type { Flow } from '@offhook/flow';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { screenPop } from './demo-server.ts';
import { DraftServer, draftServerAddress } from './draft-server.ts';
import { inEveryTheme } from './in-every-theme.ts';
import { inShadow, there } from './in-shadow.ts';

let server: DraftServer;
let leave: (() => void) | undefined;

/** Another tab, as far as the browser's locks can tell. */
const editElsewhere = (flowId: string): Promise<void> =>
  new Promise((taken) => {
    const name = `offhook-flow ${new URL(draftServerAddress).href} ${flowId}`;
    void navigator.locks.request(name, () => {
      taken();
      return new Promise<void>((resolve) => {
        leave = resolve;
      });
    });
  });

const meta: Meta = {
  title: 'Elements/offhook-editor drafts',
  parameters: { layout: 'fullscreen' },
  beforeEach: () => {
    server = new DraftServer(screenPop);
    return () => {
      leave?.();
      leave = undefined;
      server.close();
    };
  },
  afterEach: inEveryTheme,
  render: (_, { globals }) => html`<offhook-editor
    style="height: 760px"
    locale="en"
    theme=${String(globals['theme'])}
    server=${draftServerAddress}
    flow-id=${server.flowId}
    .manifests=${manifests}
  ></offhook-editor>`,
};
export default meta;

type Story = StoryObj;
type Play = NonNullable<Story['play']>;

const labelled = (label: string): Flow => ({ ...screenPop, labels: { pop: label } });

const open = async (root: HTMLElement): Promise<OffhookEditor> => {
  await there(root, '[part~=stage]');
  const editor = root.querySelector<OffhookEditor>('offhook-editor');
  if (editor === null) throw new Error('The editor was not drawn.');
  return editor;
};

const bothChangeIt: Play = async ({ canvasElement }) => {
  const editor = await open(canvasElement);
  server.change({ ...labelled('Show who calls'), description: 'Changed by somebody else.' });
  await editor.adopt(labelled('Open the record'), 'Title');
  await expect(await there(canvasElement, 'dialog[open] form')).toBeVisible();
};

/** A draft that was saved as its author worked. */
export const Saved: Story = {
  play: async ({ canvasElement }) => {
    const editor = await open(canvasElement);
    await editor.adopt(labelled('Open the record'), 'Title');
    const told = await there(canvasElement, '[role=toolbar] [role=status]');
    await waitFor(() => expect(told.textContent).toContain('Saved'), { timeout: 5_000 });
  },
};

/** The server is away: the draft is kept on this computer. */
export const Away: Story = {
  play: async ({ canvasElement }) => {
    const editor = await open(canvasElement);
    server.goAway();
    await editor.adopt(labelled('Open the record'), 'Title');
    const told = await there(canvasElement, '[role=toolbar] [role=status]');
    await waitFor(() => expect(told.textContent).toContain('Kept on this computer'), {
      timeout: 5_000,
    });
  },
};

/** Another tab edits the flow: here it can be looked at, or taken over. */
export const SecondTab: Story = {
  beforeEach: () => editElsewhere(server.flowId),
  play: async ({ canvasElement }) => {
    await open(canvasElement);
    await expect(await there(canvasElement, '.draft-bar button')).toBeVisible();
  },
};

/** Two people changed the same: one's own or the other's, place by place. */
export const Merge: Story = { play: bothChangeIt };

/** The choice can wait; nothing of either side is lost meanwhile. */
export const MergeLater: Story = {
  play: async (context) => {
    await bothChangeIt(context);
    const later = await there(context.canvasElement, 'dialog[open] .buttons button:not(.primary)');
    later.click();
    await waitFor(() => expect(inShadow(context.canvasElement, 'dialog[open]')).toBeUndefined());
    await expect(await there(context.canvasElement, '.draft-bar.urgent')).toBeVisible();
  },
};
