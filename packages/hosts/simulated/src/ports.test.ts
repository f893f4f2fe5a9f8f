import {
  agentPortContract,
  type ContactSituation,
  clockPortContract,
  consolePortContract,
  contactPortContract,
  crmPortContract,
  httpContractServer,
  httpPortContract,
  logPortContract,
  storagePortContract,
  uiPortContract,
} from '@offhook/testing/ports';
import { describe } from 'vitest';
import { createSimulation, type Simulation, virtualClock } from './index.ts';

const linId = '003000000000001AAA';
const crm = {
  Contact: [
    {
      Id: linId,
      Name: 'Lin Lee',
      LastName: 'Lee',
      Phone: '(206) 555-0100',
      Email: 'lin@example.com',
    },
    { Id: '003000000000002AAA', Name: 'Max Moe', Phone: '+12065550199', Email: 'max@example.com' },
  ],
};

const takeTo = (simulation: Simulation, { channel, state }: ContactSituation): string => {
  const contactId = simulation.ring({
    channel,
    phone: '+12065550100',
    attributes: { language: 'en' },
  });
  if (state === 'connecting') return contactId;
  simulation.accept(contactId);
  if (state === 'connected') return contactId;
  simulation.hangUp(contactId);
  if (state === 'gone') simulation.clear(contactId);
  return contactId;
};

const textOf = ({ state$ }: Simulation): string => {
  const { alerts, toasts, banners, dialogs, choices, forms, data, attributes } = state$.value;
  return JSON.stringify([alerts, toasts, banners, dialogs, choices, forms, data, attributes]);
};

describe('the simulation lends', () => {
  contactPortContract((situation) => {
    const simulation = createSimulation();
    return simulation.host.contactPort(takeTo(simulation, situation));
  });
  agentPortContract(() => createSimulation().host.ports.agent);
  crmPortContract(() => ({ port: createSimulation({ crm }).host.ports.crm, linId }));
  consolePortContract(() => {
    const moeIds = ['003000000000002AAA', '003000000000003AAA'] as const;
    const twin = { Id: moeIds[1], Name: 'Moe', Phone: '206-555-0199' };
    const { host, state$ } = createSimulation({ crm: { Contact: [...crm.Contact, twin] } });
    const port = host.ports.console;
    const present = state$.value.console.presence?.statusId;
    const otherStatusId =
      present === '0N5000000000002AAA' ? '0N5000000000001AAA' : '0N5000000000002AAA';
    return { port, linId, moeIds, otherStatusId };
  });
  storagePortContract(() => createSimulation().host.ports.storage);
  httpPortContract(() => {
    const simulation = createSimulation();
    const server = 'https://server.example';
    let seen = 0;
    simulation.answer(`${server}/*`, ({ url, method = 'GET', headers = {}, body = '' }) => {
      seen += 1;
      const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
      const path = url.slice(server.length);
      return httpContractServer({ method, path, headers: Object.fromEntries(lower), body });
    });
    const nowhere = 'https://nowhere.example/';
    const credential = 'orders';
    simulation.credential(credential, { authorization: 'Bearer secret' });
    return { port: simulation.host.ports.http, server, credential, nowhere, seen: () => seen };
  });
  uiPortContract(() => {
    const simulation = createSimulation({ pageElements: ['balance'] });
    const state = () => simulation.state$.value;
    return {
      port: simulation.host.ports.ui,
      shown: () => textOf(simulation),
      answer: (confirmed) => simulation.answerDialog(state().dialogs[0]?.id ?? '', confirmed),
      choose: (value) => simulation.answerChoice(state().choices[0]?.id ?? '', value),
      submit: (values) => simulation.answerForm(state().forms[0]?.id ?? '', values),
      press: (flow) => simulation.press({ flow }),
      copied: () => state().clipboard ?? '',
      opened: () => state().openedUrls.map(({ url }) => url),
      balance: () => {
        const [{ text = '', hidden, disabled } = { hidden: true, disabled: true }] =
          state().pageElements;
        return { text, hidden, disabled };
      },
    };
  });
  logPortContract(() => {
    const { host, state$ } = createSimulation();
    const written = () => state$.value.logs.map(({ level, message }) => ({ level, message }));
    return { port: host.ports.log, written };
  });
  clockPortContract(() => {
    const clock = virtualClock();
    return { clock, pass: (milliseconds) => clock.advanceBy(milliseconds) };
  });
});
