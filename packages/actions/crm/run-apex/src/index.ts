import {
  ActionError,
  defineAction,
  json,
  optional,
  outcome,
  record,
  text,
} from '@offhook/contract';
import { map } from 'rxjs';
import { paramsOf } from './params-of.ts';

/** Calls a method of the CRM's own code; the parameters are sent as `a=b&c=d`, each of them escaped. */
export const runApex = defineAction({
  id: 'run-apex',
  title: 'Run Apex',
  description: "Calls a method of the CRM's own Apex code and gives what it answers.",
  tags: ['CRM record', 'JSON'],
  keywords: ['class', 'custom'],
  requires: ['crm'],
  inputs: {
    apexClass: text({ title: 'Apex Class' }),
    methodName: text({ title: 'Method' }),
    methodParams: optional(record({ title: 'Parameters', help: 'A name and a value each.' })),
  },
  sockets: outcome({ value: json({ title: 'Answer', help: 'What the method returned.' }) }),
  run: ({ apexClass, methodName, methodParams = {} }, { crm }) => {
    if (apexClass.trim() === '' || methodName.trim() === '') {
      throw new ActionError('method-missing', 'The block needs an Apex class and its method.');
    }
    const params = paramsOf(methodParams);
    return crm
      .runApex({ apexClass, methodName, ...(params && { methodParams: params }) })
      .pipe(map((answer) => ({ value: answer.runApex })));
  },
});
