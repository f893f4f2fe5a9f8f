/** Kept from when the module loads, so that a test's fake timers do not stop the virtual clock. */
const immediately = globalThis.setImmediate;

const byImmediate = (): Promise<void> => new Promise((resolve) => immediately(resolve));

/** A message to oneself arrives once all microtasks are done; one channel serves every wait. */
const byChannel = (): (() => Promise<void>) => {
  const waiting: (() => void)[] = [];
  let port: MessagePort | undefined;
  const open = (): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => waiting.shift()?.();
    return port2;
  };
  return () =>
    new Promise((resolve) => {
      port ??= open();
      waiting.push(resolve);
      port.postMessage(0);
    });
};

/** Waits until everything that is ready to go on has gone on: all microtasks, however long their chains. */
export const turn: () => Promise<void> =
  typeof immediately === 'function' ? byImmediate : byChannel();
