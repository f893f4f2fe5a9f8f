import { createSimulation, type Simulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { getContactAttribute } from './index.ts';

const tierOf = ({ host }: Simulation, contactId: string): readonly unknown[] => {
  const values: unknown[] = [];
  of({ attributeName: 'tier', defaultValue: 'none' })
    .pipe(getContactAttribute({ contact: host.contactPort(contactId) }))
    .subscribe(({ output }) => values.push(output));
  return values;
};

it('reads the attributes of a transferred contact, which once were empty', () => {
  const simulation = createSimulation();
  const contactId = simulation.ring({
    initialContactId: 'first',
    initiationMethod: 'transfer',
    attributes: { tier: 'gold' },
  });
  expect(tierOf(simulation, contactId)).toEqual([{ value: 'gold' }]);
});

it('reads its own contact as it is now, also after the agent turned to another and back', () => {
  const simulation = createSimulation();
  const chat = (tier: string) => {
    const contactId = simulation.ring({ channel: 'chat', attributes: { tier } });
    simulation.accept(contactId);
    simulation.focus(contactId);
    return contactId;
  };
  const first = chat('gold');
  const second = chat('silver');
  expect(tierOf(simulation, first)).toEqual([{ value: 'gold' }]);
  simulation.host
    .contactPort(first)
    .updateAttributes({ attributes: { tier: 'platinum' } })
    .subscribe();
  simulation.focus(first);
  expect(tierOf(simulation, first)).toEqual([{ value: 'platinum' }]);
  expect(tierOf(simulation, second)).toEqual([{ value: 'silver' }]);
});
