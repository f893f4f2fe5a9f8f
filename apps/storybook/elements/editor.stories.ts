import '@offhook/editor/define';
import { manifests } from '@offhook/catalog';
import type { OffhookEditor } from '@offhook/editor';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { screenPop } from './demo-server.ts';
import { inEveryTheme } from './in-every-theme.ts';

const meta: Meta<OffhookEditor> = {
  title: 'Elements/offhook-editor',
  component: 'offhook-editor',
  parameters: {
    layout: 'fullscreen',
  },
  afterEach: inEveryTheme,
  render: ({ flow, manifests: units }, { globals }) =>
    html`<offhook-editor
      style="height: 640px"
      theme=${String(globals['theme'])}
      .manifests=${units}
      .flow=${flow}
    ></offhook-editor>`,
};
export default meta;

type Story = StoryObj<OffhookEditor>;

const shows =
  (name: string) =>
  async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const editor = canvasElement.querySelector<OffhookEditor>('offhook-editor');
    await waitFor(() => expect(editor?.flow?.name).toBe(name));
  };

/** A flow that pops the caller's record. */
export const ScreenPop: Story = {
  args: { flow: screenPop, manifests },
  play: shows(screenPop.name),
};

/** A flow that was just made: it begins, and does nothing yet. */
export const Empty: Story = {
  args: {
    flow: {
      offhook: 1,
      name: 'Log each call',
      triggers: [{ source: 'voice-contact', event: 'onEnded' }],
      nodes: { start: { kind: 'start', to: {} } },
      layout: { start: [0, 0] },
    },
    manifests,
  },
  play: shows('Log each call'),
};

/** A block whose action nobody installed is kept, and explained. */
export const UnknownAction: Story = {
  args: {
    flow: {
      ...screenPop,
      name: 'From another team',
      nodes: {
        ...screenPop.nodes,
        pop: { action: 'open-ticket', to: { success: ['end'] } },
      },
    },
    manifests,
  },
  play: shows('From another team'),
};
