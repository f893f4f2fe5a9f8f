import type { Json, Manifests, Upgrade } from '@offhook/contract';
import { type Block, type Flow, isBlock, type LegacyBlock } from './document.ts';
import { member } from './member.ts';
import { manifestFor } from './sockets-of.ts';
import type { Value } from './value.ts';

type Inputs = Readonly<Record<string, Value>>;

/** The name that an input has after a step; undefined where the step gives it up. */
const renamed = (step: Upgrade, inputs: Inputs, name: string): string | undefined => {
  const target = member(step.rename, name);
  const taken = target !== undefined && target !== name && Object.hasOwn(inputs, target);
  const now = taken ? name : (target ?? name);
  return step.remove?.includes(now) === true ? undefined : now;
};

const mapped = (value: Value, words: Readonly<Record<string, Json>> | undefined): Value => {
  if (!('value' in value) || typeof value.value === 'object') return value;
  const next = member(words, String(value.value));
  return next === undefined ? value : { value: next };
};

const upgradeInputs = (inputs: Inputs, step: Upgrade): Inputs => {
  const kept = Object.entries(inputs).flatMap(([name, value]) => {
    const now = renamed(step, inputs, name);
    return now === undefined ? [] : [[now, mapped(value, member(step.map, now))] as const];
  });
  const there = new Set(kept.map(([name]) => name));
  const added = Object.entries(step.default ?? {}).flatMap(([name, value]) =>
    there.has(name) ? [] : [[name, mapped({ value }, member(step.map, name))] as const],
  );
  return Object.fromEntries([...kept, ...added]);
};

const upgradeBlock = (block: Block, upgrades: readonly Upgrade[]): Block => {
  const version = block.version ?? 0;
  if (version >= upgrades.length) return block;
  const inputs = upgrades.slice(version).reduce(upgradeInputs, block.inputs ?? {});
  const { action, version: _, inputs: __, ...rest } = block;
  return {
    action,
    version: upgrades.length,
    ...((block.inputs !== undefined || Object.keys(inputs).length > 0) && { inputs }),
    ...rest,
  };
};

/** Lets what a legacy file called and spelt an input follow its name. */
const upgradeLegacy = (legacy: LegacyBlock, inputs: Inputs, steps: readonly Upgrade[]) => {
  let names: Readonly<Record<string, string>> = Object.fromEntries(
    Object.keys(inputs).map((name) => [name, name]),
  );
  let current = inputs;
  for (const step of steps) {
    const before = current;
    names = Object.fromEntries(
      Object.entries(names).flatMap(([old, name]) => {
        const now = renamed(step, before, name);
        return now === undefined ? [] : [[old, now]];
      }),
    );
    current = upgradeInputs(current, step);
  }
  const follow = (map: Readonly<Record<string, string>> | undefined) =>
    Object.entries(map ?? {}).flatMap(([place, words]) => {
      const [head = '', ...rest] = place.split('.');
      const now = member(names, head);
      return now === undefined ? [] : [[[now, ...rest].join('.'), words] as const];
    });
  const moved = Object.entries(names).filter(([old, name]) => old !== name);
  const given = moved.map(([old, name]) => [name, member(legacy.names, old) ?? old] as const);
  const spelling = Object.fromEntries(follow(legacy.spelling));
  const called = Object.fromEntries([...follow(legacy.names), ...given]);
  return {
    ...legacy,
    ...(Object.keys(called).length > 0 && { names: called }),
    ...(legacy.spelling !== undefined && { spelling }),
  };
};

/**
 * Brings the inputs of all blocks up to the versions of the given actions, by their manifests'
 * data alone. Answers the very same flow where nothing is to be done; unknown actions and blocks
 * that a newer version saved stay as they are.
 */
export const upgrade = (flow: Flow, manifests: Manifests): Flow => {
  const changed: [id: string, from: Block, to: Block, upgrades: readonly Upgrade[]][] = [];
  for (const [id, node] of Object.entries(flow.nodes)) {
    if (!isBlock(node)) continue;
    const upgrades = manifestFor(manifests, node)?.upgrades ?? [];
    const upgraded = upgradeBlock(node, upgrades);
    if (upgraded !== node) changed.push([id, node, upgraded, upgrades]);
  }
  if (changed.length === 0) return flow;
  const nodes = { ...flow.nodes };
  const blocks = { ...flow.legacy?.blocks };
  for (const [id, from, to, upgrades] of changed) {
    nodes[id] = to;
    const legacy = member(blocks, id);
    if (legacy !== undefined) {
      blocks[id] = upgradeLegacy(legacy, from.inputs ?? {}, upgrades.slice(from.version ?? 0));
    }
  }
  const { legacy } = flow;
  return { ...flow, nodes, ...(legacy?.blocks && { legacy: { ...legacy, blocks } }) };
};
