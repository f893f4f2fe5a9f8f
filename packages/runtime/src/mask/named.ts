import type { Holding } from '@offhook/contract';

/** Words in the names of members that say what they hold, the gravest first; for values whose shape no field declares. */
const words: readonly (readonly [Holding, RegExp])[] = [
  ['secret', /passw|passphrase|secret|token|authoriz|api.?key|cookie|^pin$/],
  ['payment', /card.?(number|holder|code)|credit.?card|cvv|cvc|iban|account.?number|sort.?code/],
  [
    'personal',
    /phone|mobile|national.?number|^fax$|e.?mail|address|street|postal|zip.?code|birth|passport|social.?security|^ssn$|(first|last|middle|full|given|family|nick|customer|caller|display|contact).?name$/,
  ],
];

/** What a member's name says that it holds. `Name`, so written, is how CRMs call people. */
export const holdingByName = (name: string): Holding | undefined => {
  if (name === 'Name') return 'personal';
  const lower = name.toLowerCase();
  return words.find(([, word]) => word.test(lower))?.[0];
};
