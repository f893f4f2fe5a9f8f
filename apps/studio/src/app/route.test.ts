import { expect, test } from 'vitest';
import { routeOf, to } from './route.ts';

test('every address of the studio is read back as its page', () => {
  expect(routeOf(to.adapters())).toEqual({ page: 'adapters' });
  expect(routeOf(to.examples())).toEqual({ page: 'examples' });
  expect(routeOf(to.example('e01'))).toEqual({ page: 'example', folder: 'e01' });
  expect(routeOf(to.adapter('demo'))).toEqual({ page: 'adapter', adapter: 'demo' });
  expect(routeOf(to.find('demo'))).toEqual({ page: 'find', adapter: 'demo' });
  expect(routeOf(to.block('f', 'log-2'))).toEqual({ page: 'flow', flow: 'f', block: 'log-2' });
  expect(routeOf(to.releases('demo'))).toEqual({ page: 'releases', adapter: 'demo' });
  expect(routeOf(to.runs('demo'))).toEqual({ page: 'runs', adapter: 'demo' });
  expect(routeOf(to.run('demo', 'a/b'))).toEqual({ page: 'run', adapter: 'demo', run: 'a/b' });
  expect(routeOf(to.newFlow('demo'))).toEqual({ page: 'new-flow', adapter: 'demo' });
  expect(routeOf(to.rehearse('f', 'r/1'))).toEqual({ page: 'flow', flow: 'f', run: 'r/1' });
  expect(routeOf(to.flow('a b/c'))).toEqual({ page: 'flow', flow: 'a b/c' });
  expect(routeOf(to.version('f', 3))).toEqual({ page: 'version', flow: 'f', version: 3 });
});

test('an address that leads nowhere is told as such', () => {
  expect(routeOf('/flows/f/nowhere')).toEqual({ page: 'unknown', path: '/flows/f/nowhere' });
  expect(routeOf('/elsewhere').page).toBe('unknown');
});
