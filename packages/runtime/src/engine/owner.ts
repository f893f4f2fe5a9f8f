/** Something that waits; one of its owner's list. */
export interface Hold {
  before: Hold | null;
  after: Hold | null;
  /** Ends the waiting without a result. */
  letGo(): void;
}

/** Whose end ends what waits: a run, a part of one, or a control block. */
export abstract class Owner<R = unknown> {
  /** The run itself, or the one that it belongs to. */
  abstract readonly run: R;
  open = true;
  holds: Hold | null = null;

  hold(hold: Hold): void {
    hold.after = this.holds;
    if (this.holds !== null) this.holds.before = hold;
    this.holds = hold;
  }

  unhold(hold: Hold): void {
    if (hold.before !== null) hold.before.after = hold.after;
    else if (this.holds === hold) this.holds = hold.after;
    if (hold.after !== null) hold.after.before = hold.before;
    hold.before = null;
    hold.after = null;
  }

  /** Ends all that waits; what one throws keeps no other from its end. */
  letGo(report: (cause: unknown) => void): void {
    for (let hold = this.holds; hold !== null; hold = this.holds) {
      this.unhold(hold);
      try {
        hold.letGo();
      } catch (cause) {
        report(cause);
      }
    }
  }
}
