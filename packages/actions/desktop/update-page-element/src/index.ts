import { ActionError, defineAction, flag, optional, outcome, text } from '@offhook/contract';

/**
 * Changes an element that the host page has marked by `data-offhook-element="name"`; any other is
 * refused, so that flows cannot reach into a page that did not ask for it. Stands in for what
 * Call jQuery Method was used for, which could do anything to any page.
 */
export const updatePageElement = defineAction({
  id: 'update-page-element',
  title: 'Update Page Element',
  description: 'Changes the text of an element of the host page, hides or disables it.',
  aliases: { titles: ['Call jQuery Method'] },
  tags: ['page'],
  requires: ['ui'],
  inputs: {
    element: text({ title: 'Element', help: 'The name that the page gave it.' }),
    text: optional(text({ title: 'Text', help: 'Text only, never HTML.' })),
    hidden: optional(flag({ title: 'Hidden' })),
    disabled: optional(flag({ title: 'Disabled' })),
  },
  sockets: outcome(),
  run: ({ element, text: words, hidden, disabled }, { ui }) => {
    const change = {
      ...(words !== undefined && { text: words }),
      ...(hidden !== undefined && { hidden }),
      ...(disabled !== undefined && { disabled }),
    };
    if (Object.keys(change).length > 0) return ui.updateElement({ element, ...change });
    throw new ActionError(
      'nothing-to-change',
      `Nothing is said about “${element}”: give the block a text, or say whether it is hidden or disabled.`,
    );
  },
});
