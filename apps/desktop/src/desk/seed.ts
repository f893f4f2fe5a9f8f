import { demoRecords } from '@offhook/desk-face/demo-records';
import type { Scenario } from '@offhook/host-simulated';
import type { Caller } from '../softphone/ring-form.ts';

/** What the CRM holds when a desktop opens. */
export const seed: Scenario = {
  agent: { name: 'Ada Brooks', dialableCountries: ['us', 'ca', 'gb', 'de'] },
  crm: demoRecords,
};

/** Who can be played on the softphone. */
export const callers: readonly Caller[] = [
  {
    label: 'Lin Lee · (206) 555-0100',
    name: 'Lin Lee',
    phone: '+12065550100',
    email: 'lin.lee@harborcoffee.example',
  },
  {
    label: 'Priya Nair · (415) 555-0133',
    name: 'Priya Nair',
    phone: '+14155550133',
    email: 'priya@nairdesign.example',
  },
  { label: 'Ortiz, two contacts · (503) 555-0121', phone: '+15035550121' },
  {
    label: 'Jonas Keller · +49 30 901821',
    name: 'Jonas Keller',
    phone: '+4930901821',
    email: 'jonas.keller@alpine.example',
  },
  {
    label: 'Theo Walsh, a lead · (312) 555-0141',
    name: 'Theo Walsh',
    phone: '+13125550141',
    email: 'theo@walsh.example',
  },
  { label: 'Unknown · (646) 555-0177', phone: '+16465550177' },
  { label: 'Withheld number' },
];
