import { OffhookMerge } from './merge-box.ts';

/** Registers the dialog of a merge, once two people changed the same. */
export const defineMerge = (): void => {
  if (customElements.get('offhook-merge') === undefined) {
    customElements.define('offhook-merge', OffhookMerge);
  }
};
