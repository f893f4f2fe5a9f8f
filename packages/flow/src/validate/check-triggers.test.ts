import { describe, expect, it } from 'vitest';
import { popFlow } from '../flows.fixture.ts';
import type { FlowTrigger, Problem } from '../index.ts';
import { manifests } from '../manifests.fixture.ts';
import { validate } from './validate.ts';

const known = manifests.sources['voice-contact'];
if (known === undefined) throw new Error('The fixture has no calls.');
const timed = {
  ...manifests,
  sources: {
    ...manifests.sources,
    timer: {
      ...known,
      about: 'none' as const,
      events: {
        onTick: {
          title: 'Tick',
          description: 'Ticks.',
          payload: { due: { kind: 'text' as const, title: 'Due' } },
          settings: {
            minutes: { kind: 'number' as const, title: 'Minutes', min: 1, max: 60 },
            zone: { kind: 'text' as const, title: 'Zone', optional: true as const },
          },
        },
      },
    },
  },
};

const tick: FlowTrigger = { source: 'timer', event: 'onTick', settings: { minutes: 5 } };
const rings: FlowTrigger = { source: 'voice-contact', event: 'onConnecting' };

const about = (trigger: FlowTrigger): readonly Problem[] =>
  validate({ ...popFlow, triggers: [trigger] }, timed).filter(({ field }) => field === 'triggers');
const codes = (trigger: FlowTrigger) => about(trigger).map(({ code }) => code);

const when = (ref: string): FlowTrigger['when'] => ({
  all: [{ ref, comparator: '===', value: 'Sales' }],
});

describe('what a trigger sets', () => {
  it('is fine where it fits', () => {
    expect(about(tick)).toEqual([]);
    expect(about({ ...tick, settings: { minutes: 60, zone: 'UTC' } })).toEqual([]);
  });

  it('may not be left out where it is required', () => {
    expect(about({ ...tick, settings: {} })).toMatchObject([
      {
        code: 'input-empty',
        severity: 'warning',
        message:
          '"Minutes" of the trigger "timer onTick" is required and has no value. Give it one.',
      },
    ]);
  });

  it('is told where it does not fit, or does nothing', () => {
    expect(codes({ ...tick, settings: { minutes: 'often' } })).toEqual(['wrong-type']);
    expect(codes({ ...tick, settings: { minutes: 90 } })).toEqual(['out-of-range']);
    expect(codes({ ...tick, settings: { minutes: 5, often: true } })).toEqual(['unknown-input']);
    expect(codes({ ...rings, settings: { minutes: 5 } })).toEqual(['unknown-input']);
  });
});

describe('an entry condition', () => {
  it('reads payload, contact and agent', () => {
    for (const ref of ['contact.queue', 'contact.attributes.tier', 'agent.queues[0].name'])
      expect(codes({ ...rings, when: when(ref) }), ref).toEqual([]);
  });

  it('cannot read what a run makes, nor what no reference is', () => {
    for (const ref of ['phone.phone', 'flow.name', 'agent#error', '1 2', ''])
      expect(about({ ...rings, when: { any: when(ref)?.all } }), ref).toMatchObject([
        { code: 'unreadable-reference', severity: 'error' },
      ]);
  });

  it('is told where what it reads is never there', () => {
    expect(codes({ ...rings, when: when('contact.colour') })).toEqual(['unknown-output']);
    expect(codes({ ...tick, when: when('payload.colour') })).toEqual(['unknown-payload']);
    expect(codes({ ...tick, when: when('contact.queue') })).toEqual(['may-be-missing']);
  });
});
