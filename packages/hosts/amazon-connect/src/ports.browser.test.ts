import {
  agentPortContract,
  type ContactSituation,
  contactPortContract,
} from '@offhook/testing/ports';
import { afterEach } from 'vitest';
import { simulatedConnector } from '../test/connector.ts';
import { closeDesks, type Desk, openDesk, until } from '../test/desk.ts';

afterEach(closeDesks);

agentPortContract(async () => {
  const desk = await openDesk({ tasks: true });
  return desk.host.ports.agent;
});

const makeContact = async ({ channel, state }: ContactSituation) => {
  const server = (desk: Desk) => simulatedConnector(desk);
  const desk = await openDesk({ chat: 'service', tasks: true, server });
  const contactId = await desk.ring({ channel, attributes: { language: 'en' } });
  const told = (event: string) => () => desk.events(contactId).includes(event);
  if (state !== 'connecting') {
    await desk.play({ do: 'accept', contactId });
    await until(told('onConnected'));
  }
  if (state === 'ended' || state === 'gone') {
    await desk.play({ do: 'hang-up', contactId });
    await until(told('onEnded'));
  }
  if (state === 'gone') {
    await desk.play({ do: 'clear', contactId });
    await until(told('onDestroy'));
  }
  return desk.host.contactPort(contactId);
};

contactPortContract(makeContact);
