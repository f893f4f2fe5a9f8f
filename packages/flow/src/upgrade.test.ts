import { expect, it } from 'vitest';
import { frozen, popFlow } from './flows.fixture.ts';
import { type Block, type Flow, upgrade } from './index.ts';
import { manifests } from './manifests.fixture.ts';

const flowOf = (tab: Block, more: Partial<Flow> = {}): Flow =>
  frozen({ ...popFlow, ...more, nodes: { ...popFlow.nodes, tab } });
const upgraded = (tab: Block) => upgrade(flowOf(tab), manifests).nodes['tab'];

it('brings inputs of every older version up to date, by data alone', () => {
  expect(
    upgraded({
      action: 'open-tab',
      inputs: { link: { ref: 'phone.phone' }, colour: { value: 1 }, mode: { value: 'popup' } },
      to: { done: ['end'] },
    }),
  ).toEqual({
    action: 'open-tab',
    version: 2,
    inputs: { address: { ref: 'phone.phone' }, mode: { value: 'window' } },
    to: { done: ['end'] },
  });
  expect(upgraded({ action: 'open-tab', version: 1, inputs: { link: { value: 'x' } } })).toEqual({
    action: 'open-tab',
    version: 2,
    inputs: { link: { value: 'x' }, mode: { value: 'tab' } },
  });
});

it('keeps what it cannot map: references, other values, a name that is taken', () => {
  expect(
    upgraded({
      action: 'open-tab',
      inputs: {
        address: { value: 'kept' },
        link: { value: 'too' },
        mode: { ref: 'phone.phone' },
      },
    }),
  ).toMatchObject({
    inputs: { address: { value: 'kept' }, link: { value: 'too' }, mode: { ref: 'phone.phone' } },
  });
});

it('leaves alone what is current, newer or unknown, and answers the very same flow', () => {
  for (const tab of [
    { action: 'open-tab', version: 2 },
    { action: 'open-tab', version: 9, inputs: { link: { value: 1 } } },
    { action: 'of-a-plugin', inputs: { link: { value: 1 } } },
  ]) {
    const flow = flowOf(tab);
    expect(upgrade(flow, manifests)).toBe(flow);
  }
  const once = upgrade(flowOf({ action: 'open-tab' }), manifests);
  expect(upgrade(once, manifests)).toBe(once);
});

it('lets the legacy side of an input follow its name', () => {
  const flow = flowOf(
    { action: 'open-tab', inputs: { link: { ref: 'phone' }, colour: { value: 1 } } },
    { legacy: { blocks: { tab: { spelling: { 'link.a': '$.x', colour: '$.y' } } } } },
  );
  expect(upgrade(flow, manifests).legacy).toEqual({
    blocks: { tab: { names: { address: 'link' }, spelling: { 'address.a': '$.x' } } },
  });
});
