import '@offhook/adapter/define';
import type { EndedRun, OffhookAdapter } from '@offhook/adapter';
import { createSimulation } from '@offhook/host-simulated';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import { demoServer, serveDemo } from './demo-server.ts';

const simulation = createSimulation({
  crm: { Contact: [{ Name: 'Lin Lee', LastName: 'Lee', Phone: '(206) 555-0100' }] },
});

const meta: Meta<OffhookAdapter> = {
  title: 'Elements/offhook-adapter',
  component: 'offhook-adapter',
  beforeEach: () => serveDemo(),
  render: ({ server, adapter, host, compact }) =>
    html`<offhook-adapter
      .server=${server}
      .adapter=${adapter}
      .host=${host}
      ?compact=${compact}
    ></offhook-adapter>`,
};
export default meta;

type Story = StoryObj<OffhookAdapter>;

const elementIn = (canvas: HTMLElement): OffhookAdapter => {
  const element = canvas.querySelector('offhook-adapter');
  if (element === null) throw new Error('The adapter was not drawn.');
  return element;
};

const says = (words: string) => async (context: { readonly canvasElement: HTMLElement }) => {
  const element = elementIn(context.canvasElement);
  await waitFor(() => expect(element.shadowRoot?.textContent).toContain(words));
};

/** Connected, with one published flow: a call that rings runs it. */
export const Running: Story = {
  args: { server: demoServer, adapter: 'demo', host: simulation.host },
  play: async (context) => {
    await says('Running 1 flow')(context);
    const ended = fn();
    context.canvasElement.addEventListener('offhook-run-ended', (event) => {
      ended((event as CustomEvent<EndedRun>).detail.status); // cast: the element's own event
    });
    simulation.ring({ phone: '+12065550100' });
    await simulation.clock.runToEnd(10);
    await waitFor(() => expect(ended).toHaveBeenCalledWith('completed'));
  },
};

/** Only the dot shows; screen readers still hear the words. */
export const Compact: Story = {
  args: { server: demoServer, adapter: 'demo', host: simulation.host, compact: true },
  play: says('Running 1 flow'),
};

/** The page has not set the host. */
export const WithoutHost: Story = {
  args: { server: demoServer, adapter: 'demo' },
  play: says('No host'),
};

/** The page has not said which adapter it is. */
export const WithoutAdapter: Story = {
  args: { host: simulation.host },
  play: says('No adapter chosen'),
};

/** The server does not answer and nothing was kept: it is asked again, by itself or by the button. */
export const ServerDown: Story = {
  args: { server: 'http://127.0.0.1:9', adapter: 'demo', host: simulation.host },
  play: says('Not running'),
};
