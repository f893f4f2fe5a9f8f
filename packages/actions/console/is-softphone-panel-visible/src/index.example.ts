import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { isSoftphonePanelVisible } from './index.ts';

export const examples = examplesOf(isSoftphonePanelVisible, [
  {
    title: 'says yes for an open panel',
    given: {},
    lent: { console: { isSoftphonePanelVisible: () => of({ visible: true }) } },
    emits: [{ socket: 'true', output: true }],
  },
  {
    title: 'says no for a closed panel',
    given: {},
    lent: { console: { isSoftphonePanelVisible: () => of({ visible: false }) } },
    emits: [{ socket: 'false', output: false }],
  },
]);
