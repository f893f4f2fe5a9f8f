import type { Deed } from '../model/deed.ts';
import type { DeedOutcome } from '../model/deed-outcome.ts';
import type { PanelStream } from './panel-stream.ts';

/** How long the panel's pages may take for a deed, in milliseconds: less than hosts wait for their server. */
const usualPatience = 8000;

interface Waiting {
  readonly desk: string;
  readonly deed: Deed;
  /** The pages that have not said yet whether the contact is theirs. */
  undecided: number;
  taken: boolean;
  readonly settle: (outcome: DeedOutcome) => void;
}

const refused = (type: string, message: string): DeedOutcome => ({ refused: { type, message } });

const nobodyHas = (desk: string, { command: { contactId } }: Deed): DeedOutcome =>
  refused(
    'ResourceNotFoundException',
    `The panel of desk ${desk} has no contact ${contactId}. Look whether the panel is open, and the contact on it.`,
  );

const silent = (desk: string): DeedOutcome =>
  refused('InternalServiceException', `The panel of desk ${desk} did not answer in time.`);

/** Deeds that wait for the page of a panel. The contact centre lives in such pages: one of those that have the contact takes the deed, does it, and says what came of it. */
export class WaitingDeeds {
  readonly #stream: PanelStream;
  readonly #patience: number;
  readonly #waiting = new Map<string, Waiting>();

  constructor(stream: PanelStream, patience = usualPatience) {
    this.#stream = stream;
    this.#patience = patience;
  }

  /** Has a deed done in the panel of a desk. */
  ask(desk: string, deed: Deed): Promise<DeedOutcome> {
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      const settle = (outcome: DeedOutcome): void => {
        clearTimeout(late);
        this.#waiting.delete(id);
        resolve(outcome);
      };
      const waiting: Waiting = { desk, deed, undecided: 0, taken: false, settle };
      const late = setTimeout(
        () => settle(waiting.taken ? silent(desk) : nobodyHas(desk, deed)),
        this.#patience,
      );
      this.#waiting.set(id, waiting);
      const told = { kind: 'deed', id, contactId: deed.command.contactId };
      waiting.undecided = this.#stream.tell(told, desk);
      if (waiting.undecided === 0) settle(nobodyHas(desk, deed));
    });
  }

  /** A page takes a deed, since it has the contact; only the first one gets it. */
  take(desk: string, id: string): Deed | undefined {
    const waiting = this.#of(desk, id);
    if (waiting === undefined || waiting.taken) return undefined;
    waiting.taken = true;
    return waiting.deed;
  }

  /** A page has no such contact. */
  pass(desk: string, id: string): void {
    const waiting = this.#of(desk, id);
    if (waiting === undefined) return;
    waiting.undecided -= 1;
    if (waiting.undecided === 0 && !waiting.taken) waiting.settle(nobodyHas(desk, waiting.deed));
  }

  /** The page that took a deed says what came of it. */
  answer(desk: string, id: string, outcome: DeedOutcome): void {
    this.#of(desk, id)?.settle(outcome);
  }

  #of(desk: string, id: string): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    return waiting?.desk === desk ? waiting : undefined;
  }
}
