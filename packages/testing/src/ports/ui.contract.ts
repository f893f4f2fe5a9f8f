import type { JsonRecord, UiPort } from '@offhook/contract';
import { expect } from 'vitest';
import { answerOf, failureOf, hear, settled } from './answer-of.ts';
import { holdLaws, type Lacking, type Law } from './hold-laws.ts';

export interface UiSituation {
  readonly port: UiPort;
  /** Everything that the agent can read now. */
  readonly shown: () => string | Promise<string>;
  /** The agent answers the dialog that is open. */
  readonly answer: (confirmed: boolean) => void | Promise<void>;
  /** The agent chooses the option of this value in the question that is open, or closes it. */
  readonly choose: (value: string | undefined) => void | Promise<void>;
  /** The agent fills in the form that is open and submits it, or closes it. */
  readonly submit: (values: JsonRecord | undefined) => void | Promise<void>;
  /** The agent presses the button of a flow. */
  readonly press: (flow: string) => void;
  /** What is on the clipboard. */
  readonly copied: () => string | Promise<string>;
  /** The addresses that were opened. */
  readonly opened: () => readonly string[];
  /** How the element looks that the page has marked as open to flows by the name `balance`. */
  readonly balance: () => {
    readonly text: string;
    readonly hidden: boolean;
    readonly disabled: boolean;
  };
}

/** Makes a port in front of an agent who sees nothing yet, and whose element `balance` is shown and not disabled. */
export type MakeUiPort = () => UiSituation | Promise<UiSituation>;

type UiLaw = Law<MakeUiPort, UiPort>;

const dialog = { title: 'Call again?', message: 'Lin Lee asked for <b>a call</b>.' };
const choice = {
  title: 'Who calls?',
  message: 'Three <i>people</i> have this number.',
  options: [
    { value: '003A', label: 'Lin <b>Lee</b>' },
    { value: '003B', label: 'Max Moe' },
  ],
};
const form = {
  title: 'Call back',
  instructions: 'Ask the <b>caller</b>.',
  submitLabel: 'Save',
  fields: [
    { name: 'reason', label: 'Reason', type: 'text', required: true },
    { name: 'notes', label: 'Notes', type: 'multiline' },
    { name: 'tries', label: 'Tries', type: 'number', initial: 2 },
    { name: 'due', label: 'Due', type: 'date' },
    { name: 'urgent', label: 'Urgent', type: 'flag' },
    { name: 'queue', label: 'Queue', type: 'choice', options: choice.options, initial: '003B' },
  ],
} as const;

