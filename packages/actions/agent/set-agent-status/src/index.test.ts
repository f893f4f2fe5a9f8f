import type { AgentPort, AgentState } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { setAgentStatus } from './index.ts';

const lunch: AgentState = { name: 'Lunch', type: 'not_routable', agentStateARN: 'arn:state/2' };
const training: AgentState = { name: 'Training', type: 'not_routable' };

type Given = Parameters<typeof setAgentStatus.run>[0];

const told = (...given: readonly Given[]) => {
  const asked: unknown[] = [];
  const sockets: string[] = [];
  const setState: AgentPort['setState'] = (args) => {
    asked.push(args);
    return of(undefined);
  };
  const getAgentStates = () => of([lunch, training]);
  of(...given)
    .pipe(setAgentStatus(lend({ agent: { getAgentStates, setState } })))
    .subscribe(({ socket }) => sockets.push(socket));
  return { asked, sockets };
};

it.each([{ ...lunch }, 'arn:state/2', 'Lunch'])('sets the state by its name for %o', (state) => {
  expect(told({ state, enqueueNextState: false }).asked).toEqual([{ state: 'Lunch' }]);
});

it('waits for the end of the contact where that is wanted', () => {
  expect(told({ state: { ...training }, enqueueNextState: true }).asked).toEqual([
    { state: 'Training', enqueueNextState: true },
  ]);
});

it.each([{ state: '' }, {}, { state: {} }, { state: 7 }])('takes %o for no state', (given) => {
  expect(told({ ...given, enqueueNextState: false })).toEqual({ asked: [], sockets: ['failure'] });
});
