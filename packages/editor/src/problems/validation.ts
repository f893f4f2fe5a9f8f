import type { Manifests } from '@offhook/contract';
import { type Flow, type Problem, validate } from '@offhook/flow';

/** Flows of more nodes are looked through once nobody waits for a frame. */
const many = 400;

/** How long a large flow must stay as it is before it is looked through, in milliseconds. */
const pause = 500;

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
    if (isOf(this.#found, flow, known)) return this.#found.problems;
    if (isOf(this.#meanwhile, flow, known)) return this.#meanwhile.problems;
    if (Object.keys(flow.nodes).length <= many) return this.#look(flow, known);
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
    return found.problems.filter(
      ({ node }) => node !== undefined && found.flow.nodes[node] === nodes[node],
    );
  }

  #await(flow: Flow, known: Manifests): void {
    this.stop();
    this.#timer = setTimeout(() => {
      this.#look(flow, known);
      this.#changed();
    }, pause);
  }
}

const isOf = (found: Found | undefined, flow: Flow, known: Manifests): found is Found =>
  found?.flow === flow && found.known === known;
