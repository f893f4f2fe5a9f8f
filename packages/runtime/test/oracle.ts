import type { Deed } from './stage.ts';
import type { Tree } from './trees.ts';

/** How a stretch of a flow came to its end, and when. */
interface Outcome {
  readonly at: number;
  readonly how: 'ok' | 'failed' | 'cancelled' | 'broken';
  /** It failed while a Break was leaving the loop around: nothing within that loop answers it. */
  readonly isLeaving?: boolean;
}

interface Undo {
  readonly at: number;
  readonly tree: Tree;
  readonly id: string;
}

/** What is noted down while a stretch is worked out. */
interface Notes {
  readonly deeds: Deed[];
  readonly undos: Undo[];
}

/**
 * Works out what a flow of control blocks must do, by recursion over its tree and sums of times
 * alone: it knows nothing of queues, scopes, clocks or RxJS. `end` is when all around is closed.
 */
const stretch = (tree: Tree, id: string, from: number, end: number, notes: Notes): Outcome => {
  if (from >= end) return { at: end, how: 'cancelled' };
  switch (tree.is) {
    case 'work': {
      const isDone = from + tree.for < end;
      const at = isDone ? from + tree.for : end;
      const did = !isDone ? 'is cancelled' : tree.fails ? 'fails' : 'ends';
      notes.deeds.push({ at: from, name: id, did: 'begins' }, { at, name: id, did });
      return { at, how: !isDone ? 'cancelled' : tree.fails ? 'failed' : 'ok' };
    }
    case 'then': {
      const first = stretch(tree.first, `${id}a`, from, end, notes);
      return first.how === 'ok' ? stretch(tree.next, `${id}b`, first.at, end, notes) : first;
    }
    case 'break':
      return { at: from, how: 'broken' };
    case 'undo':
      notes.undos.push({ at: from, tree: tree.undo, id: `${id}u` });
      return { at: from, how: 'ok' };
    case 'each':
      return inRounds(tree, id, from, end, notes);
    case 'retry':
      return inAttempts(tree, id, from, end, notes);
    case 'limit':
      return inTime(tree, id, from, end, notes);
    case 'try':
      return withFinally(tree, id, from, end, notes);
    default:
      return together(tree, id, from, end, notes);
  }
};

/** A part of its own: what it has done is undone unless it ends well. */
const part = (tree: Tree, id: string, from: number, end: number, notes: Notes): Outcome => {
  const own: Notes = { deeds: notes.deeds, undos: [] };
  return undone(stretch(tree, id, from, end, own), own, notes);
};

const undone = ({ at, how, isLeaving = false }: Outcome, own: Notes, notes: Notes): Outcome => {
  if (how === 'ok' || how === 'broken') {
    notes.undos.push(...own.undos);
    return { at, how };
  }
  let latest = at;
  let worst = how;
  for (const undo of own.undos.toReversed().sort((a, b) => b.at - a.at)) {
    const back = part(undo.tree, undo.id, latest, Infinity, { deeds: notes.deeds, undos: [] });
    latest = back.at;
    if (back.how === 'failed') worst = 'failed';
  }
  return { at: latest, how: worst, isLeaving };
};

/** A block that goes on at a moment at which all around was closed goes on nowhere. */
const within = (last: Outcome, end: number): Outcome =>
  last.how === 'ok' && last.at >= end ? { at: last.at, how: 'cancelled' } : last;

type Of<K extends Tree['is']> = Extract<Tree, { readonly is: K }>;

const inRounds = (tree: Of<'each'>, id: string, from: number, end: number, notes: Notes) => {
  let last: Outcome = { at: from, how: 'ok' };
  for (let round = 0; round < tree.times && last.how === 'ok' && last.at < end; round++)
    last = part(tree.body, `${id}e`, last.at, end, notes);
  const { at, how } = last;
  return within({ at, how: how === 'broken' ? 'ok' : how }, end);
};

/** Whether a failure finds somebody to answer it. */
const isAnswered = ({ how, at, isLeaving }: Outcome, end: number): boolean =>
  how === 'failed' && at < end && isLeaving !== true;

const inAttempts = (tree: Of<'retry'>, id: string, from: number, end: number, notes: Notes) => {
  let last = part(tree.body, `${id}r`, from, end, notes);
  for (let attempt = 1; attempt < tree.times && isAnswered(last, end); attempt++) {
    const next = last.at + tree.pause;
    if (next >= end) return { at: end, how: 'cancelled' } as const;
    last = part(tree.body, `${id}r`, next, end, notes);
  }
  return within(last, end);
};

const inTime = (
  tree: Of<'limit'>,
  id: string,
  from: number,
  end: number,
  notes: Notes,
): Outcome => {
  const limit = from + tree.limit;
  const last = part(tree.body, `${id}l`, from, Math.min(limit, end), notes);
  const isLate = last.how === 'cancelled' && limit < end;
  return within(isLate ? { at: last.at, how: last.at < end ? 'failed' : 'cancelled' } : last, end);
};

const withFinally = (tree: Of<'try'>, id: string, from: number, end: number, notes: Notes) => {
  let last = part(tree.body, `${id}t`, from, end, notes);
  if (tree.caught && isAnswered(last, end)) last = part(tree.caught, `${id}c`, last.at, end, notes);
  if (tree.finally === undefined) return within(last, end);
  const tidied = part(tree.finally, `${id}f`, last.at, Infinity, notes);
  const isLeaving = last.how === 'broken' || last.isLeaving === true;
  return within(
    { at: tidied.at, how: tidied.how === 'failed' ? 'failed' : last.how, isLeaving },
    end,
  );
};

const together = (
  tree: Of<'join'>,
  id: string,
  from: number,
  end: number,
  notes: Notes,
): Outcome => {
  const branch = (name: 'x' | 'y', until: number) => {
    const own: Notes = { deeds: [], undos: [] };
    return { own, ...stretch(name === 'x' ? tree.one : tree.other, id + name, from, until, own) };
  };
  let [one, other] = [branch('x', end), branch('y', end)];
  const failures = [one, other].filter(({ how, at }) => how === 'failed' && at < end);
  const first = Math.min(...failures.map(({ at }) => at));
  // The first to fail closes what the other still does.
  if (one.how === 'failed' && one.at === first) other = branch('y', Math.min(end, first));
  else if (other.how === 'failed' && other.at === first) one = branch('x', Math.min(end, first));
  const hows = [one.how, other.how];
  const how = hows.includes('failed') ? 'failed' : hows.includes('cancelled') ? 'cancelled' : 'ok';
  notes.deeds.push(...one.own.deeds, ...other.own.deeds);
  const own = { deeds: notes.deeds, undos: [...one.own.undos, ...other.own.undos] };
  return within(undone({ at: Math.max(one.at, other.at), how }, own, notes), end);
};

/** What a run of a flow of control blocks must do, whose contact ends at a moment. */
export const foretell = (tree: Tree, contactEnds: number) => {
  const notes: Notes = { deeds: [], undos: [] };
  const { at, how } = part(tree, 'n', 0, contactEnds, notes);
  return { deeds: notes.deeds, at, status: how === 'ok' ? 'completed' : how } as const;
};
