import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { isTooDeep } from './http/guard-depth.ts';
import { sentenceOf } from './http/sentence.ts';
import { addressOf } from './ports.ts';
import { canonicalJson, contentHash } from './registry/canonical.ts';

describe('the address of a content', () => {
  test('is the same for any order of members, and differs for any order of a list', () => {
    expect(contentHash({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(
      contentHash({ b: { d: [1, 2], c: 2 }, a: 1 }),
    );
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
  });

  test('keeps members of any name, also the one that means a prototype', () => {
    const odd = JSON.parse('{"b":1,"__proto__":{"x":1},"10":2}');
    expect(canonicalJson(odd)).toBe('{"10":2,"__proto__":{"x":1},"b":1}');
  });
});

describe('the configuration', () => {
  test('of an empty environment is the usual one', () => {
    expect(readConfig({ OFFHOOK_PORT: '' }, '/offhook')).toEqual({
      host: 'localhost',
      port: 4300,
      desktopPort: 4301,
      data: '/offhook/.offhook',
      databaseUrl: undefined,
      keepRuns: 30,
      studio: '/offhook/apps/studio/dist',
      desktop: '/offhook/apps/desktop/dist',
      allowedHosts: [],
      simulators: { folder: '/offhook/apps', ccpPort: undefined, crmPort: undefined },
    });
  });

  test('takes what the environment says', () => {
    const environment = { OFFHOOK_PORT: '80', OFFHOOK_DATA: '/data', OFFHOOK_HOST: '0.0.0.0' };
    expect(readConfig(environment, '/offhook')).toMatchObject({
      host: '0.0.0.0',
      port: 80,
      data: '/data',
    });
  });

  test('leaves the simulated vendors out where it is told to', () => {
    expect(readConfig({ OFFHOOK_SIMULATORS: 'no' }, '/offhook').simulators).toBeUndefined();
    expect(() => readConfig({ OFFHOOK_SIMULATORS: 'maybe' }, '/offhook')).toThrow('yes or no');
  });

  test('reads the hosts that flows may ask, and refuses what would say more to a browser', () => {
    const hosts = 'api.example.com, *.intranet.example localhost:8080';
    expect(readConfig({ OFFHOOK_ALLOWED_HOSTS: hosts }, '/offhook').allowedHosts).toEqual([
      'api.example.com',
      '*.intranet.example',
      'localhost:8080',
    ]);
    for (const wrong of ['*', 'https://api.example.com', "a.example; script-src 'self'"]) {
      expect(() => readConfig({ OFFHOOK_ALLOWED_HOSTS: wrong }, '/offhook')).toThrow(
        'OFFHOOK_ALLOWED_HOSTS must list hosts, with commas between them',
      );
    }
  });

  test.each(['many', '-1', '70000', '4300.5'])('refuses a port that is none: %s', (value) => {
    expect(() => readConfig({ OFFHOOK_DESKTOP_PORT: value }, '/offhook')).toThrow(
      `OFFHOOK_DESKTOP_PORT must be a port from 0 to 65535; the usual one is 4301, not “${value}”`,
    );
  });

  test('refuses to keep runs for what is no number of days', () => {
    expect(() => readConfig({ OFFHOOK_KEEP_RUNS: 'long' }, '/offhook')).toThrow(
      'OFFHOOK_KEEP_RUNS must be a whole number of days',
    );
    expect(readConfig({ OFFHOOK_KEEP_RUNS: '0' }, '/offhook').keepRuns).toBe(0);
  });

  test('an address is written as browsers write it', () => {
    expect(addressOf('0.0.0.0', 4300)).toBe('http://localhost:4300');
    expect(addressOf('::1', 4300)).toBe('http://[::1]:4300');
    expect(addressOf('desk.example', 80)).toBe('http://desk.example:80');
  });
});

describe('sentences about input', () => {
  test('name the place that is wrong, three places at most', () => {
    const issue = (instancePath: string) => ({ instancePath, message: 'Required', params: {} });
    expect(sentenceOf([issue('/origins/0'), issue('/')])).toBe('origins[0]: required; required.');
    expect(sentenceOf(['/a', '/b', '/c', '/d', '/e'].map(issue))).toBe(
      'a: required; b: required; c: required; and 2 more.',
    );
  });
});

describe('how deep a body may nest', () => {
  test('deeper than any flow, but not without end', () => {
    const nest = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
    expect(isTooDeep(nest(100))).toBe(false);
    expect(isTooDeep(nest(202))).toBe(true);
    expect(isTooDeep(nest(100_000))).toBe(true);
    expect(isTooDeep(undefined)).toBe(false);
  });
});
