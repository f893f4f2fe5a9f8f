import { expect, test } from 'vitest';
import { connectionAt, type Surroundings } from './connection.ts';

const store = (): Surroundings['kept'] => {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
};

const at = (address: string) =>
  connectionAt(
    { page: new URL(address, 'http://localhost:4301'), kept: store(), tab: store() },
    {
      server: 'http://localhost:4300',
      adapter: 'demo',
      simulators: { ccp: 'http://localhost:4302' },
    },
  );

const live = (settings: Readonly<Record<string, string>> = {}) =>
  at(
    `/softphone.html?${new URLSearchParams({
      mode: 'live',
      ccpUrl: 'https://my-team.my.connect.aws/ccp-v2/',
      ...settings,
    })}`,
  );

test('a softphone beside the simulated panel asks the server side of its own contact centre', () => {
  expect(at('/softphone.html?org=a%20team')).toMatchObject({
    ccpUrl: 'http://localhost:4302/?desk=a%20team',
    connector: 'http://localhost:4302/connector/a%20team',
  });
});

test('a softphone with live settings has a server side only where its address is set', () => {
  expect(live()).not.toHaveProperty('connector');
  expect(live({ connectorUrl: 'https://connector.example.com/v1' })).toMatchObject({
    connector: 'https://connector.example.com/v1',
  });
});

test('a server side that could be read along the way is refused, with what to write', () => {
  expect(() => live({ connectorUrl: 'http://connector.example.com' })).toThrow(
    'The address of the connector has to begin with https://, as https://connector.example.com/v1',
  );
});
