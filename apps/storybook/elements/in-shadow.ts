import { waitFor } from 'storybook/test';

/** Finds what a selector names, also within the shadow roots of elements. */
export const inShadow = (root: ParentNode, selector: string): HTMLElement | undefined => {
  const found = root.querySelector<HTMLElement>(selector);
  if (found !== null) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && inShadow(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
};

/** Waits until a selector names something; parts of the editor are loaded when they are first wanted. */
export const there = (root: ParentNode, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = inShadow(root, selector);
      if (found === undefined) throw new Error(`Nothing is ${selector}.`);
      return found;
    },
    { timeout: 10_000 },
  );
