import { expect, test } from 'vitest';
import { apply } from './apply.ts';
import { type Command, commandSchema, type WrittenCommand } from './commands.ts';
import { checkDeed, faultOfDeed } from './deed.ts';
import { freshPanel, type PanelState } from './state.ts';

const play = (panel: PanelState, command: WrittenCommand): PanelState =>
  apply(panel, commandSchema.parse(command) satisfies Command, 1).panel;

const offered = (offer: object = {}): PanelState =>
  play(freshPanel(0), { do: 'ring', contactId: 'c', phone: '+12065550100', ...offer });

const onCall = (offer: object = {}): PanelState => offered({ state: 'connected', ...offer });

type Deed = 'start' | 'stop' | 'pause' | 'resume';

const after = (panel: PanelState, ...deeds: readonly Deed[]): PanelState =>
  deeds.reduce((now, deed) => play(now, { do: 'recording', contactId: 'c', deed }), panel);

const recordingIn = (panel: PanelState) => panel.contacts[0]?.recording;

test('a recording that is asked for while it rings begins once the agent is there', () => {
  const asked = after(offered(), 'start');
  expect(recordingIn(asked)).toBe('asked');
  expect(recordingIn(play(asked, { do: 'accept', contactId: 'c' }))).toBe('on');
  expect(recordingIn(play(asked, { do: 'miss', contactId: 'c' }))).toBeUndefined();
});

test('a call that the contact centre records by itself is recorded once the agent is there', () => {
  const rings = offered({ recording: true });
  expect(recordingIn(rings)).toBe('asked');
  expect(recordingIn(play(rings, { do: 'accept', contactId: 'c' }))).toBe('on');
  expect(recordingIn(onCall({ recording: true }))).toBe('on');
});

test('a recording pauses and goes on as often as wanted, and is over with its call', () => {
  const panel = after(onCall(), 'start', 'pause', 'resume', 'pause');
  expect(recordingIn(panel)).toBe('paused');
  expect(recordingIn(play(panel, { do: 'hang-up', contactId: 'c' }))).toBe('stopped');
});

test.each<[Deed, readonly Deed[], string]>([
  ['pause', [], 'does not run. Start it first.'],
  ['stop', [], 'does not run. Start it first.'],
  ['start', ['start'], 'was started already.'],
  ['resume', ['start'], 'there is nothing to resume.'],
  ['pause', ['start', 'pause'], 'is paused.'],
  ['start', ['start', 'stop'], 'was stopped, which is for good.'],
  ['resume', ['start', 'pause', 'stop'], 'was stopped, which is for good.'],
])('to %s a recording after %j is refused', (deed, before, why) => {
  const panel = after(onCall(), ...before);
  expect(() => after(panel, deed)).toThrow(why);
});

test('only calls that the agent is on are recorded', () => {
  expect(() => after(onCall({ channel: 'chat' }), 'start')).toThrow('only calls are recorded');
  expect(() => after(offered({ state: 'ended' }), 'start')).toThrow('is ended');
  expect(recordingIn(onCall({ channel: 'chat', recording: true }))).toBeUndefined();
});

test('a voicemail is heard by the customer, and frees the agent', () => {
  const command = { do: 'voicemail', contactId: 'c', voicemailDropName: 'Hours' } as const;
  const { agent, contacts } = play(onCall(), command);
  expect(agent.state.name).toBe('AfterCallWork');
  expect(contacts[0]).toMatchObject({ state: 'ended', voicemail: 'Hours' });
  expect(contacts[0]?.legs.map(({ type, state }) => [type, state])).toEqual([
    ['agent', 'disconnected'],
    ['inbound', 'connected'],
    ['outbound', 'connected'],
  ]);
});

test('a voicemail is refused without a quick connect that plays it, before the call and outside of calls', () => {
  const drop = { do: 'voicemail', contactId: 'c', voicemailDropName: 'Hours' } as const;
  expect(() => play(onCall(), { ...drop, quickConnectName: 'Nobody' })).toThrow('"Nobody"');
  expect(() => play(offered(), drop)).toThrow('is connecting');
  expect(() => play(onCall({ channel: 'task' }), drop)).toThrow('is no call');
});

test('a deed has to name the first contact of the chain, as the services ask', () => {
  const panel = onCall({ initialContactId: 'first' });
  const command = { do: 'attributes', contactId: 'c', attributes: {} } as const;
  expect(() => checkDeed(panel, { initialContactId: 'c', command })).toThrow('began as first');
  expect(() => checkDeed(panel, { initialContactId: 'first', command })).not.toThrow();
});

test('a deed goes wrong by the name that the port of contacts has for it', () => {
  const panel = play(onCall(), { do: 'fault', method: 'pauseRecording', mode: 'error' });
  const deed = (name: Deed) =>
    ({
      initialContactId: 'c',
      command: { do: 'recording', contactId: 'c', deed: name },
    }) as const;
  expect(faultOfDeed(panel, deed('pause'))?.mode).toBe('error');
  expect(faultOfDeed(panel, deed('resume'))).toBeUndefined();
});
