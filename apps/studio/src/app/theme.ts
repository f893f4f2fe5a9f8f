const key = 'offhook-studio-theme';

/** The colours that a person chose; undefined follows the system. */
export type Theme = 'light' | 'dark' | undefined;

/** Reads the choice of an earlier visit. */
export const readTheme = (): Theme => {
  const kept = localStorage.getItem(key);
  return kept === 'light' || kept === 'dark' ? kept : undefined;
};

/** Keeps the choice for later visits. */
export const keepTheme = (theme: Theme): void => {
  if (theme === undefined) localStorage.removeItem(key);
  else localStorage.setItem(key, theme);
};

/** What is seen now. */
export const isDark = (theme: Theme): boolean =>
  theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
