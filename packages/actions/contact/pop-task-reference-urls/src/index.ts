import { ActionError, defineAction, done, number } from '@offhook/contract';
import { catchError, concatMap, count, EMPTY, from, map } from 'rxjs';

/** Opens the web references of a contact, each address once; one that the CRM refuses is not counted. */
export const popTaskReferenceUrls = defineAction({
  id: 'pop-task-reference-urls',
  title: "Pop Task Contact's Reference Urls",
  description: 'Opens every web address that a task refers to, and counts them.',
  tags: ['task', 'screen pop', 'link'],
  requires: ['contact', 'console'],
  inputs: {},
  sockets: done({ value: number({ title: 'Opened', help: 'How many addresses.', min: 0 }) }),
  run: (_, { contact, console }) => {
    const unlessRefused = (error: unknown) => {
      if (ActionError.is(error)) return EMPTY;
      throw error;
    };
    return contact.toSnapshot().pipe(
      concatMap(({ references = {} }) => {
        const web = Object.values(references).filter(({ type }) => type.toLowerCase() === 'url');
        return from(new Set(web.map(({ value }) => value.trim())));
      }),
      concatMap((url) => {
        if (!/^https?:\/\//i.test(url)) return EMPTY;
        const opened = console.screenPop({ type: 'url', params: { url } });
        return opened.pipe(catchError(unlessRefused));
      }),
      count(),
      map((value) => ({ value })),
    );
  },
});
