import { ActionError, defineAction, outcome, text } from '@offhook/contract';

/** Opens the home page of an object, such as the one of all cases. */
export const screenpopObjectHome = defineAction({
  id: 'screenpop-object-home',
  title: 'Screenpop Object Home',
  description: 'Opens the home page of an object in the CRM, such as that of all cases.',
  aliases: { titles: ['Screen Pop Object Home'] },
  tags: ['screen pop', 'page'],
  keywords: ['overview'],
  requires: ['console'],
  inputs: { scope: text({ title: 'Object', help: 'Such as Case.', suggest: 'crm-objects' }) },
  sockets: outcome(),
  run: ({ scope }, { console }) => {
    if (scope.trim() === '') {
      throw new ActionError('object-missing', 'The block does not say which object to open.');
    }
    return console.screenPop({ type: 'objecthome', params: { scope } });
  },
});
