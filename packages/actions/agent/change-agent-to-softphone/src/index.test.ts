import type { AgentPort } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { changeAgentToSoftphone } from './index.ts';

it('keeps all else of the configuration', () => {
  const written: unknown[] = [];
  const setConfiguration: AgentPort['setConfiguration'] = ({ configuration }) => {
    written.push(configuration);
    return of(undefined);
  };
  const getConfiguration = () => of({ name: 'Ada', extension: '1001', softphoneEnabled: false });
  of({})
    .pipe(changeAgentToSoftphone(lend({ agent: { getConfiguration, setConfiguration } })))
    .subscribe();
  expect(written).toEqual([{ name: 'Ada', extension: '1001', softphoneEnabled: true }]);
});
