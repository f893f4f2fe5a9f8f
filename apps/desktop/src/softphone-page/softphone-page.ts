import type { AdapterTrace, LoadedRelease, OffhookAdapter } from '@offhook/adapter';
import type { SoftphoneStatus } from '@offhook/host-amazon-connect';
import type { Config } from '../config.ts';
import { newsTeller } from '../softphone-news/softphone-news.ts';
import { bindVendors } from './bind-vendors.ts';
import type { Connection } from './connection.ts';
import './softphone-page.css';

const statusLine = (): { readonly line: HTMLElement; show(status: SoftphoneStatus): void } => {
  const line = document.createElement('p');
  line.className = 'softphone-status';
  line.setAttribute('role', 'status');
  return {
    line,
    show: ({ state, message }) => {
      line.hidden = state === 'connected';
      line.dataset['state'] = state;
      line.textContent = message;
    },
  };
};

const place = (adapter: OffhookAdapter, { server, adapter: id }: Config): void => {
  adapter.server = server;
  adapter.adapter = id;
};

/** The slim page that a CRM's console shows as its softphone: the panel, and the adapter that runs the flows. */
export const showSoftphone = async (config: Config, connection: Connection): Promise<void> => {
  const tell = newsTeller();
  const bar = document.createElement('header');
  const panel = document.createElement('main');
  const { line, show } = statusLine();
  document.body.className = 'softphone-page';
  document.body.replaceChildren(bar, line, panel);
  const { allowedHosts = [] } = config;
  const options = { container: panel, allowedHosts, tell };
  const { host, softphone } = await bindVendors(connection, options);
  softphone.status$.subscribe(show);
  // Fetched after the panel, which may be busy long before: what happens until then waits in the host.
  await import('@offhook/adapter/define');
  const adapter = document.createElement('offhook-adapter');
  place(adapter, config);
  adapter.trace$.subscribe((trace: AdapterTrace) => tell({ type: 'trace', trace }));
  adapter.addEventListener('offhook-release-loaded', (event) => {
    const { detail }: CustomEventInit<LoadedRelease> = event;
    if (detail) tell({ type: 'release', release: detail });
  });
  adapter.host = host;
  bar.append(adapter);
};
