import { createSimulation } from '@offhook/host-simulated';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { changeAgentToDeskphone } from './index.ts';

it('turns the softphone off and notes the number', () => {
  const { host, state$ } = createSimulation();
  of({ phoneNumber: ' +12065550142 ' }).pipe(changeAgentToDeskphone(host.ports)).subscribe();
  expect(state$.value.agent.picture).toMatchObject({
    name: 'Ada',
    softphoneEnabled: false,
    extension: '+12065550142',
  });
});
