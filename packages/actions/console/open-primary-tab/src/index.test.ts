import type { ConsolePort } from '@offhook/contract';
import { createSimulation } from '@offhook/host-simulated';
import { lend } from '@offhook/testing';
import { of } from 'rxjs';
import { expect, it } from 'vitest';
import { openPrimaryTab } from './index.ts';

it('hands on what is given and leaves out what is empty', () => {
  const asked: unknown[] = [];
  const open: ConsolePort['openPrimaryTab'] = (args) => {
    asked.push(args);
    return of({ id: 'ctab1' });
  };
  const all = { url: '/a', label: 'A', active: false, id: 'scc-pt-1', name: 'a' };
  of(all, { url: '/b', label: '', active: true, id: '', name: '' })
    .pipe(openPrimaryTab(lend({ console: { openPrimaryTab: open } })))
    .subscribe();
  expect(asked).toEqual([all, { url: '/b', active: true }]);
});

it('leaves the tab in the background where that is wanted', () => {
  const { host, state$ } = createSimulation();
  of({ url: '/a', active: true }, { url: '/b', active: false })
    .pipe(openPrimaryTab(host.ports))
    .subscribe();
  expect(state$.value.tabs.map(({ url }) => url)).toEqual(['/a', '/b']);
  expect(state$.value.console.focusedTabId).toBe(state$.value.tabs[0]?.id);
});
