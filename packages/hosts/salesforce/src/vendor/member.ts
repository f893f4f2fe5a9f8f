import { ActionError } from '@offhook/contract';

/** An object of the vendor's, whatever it offers in this org and version. */
export type VendorObject = object;

/** An object within an object of the vendor's. */
export const objectIn = (owner: VendorObject | undefined, name: string): object | undefined => {
  const member: unknown = owner === undefined ? undefined : Reflect.get(owner, name);
  return typeof member === 'object' && member !== null ? member : undefined;
};

/** Whether the vendor offers a method here. */
export const offers = (owner: VendorObject | undefined, name: string): boolean =>
  owner !== undefined && typeof Reflect.get(owner, name) === 'function';

/** Calls a method of the vendor's; fails with `not-offered` where this org or version has it not. */
export const callMember = (
  owner: VendorObject | undefined,
  name: string,
  args: readonly unknown[],
): unknown => {
  const member: unknown = owner === undefined ? undefined : Reflect.get(owner, name);
  if (typeof member === 'function') return Reflect.apply(member, owner, args);
  throw new ActionError(
    'not-offered',
    `Salesforce does not offer ${name} on this page. Have an administrator load the script that brings it, or leave this block out.`,
  );
};

/** A constant of the vendor's, or what it is known to be. */
export const constantOf = (owner: VendorObject, group: string, name: string): string => {
  const value: unknown = Reflect.get(objectIn(owner, group) ?? {}, name.toUpperCase());
  return typeof value === 'string' ? value : name.toLowerCase();
};
