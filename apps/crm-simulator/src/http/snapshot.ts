import type { Org } from '../org/org.ts';

/** What the console's page shows of an org. */
export const snapshotOf = ({ simulation, manners, session }: Org) => {
  const { console, tabs, records, completedWork } = simulation.state$.value;
  return { console, tabs, records, completedWork, manners, session };
};

/** Everything that the console's page shows. */
export type Snapshot = ReturnType<typeof snapshotOf>;
