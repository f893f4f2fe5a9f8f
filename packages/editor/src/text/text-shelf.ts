import type { TextDraft } from './text.ts';

const placeOf = (flow: string): string => `offhook-text ${flow}`;

const isDraft = (value: unknown): value is TextDraft =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  'over' in value &&
  typeof value.text === 'string' &&
  typeof value.over === 'string';

/** Keeps the text of a flow that is none yet in this tab, so that a reload does not lose it. */
export const textShelf = {
  read: (flow: string): TextDraft | undefined => {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(placeOf(flow)) ?? 'null');
      return isDraft(kept) ? kept : undefined;
    } catch {
      return undefined; // a page may be forbidden to keep anything, and others may have written there
    }
  },
  /** Without a draft, the one of before is forgotten. */
  keep: (flow: string, draft: TextDraft | undefined): void => {
    try {
      if (draft === undefined) sessionStorage.removeItem(placeOf(flow));
      else sessionStorage.setItem(placeOf(flow), JSON.stringify(draft));
    } catch {
      // Where the browser keeps nothing, the draft lives as long as the page.
    }
  },
} as const;
