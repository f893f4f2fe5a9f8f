import { ActionError, type UiPort } from '@offhook/contract';
import type { Desk } from '../state/desk.ts';

/** Changes an element that the page has marked as open to flows; fails with `element-refused`. */
export const updateElement = (
  desk: Desk,
  { element, text, hidden, disabled }: Parameters<UiPort['updateElement']>[0],
): void => {
  const found = desk.pageElements.get(element);
  if (found === undefined) {
    throw new ActionError(
      'element-refused',
      `The page has no element "${element}" that flows may change. Mark it with data-offhook-element="${element}", or list it among the simulation's pageElements.`,
    );
  }
  desk.pageElements.put(element, {
    ...found,
    ...(text !== undefined && { text }),
    ...(hidden !== undefined && { hidden }),
    ...(disabled !== undefined && { disabled }),
  });
};
