import type { SourceExamples } from '@offhook/testing';
import { of } from 'rxjs';
import { crmDesktop } from './index.ts';

const clicked = {
  number: '+12065550100',
  recordId: '0035e00000AdaQRAA0',
  recordName: 'Ada Lovelace',
  objectType: 'Contact',
};
const started = {
  workId: '0hW5e0000Work1',
  completeWorkWhen: 'TaskSaved',
  attributes: { to: '+12065550100' },
};
const told = {
  console: {
    events$: of(
      { event: 'onClickToDial', payload: clicked },
      { event: 'onNavigationChange', payload: { url: '/lightning/o/Case/list' } },
      { event: 'onHvsWorkStart', payload: started },
    ),
  },
};

export const examples: SourceExamples<typeof crmDesktop> = {
  source: crmDesktop,
  examples: [
    {
      title: 'tells which number was clicked, and on which record',
      event: 'onClickToDial',
      lent: told,
      emits: [{ payload: clicked }],
    },
    {
      title: 'tells the address of a list view, which is about no record',
      event: 'onNavigationChange',
      lent: told,
      emits: [{ payload: { url: '/lightning/o/Case/list' } }],
    },
    {
      title: 'tells whom to call for a sales cadence',
      event: 'onHvsWorkStart',
      lent: told,
      emits: [{ payload: started }],
    },
  ],
};
