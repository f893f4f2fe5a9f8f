import { choice, defineAction, flag, optional, outcome, record, text } from '@offhook/contract';
import { map } from 'rxjs';

/** Searches the CRM and opens what the softphone layout says; no hit is a success with an empty result. */
export const searchAndScreenpop = defineAction({
  id: 'search-and-screenpop',
  title: 'Search and Screenpop',
  description: 'Searches the CRM and opens what it finds, as the softphone layout says.',
  aliases: { titles: ['Search And Screenpop'], legacyTypes: ['SE_SFSearchAndScreenpop'] },
  tags: ['caller', 'screen pop', 'search'],
  requires: ['console'],
  inputs: {
    searchParams: text({
      title: 'Search For',
      help: 'A phone number, a name, any text.',
      holds: 'personal',
    }),
    queryParams: optional(
      text({ title: 'Query Parameters', help: 'Handed to the page or flow that opens: a=b&c=d.' }),
    ),
    defaultFieldValues: optional(
      record({ title: 'Default Field Values', help: 'For a new record where nothing is found.' }),
    ),
    deferred: flag({ title: 'Deferred', help: 'Searches and opens nothing yet.', initial: false }),
    callType: choice({
      title: 'Call Type',
      help: 'The part of the softphone layout to use.',
      of: ['inbound', 'outbound', 'internal'],
      open: true,
      initial: 'inbound',
    }),
  },
  sockets: outcome({ value: record({ title: 'Records', help: 'Record id to record.' }) }),
  run: ({ searchParams, queryParams, defaultFieldValues = {}, deferred, callType }, { console }) =>
    console
      .searchAndScreenPop({
        searchParams,
        ...(queryParams && { queryParams }),
        ...(Object.keys(defaultFieldValues).length > 0 && { defaultFieldValues }),
        callType,
        ...(deferred && { deferred }),
      })
      .pipe(map((value) => ({ value }))),
});
