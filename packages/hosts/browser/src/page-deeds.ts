import { ActionError, type UiPort } from '@offhook/contract';
import { defer } from 'rxjs';
import type { UiPage } from './ui-page.ts';

const schemes = /^(?:https?|mailto|tel):$/;

/** The address as it is opened; fails with `url-refused` for what could run code or is none. */
const openable = (url: string): URL => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address !== undefined && schemes.test(address.protocol)) return address;
  throw new ActionError(
    'url-refused',
    `"${url}" cannot be opened. Give an address in full that begins with https:, http:, mailto: or tel:.`,
  );
};

const copy = async (page: UiPage, text: string): Promise<void> => {
  try {
    await page.copyToClipboard(text);
  } catch (cause) {
    throw new ActionError(
      'clipboard-refused',
      'The browser did not let this page write to the clipboard. Click into the page first, and allow the clipboard for this site.',
      { cause },
    );
  }
};

const play = async (page: UiPage, sound: Parameters<UiPage['playSound']>[0]): Promise<void> => {
  if (await page.playSound(sound)) return;
  throw new ActionError(
    'sound-blocked',
    'The browser lets this page make no sound yet. Click into the page once, or allow sound for this site.',
  );
};

const open = (page: UiPage, url: string): void => {
  const address = openable(url);
  if (page.openUrl(address)) return;
  throw new ActionError(
    'url-blocked',
    `The browser blocked the page of ${address.host}. Allow pop-ups for this site.`,
  );
};

const update = (page: UiPage, change: Parameters<UiPage['updateElement']>[0]): void => {
  if (page.updateElement(change)) return;
  const name = change.element;
  throw new ActionError(
    'element-refused',
    `The page has no element "${name}" that flows may change. Have its developers mark it with data-offhook-element="${name}".`,
  );
};

type Deed = 'playSound' | 'copyToClipboard' | 'openUrl' | 'updateElement';

/** What a page does for flows beside showing things, with failures in sentences. */
export const pageDeeds = (page: UiPage): Pick<UiPort, Deed> => ({
  playSound: ({ sound }) => defer(() => play(page, sound)),
  copyToClipboard: ({ text }) => defer(() => copy(page, text)),
  openUrl: ({ url }) => defer(async () => open(page, url)),
  updateElement: (change) => defer(async () => update(page, change)),
});
