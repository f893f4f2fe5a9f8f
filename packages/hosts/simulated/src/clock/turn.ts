/** Kept from when the module loads, so that a test's fake timers do not stop the virtual clock. */
const immediately = globalThis.setImmediate;

const byImmediate = (): Promise<void> => new Promise((resolve) => immediately(resolve));

const byChannel = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Waits until everything that is ready to go on has gone on: all microtasks, however long their chains. */
export const turn: () => Promise<void> =
  typeof immediately === 'function' ? byImmediate : byChannel;
