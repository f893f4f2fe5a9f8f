const key = 'offhook:desktop:theme';

/** Whether the page is dark now, by choice or by the system. */
export const isDark = (): boolean =>
  document.documentElement.dataset['theme'] === undefined
    ? matchMedia('(prefers-color-scheme: dark)').matches
    : document.documentElement.dataset['theme'] === 'dark';

/** Takes the theme that was chosen last, if any. */
export const restoreTheme = (): void => {
  const chosen = localStorage.getItem(key);
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['theme'] = chosen;
};

/** Changes between light and dark, remembers it, and answers whether the page is dark now. */
export const switchTheme = (): boolean => {
  const theme = isDark() ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(key, theme);
  return theme === 'dark';
};
