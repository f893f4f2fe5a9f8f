import type { Flow } from '@offhook/flow';
import { words } from '../words/words.ts';

/** What the record form of a flow holds. */
export interface FlowRecord {
  readonly name: string;
  readonly adapter: string;
  readonly source: string;
  readonly event: string;
  readonly description: string;
  readonly active: boolean;
  readonly debug: boolean;
}

/** The record of a document; its further triggers stay in the document. */
export const recordOf = (flow: Flow, adapter: string): FlowRecord => ({
  name: flow.name,
  adapter,
  source: flow.triggers[0]?.source ?? '',
  event: flow.triggers[0]?.event ?? '',
  description: flow.description ?? '',
  active: flow.active !== false,
  debug: flow.debug === true,
});

/** The document with what the form says; members that say the usual are left out. */
export const withRecord = (flow: Flow, record: FlowRecord): Flow => {
  const { description: _description, active: _active, debug: _debug, ...rest } = flow;
  const [first, ...others] = flow.triggers;
  const hasTrigger = record.source !== '' && record.event !== '';
  const trigger = { ...first, source: record.source, event: record.event };
  return {
    ...rest,
    name: record.name.trim(),
    ...(record.description.trim() !== '' && { description: record.description.trim() }),
    ...(!record.active && { active: false }),
    ...(record.debug && { debug: true }),
    triggers: hasTrigger ? [trigger, ...others] : others,
  };
};

/** What is wrong with a record; undefined where it can be saved. */
export const refuseRecord = (record: FlowRecord): string | undefined => {
  if (record.name.trim() === '') return words().flow.nameMissing;
  if (record.source !== '' && record.event === '') return words().flow.eventMissing;
  return undefined;
};
