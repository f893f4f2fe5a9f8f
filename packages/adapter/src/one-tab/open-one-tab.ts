import type { ClockPort } from '@offhook/contract';
import { contactLedger } from './contact-ledger.ts';
import { lockLease } from './lease.ts';
import { OneTab } from './one-tab.ts';
import { pagesOf } from './pages.ts';

export interface OpenOptions {
  /** Pages of one browser that give the same name are one desktop. */
  readonly name: string;
  readonly clock: ClockPort;
  /** Ids of the flows that run now. */
  readonly flows: () => readonly string[];
  readonly failed: (cause: unknown) => void;
}

/** An agent's pages as one desktop, and how to leave it. */
export interface OpenedOneTab {
  readonly oneTab: OneTab;
  close(): void;
}

/** Joins this page to the others of its browser; undefined where the browser offers no locks, as in pages that are not secure. */
export const openOneTab = ({
  name,
  clock,
  flows,
  failed,
}: OpenOptions): OpenedOneTab | undefined => {
  const { locks } = navigator;
  // Types promise locks everywhere; pages that are not secure have none.
  if (!isSecureContext || !locks) return undefined;
  const ledger = contactLedger(indexedDB, name, clock.now());
  const oneTab = new OneTab({
    lease: lockLease(locks, name),
    ledger,
    pages: (hear) => pagesOf(name, hear),
    clock,
    flows,
    failed,
  });
  return {
    oneTab,
    close: () => {
      oneTab.stop();
      ledger.close();
    },
  };
};
