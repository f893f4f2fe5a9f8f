import { html, nothing, type TemplateResult } from 'lit';
import type { AdapterStatus } from './adapter-news.ts';

const flowsOf = (count: number): string => (count === 1 ? '1 flow' : `${count} flows`);

interface Words {
  readonly short: string;
  /** Says more where there is more to say. */
  readonly long?: string;
}

/** What an agent reads of a status. */
export const wordsOf = (status: AdapterStatus): Words => {
  switch (status.state) {
    case 'no-host':
      return {
        short: 'No host',
        long: 'This page lends nothing to run flows with: set the host property of this element.',
      };
    case 'no-address':
      return {
        short: 'No adapter chosen',
        long: 'Set the attributes server and adapter of this element.',
      };
    case 'connecting':
      return { short: 'Connecting…' };
    case 'running':
      return status.flows === 0
        ? {
            short: 'No flows published',
            long: 'Connected: a flow runs here as soon as it is published.',
          }
        : { short: `Running ${flowsOf(status.flows)}`, long: `Release ${status.seq}` };
    case 'offline':
      return { short: `Offline, running ${flowsOf(status.flows)}`, long: status.message };
    case 'failed':
      return { short: 'Not running', long: status.message };
  }
};

const canRetry = (status: AdapterStatus): boolean =>
  status.state === 'failed' || status.state === 'offline';

/** One line that says how the adapter stands. */
export const statusLine = (status: AdapterStatus, retry: () => void): TemplateResult => {
  const { short, long } = wordsOf(status);
  return html`<div class="status ${status.state}" part="status" title=${long ?? nothing}>
    <span class="dot" aria-hidden="true"></span>
    <span class="words" role="status">
      <span class="short">${short}</span>
      ${status.state === 'failed' ? html`<slot name="failed"><span class="long">${long}</span></slot>` : nothing}
    </span>
    ${canRetry(status) ? html`<button part="retry" @click=${retry}>Try again</button>` : nothing}
  </div>`;
};
