import { existsSync } from 'node:fs';
import { manifests } from '@offhook/catalog';
import type { SourceManifest } from '@offhook/contract';
import type { Flow, FlowTrigger } from '@offhook/flow';
import { BadInput } from '../output.ts';
import { nameOfFile, readEitherFormat } from '../read-file.ts';

/** A flow to run, and what starts it. */
export interface FlowSpec {
  readonly flow: Flow;
  /** What the trace calls a flow without a name. */
  readonly called: string;
  readonly triggers: readonly FlowTrigger[];
}

const sourceNamed = (name: string): SourceManifest | undefined =>
  Object.values(manifests.sources).find(
    ({ id, aliases }) => id === name || aliases?.legacyTypes?.includes(name),
  );

const list = (names: readonly string[]): string => names.join(', ');

const triggerOf = (text: string): FlowTrigger => {
  const [, name = '', event = ''] = /^([^.]+)\.([^.]+)$/.exec(text) ?? [];
  const source = sourceNamed(name);
  if (source === undefined) {
    const known = list(Object.keys(manifests.sources));
    throw new BadInput(`"${text}" names no source. Write source.event; the sources are ${known}.`);
  }
  if (!Object.hasOwn(source.events, event)) {
    throw new BadInput(
      `${source.title} has no event "${event}". It has ${list(Object.keys(source.events))}.`,
    );
  }
  return { source: source.id, event };
};

/** `file@source.event` taken apart; a file whose own name holds an `@` is a file first. */
const split = (spec: string): readonly [file: string, trigger: string | undefined] => {
  const at = spec.lastIndexOf('@');
  return at <= 0 || existsSync(spec) ? [spec, undefined] : [spec.slice(0, at), spec.slice(at + 1)];
};

/** Reads `file@source.event`; a flow document with triggers needs no `@`. Throws `BadInput`. */
export const readFlowSpec = (spec: string): FlowSpec => {
  const [file, trigger] = split(spec);
  const flow = readEitherFormat(file);
  const triggers = trigger === undefined ? flow.triggers : [triggerOf(trigger)];
  if (triggers.length === 0) {
    throw new BadInput(
      `${file} does not say what starts it. Write ${file}@source.event, such as ${file}@voice-contact.onConnecting.`,
    );
  }
  return { flow, called: nameOfFile(file), triggers };
};
