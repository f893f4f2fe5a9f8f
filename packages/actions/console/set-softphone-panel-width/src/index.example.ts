import { examplesOf } from '@offhook/contract';
import { of } from 'rxjs';
import { setSoftphonePanelWidth } from './index.ts';

export const examples = examplesOf(setSoftphonePanelWidth, [
  {
    title: 'sets the width',
    given: { widthPX: 360 },
    lent: { console: { setSoftphonePanelWidth: () => of(undefined) } },
    emits: [{ socket: 'success', output: {} }],
  },
  {
    title: 'leaves by failure for a width of nothing',
    given: { widthPX: 0 },
    emits: [
      {
        socket: 'failure',
        output: { code: 'width-invalid', message: 'The width has to be more than 0 pixels.' },
      },
    ],
  },
]);
