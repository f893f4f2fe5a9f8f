import { Cell, type Changed, Roll, Shelf } from './cells.ts';
import type {
  OpenedUrl,
  PageElement,
  PlayedSound,
  ShownAlert,
  ShownBanner,
  ShownChoice,
  ShownDialog,
  ShownForm,
  ShownToast,
  SimulationState,
} from './state.ts';

/** What flows show on the page and do to it. */
export interface Page {
  readonly alerts: Shelf<ShownAlert>;
  readonly toasts: Shelf<ShownToast>;
  readonly banners: Shelf<ShownBanner>;
  readonly dialogs: Shelf<ShownDialog>;
  readonly choices: Shelf<ShownChoice>;
  readonly forms: Shelf<ShownForm>;
  readonly panels: Cell<Pick<SimulationState, 'data' | 'attributes'>>;
  /** What the page has marked as open to flows, by name. */
  readonly pageElements: Shelf<PageElement>;
  readonly sounds: Roll<PlayedSound>;
  readonly clipboard: Cell<{ readonly text?: string }>;
  readonly openedUrls: Roll<OpenedUrl>;
}

/** A page on which nothing is shown yet. */
export const emptyPage = (changed: Changed): Page => ({
  alerts: new Shelf(changed),
  toasts: new Shelf(changed),
  banners: new Shelf(changed),
  dialogs: new Shelf(changed),
  choices: new Shelf(changed),
  forms: new Shelf(changed),
  panels: new Cell({}, changed),
  pageElements: new Shelf(changed),
  sounds: new Roll(changed),
  clipboard: new Cell({}, changed),
  openedUrls: new Roll(changed),
});

type Shown = keyof Omit<Page, 'panels'> | 'data' | 'attributes';

/** How a page looks now. */
export const pageState = (page: Page): Pick<SimulationState, Shown> => {
  const { text } = page.clipboard.value;
  return {
    alerts: page.alerts.list,
    toasts: page.toasts.list,
    banners: page.banners.list,
    dialogs: page.dialogs.list,
    choices: page.choices.list,
    forms: page.forms.list,
    ...page.panels.value,
    pageElements: page.pageElements.list,
    sounds: page.sounds.list,
    ...(text !== undefined && { clipboard: text }),
    openedUrls: page.openedUrls.list,
  };
};
