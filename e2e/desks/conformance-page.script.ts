import type { Host } from '@offhook/contract';
import { dialogPage, fetchHttp, type PageUi, pageUi, realClock } from '@offhook/host-browser';
import type { LentByDesk } from './lent-by-desk.ts';

/**
 * What a page that embeds the adapter lends beside the vendors’ ports: buttons, answers to questions, and servers that
 * flows may ask. It runs in the softphone’s page before the page’s own scripts.
 */

declare global {
  interface Window {
    /** Set by the test before this script runs. */
    readonly lentByDesk: LentByDesk;
    pressButton?: PageUi['press'];
  }
}

/** Playwright's dates cannot be extended, as those that know a time zone extend the browser's; these can. */
globalThis.Date = new Proxy(Date, {
  construct: (dates, given, asked) => {
    const date = Reflect.construct(dates, given);
    return asked.prototype === dates.prototype
      ? date
      : Object.setPrototypeOf(date, asked.prototype);
  },
});

const { hosts, credentials, dialogs, elements } = window.lentByDesk;
const answers = [...dialogs];

/** The page’s dialogs, where the agent answers as the scenario has it. Made once there is a document to show them in. */
const lentUi = (): PageUi =>
  pageUi({
    ...dialogPage(),
    confirm: (_question, answer) => {
      const given = answers.shift();
      if (given !== undefined) queueMicrotask(() => answer(given));
      return () => undefined;
    },
  });

/** The page shows what flows may change. */
const showElements = (): void =>
  document.body.append(
    ...elements.map((name) => {
      const element = document.createElement('fieldset');
      element.dataset['offhookElement'] = name;
      return element;
    }),
  );

const lend = (host: Host, ui: PageUi): Host => ({
  ...host,
  ports: {
    ...host.ports,
    ui: ui.port,
    ...(Object.keys(credentials).length > 0 && {
      http: fetchHttp({
        allowedHosts: hosts,
        clock: host.ports.clock ?? realClock(),
        credentials: Object.fromEntries(
          Object.entries(credentials).map(([name, headers]) => [
            name,
            { allowedHosts: hosts, headers },
          ]),
        ),
      }),
    }),
  },
});

const lendTo = (adapter: CustomElementConstructor): void => {
  const accessor = Object.getOwnPropertyDescriptor(adapter.prototype, 'host');
  Object.defineProperty(adapter.prototype, 'host', {
    configurable: true,
    get(): Host | undefined {
      return accessor?.get?.call(this);
    },
    set(host: Host | undefined) {
      const ui = lentUi();
      showElements();
      window.pressButton = ui.press;
      accessor?.set?.call(this, host && lend(host, ui));
    },
  });
};

const define = customElements.define.bind(customElements);
customElements.define = (name, element, options) => {
  define(name, element, options);
  if (name === 'offhook-adapter') lendTo(element);
};
