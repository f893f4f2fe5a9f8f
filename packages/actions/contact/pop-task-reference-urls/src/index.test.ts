import { ActionError, type Contact, type ScreenPop } from '@offhook/contract';
import { lend } from '@offhook/testing';
import { of, throwError } from 'rxjs';
import { expect, it } from 'vitest';
import { popTaskReferenceUrls } from './index.ts';

const referring = (urls: readonly string[]): Contact => ({
  contactId: 'task-1',
  initialContactId: 'task-1',
  channel: 'task',
  direction: 'inbound',
  state: 'connected',
  initiationMethod: 'api',
  references: Object.fromEntries(urls.map((value, at) => [`r${at}`, { type: 'URL', value }])),
  attributes: {},
  isMonitor: false,
  timestamps: {},
});

const popped = (urls: readonly string[], refused?: string) => {
  const opened: string[] = [];
  const counts: unknown[] = [];
  const screenPop = (pop: ScreenPop) => {
    const url = pop.type === 'url' ? pop.params.url : '';
    if (url === refused) return throwError(() => new ActionError('untrusted', 'Not trusted.'));
    opened.push(url);
    return of(undefined);
  };
  const contact = { toSnapshot: () => of(referring(urls)) };
  of({})
    .pipe(popTaskReferenceUrls(lend({ contact, console: { screenPop } })))
    .subscribe(({ output }) => counts.push(output));
  return { opened, counts };
};

it('opens an address once, however often the task names it', () => {
  const { opened, counts } = popped([
    'https://a.example',
    ' https://a.example',
    'HTTP://b.example',
  ]);
  expect(opened).toEqual(['https://a.example', 'HTTP://b.example']);
  expect(counts).toEqual([{ value: 2 }]);
});

it('opens only what is a web address, and runs no script that a task brings along', () => {
  const urls = ['javascript:alert(1)', 'data:text/html,x', '/lightning/page/home', ''];
  expect(popped(urls)).toEqual({ opened: [], counts: [{ value: 0 }] });
});

it('goes on with the others when the CRM refuses one', () => {
  const urls = ['https://a.example', 'https://b.example', 'https://c.example'];
  expect(popped(urls, 'https://b.example')).toEqual({
    opened: ['https://a.example', 'https://c.example'],
    counts: [{ value: 2 }],
  });
});
