import {
  agentPortContract,
  type ContactSituation,
  consolePortContract,
  contactPortContract,
} from '@offhook/testing/ports';
import { describe } from 'vitest';
import { webEventsHost } from './index.ts';
import { simulatedSoftphone } from './simulated-softphone.fixture.ts';

const linId = '003000000000001AAA';
const moeIds = ['003000000000002AAA', '003000000000003AAA'] as const;
const crm = {
  Contact: [
    {
      Id: linId,
      Name: 'Lin Lee',
      LastName: 'Lee',
      Phone: '(206) 555-0100',
      Email: 'lin@example.com',
    },
    { Id: moeIds[0], Name: 'Max Moe', Phone: '+12065550199', Email: 'max@example.com' },
    { Id: moeIds[1], Name: 'Moe', Phone: '206-555-0199' },
  ],
};

const bind = () => {
  const page = simulatedSoftphone({ crm });
  const { wire, simulation } = page;
  const host = webEventsHost({ wire, clock: simulation.clock, console: true });
  page.open();
  return { host, simulation };
};

const takeTo = ({ channel, state }: ContactSituation) => {
  const { host, simulation } = bind();
  const contactId = simulation.ring({
    channel,
    phone: '+12065550100',
    attributes: { language: 'en' },
  });
  if (state !== 'connecting') simulation.accept(contactId);
  if (state === 'ended' || state === 'gone') simulation.hangUp(contactId);
  if (state === 'gone') simulation.clear(contactId);
  return host.contactPort(contactId);
};

describe('a page that speaks the protocol lends', () => {
  contactPortContract(takeTo);
  agentPortContract(() => {
    const { agent } = bind().host.ports;
    if (agent === undefined) throw new Error('The host lends an agent.');
    return agent;
  });
  consolePortContract(() => {
    const { host, simulation } = bind();
    const { console: port } = host.ports;
    if (port === undefined) throw new Error('The host lends a console when it is told to.');
    const present = simulation.state$.value.console.presence?.statusId;
    const [one, two] = ['0N5000000000001AAA', '0N5000000000002AAA'];
    return { port, linId, moeIds, otherStatusId: present === two ? one : two };
  });
});
