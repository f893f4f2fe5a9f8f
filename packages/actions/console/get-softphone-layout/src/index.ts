import { defineAction, outcome, record } from '@offhook/contract';
import { map } from 'rxjs';

/** Reads the softphone layout: which objects and fields it shows for inbound, outbound and internal calls. */
export const getSoftphoneLayout = defineAction({
  id: 'get-softphone-layout',
  title: 'Get Softphone Layout',
  description: "Reads the agent's softphone layout, which says what to search and what to open.",
  tags: ['softphone', 'screen pop'],
  keywords: ['settings'],
  requires: ['console'],
  inputs: {},
  sockets: outcome({
    value: record({ title: 'Layout', help: 'Has the parts Internal, Inbound and Outbound.' }),
  }),
  run: (_, { console }) => console.getSoftphoneLayout().pipe(map((value) => ({ value }))),
});
