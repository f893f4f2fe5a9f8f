/** Opens an address in a page of its own, which knows nothing of this one; false where the browser blocked it. */
export const openBeside = (address: URL): boolean => {
  const opened = globalThis.open(address, '_blank');
  // Not by `noopener`, which would not tell a blocked page from one that opened.
  if (opened !== null) opened.opener = null;
  // Mail and phone programs open no page.
  return opened !== null || !address.protocol.startsWith('http');
};
