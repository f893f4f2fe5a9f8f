import type { Manifests } from '@offhook/contract';
import { type Flow, idsOf, type Problem, validate, validateInSteps } from '@offhook/flow';

/** Flows of more nodes are looked through once nobody waits for a frame. */
const many = 400;

/** How long a large flow must stay as it is before it is looked through, in milliseconds. */
const pause = 500;

/** How long looking through a large flow may keep the page from its frames at once, in milliseconds. */
const budget = 5;

interface Found {
  readonly flow: Flow;
  readonly known: Manifests;
  readonly problems: readonly Problem[];
}

/** What is wrong with a flow as it stands; of a large one for a moment what was wrong and still is. */
export class Validation {
  readonly #changed: () => void;
  #found: Found | undefined;
  /** What is told of a flow until it is looked through. */
  #meanwhile: Found | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `changed` hears that there is more to tell. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The problems of a flow, as far as they are known. */
  of(flow: Flow, known: Manifests): readonly Problem[] {
    for (const each of [this.#found, this.#meanwhile])
      if (each?.known === known && isAlike(each.flow, flow)) return each.problems;
    if (idsOf(flow).length <= many) return this.#look(flow, known);
    this.#await(flow, known);
    this.#meanwhile = { flow, known, problems: this.#left(flow, known) };
    return this.#meanwhile.problems;
  }

  /** Looks nothing through any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(flow: Flow, known: Manifests): readonly Problem[] {
    this.#meanwhile = undefined;
    this.#found = { flow, known, problems: validate(flow, known) };
    return this.#found.problems;
  }

  /** The problems of blocks that are as they were. */
  #left({ nodes }: Flow, known: Manifests): readonly Problem[] {
    const found = this.#found;
    if (found?.known !== known) return [];
    const left = found.problems.filter(
      ({ node }) => node !== undefined && found.flow.nodes[node] === nodes[node],
    );
    return left.length === found.problems.length ? found.problems : left;
  }

  #await(flow: Flow, known: Manifests): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#lookInSteps(flow, known, validateInSteps(flow, known), []);
    }, pause);
  }

  #lookInSteps(
    flow: Flow,
    known: Manifests,
    steps: Iterator<readonly Problem[]>,
    found: Problem[],
  ): void {
    const until = performance.now() + budget;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done === true) {
        this.#meanwhile = undefined;
        this.#found = { flow, known, problems: found };
        return this.#changed();
      }
      for (const problem of value) found.push(problem);
    }
    this.#timer = setTimeout(() => this.#lookInSteps(flow, known, steps, found));
  }
}

/** Blocks that were only moved have the problems that they had. */
const isAlike = (one: Flow, other: Flow): boolean =>
  one.nodes === other.nodes &&
  one.labels === other.labels &&
  one.triggers === other.triggers &&
  one.policy === other.policy;
