import type { Json } from '@offhook/contract';

/** One of the vendor's error items. */
export interface ErrorItem {
  readonly code: string;
  readonly description: string;
  readonly details?: Json;
}

/** What a call of the softphone's is answered with, before it has one of the vendor's shapes. */
export type Answered =
  | { readonly success: true; readonly value: Json }
  | { readonly success: false; readonly errors: readonly ErrorItem[] };

/** How callbacks are told: `{success, returnValue, errors}`, or the older `{result, error}`. */
export const shapes = ['return-value', 'result'] as const;

export type Shape = (typeof shapes)[number];
