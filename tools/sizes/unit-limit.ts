import { budgetFor, type Sizes } from './budgets.ts';

/** Bytes that a simple unit weighs at most, minified and gzipped, beside its peers and libraries. */
export const simpleLimit = 600;

/** Why a unit weighs more, and how much it may. */
export interface Exception {
  readonly budget: number;
  readonly reason: string;
}

/** Exceptions by the unit's folder. */
export type Exceptions = Readonly<Record<string, Exception>>;

const judge = (folder: string, bytes: number, exception: Exception | undefined): string[] => {
  if (exception === undefined) {
    if (bytes <= simpleLimit) return [];
    return [`${folder} is ${bytes} bytes gzipped; a simple unit has ${simpleLimit}.`];
  }
  if (bytes <= simpleLimit) return [`${folder} is simple now: its exception can go.`];
  if (bytes > exception.budget)
    return [`${folder} is ${bytes} bytes gzipped, its budget ${exception.budget}.`];
  return exception.reason === '' ? [`${folder} does not say why it needs more.`] : [];
};

/** A sentence for each unit that weighs too much, and for each exception that nobody needs or explains. */
export const overLimit = (sizes: Sizes, exceptions: Exceptions): readonly string[] => [
  ...Object.entries(sizes).flatMap(([folder, bytes]) => judge(folder, bytes, exceptions[folder])),
  ...Object.keys(exceptions)
    .filter((folder) => !Object.hasOwn(sizes, folder))
    .map((folder) => `${folder} is no unit: its exception can go.`),
];

/** The exceptions as units weigh today; a new one still lacks its reason. */
export const exceptionsFor = (sizes: Sizes, exceptions: Exceptions): Exceptions =>
  Object.fromEntries(
    Object.entries(sizes)
      .filter(([, bytes]) => bytes > simpleLimit)
      .map(([folder, bytes]) => [
        folder,
        { budget: budgetFor(bytes), reason: exceptions[folder]?.reason ?? '' },
      ]),
  );
