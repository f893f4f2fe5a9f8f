import { examplesOf } from '@offhook/contract';
import { formatPhoneNumber } from './index.ts';

export const examples = examplesOf(formatPhoneNumber, [
  {
    title: 'writes an international number as people write it at home',
    given: { phoneNumber: '+12065550100', countryCode: 'US' },
    emits: [{ socket: 'done', output: { value: '(206) 555-0100' } }],
  },
  {
    title: 'reads a national number as one of the given country, in either case',
    given: { phoneNumber: '02079460000', countryCode: 'gb' },
    emits: [{ socket: 'done', output: { value: '020 7946 0000' } }],
  },
  {
    title: 'lets an international prefix win over the given country',
    given: { phoneNumber: '+44 20 7946 0000', countryCode: 'US' },
    emits: [{ socket: 'done', output: { value: '020 7946 0000' } }],
  },
  {
    title: 'takes no country for US',
    given: { phoneNumber: '2065550100', countryCode: '' },
    emits: [{ socket: 'done', output: { value: '(206) 555-0100' } }],
  },
  {
    title: 'hands on what is no phone number',
    given: { phoneNumber: 'anonymous', countryCode: 'US' },
    emits: [{ socket: 'done', output: { value: 'anonymous' } }],
  },
  {
    title: 'hands on short numbers, such as those for emergencies',
    given: { phoneNumber: '911', countryCode: 'US' },
    emits: [{ socket: 'done', output: { value: '911' } }],
  },
]);
