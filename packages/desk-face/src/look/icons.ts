import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

const shapes = {
  alert: svg`<path d="M10 3.2 17.6 16.4H2.4ZM10 8.4v3.4M10 14.2v.1"/>`,
  call: svg`<path d="M5 3.5h2.3l1.4 3.3-1.7 1.4a8.8 8.8 0 0 0 4.8 4.8l1.4-1.7 3.3 1.4V15a1.5 1.5 0 0 1-1.6 1.5A12.4 12.4 0 0 1 3.5 5.1 1.5 1.5 0 0 1 5 3.5Z"/>`,
  callback: svg`<path d="M5 4.5h2.2l1.3 3-1.6 1.3a8 8 0 0 0 4.4 4.4l1.3-1.6 3 1.3v2.2a1.4 1.4 0 0 1-1.5 1.4A11.2 11.2 0 0 1 3.6 6a1.4 1.4 0 0 1 1.4-1.5ZM16.5 3.5l-4 4M12.5 4.2v3.3h3.3"/>`,
  chat: svg`<path d="M4.5 3.8h11a1.5 1.5 0 0 1 1.5 1.5v6.4a1.5 1.5 0 0 1-1.5 1.5H9.2l-3.7 3.2v-3.2h-1A1.5 1.5 0 0 1 3 11.7V5.3a1.5 1.5 0 0 1 1.5-1.5ZM6.8 7.2h6.4M6.8 10h4"/>`,
  task: svg`<rect x="4" y="4.2" width="12" height="12.3" rx="1.8"/><path d="M7.5 4.2V3h5v1.2M7.2 10.3l2 2 3.8-4"/>`,
  email: svg`<rect x="3" y="4.5" width="14" height="11" rx="1.8"/><path d="m3.5 6 6.5 5 6.5-5"/>`,
  check: svg`<path d="m4.5 10.5 3.7 3.7 7.3-8"/>`,
  chevron: svg`<path d="m7.5 5.5 4.5 4.5-4.5 4.5"/>`,
  cross: svg`<path d="m5.5 5.5 9 9M14.5 5.5l-9 9"/>`,
  dark: svg`<path d="M16.3 11.9A6.8 6.8 0 1 1 8.1 3.7a5.4 5.4 0 0 0 8.2 8.2Z"/>`,
  light: svg`<circle cx="10" cy="10" r="3.2"/><path d="M10 2.8v1.6M10 15.6v1.6M2.8 10h1.6M15.6 10h1.6M4.9 4.9 6 6M14 14l1.1 1.1M15.1 4.9 14 6M6 14l-1.1 1.1"/>`,
  flow: svg`<rect x="3" y="3.5" width="5" height="5" rx="1.4"/><rect x="12" y="11.5" width="5" height="5" rx="1.4"/><path d="M8 6h3.2a1.8 1.8 0 0 1 1.8 1.8v3.7M10 14H6.5"/>`,
  hold: svg`<path d="M7 5v10M13 5v10"/>`,
  resume: svg`<path d="M7 4.8 15 10l-8 5.2Z"/>`,
  home: svg`<path d="M3.5 9.5 10 4l6.5 5.5M5.3 8.2v8h9.4v-8M8.5 16.2v-4.5h3v4.5"/>`,
  mic: svg`<rect x="7.8" y="3" width="4.4" height="8" rx="2.2"/><path d="M5 9.5a5 5 0 0 0 10 0M10 14.5V17"/>`,
  muted: svg`<path d="M7.8 7.8V9a2.2 2.2 0 0 0 3.5 1.8M12.2 9V5.2a2.2 2.2 0 0 0-4.3-.6M5 9.5a5 5 0 0 0 8 4M15 9.5a5 5 0 0 1-.6 2.4M10 14.5V17M3.5 3.5l13 13"/>`,
  hangUp: svg`<path d="M3.2 11.8a10.3 10.3 0 0 1 13.6 0l-1.9 2.3-2.9-1.4v-2a9 9 0 0 0-4 0v2l-2.9 1.4Z"/>`,
  person: svg`<circle cx="10" cy="7" r="3"/><path d="M4 16.5a6 6 0 0 1 12 0"/>`,
  account: svg`<path d="M4.5 16.5v-12h7v12M11.5 8h4v8.5M2.8 16.5h14.4M7 7.5h2M7 10.5h2M7 13.5h2"/>`,
  lead: svg`<path d="m10 3.2 2 4.4 4.8.5-3.6 3.2 1 4.7L10 13.6 5.8 16l1-4.7L3.2 8.1 8 7.6Z"/>`,
  case: svg`<rect x="3" y="6.3" width="14" height="10" rx="1.8"/><path d="M7.3 6.3V4.5a1 1 0 0 1 1-1h3.4a1 1 0 0 1 1 1v1.8M3 10.8h14"/>`,
  record: svg`<path d="M5.5 3h6l3.5 3.5V17h-9.5ZM11.5 3v3.5H15M8 10h4.5M8 13h4.5"/>`,
  search: svg`<circle cx="9" cy="9" r="5.2"/><path d="m13 13 3.7 3.7"/>`,
  link: svg`<path d="M11.5 3.5h5v5M16.5 3.5l-7 7M14.5 12v3a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 15V7A1.5 1.5 0 0 1 5 5.5h3"/>`,
  add: svg`<path d="M10 4v12M4 10h12"/>`,
  data: svg`<path d="M4 5.5h12M4 10h12M4 14.5h7"/>`,
  log: svg`<path d="m4.5 6 3.5 4-3.5 4M10 14.5h5.5"/>`,
  list: svg`<path d="M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.8 5.5v.1M3.8 10v.1M3.8 14.5v.1"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** The names of the desktop's line icons. */
export type IconName = keyof typeof shapes;

/** Draws a line icon in the colour of the text around it; `size` is in pixels. */
export const icon = (name: IconName, size = 16): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" width=${size} height=${size} aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
