import { OffhookOutline } from './outline.ts';
import { OffhookTargetPicker } from './target-picker.ts';

/** Registers the elements of the outline, once it is asked for. */
export const defineOutline = (): void => {
  if (customElements.get('offhook-outline') !== undefined) return;
  customElements.define('offhook-target-picker', OffhookTargetPicker);
  customElements.define('offhook-outline', OffhookOutline);
};
