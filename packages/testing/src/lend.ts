import { type Capabilities, type Capability, capabilities } from '@offhook/contract';

/** Stubs of ports; only the members that a test or an example touches. */
export type Stubs<R extends Capability> = { readonly [K in R]?: Partial<Capabilities[K]> };

const known: ReadonlySet<PropertyKey> = new Set(capabilities);

/** Members are asked for by name; symbols belong to printers and comparers. */
const failing = <T extends object>(target: T, name: (member: string) => string | undefined): T =>
  new Proxy(target, {
    get(stub, member) {
      if (member in stub || typeof member === 'symbol') return Reflect.get(stub, member);
      const touched = name(member);
      if (touched === undefined) return undefined;
      throw new Error(`${touched} was touched but not lent.`);
    },
  });

/** Lends only what a test spells out; touching anything else fails with its name. */
export const lend = <R extends Capability>(stubs: Stubs<R>): Pick<Capabilities, R> => {
  const ports = Object.entries<object | undefined>(stubs).map(([capability, stub]) => [
    capability,
    failing(stub ?? {}, (member) => `${capability}.${member}`),
  ]);
  const lent = failing(Object.fromEntries(ports), (member) =>
    known.has(member) ? member : undefined,
  );
  return lent as Pick<Capabilities, R>; // cast: what is not among the stubs fails when it is touched
};