const notices: readonly UiLaw[] = [
  {
    title: 'alerts the agent without waiting for them',
    holds: async (make) => {
      const { port, shown } = await make();
      await answerOf(port.alert({ message: 'The caller is <b>waiting</b>.' }));
      expect(await shown()).toContain('The caller is <b>waiting</b>.');
    },
  },

  ...(['info', 'success', 'warning', 'error'] as const).map(
    (level): UiLaw => ({
      title: `shows a toast of level ${level} as text, without waiting`,
      needs: ['toast'],
      holds: async (make) => {
        const { port, shown } = await make();
        await answerOf(port.toast({ message: 'Saved <b>it</b>.', level }));
        expect(await shown()).toContain('Saved <b>it</b>.');
      },
    }),
  ),
  {
    title: 'shows a banner until it is cleared, and one of each id',
    needs: ['banner', 'clearBanner'],
    holds: async (make) => {
      const { port, shown } = await make();
      await answerOf(port.banner({ id: 'outage', message: 'Orders are down.', level: 'warning' }));
      await answerOf(port.banner({ id: 'vip', message: 'A <b>VIP</b> calls.', level: 'info' }));
      await answerOf(port.banner({ id: 'outage', message: 'Orders are slow.', level: 'info' }));
      expect(await shown()).not.toContain('Orders are down.');
      expect(await shown()).toContain('Orders are slow.');
      expect(await shown()).toContain('A <b>VIP</b> calls.');
      await answerOf(port.clearBanner({ id: 'outage' }));
      await answerOf(port.clearBanner({ id: 'never' }));
      expect(await shown()).not.toContain('Orders are slow.');
      expect(await shown()).toContain('A <b>VIP</b> calls.');
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
];

const dialogs: readonly UiLaw[] = [
  ...[true, false].map(
    (confirmed): UiLaw => ({
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
  ...['003A', undefined].map(
    (value): UiLaw => ({
      title: `lets the agent choose, who ${value === undefined ? 'closes it' : `takes ${value}`}`,
      needs: ['choose'],
      holds: async (make) => {
        const { port, shown, choose } = await make();
        const answered = answerOf(port.choose(choice));
        await settled();
        for (const text of [choice.title, choice.message, 'Lin <b>Lee</b>', 'Max Moe'])
          expect(await shown()).toContain(text);
        await choose(value);
        expect(await answered).toEqual(value === undefined ? {} : { value });
        expect(await shown()).not.toContain(choice.title);
      },
    }),
  ),
];

const forms: readonly UiLaw[] = [
  {
    title: 'answers a form with values of their kinds, and leaves out what was left empty',
    needs: ['form'],
    holds: async (make) => {
      const { port, shown, submit } = await make();
      const answered = answerOf(port.form(form));
      await settled();
      for (const text of [form.title, form.instructions, 'Reason', 'Notes', 'Tries', 'Queue'])
        expect(await shown()).toContain(text);
      await submit({ reason: 'Refund', due: '2026-11-30', urgent: true, tries: 0 });
      expect(await answered).toEqual({
        submitted: true,
        values: { reason: 'Refund', due: '2026-11-30', urgent: true, tries: 0, queue: '003B' },
      });
      expect(await shown()).not.toContain(form.title);
    },
  },

  {
    title: 'answers a flag that was left alone as false, and what the form began with',
    needs: ['form'],
    holds: async (make) => {
      const { port, submit } = await make();
      const answered = answerOf(port.form(form));
      await settled();
      await submit({ reason: 'Refund' });
      const values = { reason: 'Refund', tries: 2, urgent: false, queue: '003B' };
      expect(await answered).toEqual({ submitted: true, values });
    },
  },

  {
    title: 'answers a form that was closed without values',
    needs: ['form'],
    holds: async (make) => {
      const { port, shown, submit } = await make();
      const answered = answerOf(port.form(form));
      await settled();
      await submit(undefined);
      expect(await answered).toEqual({ submitted: false, values: {} });
      expect(await shown()).not.toContain(form.title);
    },
  },
];

const asks = { confirm: dialog, choose: choice, form } as const;

const leaving: readonly UiLaw[] = (['confirm', 'choose', 'form'] as const).map(
  (method): UiLaw => ({
    title: `takes the question of ${method} away from who has left`,
    needs: [method],
    holds: async (make) => {
      const { port, shown } = await make();
      const { title } = asks[method];
      const calls = {
        confirm: () => port.confirm(dialog),
        choose: () => port.choose(choice),
        form: () => port.form(form),
      };
      const call = calls[method]();
      await settled();
      expect(await shown()).not.toContain(title);
      const asked = hear<unknown>(call);
      await settled();
      expect(await shown()).toContain(title);
      asked.stop();
      await settled();
      expect(await shown()).not.toContain(title);
      expect(asked.all).toEqual([]);
    },
  }),
);

// oxlint-disable-next-line no-script-url -- what must never be opened
const unopenable = ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/orders', ''];

const deeds: readonly UiLaw[] = [
  ...(['ring', 'chime', 'alert'] as const).map(
    (sound): UiLaw => ({
      title: `plays the sound ${sound}`,
      needs: ['playSound'],
      holds: async (make) => {
        expect(await answerOf((await make()).port.playSound({ sound }))).toBeUndefined();
      },
    }),
  ),
  {
    title: 'copies a text to the clipboard',
    needs: ['copyToClipboard'],
    holds: async (make) => {
      const { port, copied } = await make();
      await answerOf(port.copyToClipboard({ text: 'A <b>4711</b>\n' }));
      expect(await copied()).toBe('A <b>4711</b>\n');
    },
  },

  ...['https://example.com/orders?id=1', 'mailto:lin@example.com', 'tel:+12065550100'].map(
    (url): UiLaw => ({
      title: `opens ${url}`,
      needs: ['openUrl'],
      holds: async (make) => {
        const { port, opened } = await make();
        await answerOf(port.openUrl({ url }));
        expect(opened()).toEqual([url]);
      },
    }),
  ),
  ...unopenable.map(
    (url): UiLaw => ({
      title: `refuses to open "${url}"`,
      needs: ['openUrl'],
      holds: async (make) => {
        const { port, opened } = await make();
        expect((await failureOf(port.openUrl({ url }))).code).toBe('url-refused');
        expect(opened()).toEqual([]);
      },
    }),
  ),
  {
    title: 'changes an element that is open to flows, and only what it is told of it',
    needs: ['updateElement'],
    holds: async (make) => {
      const { port, balance } = await make();
      await answerOf(port.updateElement({ element: 'balance', text: '<b>12.50</b>' }));
      expect(balance()).toEqual({ text: '<b>12.50</b>', hidden: false, disabled: false });
      await answerOf(port.updateElement({ element: 'balance', hidden: true, disabled: true }));
      expect(balance()).toEqual({ text: '<b>12.50</b>', hidden: true, disabled: true });
      await answerOf(port.updateElement({ element: 'balance', hidden: false, disabled: false }));
      expect(balance()).toEqual({ text: '<b>12.50</b>', hidden: false, disabled: false });
    },
  },

  ...['password', 'body', '*', '"],*,["'].map(
    (element): UiLaw => ({
      title: `refuses to change "${element}", which the page has not marked as open to flows`,
      needs: ['updateElement'],
      holds: async (make) => {
        const { port, balance } = await make();
        const before = balance();
        const refused = await failureOf(port.updateElement({ element, text: 'x', hidden: true }));
        expect(refused.code).toBe('element-refused');
        expect(balance()).toEqual(before);
      },
    }),
  ),
];

const others: readonly UiLaw[] = [
  {
    title: 'shows and does nothing before somebody subscribes',
    holds: async (make) => {
      const { port, shown, opened, balance } = await make();
      const before = balance();
      port.alert({ message: 'Too early' });
      port.toast({ message: 'Too early', level: 'info' });
      port.banner({ id: 'a', message: 'Too early', level: 'info' });
      port.openUrl({ url: 'https://example.com/' });
      port.updateElement({ element: 'balance', text: 'Too early' });
      await settled();
      expect(await shown()).not.toContain('Too early');
      expect(opened()).toEqual([]);
      expect(balance()).toEqual(before);
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
export const uiPortContract = (make: MakeUiPort, lacking: Lacking<UiPort> = {}): void => {
  const laws = [...notices, ...dialogs, ...forms, ...leaving, ...deeds, ...others];
  holdLaws('a UI port', laws, make, lacking);
};
