import '@offhook/editor/define';
import { manifests } from '@offhook/catalog';
import type { OffhookEditor } from '@offhook/editor';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { screenPop } from './demo-server.ts';

const meta: Meta<OffhookEditor> = {
  title: 'Elements/offhook-editor',
  component: 'offhook-editor',
  parameters: { layout: 'fullscreen' },
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

/** A flow that pops the caller's record. */
export const ScreenPop: Story = {
  args: { flow: screenPop, manifests },
  play: async ({ canvasElement }) => {
    const editor = canvasElement.querySelector<OffhookEditor>('offhook-editor');
    await waitFor(() => expect(editor?.flow?.name).toBe(screenPop.name));
  },
};
