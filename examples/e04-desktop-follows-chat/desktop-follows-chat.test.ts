import type { Scenario } from '@offhook/host-simulated';
import { describe, expect, it } from 'vitest';
import { did, ends, exampleAt, type Played } from '../play.ts';

const play = exampleAt(import.meta.url);

/** The agent turns to chats one after the other, so many milliseconds apart. */
const turnsTo =
  (chats: readonly number[], apart: number) =>
  (scenario: Scenario): Scenario => ({
    ...scenario,
    events: chats.map((chat, index) => ({
      at: index * apart,
      source: 'chat-contact',
      event: 'onViewContact',
      contactId: `chat-${chat}`,
    })),
  });

const opened = (played: Played) => did(played, 'console', 'openPrimaryTab');
const focused = (played: Played) => did(played, 'console', 'focusPrimaryTabById');
const tabOf = (chat: number) => ({
  url: `/lightning/r/003A0000000000${chat}/view`,
  active: true,
});

describe('the desktop follows the chat', () => {
  it('opens one tab, the right one, for five switches within half a second', async () => {
    const played = await play(turnsTo([1, 2, 3, 1, 2], 100));
    expect(opened(played)).toEqual([tabOf(2)]);
    expect(ends(played).at(-1)).toBe('completed at 550');
  });

  it('opens one tab, the right one, for five switches in a second while the CRM is slow', async () => {
    const played = await play((scenario) => ({
      ...turnsTo([1, 2, 3, 2, 1], 250)(scenario),
      faults: [{ port: 'console', method: 'openPrimaryTab', mode: 'slow', ms: 400 }],
    }));
    expect(opened(played)).toEqual([tabOf(1)]);
    expect(ends(played).filter((end) => end.startsWith('completed'))).toEqual([
      'completed at 1550',
    ]);
  });

  it('opens the tab of a chat once and brings it in front from then on', async () => {
    const played = await play(turnsTo([1, 2, 1, 2, 1], 1000));
    expect(opened(played)).toEqual([tabOf(1), tabOf(2)]);
    expect(focused(played)).toEqual([{ id: 'ctab1' }, { id: 'ctab2' }, { id: 'ctab1' }]);
  });

  it('opens the tab again where the agent has closed it', async () => {
    const played = await play((scenario) => ({
      ...turnsTo([1], 0)(scenario),
      properties: { 'tab of chat-1': 'closed-long-ago' },
    }));
    expect(focused(played)).toEqual([]);
    expect(opened(played)).toEqual([tabOf(1)]);
  });

  it('opens nothing for a chat of which no record is known', async () => {
    const played = await play((scenario) => ({
      ...turnsTo([1], 0)(scenario),
      contacts: [{ contactId: 'chat-1', channel: 'chat' }],
    }));
    expect(opened(played)).toEqual([]);
    expect(ends(played)).toEqual(['completed at 150']);
  });
});
