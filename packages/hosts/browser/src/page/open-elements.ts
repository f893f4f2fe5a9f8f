import type { ElementChange } from '../ui-page.ts';

const attribute = 'data-offhook-element';

const write = (element: Element, text: string): void => {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.value = text;
  } else element.textContent = text;
};

/** Elements that the page marked by this name; never those whose text is code. */
const marked = (page: Document, name: string): readonly Element[] =>
  [...page.querySelectorAll(`[${attribute}]`)].filter(
    (element) =>
      element.getAttribute(attribute) === name && !element.matches('script, style, template'),
  );

/** Changes the elements that the page has marked as open to flows; false where there is none of this name. */
export const updateOpenElements = (
  page: Document,
  { element: name, text, hidden, disabled }: ElementChange,
): boolean => {
  const elements = marked(page, name);
  for (const element of elements) {
    if (text !== undefined) write(element, text);
    if (hidden !== undefined) element.toggleAttribute('hidden', hidden);
    if (disabled !== undefined) element.toggleAttribute('disabled', disabled);
  }
  return elements.length > 0;
};
