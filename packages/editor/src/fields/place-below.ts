/** Puts a popover under an element, or above it where there is more room. */
export const placeBelow = (anchor: HTMLElement, popover: HTMLElement): void => {
  const { left, top, bottom, width } = anchor.getBoundingClientRect();
  const below = window.innerHeight - bottom - 12;
  const above = top - 12;
  const isBelow = below >= Math.min(220, popover.scrollHeight) || below >= above;
  const { style } = popover;
  style.left = `${left}px`;
  style.width = `${width}px`;
  style.maxHeight = `${Math.min(320, isBelow ? below : above)}px`;
  style.top = isBelow ? `${bottom + 4}px` : 'auto';
  style.bottom = isBelow ? 'auto' : `${window.innerHeight - top + 4}px`;
};
