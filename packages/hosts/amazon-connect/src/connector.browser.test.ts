import type { ContactPort } from '@offhook/contract';
import { firstValueFrom, type Observable } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { simulatedConnector } from '../test/connector.ts';
import { closeDesks, type Desk, openDesk, until } from '../test/desk.ts';

afterEach(closeDesks);

const done = (asked: Observable<void>): Promise<void> => firstValueFrom(asked);

const refusalOf = async (asked: Observable<void>): Promise<string> => {
  const error: unknown = await done(asked).then(
    () => undefined,
    (refused: unknown) => refused,
  );
  expect(error).toMatchObject({ code: 'connector-refused' });
  return error instanceof Error ? error.message : '';
};

/** A call on a desk whose server side is the simulated contact centre's. */
const onCall = async (
  offer: object = {},
): Promise<{ desk: Desk; contactId: string; port: ContactPort }> => {
  const desk = await openDesk({ server: simulatedConnector });
  const contactId = await desk.ring({ state: 'connected', ...offer });
  return { desk, contactId, port: desk.host.contactPort(contactId) };
};

const onPanel = async (desk: Desk) => (await desk.play()).state.contacts[0];

test('attributes that the server side changes come back from the panel, with a refresh that has them', async () => {
  const { desk, contactId, port } = await onCall({ attributes: { language: 'en' } });
  await done(port.updateAttributes({ attributes: { tier: 'gold', language: 'de' } }));
  const refreshed = () =>
    desk.told.some(
      ({ event, contact }) =>
        event === 'onRefresh' &&
        contact.contactId === contactId &&
        contact.attributes['tier'] === 'gold',
    );
  await until(refreshed);
  expect(await firstValueFrom(port.getAttributes())).toEqual({ language: 'de', tier: 'gold' });
  expect((await onPanel(desk))?.attributes).toEqual({ language: 'de', tier: 'gold' });
});

test('a recording starts, pauses, goes on and stops, and the panel shows each', async () => {
  const { desk, port } = await onCall();
  const shown: unknown[] = [];
  const deeds = [
    port.startRecording(),
    port.pauseRecording(),
    port.resumeRecording(),
    port.stopRecording(),
  ];
  for (const deed of deeds) {
    await done(deed);
    shown.push((await onPanel(desk))?.recording);
  }
  expect(shown).toEqual(['on', 'paused', 'on', 'stopped']);
});

test('a recording that was stopped neither goes on nor starts again, and says why', async () => {
  const { port } = await onCall({ recording: true });
  await done(port.stopRecording());
  for (const asked of [port.resumeRecording(), port.startRecording()])
    expect(await refusalOf(asked)).toContain('was stopped, which is for good');
});

test('a message is left by the quick connect that is named, and the agent goes on to after-contact work', async () => {
  const { desk, contactId, port } = await onCall({ direction: 'outbound' });
  await done(
    port.leaveVoicemail({ voicemailDropName: 'Opening hours', quickConnectName: 'Voicemail' }),
  );
  await until(() => desk.events(contactId).includes('onEnded'));
  expect(await onPanel(desk)).toMatchObject({ voicemail: 'Opening hours', state: 'ended' });
  expect((await onPanel(desk))?.legs.map(({ endpoint: { name } }) => name)).toContain('Voicemail');
  await until(() => desk.host.agent()?.state === 'AfterCallWork');
});

test('what the contact centre refuses is told in its own words, and nothing happens', async () => {
  const { desk, contactId, port } = await onCall();
  const unknown = { voicemailDropName: 'Hours', quickConnectName: 'Nobody' };
  expect(await refusalOf(port.leaveVoicemail(unknown))).toContain('no quick connect "Nobody"');
  expect(await refusalOf(port.pauseRecording())).toContain('does not run. Start it first.');
  await desk.play({ do: 'hang-up', contactId });
  await until(() => desk.events(contactId).includes('onEnded'));
  expect(await refusalOf(port.startRecording())).toContain('is ended and cannot be recorded');
  expect(await onPanel(desk)).not.toHaveProperty('voicemail');
});

test('a transferred contact is named by the first of its chain as well', async () => {
  const { desk, port } = await onCall({ initialContactId: 'first-of-all' });
  await done(port.updateAttributes({ attributes: { tier: 'gold' } }));
  expect((await onPanel(desk))?.attributes).toEqual({ tier: 'gold' });
});

test('a server side that fails is told with its status', async () => {
  const { desk, port } = await onCall({ recording: true });
  await desk.play({ do: 'fault', method: 'pauseRecording', mode: 'error' });
  expect(await refusalOf(port.pauseRecording())).toContain('answered 500 to recording/pause');
  expect((await onPanel(desk))?.recording).toBe('on');
});
