import { OffhookText } from './text.ts';

/** Registers the element of the text, once it is asked for. */
export const defineText = (): void => {
  if (customElements.get('offhook-text') === undefined) {
    customElements.define('offhook-text', OffhookText);
  }
};
