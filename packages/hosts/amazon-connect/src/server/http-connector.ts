import { ActionError, type HttpPort, type JsonRecord } from '@offhook/contract';
import { map, type Observable } from 'rxjs';
import type { ConnectorContact, ConnectorPort } from './connector-port.ts';

export interface HttpConnectorOptions {
  /** The page's http port, whose allowed hosts have to name the server. */
  readonly http: HttpPort;
  /** Where the server is, such as `https://connector.example.com/v1`. */
  readonly url: string;
  /** Which of the port's credentials proves to the server who asks. */
  readonly credential?: string;
}

const messageIn = (body: string): string | undefined => {
  try {
    const told: unknown = JSON.parse(body);
    const message: unknown =
      typeof told === 'object' && told !== null ? Reflect.get(told, 'message') : undefined;
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined; // not JSON, so it says nothing for people
  }
};

type Ask = (contact: ConnectorContact, what: string, more?: JsonRecord) => Observable<void>;

const done = (what: string, status: number, answer: string): void => {
  if (status >= 200 && status < 300) return;
  const reason = messageIn(answer) ?? 'Look at its log.';
  throw new ActionError(
    'connector-refused',
    `The server for contacts answered ${status} to ${what}. ${reason}`,
  );
};

const asker =
  ({ http, url, credential }: HttpConnectorOptions): Ask =>
  ({ contactId, initialContactId }, what, more) =>
    http
      .request({
        method: 'POST',
        url: `${url.replace(/\/$/, '')}/contacts/${encodeURIComponent(contactId)}/${what}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ initialContactId, ...more }),
        ...(credential !== undefined && { credential }),
      })
      .pipe(map(({ status, body }) => done(what, status, body)));

/** Asks a server over HTTP: `POST <url>/contacts/<id>/<what>` with JSON; 2xx is done, `{"message"}` says why not. */
export const httpConnector = (options: HttpConnectorOptions): ConnectorPort => {
  const ask = asker(options);
  return {
    updateAttributes: ({ attributes, ...contact }) => ask(contact, 'attributes', { attributes }),
    startRecording: (contact) => ask(contact, 'recording/start'),
    stopRecording: (contact) => ask(contact, 'recording/stop'),
    pauseRecording: (contact) => ask(contact, 'recording/pause'),
    resumeRecording: (contact) => ask(contact, 'recording/resume'),
    leaveVoicemail: ({ voicemailDropName, quickConnectName, ...contact }) =>
      ask(contact, 'voicemail', {
        voicemailDropName,
        ...(quickConnectName !== undefined && { quickConnectName }),
      }),
  };
};
