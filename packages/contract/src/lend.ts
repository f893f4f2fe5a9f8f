import type { Capability, Lent } from './ports/capabilities.ts';

/** Ports with a signal that is made when it is first read. */
export interface Lending<R extends Capability> {
  readonly lent: Lent<R>;
  /** Aborts the signal, if anyone read it. */
  end(): void;
}

/** Lends ports for one step, the `contact` among them bound to its run's contact by the caller. */
export const lendFor = <R extends Capability>(ports: object): Lending<R> => {
  let controller: AbortController | undefined;
  const signal = {
    get: () => {
      controller ??= new AbortController();
      return controller.signal;
    },
  };
  return {
    lent: Object.create(ports, { signal }) as Lent<R>, // cast: the caller's ports are R's
    end: () => controller?.abort(),
  };
};
