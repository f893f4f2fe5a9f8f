import { examplesOf } from '@offhook/contract';
import { formatPhoneNumberE164 } from './index.ts';

export const examples = examplesOf(formatPhoneNumberE164, [
  {
    title: 'writes a number with its country in front',
    given: { phoneNumber: '(206) 555-0100', countryCode: 'US' },
    emits: [{ socket: 'done', output: { value: '+12065550100' } }],
  },
  {
    title: 'reads a national number as one of the given country, in either case',
    given: { phoneNumber: '02079460000', countryCode: 'gb' },
    emits: [{ socket: 'done', output: { value: '+442079460000' } }],
  },
  {
    title: 'lets an international prefix win over the given country',
    given: { phoneNumber: '+44 20 7946 0000', countryCode: 'US' },
    emits: [{ socket: 'done', output: { value: '+442079460000' } }],
  },
  {
    title: 'takes no country for US',
    given: { phoneNumber: '2065550100', countryCode: '' },
    emits: [{ socket: 'done', output: { value: '+12065550100' } }],
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
