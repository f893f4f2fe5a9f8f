import type { Field } from '@offhook/contract';
import { socketNames } from '@offhook/contract';
import { timeline } from './timeline.ts';
import type { ActionUnit, Shown, SourceUnit, StreamShown, Unit } from './units.ts';

type Row = readonly string[];
type Named = Readonly<Record<string, Field>>;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => `\`${text}\``;
const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

const kindOf = ({ kind, format, of, item, open }: Field): string => {
  if (kind === 'choice') return `${(of ?? []).map(code).join(', ')}${open ? ', or any other' : ''}`;
  if (kind === 'list' && item !== undefined) return `list of ${kindOf(item)}`;
  return format === undefined ? kind : `${kind} (${format})`;
};

const limits = ({ min, max, maxLength }: Field): string[] => [
  ...(min === undefined ? [] : [`at least ${min}`]),
  ...(max === undefined ? [] : [`at most ${max}`]),
  ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
];

const notes = (field: Field): string =>
  [
    field.title,
    ...(field.help === undefined ? [] : [field.help.replace(/\.$/, '')]),
    ...limits(field),
    ...(field.optional ? ['optional'] : []),
    ...(field.initial === undefined ? [] : [`initially ${code(JSON.stringify(field.initial))}`]),
    ...(field.from === undefined ? [] : [`bound to ${code(field.from)}`]),
  ].join('; ');

const fields = (head: string, named: Named): string =>
  table(
    [head, 'Kind', 'What it is'],
    Object.entries(named).map(([name, field]) => [code(name), kindOf(field), notes(field)]),
  );

const inputs = ({ manifest }: ActionUnit): string =>
  Object.keys(manifest.inputs).length === 0
    ? '## Inputs\n\nNone.'
    : `## Inputs\n\n${fields('Input', manifest.inputs)}`;

const sockets = ({ manifest: { sockets: leaving } }: ActionUnit): string => {
  const names = socketNames(leaving).map(code).join(', ');
  const perCase =
    leaving.family === 'cases'
      ? ` after one for each case that ${code(leaving.from ?? '')} lists`
      : '';
  const outputs =
    Object.keys(leaving.outputs).length === 0 ? '' : `\n\n${fields('Output', leaving.outputs)}`;
  return `## Sockets\n\nLeaves by ${names}${perCase}.${outputs}`;
};

type Event = SourceUnit['manifest']['events'][string];

/** One table where all events tell the same, else one for each. */
const payloads = (events: readonly (readonly [string, Event])[]): string[] => {
  const told = new Set(events.map(([, { payload }]) => JSON.stringify(payload)));
  const shown = told.size === 1 ? events.slice(0, 1) : events;
  return shown.flatMap(([name, { payload }]) => {
    if (Object.keys(payload).length === 0) return [];
    const heading = told.size === 1 ? 'Payload' : `Payload of ${code(name)}`;
    return [`### ${heading}\n\n${fields('Member', payload)}`];
  });
};

/** What triggers set, for each event that lets them. */
const settings = (events: readonly (readonly [string, Event])[]): string[] =>
  events.flatMap(([name, { settings: set }]) =>
    set === undefined ? [] : [`### Settings of ${code(name)}\n\n${fields('Setting', set)}`],
  );

const events = ({ manifest }: SourceUnit): string => {
  const all = Object.entries(manifest.events);
  const rows = all.map(([name, { title, description }]) => [code(name), title, description]);
  return [
    '## Events',
    table(['Event', 'Title', 'When'], rows),
    ...settings(all),
    ...payloads(all),
  ].join('\n\n');
};

const json = (name: string, value: Shown['given']): string =>
  value === undefined ? '' : `\n${name}: ${JSON.stringify(value)}`;

const cases = ({ event, given, emits }: Shown): string =>
  `${json('event', event)}${json('given', given)}${json('emits', emits)}`;

const example = (unit: Unit, shown: Shown | StreamShown): string => {
  const streamed = unit.kind === 'action' && unit.manifest.stream === true;
  const told = streamed
    ? `\n${timeline(shown as StreamShown)}` // cast: a stream action's examples are of this kind
    : cases(shown as Shown); // cast: any other unit's are of this
  return `### ${shown.title}\n\n\`\`\`text${told}\n\`\`\``;
};

const needs = ({ manifest }: Unit): string =>
  manifest.requires.length === 0
    ? 'Needs nothing from the host.'
    : `Needs ${manifest.requires.map(code).join(', ')} from the host.`;

const standing = ({ manifest: { status, replacedBy } }: Unit): string[] =>
  status === undefined
    ? []
    : [
        `**${status === 'deprecated' ? 'Deprecated' : 'Experimental'}.**${replacedBy === undefined ? '' : ` Use ${code(replacedBy)}.`}`,
      ];

const aliases = ({ manifest }: Unit): string[] => {
  const { titles = [], legacyTypes = [] } = manifest.aliases ?? {};
  const names = [...titles, ...legacyTypes.map(code)];
  return names.length === 0 ? [] : [`## Also known as\n\n${names.join(' · ')}`];
};

/** A unit's README, said by its manifest and its examples. */
export const readmeOf = (unit: Unit): string =>
  [
    '<!-- Generated by tools/catalog; change the unit instead. -->',
    `# ${unit.manifest.title}`,
    unit.manifest.description,
    ...standing(unit),
    `\`\`\`ts\nimport { ${unit.exportName} } from '${unit.packageName}';\n\`\`\``,
    needs(unit),
    ...(unit.kind === 'action' ? [inputs(unit), sockets(unit)] : [events(unit)]),
    ...(unit.examples.length === 0
      ? []
      : ['## Examples', ...unit.examples.map((shown) => example(unit, shown))]),
    ...aliases(unit),
  ].join('\n\n') + '\n';
