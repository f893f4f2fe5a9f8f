import type { Scenario } from '@offhook/host-simulated';
import { pressButton } from './conformance-page.ts';
import type { DeskTime } from './conformance-time.ts';
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
  onHold: 'hold',
  onResume: 'resume',
};

/** The state in which a contact comes up whose first event is this one. */
const states: Readonly<Record<string, string>> = {
  onIncoming: 'incoming',
  onConnecting: 'connecting',
  onConnected: 'connected',
};

const offerOf = ({ contactId, isMonitor, ...offer }: Described, event: string) => ({
  do: 'ring',
  // As most contact centres do, and as the simulated one may pause the recording of any call.
  recording: true,
  ...offer,
  contactId,
  ...(isMonitor && { monitor: true }),
  ...(states[event] && { state: states[event] }),
});

/** How the panel names the state in which an agent is who missed a call. */
const inError = { do: 'agent-state', name: 'MissedCallAgent', type: 'error' };

const isError = ({ source, event }: Played): boolean => source === 'agent' && event === 'onError';

/** What is given in a scenario and on a vendor's desk comes by itself: the adapter's own clock, and what follows from others. */
const comesByItself = ({ source, event }: Played): boolean =>
  source === 'schedule' ||
  event === 'onRefresh' ||
  (source === 'agent' && !['onStateChange', 'onError'].includes(event));

const aroundContacts = async (desk: VendorDesk, played: Played): Promise<boolean> => {
  const { source, event, contactId, payload = {}, flow } = played;
  if (comesByItself(played)) return true;
  if (source === 'cti-action')
    await pressButton(desk.page, {
      payload,
      ...(contactId && { contactId }),
      ...(flow && { flow }),
    });
  else if (isError(played)) await desk.play(inError);
  else if (source === 'agent') await desk.play({ do: 'agent-state', name: payload['newState'] });
  else if (source === 'crm-agent')
    await desk.crm({ do: 'set-presence', statusId: payload['statusId'] });
  else if (source === 'crm-desktop' && event === 'onNavigationChange')
    await desk.crm({ do: 'go', url: payload['url'] });
  else if (source === 'crm-desktop') await desk.crm({ do: 'click-to-dial', ...payload });
  else return false;
  return true;
};

/** Plays the events of a scenario on the simulated vendors, each at its time: what in the scenario is given, here people and vendors do. */
export const playScenario = async (
  desk: VendorDesk,
  scenario: Scenario,
  reach: DeskTime['reach'],
): Promise<void> => {
  const there = new Map<string, string>();
  const play = { desk, there, tellsErrors: (scenario.events ?? []).some(isError) };
  for (const [place, played] of scenario.events?.entries() ?? []) {
    await reach(played.at ?? 0, scenario.events?.[place + 1]?.at);
    const { event, contactId = '' } = played;
    if (await aroundContacts(desk, played)) continue;
    if (there.has(contactId)) await continueContact(play, played);
    else {
      const described = scenario.contacts?.find((each) => each.contactId === contactId);
      if (described === undefined) throw new Error(`The scenario describes no ${contactId}.`);
      const first = states[event] === undefined ? 'onConnecting' : event;
      await desk.play(offerOf(described, first));
      there.set(contactId, first);
      if (first !== event) await continueContact(play, played);
    }
  }
};

/** The flow that is played may have accepted or ended the contact already. */
const isDone = (deed: string, { message }: Error): boolean =>
  (deed === 'accept' && message.includes('is connected')) ||
  (deed === 'customer-leaves' && message.includes('is ended'));

interface Play {
  readonly desk: VendorDesk;
  /** The last event of each contact. */
  readonly there: Map<string, string>;
  /** The scenario tells by an event of its own that the agent is in an error state. */
  readonly tellsErrors: boolean;
}

const commandOf = (event: string, before: string | undefined, { tellsErrors }: Play) => {
  const over = before === 'onEnded' || before === 'onMissed';
  if (event === 'onConnecting') return { do: 'contact-state', state: 'connecting' };
  if (event === 'onMissed' && tellsErrors) return { do: 'contact-state', state: 'missed' };
  return { do: event === 'onDestroy' && !over ? 'drop' : (deeds[event] ?? event) };
};

const continueContact = async (
  play: Play,
  { event, contactId = '', payload }: Played,
): Promise<void> => {
  const { desk, there } = play;
  if (event === 'onMessageReceived') {
    await desk.play({ do: 'message', contactId, content: payload?.['Content'] });
    return;
  }
  const before = there.get(contactId);
  there.set(contactId, event);
  if (event === 'onConnected' && before === 'onAccepted') return;
  const command = commandOf(event, before, play);
  await desk.play({ ...command, contactId }).catch((error: Error) => {
    if (!isDone(command.do, error)) throw error;
  });
};
