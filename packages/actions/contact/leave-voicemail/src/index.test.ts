import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { leaveVoicemail } from './index.ts';

const drop = (quickConnectName: string) => {
  const { host, state$, ring, accept } = createSimulation();
  const call = ring();
  accept(call);
  const sockets: string[] = [];
  of({ voicemailDropName: 'Hours', quickConnectName })
    .pipe(leaveVoicemail({ contact: host.contactPort(call) }))
    .subscribe(({ socket }) => sockets.push(socket));
  return { sockets, contact: state$.value.contacts[0] };
};

it('takes the usual quick connect where none is named, and begins after-contact work', () => {
  const { sockets, contact } = drop('');
  expect(sockets).toEqual(['success']);
  expect(contact).toMatchObject({ voicemail: 'Hours', picture: { state: 'ended' } });
});

it('leaves the agent in the call where there is no such quick connect', () => {
  const { sockets, contact } = drop('Nobody');
  expect(sockets).toEqual(['failure']);
  expect(contact?.picture.state).toBe('connected');
});
