/** The regions of the editor, in the order in which F6 goes through them. */
const regions = [
  'offhook-toolbar',
  'offhook-canvas:not([inert]), offhook-outline, offhook-text',
  'offhook-sidebar',
  'offhook-run',
  'offhook-problems',
];

const wanted =
  'button:not([disabled]), a[href], input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** Elements whose shadow roots are looked into, and what can take the focus, in the order of the page. */
const firstIn = (root: ParentNode, kind = wanted): HTMLElement | undefined => {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (!element.checkVisibility() || element.closest('[inert]') !== null) continue;
    if (element.matches(kind)) return element;
    const inside = element.shadowRoot && firstIn(element.shadowRoot, kind);
    if (inside) return inside;
  }
  return undefined;
};

/** What takes the focus first within an element, its shadow roots included. */
export const firstFocusable = (element: HTMLElement): HTMLElement | undefined =>
  (element.shadowRoot && firstIn(element.shadowRoot)) ?? firstIn(element);

/** The first box within an element in which something can be typed or chosen; else what takes the focus first. */
export const firstBox = (element: HTMLElement): HTMLElement | undefined =>
  (element.shadowRoot && firstIn(element.shadowRoot, 'input, select, textarea')) ??
  firstFocusable(element);

/** F6 leads to the next region, with Shift to the one before. */
export const regionKey = (event: KeyboardEvent): 1 | -1 | undefined => {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return event.shiftKey ? -1 : 1;
};

/** Takes the focus from the region of an event to the next one in which something can take it. */
export const focusRegion = (root: ParentNode, event: Event, by: 1 | -1): void => {
  const there = regions.flatMap((region) => [...root.querySelectorAll<HTMLElement>(region)]);
  const path = event.composedPath();
  const at = there.findIndex((region) => path.includes(region));
  for (let step = 1; step <= there.length; step += 1) {
    const place = at === -1 && by === 1 ? step - 1 : at + by * step;
    const region = there[(place + there.length * 2) % there.length];
    const target = region && firstFocusable(region);
    if (target === undefined) continue;
    target.focus();
    return;
  }
};
