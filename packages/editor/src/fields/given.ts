import type { Field } from '@offhook/contract';
import type { Value } from '@offhook/flow';
import type { Around } from './around.ts';

/** An input that is to be given a value. */
export interface Given {
  readonly around: Around;
  readonly field: Field;
  readonly label: string;
  readonly value: Value | undefined;
  readonly isWrong: boolean;
  /** The person wants a value of an earlier block where the kind has a control of its own. */
  readonly wantsReference: boolean;
  /** The person wants to write it as JSON. */
  readonly wantsCode: boolean;
  readonly give: (value: Value | undefined) => void;
}
