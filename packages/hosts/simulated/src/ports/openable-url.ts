import { ActionError } from '@offhook/contract';

const schemes = /^(?:https?|mailto|tel):$/;

/** The address as it is opened; fails with `url-refused` for what could run code or is none. */
export const openableUrl = (url: string): string => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address !== undefined && schemes.test(address.protocol)) return address.href;
  throw new ActionError(
    'url-refused',
    `"${url}" cannot be opened. Give an address in full that begins with https:, http:, mailto: or tel:.`,
  );
};
