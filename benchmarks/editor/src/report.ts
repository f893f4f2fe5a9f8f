/** One editor with one size: medians over the rounds; undefined where it was not asked or took too long. */
export interface Row {
  readonly peer: string;
  readonly blocks: number;
  readonly paintNear?: number | undefined;
  readonly paintWhole?: number | undefined;
  readonly panNear?: number | undefined;
  readonly panWhole?: number | undefined;
  readonly zoomNear?: number | undefined;
  readonly zoomWhole?: number | undefined;
  readonly drag?: number | undefined;
  readonly add?: number | undefined;
  readonly heap?: number | undefined;
  readonly elements?: number | undefined;
  readonly failure?: string | undefined;
}

export interface Report {
  readonly at: string;
  readonly machine: string;
  readonly load: string;
  readonly rounds: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
  /** Frames while forty letters were typed into a field of a flow of 2,000 blocks. */
  readonly typing?: { readonly p95: number; readonly worst: number } | undefined;
}

const shown = (value: number | undefined, digits = 0): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits);

const pair = (near: number | undefined, whole: number | undefined, digits: number): string =>
  `${shown(near, digits)} / ${shown(whole, digits)}`;

const ratio = (row: Row, ours: Row | undefined): string => {
  const both = [ours?.paintNear, row.paintNear, ours?.paintWhole, row.paintWhole];
  if (both.some((value) => value === undefined)) return '–';
  const [near = 1, other = 1, whole = 1, otherWhole = 1] = both;
  return `${(near / other).toFixed(2)} / ${(whole / otherWhole).toFixed(2)}`;
};

const head = `| editor | first paint, ms | ours ÷ it | pan p95 | zoom p95 | drag p95 | add, ms | heap MB | elements |
|---|---|---|---|---|---|---|---|---|`;

const line = (row: Row, ours: Row | undefined): string =>
  row.failure === undefined || row.paintNear !== undefined
    ? `| ${row.peer}${row.failure === undefined ? '' : ` (${row.failure})`} | ${pair(row.paintNear, row.paintWhole, 0)} | ${ratio(row, ours)} | ${pair(row.panNear, row.panWhole, 1)} | ${pair(row.zoomNear, row.zoomWhole, 1)} | ${shown(row.drag, 1)} | ${shown(row.add)} | ${shown(row.heap, 1)} | ${shown(row.elements)} |`
    : `| ${row.peer} | ${row.failure} | | | | | | | |`;

/** The figures as people read them. Pairs are the near view and the whole graph in view. */
export const markdownOf = (report: Report): string => {
  const sizes = [...new Set(report.rows.map(({ blocks }) => blocks))];
  const tables = sizes.map((blocks) => {
    const rows = report.rows.filter((row) => row.blocks === blocks);
    const ours = rows.find(({ peer }) => peer === 'Offhook');
    const body = rows.map((row) => line(row, ours)).join('\n');
    return `## ${blocks.toLocaleString('en')} blocks\n\n${head}\n${body}`;
  });
  const versions = Object.entries(report.versions).map(([name, version]) => `${name} ${version}`);
  const typing = report.typing
    ? `\nTyping into a field of a flow of 2,000 blocks: p95 frame ${report.typing.p95.toFixed(1)} ms, worst ${report.typing.worst.toFixed(1)} ms.\n`
    : '';
  return `# Editors, side by side

Pairs are the near view (scale 1) and the whole graph in view; frames are in milliseconds, 16.7 is every
frame in time. Medians of ${report.rounds} round${report.rounds === 1 ? '' : 's'}; what takes minutes was measured once. ${report.at}, ${report.machine}; load while it ran: ${report.load}.
${versions.join(', ')}.
${typing}
${tables.join('\n\n')}
`;
};
