import type { Manifests } from '@offhook/contract';
import { type Flow, type Problem, readFlow, validate } from '@offhook/flow';
import { JsonPlaces, type Stretch } from './json-places.ts';

/** Something about a text, and where. */
export interface TextRemark extends Stretch {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly code: Problem['code'];
}

/** A text that was read: the flow where it holds one, and what is to be said of it. */
export interface CheckedText {
  readonly flow: Flow | undefined;
  readonly remarks: readonly TextRemark[];
}

/** A sentence about the shape begins with its place, as `"nodes.phone.to.done[0]"`. */
const quotedPath = ({ message }: Problem): readonly (string | number)[] => {
  const [, words] = /^"([^"]+)"/.exec(message) ?? [];
  return (words ?? '')
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
};

const pathsOf = ({ node, field, socket }: Problem): readonly (readonly string[])[] => {
  if (node === undefined) return [[field ?? '']];
  return [
    ['nodes', node, ...(field === undefined ? [] : ['inputs', field])],
    ['nodes', node, ...(socket === undefined ? [] : ['to', socket])],
  ];
};

const place = (problem: Problem, places: JsonPlaces): Stretch => {
  if (problem.code === 'unreadable-file') return places.firstFault ?? places.stretchOf([]);
  const paths = problem.code === 'wrong-shape' ? [quotedPath(problem)] : [];
  const found = [...paths, ...pathsOf(problem)].map((path) => places.stretchOf(path));
  return found.reduce((best, next) => (next.depth > best.depth ? next : best));
};

/** Reads the text of a flow, and tells with its place what is wrong with it. */
export const checkText = (text: string, manifests: Manifests): CheckedText => {
  const read = readFlow(text);
  const isFlow = 'flow' in read;
  const problems = isFlow ? validate(read.flow, manifests) : read.problems;
  const places = new JsonPlaces(text);
  const remarks = problems.map((problem): TextRemark => {
    const { from, to } = place(problem, places);
    return { from, to, severity: problem.severity, message: problem.message, code: problem.code };
  });
  return { flow: isFlow ? read.flow : undefined, remarks };
};
