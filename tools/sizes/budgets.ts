/** Bytes by door, such as `packages/flow/src/index.ts`. */
export type Sizes = Readonly<Record<string, number>>;

/** Grown by accident is what grew by more than this. */
const headRoom = 1.05;

/** What must never be bigger, however big it is today: an editor is there before its page is waited for. */
const ceilings: Sizes = { 'packages/editor/src/define.ts': 120_000 };

/** The budget of a door that is this big today. */
export const budgetFor = (bytes: number, door = ''): number =>
  Math.min(Math.ceil(bytes * headRoom), ceilings[door] ?? Number.POSITIVE_INFINITY);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A sentence for each door that is over its budget or has none. */
export const overBudget = (sizes: Sizes, budgets: Sizes): readonly string[] =>
  Object.entries(sizes).flatMap(([door, bytes]) => {
    const budget = budgets[door];
    if (budget === undefined) return [`${door} has no budget.`];
    return bytes <= budget
      ? []
      : [`${door} is ${kilobytes(bytes)} gzipped, its budget ${kilobytes(budget)}.`];
  });

/** One line for people. */
export const sizeLine = (door: string, bytes: number): string =>
  `${kilobytes(bytes).padStart(10)}  ${door}`;
