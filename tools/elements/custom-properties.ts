import type { CustomProperty } from './manifest.ts';

/** The value that stands behind a custom property's name first, where the styles set one. */
const initialOf = (styles: string, name: string): string | undefined => {
  const [, value] =
    new RegExp(`${name}: ([^;]+);`).exec(styles.slice(styles.indexOf('@cssprop'))) ?? [];
  return value?.replaceAll(/\s+/g, ' ');
};

/** What the styles say of the custom properties that pages may set: a `@cssprop` line for each. */
export const customProperties = (styles: string): readonly CustomProperty[] =>
  [...styles.matchAll(/@cssprop (--[\w-]+) - (.+)/g)].map(([, name = '', description = '']) => {
    const initial = initialOf(styles, name);
    return { name, description, ...(initial !== undefined && { default: initial }) };
  });

/** The custom properties that styles set or read and of which no `@cssprop` line tells. */
export const untold = (styles: string): readonly string[] => {
  const told = new Set(customProperties(styles).map(({ name }) => name));
  const used = [...styles.matchAll(/--offhook-[a-z0-9-]+/g)].map(([name]) => name);
  return [...new Set(used)].filter((name) => !told.has(name));
};
