import type { Value } from '@offhook/flow';

/** Tells that a control has another value; undefined takes the value away. */
export class ValueChangeEvent extends Event {
  static readonly type = 'value-change';
  readonly value: Value | undefined;

  constructor(value: Value | undefined) {
    super(ValueChangeEvent.type);
    this.value = value;
  }
}
