import type { HttpPort } from '@offhook/contract';
import { firstValueFrom, of } from 'rxjs';
import { expect, test } from 'vitest';
import { httpConnector } from './http-connector.ts';

type Request = Parameters<HttpPort['request']>[0];

const answering = (status: number, body: string) => {
  const asked: Request[] = [];
  const http: HttpPort = {
    request: (request) => {
      asked.push(request);
      return of({ status, headers: {}, body });
    },
  };
  return { asked, connector: httpConnector({ http, url: 'https://c.test/v1/', credential: 'c' }) };
};

const contact = { contactId: 'a/b', initialContactId: 'first' };

test('each call is one request that names the contact, and the first of its chain', async () => {
  const { asked, connector } = answering(204, '');
  await firstValueFrom(connector.updateAttributes({ ...contact, attributes: { tier: 'gold' } }));
  await firstValueFrom(connector.startRecording(contact));
  await firstValueFrom(connector.stopRecording(contact));
  await firstValueFrom(connector.pauseRecording(contact));
  await firstValueFrom(connector.resumeRecording(contact));
  await firstValueFrom(connector.leaveVoicemail({ ...contact, voicemailDropName: 'Hours' }));
  expect(asked.map(({ url, body }) => [url, JSON.parse(body ?? '')])).toEqual([
    [
      'https://c.test/v1/contacts/a%2Fb/attributes',
      { initialContactId: 'first', attributes: { tier: 'gold' } },
    ],
    ['https://c.test/v1/contacts/a%2Fb/recording/start', { initialContactId: 'first' }],
    ['https://c.test/v1/contacts/a%2Fb/recording/stop', { initialContactId: 'first' }],
    ['https://c.test/v1/contacts/a%2Fb/recording/pause', { initialContactId: 'first' }],
    ['https://c.test/v1/contacts/a%2Fb/recording/resume', { initialContactId: 'first' }],
    [
      'https://c.test/v1/contacts/a%2Fb/voicemail',
      { initialContactId: 'first', voicemailDropName: 'Hours' },
    ],
  ]);
  expect(asked[0]).toMatchObject({ method: 'POST', credential: 'c' });
});

test('what the server says against it is told to people', async () => {
  const { connector } = answering(409, '{"message":"The recording runs already."}');
  await expect(firstValueFrom(connector.startRecording(contact))).rejects.toMatchObject({
    code: 'connector-refused',
    message: 'The server for contacts answered 409 to recording/start. The recording runs already.',
  });
});

test('an answer that is no JSON is told by its status', async () => {
  const { connector } = answering(500, '<html>');
  await expect(firstValueFrom(connector.stopRecording(contact))).rejects.toMatchObject({
    message: 'The server for contacts answered 500 to recording/stop. Look at its log.',
  });
});
