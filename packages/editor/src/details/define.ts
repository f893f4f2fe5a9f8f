import { OffhookCode } from '../fields/code-box.ts';
import { OffhookCombo } from '../fields/combo.ts';
import { OffhookField } from '../fields/field-row.ts';
import { OffhookNumber } from '../fields/number-box.ts';
import { OffhookRows } from '../fields/rows.ts';
import { OffhookBlockDetails } from './block-details.ts';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'offhook-code': OffhookCode,
  'offhook-combo': OffhookCombo,
  'offhook-field': OffhookField,
  'offhook-number': OffhookNumber,
  'offhook-rows': OffhookRows,
  'offhook-block-details': OffhookBlockDetails,
};

/** Registers the elements of the detail menu, once a block is selected. */
export const defineDetails = (): void => {
  for (const [name, element] of Object.entries(elements)) {
    if (customElements.get(name) === undefined) customElements.define(name, element);
  }
};
