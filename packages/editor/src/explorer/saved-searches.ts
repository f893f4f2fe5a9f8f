import { z } from 'zod/mini';
import type { Query } from './search.ts';

const key = 'offhook-saved-searches';
const most = 20;

const savedSchema = z.array(
  z.object({ text: z.string(), groups: z.array(z.string()), tags: z.array(z.string()) }),
);

/** A search that this person keeps in this browser. */
export type SavedSearch = z.infer<typeof savedSchema>[number];

/** The searches that this person saved, the oldest first; none where the browser keeps nothing. */
export const savedSearches = (): readonly SavedSearch[] => {
  try {
    const read = savedSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return []; // a browser without storage, or what someone else wrote there: there are none
  }
};

const write = (all: readonly SavedSearch[]): readonly SavedSearch[] => {
  try {
    localStorage.setItem(key, JSON.stringify(all.slice(-most)));
  } catch {
    return savedSearches(); // without storage nothing is kept, which the list shows
  }
  return savedSearches();
};

/** Tells two searches apart. */
export const searchKey = ({ text, groups, tags }: SavedSearch): string =>
  JSON.stringify([text.trim().toLowerCase(), [...groups].sort(), [...tags].sort()]);

/** A query as it is saved. */
export const searchOf = ({ text, groups, tags }: Query): SavedSearch => ({
  text: text.trim(),
  groups: [...groups],
  tags: [...tags],
});

/** Whether a query asks for anything. */
export const asksForSomething = ({ text, groups, tags }: Query): boolean =>
  text.trim() !== '' || groups.size > 0 || tags.size > 0;

/** Saves a search; one that is saved already is not saved twice. Answers all. */
export const saveSearch = (search: SavedSearch): readonly SavedSearch[] =>
  write([...savedSearches().filter((one) => searchKey(one) !== searchKey(search)), search]);

/** Forgets a search, or all; answers those that are left. */
export const forgetSearches = (search?: SavedSearch): readonly SavedSearch[] =>
  write(
    search === undefined
      ? []
      : savedSearches().filter((one) => searchKey(one) !== searchKey(search)),
  );
