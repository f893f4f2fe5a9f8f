import type { Capability } from '@offhook/contract';
import { lend, type Stubs } from './lend.ts';

/** Ports that the unit names may be taken in hand; their members fail unless the example lends them. */
export const portsFor = (
  { requires = [] }: { readonly requires?: readonly Capability[] },
  lent: Stubs<Capability> = {},
): object => lend(Object.fromEntries(requires.map((named) => [named, lent[named] ?? {}])));
