/** The nearest element that carries a language, out of shadow roots too. */
const langOf = (element: Element): string | undefined => {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near !== undefined && near !== null && near !== '') return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : undefined;
};

/** The language that an element is to speak: its own choice, else that of the nearest `lang`, else the browser's. */
export const languageOf = (element: Element, own?: string): string =>
  (own || langOf(element) || navigator.language).toLowerCase();
