/** Loads a classic script of a vendor's into this page; rejects with a sentence where it does not come. */
export const loadScript = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () =>
      reject(
        new Error(
          `The script ${address} could not be loaded. Check the address of the org, and that this page may load it.`,
        ),
      );
    document.head.append(script);
  });
