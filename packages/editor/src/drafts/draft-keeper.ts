import type { FlowDetail } from '@offhook/client';
import { type Flow, isSame, type Merged, merge } from '@offhook/flow';
import { Autosave, type Sent } from './autosave.ts';
import { isAway, isStale } from './away.ts';
import type { Clash, DraftState, KeeperHost } from './draft-state.ts';
import type { KeptDraft } from './kept-draft.ts';
import { LocalCopy } from './local-copy.ts';
import { Seat } from './seat.ts';

/** Milliseconds that leaving waits for the server. */
const courtesy = 2_000;

/** Sees that no edit of a server's flow is lost: saves it, keeps it here, and merges what others saved. */
export class DraftKeeper {
  readonly #id: string;
  readonly #host: KeeperHost;
  readonly #local: LocalCopy;
  readonly #seat: Seat;
  readonly #autosave: Autosave;
  #revision = 0;
  #sent: Flow | undefined;
  #hasSaved = false;
  #clash: Clash | undefined;
  #refusal: string | undefined;

  constructor(id: string, key: string, host: KeeperHost) {
    this.#id = id;
    this.#host = host;
    this.#local = new LocalCopy(key, host.update);
    this.#autosave = new Autosave(() => this.#send(), host.update);
    this.#seat = new Seat(key, {
      given: () => void this.#reopen(),
      lost: host.update,
      asked: async () => void (await this.settle()),
      saved: () => void this.#follow(),
    });
  }

  /** The revision of the server's draft that the flow was last brought together with. */
  get revision(): number {
    return this.#revision;
  }

  /** True where another tab edits the flow. */
  get isElsewhere(): boolean {
    return !this.#host.looksOnly && !this.#seat.isTaken;
  }

  get clash(): Clash | undefined {
    return this.#clash;
  }

  /** Why the server does not take the draft. */
  get refusal(): string | undefined {
    return this.#refusal;
  }

  get state(): DraftState {
    if (this.isElsewhere || this.#host.looksOnly) return undefined;
    if (this.#clash !== undefined) return 'clash';
    const { isDirty } = this.#host.session;
    if (!isDirty) return this.#hasSaved ? 'saved' : undefined;
    if (this.#autosave.isAway) return this.#local.canKeep ? 'kept' : 'away';
    return this.#refusal === undefined ? 'saving' : 'refused';
  }

  /** True where closing the page would lose edits. */
  get wouldLose(): boolean {
    return this.#host.session.isDirty && !this.#local.isKept && !this.isElsewhere;
  }

  /** Opens the flow, with what an earlier page could not save; answers undefined where only that is there. */
  async open(): Promise<FlowDetail | undefined> {
    const { looksOnly, session, client } = this.#host;
    const mayEdit = !looksOnly && (await this.#seat.take());
    const kept = mayEdit ? await this.#local.read() : undefined;
    const detail = await client.flow(this.#id).catch((error: unknown) => {
      if (kept !== undefined && isAway(error)) return undefined;
      throw error;
    });
    this.#clash = undefined;
    if (kept !== undefined) this.#openKept(kept, detail);
    else if (detail !== undefined) {
      session.open(detail.draft);
      this.#revision = detail.draftRevision;
    }
    this.#host.update();
    return detail;
  }

  /** Hears of every edit. */
  changed(): void {
    if (this.isElsewhere) return;
    if (!this.#host.session.isDirty && this.#clash === undefined) {
      void this.#local.drop();
      return;
    }
    this.#keep();
    if (this.#clash === undefined) this.#autosave.touch();
  }

  /** Saves at once; answers whether all is saved. */
  save(): Promise<boolean> {
    return this.#autosave.now();
  }

  /** Saves or keeps everything within a moment; answers whether nothing would be lost now. */
  async settle(): Promise<boolean> {
    await this.#local.flush();
    if (this.#host.session.isDirty && this.#clash === undefined && !this.isElsewhere) {
      const patience = new Promise((resolve) => setTimeout(resolve, courtesy));
      await Promise.race([this.#autosave.now(), patience]);
      await this.#local.flush();
    }
    return !this.wouldLose;
  }

  /** Edits here what another tab edited until now. */
  async takeOver(): Promise<void> {
    await this.#seat.takeOver();
    await this.#reopen();
  }

  /** Looks at a clash anew: both sides may have gone on. */
  async review(): Promise<void> {
    if (this.#clash === undefined) return;
    const theirs = (await this.#read()) ?? this.#clash.theirs;
    this.#meet(theirs);
    if (this.#clash === undefined) await this.#autosave.now();
    this.#host.update();
  }

  /** Settles a clash: whose side stands, by the ids of the conflicts. */
  async decide(choices: Readonly<Record<string, 'mine' | 'theirs'>>): Promise<void> {
    const { flow } = this.#host.session;
    if (this.#clash === undefined || flow === undefined) return;
    const { base, theirs } = this.#clash;
    this.#clash = undefined;
    this.#takeIn(merge(base, flow, theirs.draft, choices), theirs);
    await this.#autosave.now();
  }

  /** Tries the server again, and looks whether somebody else saved. */
  readonly look = async (): Promise<void> => {
    if (this.#autosave.isAway) return this.#autosave.retry();
    if (this.isElsewhere || this.#autosave.isSending || this.#clash !== undefined) return;
    const detail = await this.#read();
    if (detail !== undefined && !this.#autosave.isSending) this.#meet(detail);
    this.#host.update();
  };

  /** Leaves the flow to others, once everything is saved or kept. */
  async close(): Promise<void> {
    await this.settle();
    this.#autosave.end();
    this.#seat.leave();
  }

  #openKept(kept: KeptDraft, detail: FlowDetail | undefined): void {
    const { session, words, say } = this.#host;
    session.open(kept.basis);
    this.#revision = kept.revision;
    this.#sent = kept.sent;
    session.adopt(kept.flow, words.drafts.keptStep);
    if (detail !== undefined) this.#meet(detail);
    if (!session.isDirty && this.#clash === undefined) return void this.#local.drop();
    say(words.drafts.restored);
    if (this.#clash === undefined) void this.#autosave.now();
  }

  async #reopen(): Promise<void> {
    try {
      await this.open();
    } catch (error) {
      this.#host.say(error instanceof Error ? error.message : String(error));
    }
  }

  /** Shows what the tab that edits has saved. */
  async #follow(): Promise<void> {
    const detail = await this.#read();
    if (detail === undefined || !this.isElsewhere) return;
    this.#revision = detail.draftRevision;
    this.#host.session.open(detail.draft);
  }

  async #read(): Promise<FlowDetail | undefined> {
    try {
      return await this.#host.client.flow(this.#id);
    } catch {
      return undefined; // nobody asked for it; the next save tells what is wrong
    }
  }

  #keep(): void {
    const { flow, saved: basis } = this.#host.session;
    if (flow === undefined || basis === undefined) return;
    this.#local.keep({ flow, basis, revision: this.#revision, sent: this.#sent });
  }

  async #send(tries = 3): Promise<Sent> {
    const { session, client } = this.#host;
    const { flow } = session;
    if (this.isElsewhere || flow === undefined) return 'saved';
    if (this.#clash !== undefined) return 'stopped';
    if (!session.isDirty) return 'saved';
    this.#sent = flow;
    this.#keep();
    try {
      this.#arrived(flow, await client.saveDraft(this.#id, flow, this.#revision));
      return 'saved';
    } catch (error) {
      if (isAway(error)) return 'away';
      if (!isStale(error) || tries === 0) return this.#refuse(error);
    }
    const detail = await this.#read();
    if (detail === undefined) return 'away';
    this.#meet(detail);
    return this.#send(tries - 1);
  }

  #refuse(error: unknown): Sent {
    this.#refusal = error instanceof Error ? error.message : String(error);
    return 'stopped';
  }

  #arrived(flow: Flow, detail: FlowDetail): void {
    const { session, saved } = this.#host;
    this.#revision = detail.draftRevision;
    this.#sent = undefined;
    this.#refusal = undefined;
    this.#hasSaved = true;
    session.markSaved(flow);
    if (session.isDirty) this.#keep();
    else void this.#local.drop();
    saved(flow, detail);
    this.#seat.tellSaved();
  }

  /** Brings the flow together with what the server has. */
  #meet(detail: FlowDetail): void {
    const { flow: mine, saved: base } = this.#host.session;
    if (detail.draftRevision === this.#revision || mine === undefined || base === undefined) return;
    if (this.#sent !== undefined && isSame(this.#sent, detail.draft)) {
      this.#arrived(detail.draft, detail);
      return;
    }
    const found = merge(base, mine, detail.draft);
    const isFirst = this.#clash === undefined;
    this.#clash = undefined;
    if (found.conflicts.length === 0) return this.#takeIn(found, detail);
    this.#clash = { base, mine, theirs: detail, ...found };
    if (isFirst) this.#host.clashed();
  }

  #takeIn({ flow, taken }: Merged, detail: FlowDetail): void {
    const { session, words, say } = this.#host;
    this.#revision = detail.draftRevision;
    this.#sent = undefined;
    this.#hasSaved = true;
    // First, so that what hears of the step finds only own edits unsaved.
    session.markSaved(detail.draft);
    if (taken.length === 0) return;
    session.adopt(flow, words.drafts.takenStep);
    const count = taken.filter(({ path }) => path[0] !== 'layout').length;
    if (count > 0) say(words.drafts.taken(count));
  }
}
