import { Subject } from 'rxjs';
import { answerTo } from '../model/api.ts';
import { type Applied, apply, type Relay } from '../model/apply.ts';
import type { Command } from '../model/commands.ts';
import { Refusal } from '../model/refusal.ts';
import { freshPanel, type PanelState } from '../model/state.ts';

/** How long a change follows its answer, in milliseconds: the contact centre answers first. */
const moment = 20;
/** How long a change waits at most for a broadcast that ought to come before it, in milliseconds. */
const patience = 1000;

/** Where the panel's state outlives a reload of its page. */
export interface PanelStore {
  read(): PanelState | undefined;
  write(state: PanelState): void;
}

/** What one page of a panel tells the others. */
interface Shared {
  readonly state: PanelState;
  readonly relays: readonly Relay[];
}

/** One panel: its state, kept across reloads and alike in every page that shows it. */
export class Panel {
  /** Emits after every change, and when another page changed the panel. */
  readonly changed$ = new Subject<PanelState>();
  /** What is told beside the state. */
  readonly relays$ = new Subject<Relay>();
  readonly #store: PanelStore;
  readonly #channel: BroadcastChannel;
  readonly #waiting = new Map<string, () => void>();
  #state: PanelState;

  /** Pages of the same `desk` show the same panel. */
  constructor(desk: string, store: PanelStore) {
    this.#store = store;
    this.#state = store.read() ?? freshPanel(Date.now());
    this.#channel = new BroadcastChannel(`ccp-simulator:${desk}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Shared>) => this.#take(data);
  }

  get state(): PanelState {
    return this.#state;
  }

  /** Has something happen, and answers with the contact that it made, if any; refuses what cannot be. */
  run(command: Command): string | undefined {
    const { panel, relays, contactId } = apply(this.#state, command, Date.now());
    this.#put({ panel, relays });
    return contactId;
  }

  /** Answers a request of the page around; the changes follow in a moment. */
  request(method: string, params: unknown): unknown {
    const { answer, changes, after } = answerTo(this.#state, method, params, Date.now());
    const follow = (): void =>
      changes.forEach((change, place) => {
        setTimeout(() => this.#change(change), moment * (place + 1));
      });
    if (after === undefined) follow();
    else this.#await(after, follow);
    return answer;
  }

  /** Lets go on what waited for this broadcast. */
  broadcast(event: string): void {
    this.#waiting.get(event)?.();
  }

  #await(event: string, follow: () => void): void {
    const goOn = (): void => {
      clearTimeout(late);
      if (this.#waiting.get(event) === goOn) this.#waiting.delete(event);
      follow();
    };
    const late = setTimeout(goOn, patience);
    this.#waiting.set(event, goOn);
  }

  #change(change: (panel: PanelState, now: number) => PanelState): void {
    try {
      this.#put({ panel: change(this.#state, Date.now()), relays: [] });
    } catch (error) {
      // In between, somebody ended what this was about: nothing follows then.
      if (!(error instanceof Refusal)) throw error;
    }
  }

  #put({ panel, relays }: Pick<Applied, 'panel' | 'relays'>): void {
    this.#store.write(panel);
    this.#channel.postMessage({ state: panel, relays } satisfies Shared);
    this.#take({ state: panel, relays });
  }

  #take({ state, relays }: Shared): void {
    this.#state = state;
    // The real panel tells that the agent accepted before it tells what came of it.
    const isFirst = ({ kind }: Relay): boolean => kind === 'accepted';
    for (const relay of relays.filter(isFirst)) this.relays$.next(relay);
    this.changed$.next(state);
    for (const relay of relays.filter((each) => !isFirst(each))) this.relays$.next(relay);
  }
}
