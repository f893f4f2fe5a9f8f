import '@offhook/editor/define';
import { manifests } from '@offhook/catalog';
import type { SuggestedValues } from '@offhook/contract';
import type { OffhookEditor } from '@offhook/editor';
import type { Flow } from '@offhook/flow';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { NEVER, type Observable, of, throwError } from 'rxjs';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inEveryTheme } from './in-every-theme.ts';
import { inShadow, there } from './in-shadow.ts';

const flow: Flow = {
  offhook: 1,
  name: 'Lunch after the call',
  triggers: [{ source: 'voice-contact', event: 'onEnded' }],
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['find'] } },
    find: {
      action: 'get-contact-id',
      inputs: { phoneNumber: { ref: 'phone.phone' } },
      to: { success: ['lunch'], failure: ['lunch'] },
    },
    lunch: {
      action: 'set-agent-status-by-name',
      inputs: { name: { ref: 'find.sfContactId' } },
      to: { success: ['end'] },
    },
    end: { kind: 'end' },
  },
  layout: { start: [0, 0], phone: [120, 0], find: [400, 0], lunch: [680, 0], end: [960, 0] },
};

interface Shown {
  readonly answer: () => Observable<SuggestedValues>;
  readonly flow: Flow;
}

const meta: Meta<Shown> = {
  title: 'Elements/values and problems',
  parameters: { layout: 'fullscreen' },
  args: { flow },
  afterEach: inEveryTheme,
  render: ({ answer, flow: shown }, { globals }) => html`<offhook-editor
    style="height: 640px"
    locale="en"
    theme=${String(globals['theme'])}
    .manifests=${manifests}
    .flow=${shown}
    .samples=${{ 'phone.phone': '+12065550100' }}
    .suggestions=${{ suggest: () => answer() }}
  ></offhook-editor>`,
};
export default meta;

type Story = StoryObj<Shown>;

const withoutName: Flow = {
  ...flow,
  nodes: {
    ...flow.nodes,
    lunch: { action: 'set-agent-status-by-name', to: { success: ['end'] } },
  },
};

const opens =
  (text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const editor = canvasElement.querySelector<OffhookEditor>('offhook-editor');
    editor?.carryOut({ kind: 'select', nodes: ['lunch'] });
    await userEvent.click(await there(canvasElement, 'input[role="combobox"]'));
    const list = (): string => inShadow(canvasElement, '[role="listbox"]')?.textContent ?? '';
    await waitFor(() => expect(list()).toContain(text), { timeout: 5_000 });
  };

/** Live values say where they come from. */
export const LiveValues: Story = {
  args: {
    flow: withoutName,
    answer: () =>
      of({ origin: 'the simulated desktop', values: [{ value: 'Available' }, { value: 'Lunch' }] }),
  },
  play: opens('the simulated desktop'),
};

/** While they are awaited, the list says so and offers what it has. */
export const LiveValuesPending: Story = {
  args: { flow: withoutName, answer: () => NEVER },
  play: opens('Loading…'),
};

/** Where they cannot be loaded, the list says why and tries again. */
export const LiveValuesFailed: Story = {
  args: {
    flow: withoutName,
    answer: () => throwError(() => new Error('The desktop is away.')),
  },
  play: opens('The desktop is away.'),
};

/** Where there are none, a value is typed by hand. */
export const LiveValuesNone: Story = {
  args: { flow: withoutName, answer: () => of({ values: [] }) },
  play: opens('Type a value by hand'),
};

/** Problems by severity, with their fixes. */
export const Problems: Story = {
  args: { answer: () => of({ values: [] }) },
  play: async ({ canvasElement }) => {
    await userEvent.click(await there(canvasElement, '.pill:not(:disabled)'));
    const list = await there(canvasElement, '.filter[role="radiogroup"]');
    await expect(list.textContent).toContain('All (');
    await there(canvasElement, 'button.fix');
  },
};

const inPlaceOfLunch = (node: Flow['nodes'][string]): Flow => ({
  ...flow,
  nodes: { ...flow.nodes, lunch: { ...node, to: { success: ['end'] } } },
});

const shows =
  (selector: string, text: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const editor = canvasElement.querySelector<OffhookEditor>('offhook-editor');
    editor?.carryOut({ kind: 'select', nodes: ['lunch'] });
    const box = await there(canvasElement, selector);
    const told = (): string => box.getRootNode().textContent ?? '';
    const around = (): string => {
      const root = box.getRootNode();
      return root instanceof ShadowRoot ? (root.host.parentElement?.textContent ?? '') : '';
    };
    await waitFor(() => expect(`${told()} ${around()}`).toContain(text), { timeout: 5_000 });
  };

/** A number is turned within its range; one beyond it says so, and can be mended. */
export const Numbers: Story = {
  args: {
    answer: () => NEVER,
    flow: inPlaceOfLunch({
      action: 'http-request',
      inputs: { url: { value: 'https://example.com' }, retries: { value: 12 } },
    }),
  },
  play: shows('input[aria-label="Retries (retries)"]', 'from 0 to 10'),
};

/** An open choice says of a value of one's own that it is one; a text tells which of its values is dead. */
export const OwnChoiceAndDeadValue: Story = {
  args: {
    answer: () => NEVER,
    flow: inPlaceOfLunch({
      action: 'create-case',
      inputs: { subject: { template: 'Call of {{gone.phone}}' }, priority: { value: 'Urgent' } },
    }),
  },
  play: shows('input[aria-label="Priority (priority)"]', 'A value of your own'),
};
