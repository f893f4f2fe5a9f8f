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

/** Asks a server over HTTP: `POST <url>/contacts/<id>/<what>` with JSON; 2xx is done, `{"message"}` says why not. */
export const httpConnector = ({ http, url, credential }: HttpConnectorOptions): ConnectorPort => {
  const ask = (
    { contactId, ...body }: ConnectorContact & JsonRecord,
    what: string,
  ): Observable<void> =>
    http
      .request({
        method: 'POST',
        url: `${url.replace(/\/$/, '')}/contacts/${encodeURIComponent(contactId)}/${what}`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        ...(credential !== undefined && { credential }),
      })
      .pipe(
        map(({ status, body: answer }) => {
          if (status >= 200 && status < 300) return;
          const reason = messageIn(answer) ?? 'Look at its log.';
          throw new ActionError(
            'connector-refused',
            `The server for contacts answered ${status} to ${what}. ${reason}`,
          );
        }),
      );
  return {
    updateAttributes: ({ contactId, initialContactId, attributes }) =>
      ask({ contactId, initialContactId, attributes }, 'attributes'),
    startRecording: ({ contactId, initialContactId }) =>
      ask({ contactId, initialContactId }, 'recording/start'),
    stopRecording: ({ contactId, initialContactId }) =>
      ask({ contactId, initialContactId }, 'recording/stop'),
    leaveVoicemail: ({ contactId, initialContactId, voicemailDropName, quickConnectName }) =>
      ask(
        {
          contactId,
          initialContactId,
          voicemailDropName,
          ...(quickConnectName !== undefined && { quickConnectName }),
        },
        'voicemail',
      ),
  };
};
