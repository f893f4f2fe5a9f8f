import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { setSoftphonePanelHeight } from './index.ts';

export const examples = examplesOf(setSoftphonePanelHeight, [
  {
    title: 'sets the height',
    given: { heightPX: 480 },
    lent: { console: { setSoftphonePanelHeight: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure for a height of nothing',
    given: { heightPX: 0 },
    emits: [
      {
        socket: 'failure',
        output: { code: 'height-invalid', message: 'The height has to be more than 0 pixels.' },
      },
    ],
  },
]);
