import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const shapes = {
  add: svg`<path d="M10 4v12M4 10h12"/>`,
  alert: svg`<path d="M10 3.2 17.6 16.4H2.4ZM10 8.4v3.4M10 14.2v.1"/>`,
  back: svg`<path d="M12 4.5 6.5 10l5.5 5.5"/>`,
  bin: svg`<path d="M3.5 5.5h13M8 5.5V3.8h4v1.7M5.2 5.5l.7 10.7h8.2l.7-10.7M8.3 8.6v4.8M11.7 8.6v4.8"/>`,
  calendar: svg`<rect x="3.5" y="4.8" width="13" height="11.7" rx="2"/><path d="M3.5 8.6h13M7 3.2v3M13 3.2v3"/>`,
  check: svg`<path d="m4.5 10.5 3.7 3.7 7.3-8"/>`,
  chevron: svg`<path d="m5.5 8 4.5 4.5L14.5 8"/>`,
  clone: svg`<rect x="7" y="7" width="9.5" height="9.5" rx="2"/><path d="M13 7V5.2a1.7 1.7 0 0 0-1.7-1.7H5.2a1.7 1.7 0 0 0-1.7 1.7v6.1A1.7 1.7 0 0 0 5.2 13H7"/>`,
  cross: svg`<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>`,
  dark: svg`<path d="M16.3 11.9A6.8 6.8 0 1 1 8.1 3.7a5.4 5.4 0 0 0 8.2 8.2Z"/>`,
  download: svg`<path d="M10 3.5v9M6.3 9.2 10 12.9l3.7-3.7M4 16.5h12"/>`,
  edit: svg`<path d="m3.8 16.2.8-3.5 8.5-8.5a1.5 1.5 0 0 1 2.1 0l.6.6a1.5 1.5 0 0 1 0 2.1l-8.5 8.5ZM11.8 5.5l2.7 2.7"/>`,
  fit: svg`<path d="M3.5 7.5v-4h4M16.5 7.5v-4h-4M3.5 12.5v4h4M16.5 12.5v4h-4"/>`,
  frame: svg`<path d="M4 4h2.5M8.7 4h2.6M13.5 4H16v2.5M16 8.7v2.6M16 13.5V16h-2.5M11.3 16H8.7M6.5 16H4v-2.5M4 11.3V8.7M4 6.5V4"/><path d="M8 8h4v4H8Z"/>`,
  grid: svg`<path d="M3.5 7.5h13M3.5 12.5h13M7.5 3.5v13M12.5 3.5v13"/>`,
  history: svg`<path d="M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7.2M3.5 3.4v3.8h3.8M10 6.5V10l2.4 1.6"/>`,
  info: svg`<circle cx="10" cy="10" r="6.8"/><path d="M10 9.2v4M10 6.6v.1"/>`,
  light: svg`<circle cx="10" cy="10" r="3.2"/><path d="M10 2.8v1.6M10 15.6v1.6M2.8 10h1.6M15.6 10h1.6M4.9 4.9 6 6M14 14l1.1 1.1M15.1 4.9 14 6M6 14l-1.1 1.1"/>`,
  link: svg`<path d="M8.4 11.6a3 3 0 0 0 4.2 0l2.9-2.9a3 3 0 0 0-4.2-4.2l-.9.9M11.6 8.4a3 3 0 0 0-4.2 0l-2.9 2.9a3 3 0 0 0 4.2 4.2l.9-.9"/>`,
  magnet: svg`<path d="M4.5 3.5v6.5a5.5 5.5 0 0 0 11 0V3.5h-3.3V10a2.2 2.2 0 0 1-4.4 0V3.5ZM4.5 7h3.3M12.2 7h3.3"/>`,
  map: svg`<path d="M3.5 5.2 8 3.5l4 2 4.5-1.7v11L12 16.5l-4-2-4.5 1.7ZM8 3.5v11M12 5.5v11"/>`,
  minus: svg`<path d="M4 10h12"/>`,
  more: svg`<circle cx="4.5" cy="10" r=".6"/><circle cx="10" cy="10" r=".6"/><circle cx="15.5" cy="10" r=".6"/>`,
  open: svg`<path d="M11.5 3.5h5v5M16.5 3.5l-7 7M14.5 12v3a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V7A1.5 1.5 0 0 1 5 5.5h3"/>`,
  pinned: svg`<path d="M7.5 3.5h5l-.6 5 2.6 2.5v1.5h-9V11l2.6-2.5ZM10 12.5v4"/>`,
  play: svg`<path d="M6.5 4.2 15.5 10l-9 5.8Z"/>`,
  redo: svg`<path d="M12.5 4 16 7.5 12.5 11M16 7.5H8.2a4.2 4.2 0 0 0 0 8.5H11"/>`,
  search: svg`<circle cx="9" cy="9" r="5.2"/><path d="m13 13 3.7 3.7"/>`,
  settings: svg`<path d="M3.5 6h7M14.5 6h2M3.5 14h2M9.5 14h7"/><circle cx="12.5" cy="6" r="2"/><circle cx="7.5" cy="14" r="2"/>`,
  swap: svg`<path d="M6.5 3.5 3.5 6.5l3 3M3.5 6.5h11M13.5 10.5l3 3-3 3M16.5 13.5h-11"/>`,
  tag: svg`<path d="M3.5 4.7v5.6l6.6 6.2a1.2 1.2 0 0 0 1.7 0l4.7-4.7a1.2 1.2 0 0 0 0-1.7L10.3 3.5H4.7a1.2 1.2 0 0 0-1.2 1.2ZM7 7v.1"/>`,
  undo: svg`<path d="M7.5 4 4 7.5 7.5 11M4 7.5h7.8a4.2 4.2 0 0 1 0 8.5H9"/>`,
  upload: svg`<path d="M10 13V4M6.3 7.2 10 3.5l3.7 3.7M4 16.5h12"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** The names of the line icons that the editor and the studio draw. */
export type IconName = keyof typeof shapes;

/** Draws a line icon in the colour of the text around it; `size` is in pixels. */
export const icon = (name: IconName, size = 16): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" width=${size} height=${size} aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
