import { filter, Subscription } from 'rxjs';
import { control } from './control.ts';
import { doDeed } from './do-deed.ts';
import { Link } from './link.ts';
import type { Panel } from './panel.ts';
import { type PanelNews, panelNews } from './panel-news.ts';
import { offerSdkPort } from './sdk-port.ts';

/** Does what the contact centre's own server hears. */
const take = (panel: Panel, desk: string, news: PanelNews): void => {
  if (news.kind === 'deed') {
    void doDeed(panel, news, `./connector/${encodeURIComponent(desk)}/deeds`);
    return;
  }
  const { kind: _said, participant, ...message } = news;
  const contactId = participant.replace(/-agent$/, '');
  const known = panel.state.contacts.some((each) => each.contactId === contactId);
  if (known) panel.run({ do: 'message', contactId, role: 'AGENT', ...message });
};

/** Joins the panel of a desk to the page around it, to its server and to who plays it; answers with how to stop. */
export const startWire = (panel: Panel, desk: string, page: Window): Subscription => {
  const wire = new Subscription();
  const { parent } = page;
  const framed = parent !== page;
  // To any origin: what the simulator tells is made up, and the real panel's page knows its own.
  const link = new Link(panel, (event, content) =>
    parent.postMessage({ event, data: content }, '*'),
  );
  const hear = ({ source, origin, data: message }: MessageEvent<unknown>): void => {
    const answer = control(panel, message, origin, page.location.hostname);
    if (answer !== undefined) source?.postMessage(answer, { targetOrigin: origin });
    else if (framed && source === parent) link.hear(message);
  };
  page.addEventListener('message', hear);
  wire.add(() => page.removeEventListener('message', hear));
  wire.add(panelNews(desk).subscribe((news) => take(panel, desk, news)));
  wire.add(
    panel.relays$.pipe(filter(({ kind }) => kind === 'reload')).subscribe(() => {
      // After the answer to who asked for it.
      setTimeout(() => page.location.reload());
    }),
  );
  if (framed) {
    link.start();
    wire.add(() => link.stop());
    offerSdkPort((message, port) => parent.postMessage(message, '*', [port]));
  }
  return wire;
};
