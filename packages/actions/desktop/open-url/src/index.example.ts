import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { openUrl } from './index.ts';

const message = 'The browser blocked the page of orders.example. Allow pop-ups for this site.';

export const examples = examplesOf(openUrl, [
  {
    title: 'opens a page in a new tab',
    given: { url: 'https://orders.example/4711' },
    lent: { ui: { openUrl: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure where the browser blocks it',
    given: { url: 'https://orders.example/4711' },
    lent: { ui: { openUrl: () => throwError(() => new ActionError('url-blocked', message)) } },
    emits: [{ socket: 'failure', output: { code: 'url-blocked', message } }],
  },
]);
