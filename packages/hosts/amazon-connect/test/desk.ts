import type { AgentEvent, ClockPort, ContactEvent } from '@offhook/contract';
import { asyncScheduler, map, timer } from 'rxjs';
import { commands } from 'vitest/browser';
import type {} from '../../../../tools/browser/simulators.ts';
import {
  type AmazonConnect,
  type AmazonConnectOptions,
  amazonConnectHost,
  type ConnectorPort,
  type StreamsLibrary,
  type TabStore,
} from '../src/index.ts';

// The vendor's files as they are: the tests' server hands out what is installed.
const streamsUrl = '/node_modules/amazon-connect-streams/release/connect-streams-min.js';
const chatUrl = '/node_modules/amazon-connect-chatjs/dist/amazon-connect-chat.js';
const taskUrl = '/node_modules/amazon-connect-taskjs/dist/amazon-connect-task.js';

/** The time of the page. */
export const clock: ClockPort = {
  now: () => Date.now(),
  timer: (milliseconds) => timer(milliseconds).pipe(map(() => 0 as const)),
  scheduler: asyncScheduler,
};

/** What a script tells the simulator; see apps/ccp-simulator. */
export interface Play {
  readonly do: string;
  readonly [member: string]: unknown;
}

/** How the simulator answers. */
export interface Played {
  readonly contactId?: string;
  readonly error?: string;
  readonly state: {
    readonly online: boolean;
    readonly agent: {
      readonly state: { readonly name: string };
      readonly muted: boolean;
      readonly softphoneEnabled: boolean;
    };
    readonly contacts: readonly {
      readonly contactId: string;
      readonly state: string;
      readonly digits: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly lines: readonly { readonly role: string; readonly content: string }[];
      readonly legs: readonly {
        readonly id: string;
        readonly state: string;
        readonly endpoint: { readonly name?: string | null };
      }[];
      readonly recording?: string;
      readonly voicemail?: string;
    }[];
  };
}

/** What can be told about the page beside the host's options. */
export interface DeskOptions extends Partial<Omit<AmazonConnectOptions, 'connect' | 'server'>> {
  /** Makes the server side of this desktop. */
  readonly server?: (desk: Desk) => ConnectorPort;
  /** Loads ChatJS into the page; with `service`, also says where its messages go. */
  readonly chat?: 'none' | 'plain' | 'service';
  /** Loads TaskJS into the page. */
  readonly tasks?: boolean;
  /** Keeps the host's first events for who listens later, in place of listening at once. */
  readonly unheard?: boolean;
}

type PageWindow = Window & { readonly connect: StreamsLibrary; opened?: number };

/** One agent's desktop: a page of its own with the vendor's library, and the panel's page in it. */
export class Desk {
  readonly told: ContactEvent[] = [];
  readonly agentTold: AgentEvent[] = [];
  readonly name = crypto.randomUUID();
  readonly url: string;
  readonly options: DeskOptions;
  readonly #kept = new Map<string, string>();
  #frame: HTMLIFrameElement | undefined;
  #host: AmazonConnect | undefined;

  constructor(url: string, options: DeskOptions) {
    this.url = url;
    this.options = options;
  }

