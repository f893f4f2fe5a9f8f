import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';

interface Mark {
  readonly hue: number;
  readonly shape: SVGTemplateResult;
}

const marks: Readonly<Record<string, Mark>> = {
  logic: {
    hue: 265,
    shape: svg`<path d="M4 10h3.5M7.5 10 10 5.5h6M7.5 10l2.5 4.5h6"/>`,
  },
  data: {
    hue: 210,
    shape: svg`<ellipse cx="10" cy="5.4" rx="5.5" ry="2.2"/><path d="M4.5 5.4v9.2c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2V5.4M4.5 10c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2"/>`,
  },
  text: { hue: 230, shape: svg`<path d="M4.5 6V4.5h11V6M10 4.5v11M8 15.5h4"/>` },
  number: {
    hue: 190,
    shape: svg`<path d="M8 3.5 6.5 16.5M13.5 3.5 12 16.5M4 7.5h12.5M3.5 12.5H16"/>`,
  },
  storage: {
    hue: 35,
    shape: svg`<rect x="3.5" y="4" width="13" height="4.5" rx="1.2"/><path d="M4.8 8.5v6a1.5 1.5 0 0 0 1.5 1.5h7.4a1.5 1.5 0 0 0 1.5-1.5v-6M8 11.5h4"/>`,
  },
  http: {
    hue: 170,
    shape: svg`<circle cx="10" cy="10" r="6.5"/><path d="M3.5 10h13M10 3.5c2.2 2 2.8 4.2 2.8 6.5s-.6 4.5-2.8 6.5c-2.2-2-2.8-4.2-2.8-6.5s.6-4.5 2.8-6.5Z"/>`,
  },
  agent: {
    hue: 285,
    shape: svg`<path d="M4.5 11V9.5a5.5 5.5 0 0 1 11 0V11M4.5 10.5h1.6v4H5A1.5 1.5 0 0 1 3.5 13v-1a1.5 1.5 0 0 1 1-1.5ZM15.5 10.5h-1.6v4H15a1.5 1.5 0 0 0 1.5-1.5v-1a1.5 1.5 0 0 0-1-1.5ZM14.5 14.5c0 1.3-1.2 2-3 2"/>`,
  },
  contact: {
    hue: 145,
    shape: svg`<path d="M6.6 3.8 8.5 7.5 6.9 9c.9 1.9 2.2 3.2 4.1 4.1l1.5-1.6 3.7 1.9v2.3c0 .6-.5 1-1.1 1C8.8 16.4 3.6 11.2 3.3 4.9c0-.6.4-1.1 1-1.1Z"/>`,
  },
  console: {
    hue: 20,
    shape: svg`<rect x="3" y="4" width="14" height="12" rx="1.8"/><path d="M3 7.5h14M7.5 7.5V16"/>`,
  },
  crm: {
    hue: 340,
    shape: svg`<circle cx="8" cy="7.5" r="2.7"/><path d="M3.3 15.8c.3-2.8 2.2-4.3 4.7-4.3s4.4 1.5 4.7 4.3M12.5 5.2a2.5 2.5 0 0 1 0 4.6M14.3 12.2c1.4.6 2.2 1.8 2.4 3.6"/>`,
  },
  desktop: {
    hue: 250,
    shape: svg`<rect x="3" y="3.8" width="14" height="9.5" rx="1.5"/><path d="M7 16.5h6M10 13.3v3.2"/>`,
  },
  stream: {
    hue: 180,
    shape: svg`<path d="M3 7c2.3-2 4.7-2 7 0s4.7 2 7 0M3 13c2.3-2 4.7-2 7 0s4.7 2 7 0"/>`,
  },
  debug: {
    hue: 0,
    shape: svg`<path d="M6.5 9.5a3.5 3.5 0 0 1 7 0v3a3.5 3.5 0 0 1-7 0ZM8 6.5 6.8 4.5M12 6.5l1.2-2M6.5 11h-3M16.5 11h-3M6.8 13.8l-2.3 1.7M13.2 13.8l2.3 1.7M10 8v8"/>`,
  },
};

const strange: Mark = {
  hue: 0,
  shape: svg`<path d="M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5v.1"/>`,
};

/** The name of a category of actions as people read it; one that is not among the titles is spelt as it is. */
export const groupTitle = (group: string, titles: Readonly<Record<string, string>>): string =>
  Object.hasOwn(titles, group)
    ? (titles[group] ?? group)
    : group.charAt(0).toUpperCase() + group.slice(1);

/** The mark of a category: a small line drawing on a tile of its colour. */
export const groupMark = (group: string | undefined, size = 28): TemplateResult => {
  const { hue, shape } = marks[group ?? ''] ?? strange;
  const tile = `--hue:${hue};width:${size}px;height:${size}px`;
  return html`<span class="mark" style=${tile} aria-hidden="true"
    ><svg class="icon" viewBox="0 0 20 20" width=${size * 0.64} height=${size * 0.64}>${shape}</svg></span
  >`;
};
