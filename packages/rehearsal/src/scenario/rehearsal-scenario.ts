import type { Json, JsonRecord } from '@offhook/contract';
import type { HttpAnswer, Scenario } from '@offhook/host-simulated';

/** What the agent answers when a flow asks, the first first; null closes the question. */
export interface ScenarioAnswers {
  readonly dialogs?: readonly boolean[];
  /** Values of the options. */
  readonly choices?: readonly (string | null)[];
  /** What is filled in; a field that is left out keeps its own value. */
  readonly forms?: readonly (JsonRecord | null)[];
}

/** A scenario of the simulated host with what happens around it. Plain JSON; every key may be left out. */
export interface RehearsalScenario extends Scenario {
  /** When it begins: ISO 8601, or milliseconds since the epoch; 0 unless told. */
  readonly clock?: { readonly start: string | number };
  readonly answers?: ScenarioAnswers;
  /** What servers answer, by address; one that ends with `*` answers all that begin so. */
  readonly http?: Readonly<Record<string, HttpAnswer>>;
  /** Credentials that requests may name, with the headers that each adds. */
  readonly credentials?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the CRM's own code answers, by `Class.method`. */
  readonly apex?: Readonly<Record<string, Json>>;
}
