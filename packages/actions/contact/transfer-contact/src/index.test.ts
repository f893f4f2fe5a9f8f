import type { ContactPort, JsonRecord } from '@offhook/contract';
import { createSimulation } from '@offhook/host-simulated';
import { lend } from '@offhook/testing';
import { of, Subject } from 'rxjs';
import { expect, it } from 'vitest';
import { transferContact } from './index.ts';

const grace = { type: 'agent', name: 'Grace', endpointARN: 'arn:endpoint/grace' } as const;
const agent = { getEndpoints: () => of([grace]) };

const called = (given: { destination?: string; endpoint?: JsonRecord }): readonly unknown[] => {
  const asked: unknown[] = [];
  const addConnection: ContactPort['addConnection'] = ({ endpoint }) => {
    asked.push(endpoint);
    return of(undefined);
  };
  const destroyAgentConnection = () => {
    asked.push('left');
    return of(undefined);
  };
  of(given)
    .pipe(transferContact(lend({ agent, contact: { addConnection, destroyAgentConnection } })))
    .subscribe();
  return asked;
};

it('brings the other party in before it takes the agent out', () => {
  expect(called({ destination: 'Grace' })).toEqual([grace, 'left']);
  expect(called({ destination: 'arn:endpoint/grace' })).toEqual([grace, 'left']);
});

it('takes an endpoint as Get Endpoint by Phone Number gives it, and prefers it', () => {
  const endpoint = {
    endpointARN: null,
    endpointId: null,
    type: 'phone_number',
    name: null,
    phoneNumber: '+12065550100',
    agentLogin: null,
    queue: null,
  };
  expect(called({ destination: 'Grace', endpoint })).toEqual([
    { type: 'phone_number', phoneNumber: '+12065550100' },
    'left',
  ]);
});

it('leaves the agent in the call until the other party was brought in', () => {
  const bringing = new Subject<void>();
  const left: string[] = [];
  const contact = {
    addConnection: () => bringing,
    destroyAgentConnection: () => {
      left.push('left');
      return of(undefined);
    },
  };
  const run = of({ destination: 'Grace' })
    .pipe(transferContact(lend({ agent, contact })))
    .subscribe();
  run.unsubscribe();
  expect(bringing.observed).toBe(false);
  expect(left).toEqual([]);
});

it('goes through the simulated contact centre, and leaves a refused call as it was', () => {
  const { host, state$, ring, accept } = createSimulation();
  const call = ring();
  accept(call);
  const sockets: string[] = [];
  of({ destination: '+442079460958' }, { destination: 'Grace' })
    .pipe(transferContact({ agent: host.ports.agent, contact: host.contactPort(call) }))
    .subscribe(({ socket }) => {
      sockets.push(`${socket} ${state$.value.contacts[0]?.picture.state}`);
    });
  expect(sockets).toEqual(['failure connected', 'success ended']);
  expect(state$.value.contacts[0]?.parties).toMatchObject([{ endpoint: { name: 'Grace' } }]);
});
