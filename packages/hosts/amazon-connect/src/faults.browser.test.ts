import { firstValueFrom } from 'rxjs';
import { afterEach, describe, expect, test } from 'vitest';
import { closeDesks, type Desk, openDesk, until } from '../test/desk.ts';
import type { SoftphoneStatus } from './index.ts';

afterEach(closeDesks);

const accept = (desk: Desk, contactId: string) =>
  firstValueFrom(desk.host.contactPort(contactId).accept());

const statesOf = (desk: Desk): SoftphoneStatus['state'][] => {
  const states: SoftphoneStatus['state'][] = [];
  desk.host.status$.subscribe(({ state }) => states.push(state));
  return states;
};

describe('a request that the contact centre', () => {
  test('never answers fails within the time limit', async () => {
    const desk = await openDesk({ timeLimit: 60 });
    const contactId = await desk.ring();
    await desk.play({ do: 'fault', method: 'acceptContact', mode: 'hang' });
    await expect(accept(desk, contactId)).rejects.toMatchObject({
      code: 'no-answer',
      message:
        'Amazon Connect did not accept the contact within 60 ms. Check that the softphone is signed in and connected.',
    });
  });

  test('answers slowly is waited for', async () => {
    const desk = await openDesk();
    const contactId = await desk.ring();
    await desk.play({ do: 'fault', method: 'acceptContact', mode: 'slow', ms: 100 });
    await accept(desk, contactId);
    await until(() => desk.events(contactId).includes('onConnected'));
  });

  test('answers only after the time limit changes nothing that was told', async () => {
    const desk = await openDesk({ timeLimit: 20 });
    const contactId = await desk.ring();
    await desk.play({ do: 'fault', method: 'acceptContact', mode: 'slow', ms: 80 });
    await expect(accept(desk, contactId)).rejects.toMatchObject({ code: 'no-answer' });
    await until(() => desk.events(contactId).includes('onConnected'));
  });

  test('fails tells the contact centre’s reason in a sentence', async () => {
    const desk = await openDesk();
    await desk.play({ do: 'fault', method: '*', mode: 'error' });
    const change = firstValueFrom(desk.host.ports.agent.setState({ state: 'Lunch' }));
    await expect(change).rejects.toMatchObject({
      code: 'connect-refused',
      message:
        'Amazon Connect did not change the state. The simulator was told to fail this request.',
    });
    await desk.play({ do: 'clear-faults' });
    await firstValueFrom(desk.host.ports.agent.setState({ state: 'Lunch' }));
  });

  test('forbids in this state says so by its code', async () => {
    const desk = await openDesk();
    const contactId = await desk.ring();
    const clear = firstValueFrom(desk.host.contactPort(contactId).clear());
    await expect(clear).rejects.toMatchObject({ code: 'wrong-state' });
  });
});

test('without a server connector, what the softphone cannot do says who can help', async () => {
  const desk = await openDesk();
  const port = desk.host.contactPort(await desk.ring({ state: 'connected' }));
  const calls = [
    port.updateAttributes({ attributes: { tier: 'gold' } }),
    port.startRecording(),
    port.stopRecording(),
    port.pauseRecording(),
    port.resumeRecording(),
    port.leaveVoicemail({ voicemailDropName: 'Hours' }),
  ];
  for (const asked of calls) {
    await expect(firstValueFrom(asked)).rejects.toMatchObject({
      code: 'connector-missing',
      message: expect.stringContaining('server connector'),
    });
  }
});

test('a panel that goes away is told as lost, and as connected once it is back', async () => {
  const desk = await openDesk({
    lostAfter: 150,
    settings: { softphone: { allowFramedSoftphone: false }, ccpSynTimeout: 30, ccpAckTimeout: 60 },
  });
  const states = statesOf(desk);
  const contactId = await desk.ring();
  await desk.play({ do: 'disconnect' });
  await until(() => states.includes('lost'));
  await desk.play({ do: 'customer-leaves', contactId });
  await desk.play({ do: 'return' });
  await until(() => states.at(-1) === 'connected');
  await until(() => desk.events(contactId).includes('onDestroy'));
  expect(states).toEqual(['connected', 'lost', 'connected']);
  expect(desk.events(contactId)).toEqual(['onConnecting', 'onEnded', 'onDestroy']);
});

test('a panel that never comes is told, and opens no window', async () => {
  const desk = await openDesk(
    {
      ccpUrl: 'about:blank',
      settings: { softphone: { allowFramedSoftphone: false }, ccpLoadTimeout: 50 },
    },
    false,
  );
  const states = statesOf(desk);
  await until(() => states.includes('signed-out'));
  expect(desk.page.opened).toBe(0);
  await expect(firstValueFrom(desk.host.ports.agent.toSnapshot())).rejects.toMatchObject({
    code: 'no-agent',
  });
});

test('a window to log in opens where the page asks for it', async () => {
  const desk = await openDesk(
    {
      ccpUrl: 'about:blank',
      loginPopup: true,
      settings: { softphone: { allowFramedSoftphone: false }, ccpLoadTimeout: 50 },
    },
    false,
  );
  await until(() => desk.page.opened !== 0);
  expect(desk.page.opened).toBe(1);
});
