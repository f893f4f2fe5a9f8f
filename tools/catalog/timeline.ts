import type { StreamShown } from './units.ts';

interface Moment {
  readonly at: number;
  readonly told: string;
}

const name = (of: number, { given }: StreamShown): string => {
  const contact = given[of]?.contactId;
  return contact === undefined ? `run ${of + 1}` : `run ${of + 1}, of ${contact},`;
};

const left = (leaves: unknown): string => {
  const result = JSON.stringify(leaves) ?? '{}';
  return result === '{}' ? 'goes on' : `goes on with ${result}`;
};

const momentsOf = (shown: StreamShown): readonly Moment[] => [
  ...shown.given.map(({ at, input }, of) => ({
    at,
    told: `${name(of, shown)} comes with ${JSON.stringify(input)}`,
  })),
  ...shown.given.flatMap(({ endsAt }, of) =>
    endsAt === undefined ? [] : [{ at: endsAt, told: `${name(of, shown)} ends` }],
  ),
  ...shown.emits.map(({ at, of, drops, leaves }) => ({
    at,
    told: `${name(of, shown)} ${drops ? 'is dropped' : left(leaves)}`,
  })),
];

/** Tells a worked case of a stream action moment by moment, as a README shows it. */
export const timeline = (shown: StreamShown): string => {
  const moments = [...momentsOf(shown)].sort((a, b) => a.at - b.at);
  const written = moments.map(({ at }) => `${at.toLocaleString('en')} ms`);
  const width = Math.max(...written.map(({ length }) => length));
  return moments
    .map(({ told }, line) => `${(written[line] ?? '').padStart(width)}  ${told}`)
    .join('\n');
};