  get host(): AmazonConnect {
    if (this.#host === undefined) throw new Error('The page is not there.');
    return this.#host;
  }

  /** The window in which the vendor's library runs. */
  get page(): PageWindow {
    const page: unknown = this.#frame?.contentWindow;
    if (page === null || page === undefined) throw new Error('The page is not there.');
    return page as PageWindow; // cast: the library put itself there
  }

  get store(): TabStore {
    return {
      getItem: (key) => this.#kept.get(key) ?? null,
      setItem: (key, value) => this.#kept.set(key, value),
    };
  }

  /** Loads the page, and waits until the agent is there unless told not to. */
  async load(wait = true): Promise<this> {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 400px; height: 560px';
    document.body.append(frame);
    this.#frame = frame;
    const scripts = [streamsUrl];
    const { chat = 'none', tasks, unheard, server, ...options } = this.options;
    if (chat !== 'none') scripts.push(chatUrl);
    if (tasks) scripts.push(taskUrl);
    for (const url of scripts) await script(frame, url);
    this.page.opened = 0;
    this.page.open = () => {
      this.page.opened = (this.page.opened ?? 0) + 1;
      return null;
    };
    if (chat === 'service') {
      const session: unknown = Reflect.get(this.page.connect, 'ChatSession');
      (session as { setGlobalConfig(config: object): void }).setGlobalConfig({
        endpoint: this.url.replace(/\/$/, ''),
      }); // cast: ChatJS puts itself there
    }
    this.#host = amazonConnectHost({
      connect: this.page.connect,
      container: this.page.document.body,
      ccpUrl: `${this.url}?desk=${this.name}`,
      clock,
      store: this.store,
      settings: { softphone: { allowFramedSoftphone: false } },
      ...(server && { server: server(this) }),
      ...options,
    });
    if (!unheard) this.listen();
    if (wait) await until(() => this.host.agent() !== undefined);
    return this;
  }

  /** Binds the library a second time, as a page that loaded the panel itself does. */
  bindAgain(): AmazonConnect {
    return amazonConnectHost({ connect: this.page.connect, clock });
  }

  listen(): void {
    this.host.ports.contact.events$.subscribe((event) => this.told.push(event));
    this.host.ports.agent.events$.subscribe((event) => this.agentTold.push(event));
  }

  /** Loads the page again, as the browser's button does. */
  async reload(): Promise<void> {
    this.leave();
    this.told.length = 0;
    this.agentTold.length = 0;
    await this.load();
  }

  /** Closes the page, without a word to anybody. */
  leave(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  dispose(): void {
    this.#host?.dispose();
    this.leave();
  }

  /** Plays the contact centre; fails with the simulator's reason. */
  async play(command?: Play): Promise<Played> {
    const panel = this.page.document.querySelector('iframe')?.contentWindow;
    if (!panel) throw new Error('The panel is not there.');
    const id = crypto.randomUUID();
    const answer = new Promise<Played>((resolve, reject) => {
      const hear = ({
        data: told,
      }: MessageEvent<Played & { from?: string; id?: string }>): void => {
        if (told?.from !== 'ccp-simulator' || told.id !== id) return;
        removeEventListener('message', hear);
        if (told.error === undefined) resolve(told);
        else reject(new Error(told.error));
      };
      addEventListener('message', hear);
    });
    panel.postMessage({ to: 'ccp-simulator', id, ...(command && { command }) }, '*');
    return answer;
  }

  /** Has a contact offered, and waits until the host told of it. */
  async ring(offer: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const { contactId = '' } = await this.play({ do: 'ring', phone: '+12065550100', ...offer });
    await until(() => this.events(contactId).length > 0);
    return contactId;
  }

  /** Names of the events of a contact so far, without refreshes. */
  events(contactId: string): readonly string[] {
    return this.told
      .filter(({ contact, event }) => contact.contactId === contactId && event !== 'onRefresh')
      .map(({ event }) => event);
  }
}

const script = (frame: HTMLIFrameElement, url: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const element = frame.contentDocument?.createElement('script');
    if (element === undefined) throw new Error('The page has no document.');
    element.src = new URL(url, location.href).href;
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${url} could not be loaded.`));
    frame.contentDocument?.head.append(element);
  });

/** Waits until something is so; the test's own time limit ends it. */
export const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
};

const desks: Desk[] = [];

/** Opens a desktop of its own, with a contact centre of its own. */
export const openDesk = async (options: DeskOptions = {}, wait = true): Promise<Desk> => {
  const desk = new Desk(await commands.startSimulator('ccp-simulator'), options);
  desks.push(desk);
  return desk.load(wait);
};

/** Closes all desktops; after each test. */
export const closeDesks = (): void => {
  for (const desk of desks.splice(0)) desk.dispose();
};
