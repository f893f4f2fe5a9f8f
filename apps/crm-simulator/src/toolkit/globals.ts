/** The address from which the running script was loaded: the console's. */
export const scriptAddress = (): URL => {
  const { currentScript } = document;
  return new URL(currentScript instanceof HTMLScriptElement ? currentScript.src : location.href);
};

/** Puts an object where softphones look for it: `sforce.opencti`, `sforce.console`. */
export const offer = (name: 'opencti' | 'console', object: object): void => {
  const known: unknown = Reflect.get(window, 'sforce');
  const sforce = typeof known === 'object' && known !== null ? known : {};
  Reflect.set(sforce, name, object);
  Reflect.set(window, 'sforce', sforce);
};
