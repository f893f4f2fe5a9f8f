/** The colour and the drawing of a category, in a square of 20. */
export interface GroupShape {
  /** In degrees of the colour circle. */
  readonly hue: number;
  /** In the words of SVG's paths; its lines are stroked, not filled. */
  readonly path: string;
}

/** The marks of the categories of actions, and of the blocks that steer a flow. */
export const groupShapes: Readonly<Record<string, GroupShape>> = {
  logic: {
    hue: 265,
    path: 'M4 10h3.5M7.5 10 10 5.5h6M7.5 10l2.5 4.5h6',
  },
  data: {
    hue: 210,
    path: 'M4.5 5.4a5.5 2.2 0 1 0 11 0a5.5 2.2 0 1 0 -11 0M4.5 5.4v9.2c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2V5.4M4.5 10c0 1.2 2.5 2.2 5.5 2.2s5.5-1 5.5-2.2',
  },
  text: {
    hue: 230,
    path: 'M4.5 6V4.5h11V6M10 4.5v11M8 15.5h4',
  },
  number: {
    hue: 190,
    path: 'M8 3.5 6.5 16.5M13.5 3.5 12 16.5M4 7.5h12.5M3.5 12.5H16',
  },
  storage: {
    hue: 35,
    path: 'M4.7 4h10.6a1.2 1.2 0 0 1 1.2 1.2v2.1a1.2 1.2 0 0 1 -1.2 1.2h-10.6a1.2 1.2 0 0 1 -1.2 -1.2v-2.1a1.2 1.2 0 0 1 1.2 -1.2ZM4.8 8.5v6a1.5 1.5 0 0 0 1.5 1.5h7.4a1.5 1.5 0 0 0 1.5-1.5v-6M8 11.5h4',
  },
  http: {
    hue: 170,
    path: 'M3.5 10a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0M3.5 10h13M10 3.5c2.2 2 2.8 4.2 2.8 6.5s-.6 4.5-2.8 6.5c-2.2-2-2.8-4.2-2.8-6.5s.6-4.5 2.8-6.5Z',
  },
  agent: {
    hue: 285,
    path: 'M4.5 11V9.5a5.5 5.5 0 0 1 11 0V11M4.5 10.5h1.6v4H5A1.5 1.5 0 0 1 3.5 13v-1a1.5 1.5 0 0 1 1-1.5ZM15.5 10.5h-1.6v4H15a1.5 1.5 0 0 0 1.5-1.5v-1a1.5 1.5 0 0 0-1-1.5ZM14.5 14.5c0 1.3-1.2 2-3 2',
  },
  contact: {
    hue: 145,
    path: 'M6.6 3.8 8.5 7.5 6.9 9c.9 1.9 2.2 3.2 4.1 4.1l1.5-1.6 3.7 1.9v2.3c0 .6-.5 1-1.1 1C8.8 16.4 3.6 11.2 3.3 4.9c0-.6.4-1.1 1-1.1Z',
  },
  console: {
    hue: 20,
    path: 'M4.8 4h10.4a1.8 1.8 0 0 1 1.8 1.8v8.4a1.8 1.8 0 0 1 -1.8 1.8h-10.4a1.8 1.8 0 0 1 -1.8 -1.8v-8.4a1.8 1.8 0 0 1 1.8 -1.8ZM3 7.5h14M7.5 7.5V16',
  },
  crm: {
    hue: 340,
    path: 'M5.3 7.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0M3.3 15.8c.3-2.8 2.2-4.3 4.7-4.3s4.4 1.5 4.7 4.3M12.5 5.2a2.5 2.5 0 0 1 0 4.6M14.3 12.2c1.4.6 2.2 1.8 2.4 3.6',
  },
  desktop: {
    hue: 250,
    path: 'M4.5 3.8h11a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1 -1.5 1.5h-11a1.5 1.5 0 0 1 -1.5 -1.5v-6.5a1.5 1.5 0 0 1 1.5 -1.5ZM7 16.5h6M10 13.3v3.2',
  },
  stream: {
    hue: 180,
    path: 'M3 7c2.3-2 4.7-2 7 0s4.7 2 7 0M3 13c2.3-2 4.7-2 7 0s4.7 2 7 0',
  },
  debug: {
    hue: 0,
    path: 'M6.5 9.5a3.5 3.5 0 0 1 7 0v3a3.5 3.5 0 0 1-7 0ZM8 6.5 6.8 4.5M12 6.5l1.2-2M6.5 11h-3M16.5 11h-3M6.8 13.8l-2.3 1.7M13.2 13.8l2.3 1.7M10 8v8',
  },
  control: {
    hue: 300,
    path: 'M4 7.5a3.5 3.5 0 0 1 3.5-3.5H12a3.5 3.5 0 0 1 0 7H8a3 3 0 0 0 0 6h7.5M13 14.5l2.5 2.5-2.5 2.5',
  },
};

/** The mark of what no category is known of. */
export const strangeShape: GroupShape = {
  hue: 0,
  path: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5v.1',
};

/** The categories in the order by which a drawing counts them; whatever is not among them is counted last. */
export const groupNames: readonly string[] = Object.keys(groupShapes);
