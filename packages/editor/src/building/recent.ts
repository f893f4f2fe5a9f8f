import { z } from 'zod/mini';

const key = 'offhook-recent-blocks';
const most = 12;

/** What this person placed lately, the latest first; empty where the browser keeps nothing. */
export const recentChoices = (): readonly string[] => {
  try {
    const read = z.array(z.string()).safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
    return read.success ? read.data : [];
  } catch {
    return []; // a browser without storage, or what someone else wrote there: nothing is remembered
  }
};

/** Remembers what was placed. */
export const rememberChoice = (choice: string): void => {
  const others = recentChoices().filter((known) => known !== choice);
  try {
    localStorage.setItem(key, JSON.stringify([choice, ...others].slice(0, most)));
  } catch {
    return; // a browser without storage remembers nothing, which harms nobody
  }
};
