import { ActionError, examplesOf } from '@offhook/contract';
import { of, throwError } from 'rxjs';
import { copyToClipboard } from './index.ts';

const message = 'The browser did not let this page write to the clipboard.';
const refused = new ActionError('clipboard-refused', message);

export const examples = examplesOf(copyToClipboard, [
  {
    title: 'copies a text',
    given: { text: '+12065550100' },
    lent: { ui: { copyToClipboard: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure where the browser refuses',
    given: { text: '+12065550100' },
    lent: { ui: { copyToClipboard: () => throwError(() => refused) } },
    emits: [{ socket: 'failure', output: { code: 'clipboard-refused', message } }],
  },
]);
