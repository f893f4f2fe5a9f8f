import { Subject } from 'rxjs';

/** Who asks for something that only one can have. */
export interface Party {
  readonly flow: string;
  readonly priority: number;
  /** When the event came that started its run. */
  readonly since: number;
  /** Whether it has asked and got what it wants, or is about to. */
  hasClaimed: boolean;
}

interface Claim {
  readonly by: Party;
  readonly at: number;
  isPending: boolean;
}

/** What is to become of somebody's wish. */
export type Verdict =
  | { readonly verdict: 'granted' | 'wait' }
  | { readonly verdict: 'outranked'; readonly by: Party };

/** One thing that flows want at once, such as the screen pop of a contact. */
export class Contest {
  /** Runs under way that may want it. */
  readonly parties = new Set<Party>();
  /** Tells when a verdict may have changed. */
  readonly changed = new Subject<void>();
  private claims: readonly Claim[] = [];

  enter(party: Party): void {
    this.parties.add(party);
  }

  leave(party: Party): void {
    this.parties.delete(party);
    this.changed.next();
  }

  /** A party that waited long enough waits no more for those that have not asked. */
  judge(party: Party, hasWaited: boolean): Verdict {
    const above = this.claims.find(({ by, at, isPending }) => {
      const isHigher = by.priority > party.priority && at > party.since;
      return isHigher && (hasWaited || !isPending);
    });
    if (above !== undefined) return { verdict: 'outranked', by: above.by };
    return { verdict: !hasWaited && this.isAwaited(party) ? 'wait' : 'granted' };
  }

  /** Notes that a party takes it; what it answers with says how that went. */
  claim(party: Party, at: number): (went: 'well' | 'wrong') => void {
    const claim: Claim = { by: party, at, isPending: true };
    this.claims = [...this.claims, claim];
    party.hasClaimed = true;
    return (went) => {
      claim.isPending = false;
      if (went === 'wrong') {
        this.claims = this.claims.filter((one) => one !== claim);
        party.hasClaimed = this.claims.some(({ by }) => by === party);
      }
      this.changed.next();
    };
  }

  private isAwaited({ priority }: Party): boolean {
    for (const party of this.parties)
      if (party.priority > priority && !party.hasClaimed) return true;
    return this.claims.some(({ by, isPending }) => isPending && by.priority > priority);
  }
}
