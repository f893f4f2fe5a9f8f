import type { UiPort } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, hear, settled } from './answer-of.ts';
import { holdLaws, type Law } from './hold-laws.ts';

export interface UiSituation {
  readonly port: UiPort;
  /** Everything that the agent can read now. */
  readonly shown: () => string | Promise<string>;
  /** The agent answers the dialog that is open. */
  readonly answer: (confirmed: boolean) => void | Promise<void>;
  /** The agent presses the button of a flow. */
  readonly press: (flow: string) => void;
}

/** Makes a port in front of an agent who sees nothing yet. */
export type MakeUiPort = () => UiSituation | Promise<UiSituation>;

const dialog = { title: 'Call again?', message: 'Lin Lee asked for <b>a call</b>.' };

const laws: readonly Law<MakeUiPort, UiPort>[] = [
  {
    title: 'alerts the agent without waiting for them',
    holds: async (make) => {
      const { port, shown } = await make();
      await answerOf(port.alert({ message: 'The caller is <b>waiting</b>.' }));
      expect(await shown()).toContain('The caller is <b>waiting</b>.');
    },
  },

  ...[true, false].map(
    (confirmed): Law<MakeUiPort, UiPort> => ({
      title: `asks the agent, who answers ${confirmed ? 'yes' : 'no'}`,
      holds: async (make) => {
        const { port, shown, answer } = await make();
        const answered = answerOf(port.confirm(dialog));
        await settled();
        expect(await shown()).toContain(dialog.title);
        expect(await shown()).toContain(dialog.message);
        await answer(confirmed);
        expect(await answered).toEqual({ confirmed });
        expect(await shown()).not.toContain(dialog.title);
      },
    }),
  ),
  {
    title: 'takes the question away from who has left',
    holds: async (make) => {
      const { port, shown } = await make();
      const asked = hear(port.confirm(dialog));
      await settled();
      expect(await shown()).toContain(dialog.title);
      asked.stop();
      await settled();
      expect(await shown()).not.toContain(dialog.title);
      expect(asked.all).toEqual([]);
    },
  },

  {
    title: 'shows nothing before somebody subscribes',
    holds: async (make) => {
      const { port, shown } = await make();
      port.alert({ message: 'Too early' });
      port.confirm(dialog);
      await settled();
      expect(await shown()).not.toContain('Too early');
      expect(await shown()).not.toContain(dialog.title);
    },
  },

  {
    title: 'shows data and attributes as text',
    holds: async (make) => {
      const { port, shown } = await make();
      await answerOf(port.showData({ value: { order: '<i>4711</i>' } }));
      await answerOf(port.showAttributes({ attributes: { language: 'en<br>' } }));
      expect(await shown()).toContain('<i>4711</i>');
      expect(await shown()).toContain('en<br>');
    },
  },

  {
    title: "tells which flow's button was pressed",
    holds: async (make) => {
      const { port, press } = await make();
      const heard = hear(port.events$);
      press('Call back');
      expect(heard.all).toMatchObject([{ event: 'onExecute', flow: 'Call back' }]);
      expect(heard.ended).toBe(false);
      heard.stop();
    },
  },
];

/** What every host's UI port does. */
export const uiPortContract = (make: MakeUiPort): void => holdLaws('a UI port', laws, make);
