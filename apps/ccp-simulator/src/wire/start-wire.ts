import { filter, Subscription } from 'rxjs';
import { control } from './control.ts';
import { Link } from './link.ts';
import type { Panel } from './panel.ts';
import { sentMessages } from './participant.ts';
import { offerSdkPort } from './sdk-port.ts';

/** Joins a panel to the page around it and to who plays it; answers with how to stop. */
export const startWire = (panel: Panel, page: Window): Subscription => {
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
  wire.add(
    sentMessages('./participant/stream').subscribe(({ contactId, ...message }) => {
      const known = panel.state.contacts.some((each) => each.contactId === contactId);
      if (known) panel.run({ do: 'message', contactId, role: 'AGENT', ...message });
    }),
  );
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
