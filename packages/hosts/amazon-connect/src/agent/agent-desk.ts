import {
  ActionError,
  type Agent,
  type AgentEvent,
  type ClockPort,
  type JsonRecord,
} from '@offhook/contract';
import { Subscription } from 'rxjs';
import { EarlyEvents } from '../early-events.ts';
import type { StreamsAgent, StreamsLibrary } from '../vendor/streams-library.ts';
import { readAgent } from './read-agent.ts';

const events = [
  'onRefresh',
  'onRoutable',
  'onNotRoutable',
  'onOffline',
  'onError',
  'onAfterCallWork',
] as const;

const longestLog = 1000;

interface Unsubscribable {
  unsubscribe(): unknown;
}

const isUnsubscribable = (value: unknown): value is Unsubscribable =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'unsubscribe') === 'function';

/** The agent as the library shows them, and what happens to them. */
export class AgentDesk {
  readonly #early = new EarlyEvents<AgentEvent>();
  readonly #following = new Subscription();
  readonly #clock: ClockPort;
  readonly #log: string[] = [];
  #live: StreamsAgent | undefined;

  readonly events$ = this.#early.events$;

  constructor(clock: ClockPort) {
    this.#clock = clock;
  }

  /** The lines of this desktop's log, oldest first. */
  get log(): readonly string[] {
    return [...this.#log];
  }

  /** Writes down what happened, for Get Log. */
  note(line: string): void {
    this.#log.push(`${new Date(this.#clock.now()).toISOString()} ${line}`);
    if (this.#log.length > longestLog) this.#log.shift();
  }

  /** The vendor's agent; fails with `no-agent` before log-in. */
  get live(): StreamsAgent {
    if (this.#live !== undefined) return this.#live;
    throw new ActionError(
      'no-agent',
      'Nobody is logged in to the softphone yet. Log in there, and let the flow start by an event of the agent or of a contact.',
    );
  }

  /** The agent's picture now; undefined before log-in. */
  picture(): Agent | undefined {
    return this.#live && readAgent(this.#live, this.#clock.now());
  }

  /** Tells from now on what happens to the agent who is logged in, or who logs in next. */
  follow(library: StreamsLibrary): void {
    this.#keep(
      library.agent((agent) => {
        if (this.#live !== undefined) return;
        this.#live = agent;
        this.#tell('onInit');
        for (const event of events) this.#keep(agent[event](() => this.#tell(event)));
        this.#keep(
          agent.onStateChange(({ newState, oldState }) =>
            this.#tell('onStateChange', {
              newState,
              // The library's word for "there was none".
              ...(oldState && !/^init$/i.test(oldState) && { oldState }),
            }),
          ),
        );
      }),
    );
  }

  close(): void {
    this.#following.unsubscribe();
    this.#early.end();
    this.#live = undefined;
  }

  #keep(subscription: unknown): void {
    this.#following.add(() => {
      if (isUnsubscribable(subscription)) subscription.unsubscribe();
    });
  }

  #tell(event: string, payload?: JsonRecord): void {
    const agent = this.picture();
    if (agent === undefined) return;
    if (event !== 'onRefresh') this.note(`agent ${event} ${agent.state}`);
    this.#early.tell({ event, agent, ...(payload && { payload }) });
  }
}
