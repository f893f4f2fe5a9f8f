import type { Scenario } from '@offhook/host-simulated';
import type { Caller } from '../softphone/ring-form.ts';

const account = {
  harbor: '001000000000HB1',
  northwind: '001000000000NW1',
  alpine: '001000000000AP1',
};
const contact = {
  lin: '003000000000LL1',
  sam: '003000000000SO1',
  maya: '003000000000MO1',
  jonas: '003000000000JK1',
  priya: '003000000000PN1',
};

/** What the CRM holds when a desktop opens. */
export const seed: Scenario = {
  agent: { name: 'Ada Brooks', dialableCountries: ['us', 'ca', 'gb', 'de'] },
  crm: {
    Account: [
      {
        Id: account.harbor,
        Name: 'Harbor Coffee',
        Industry: 'Food & Beverage',
        Phone: '(206) 555-0110',
        Website: 'harborcoffee.example',
        BillingCity: 'Seattle',
      },
      {
        Id: account.northwind,
        Name: 'Northwind Cycles',
        Industry: 'Retail',
        Phone: '(503) 555-0120',
        Website: 'northwind.example',
        BillingCity: 'Portland',
      },
      {
        Id: account.alpine,
        Name: 'Alpine Outfitters',
        Industry: 'Retail',
        Phone: '+49 30 901820',
        Website: 'alpine.example',
        BillingCity: 'Berlin',
      },
    ],
    Contact: [
      {
        Id: contact.lin,
        FirstName: 'Lin',
        LastName: 'Lee',
        Name: 'Lin Lee',
        Title: 'Head of Operations',
        Phone: '(206) 555-0100',
        Email: 'lin.lee@harborcoffee.example',
        AccountId: account.harbor,
      },
      {
        Id: contact.sam,
        FirstName: 'Sam',
        LastName: 'Ortiz',
        Name: 'Sam Ortiz',
        Title: 'Store Manager',
        Phone: '(503) 555-0121',
        Email: 'sam.ortiz@northwind.example',
        AccountId: account.northwind,
      },
      {
        Id: contact.maya,
        FirstName: 'Maya',
        LastName: 'Ortiz',
        Name: 'Maya Ortiz',
        Title: 'Buyer',
        Phone: '(503) 555-0121',
        Email: 'maya.ortiz@northwind.example',
        AccountId: account.northwind,
      },
      {
        Id: contact.jonas,
        FirstName: 'Jonas',
        LastName: 'Keller',
        Name: 'Jonas Keller',
        Title: 'IT Lead',
        Phone: '+49 30 901821',
        Email: 'jonas.keller@alpine.example',
        AccountId: account.alpine,
      },
      {
        Id: contact.priya,
        FirstName: 'Priya',
        LastName: 'Nair',
        Name: 'Priya Nair',
        Title: 'Owner',
        Phone: '(415) 555-0133',
        MobilePhone: '(415) 555-0134',
        Email: 'priya@nairdesign.example',
      },
    ],
    Lead: [
      {
        Id: '00Q000000000TW1',
        FirstName: 'Theo',
        LastName: 'Walsh',
        Name: 'Theo Walsh',
        Company: 'Walsh & Daughters',
        Status: 'Open',
        Phone: '(312) 555-0141',
        Email: 'theo@walsh.example',
      },
      {
        Id: '00Q000000000IB1',
        FirstName: 'Ines',
        LastName: 'Barros',
        Name: 'Ines Barros',
        Company: 'Barros Ceramics',
        Status: 'Working',
        Phone: '(212) 555-0142',
        Email: 'ines@barros.example',
      },
    ],
    Case: [
      {
        Id: '500000000000C11',
        CaseNumber: '00001026',
        Subject: 'Espresso machine leaks',
        Status: 'New',
        Priority: 'High',
        ContactId: contact.lin,
        AccountId: account.harbor,
        Description: 'The second group head drips after each shot.',
      },
      {
        Id: '500000000000C12',
        CaseNumber: '00001027',
        Subject: 'Invoice lists an old address',
        Status: 'Working',
        Priority: 'Low',
        ContactId: contact.lin,
        AccountId: account.harbor,
      },
      {
        Id: '500000000000C13',
        CaseNumber: '00001031',
        Subject: 'Wheel set arrived bent',
        Status: 'Escalated',
        Priority: 'High',
        ContactId: contact.sam,
        AccountId: account.northwind,
      },
    ],
    Task: [],
  },
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
