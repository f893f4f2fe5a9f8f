import type { Scenario } from '@offhook/host-simulated';
import type { VendorDesk } from './vendor-desk.ts';

type Played = NonNullable<Scenario['events']>[number];
type Described = NonNullable<Scenario['contacts']>[number];

/** What the panel has happen for an event of a contact that is there. */
const deeds: Readonly<Record<string, string>> = {
  onAccepted: 'accept',
  onConnected: 'accept',
  onEnded: 'customer-leaves',
  onMissed: 'miss',
  onDestroy: 'clear',
  onViewContact: 'view',
};

/** The state in which a contact comes up whose first event is this one. */
const states: Readonly<Record<string, string>> = {
  onIncoming: 'incoming',
  onConnecting: 'connecting',
  onConnected: 'connected',
};

const offerOf = ({ contactId, isMonitor, ...offer }: Described, event: string) => ({
  do: 'ring',
  ...offer,
  contactId,
  ...(isMonitor && { monitor: true }),
  ...(states[event] && { state: states[event] }),
});

/** Plays the events of a scenario on the simulated vendors, one after another: what in the scenario is given, here people and vendors do. */
export const playScenario = async (desk: VendorDesk, scenario: Scenario): Promise<void> => {
  const there = new Map<string, string>();
  for (const played of scenario.events ?? []) {
    const { source, event, contactId = '', payload } = played;
    if (source === 'crm-desktop') await desk.crm({ do: 'click-to-dial', ...payload });
    else if (there.has(contactId)) await continueContact(desk, there, played);
    else {
      const described = scenario.contacts?.find((each) => each.contactId === contactId);
      if (described === undefined) throw new Error(`The scenario describes no ${contactId}.`);
      const first = states[event] === undefined ? 'onConnecting' : event;
      await desk.play(offerOf(described, first));
      there.set(contactId, first);
      if (first !== event) await continueContact(desk, there, played);
    }
  }
};

const continueContact = async (
  desk: VendorDesk,
  there: Map<string, string>,
  { event, contactId = '', payload }: Played,
): Promise<void> => {
  if (event === 'onMessageReceived') {
    await desk.play({ do: 'message', contactId, content: payload?.['Content'] });
    return;
  }
  const accepted = event === 'onConnected' && there.get(contactId) === 'onAccepted';
  const rings = event === 'onConnecting';
  const over = ['onEnded', 'onMissed'].includes(there.get(contactId) ?? '');
  there.set(contactId, event);
  if (accepted) return;
  const command = rings
    ? { do: 'contact-state', state: 'connecting' }
    : { do: event === 'onDestroy' && !over ? 'drop' : (deeds[event] ?? event) };
  await desk.play({ ...command, contactId });
};
