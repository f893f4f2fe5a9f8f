import { ActionError, type ScreenPop } from '@offhook/contract';
import type { Announcement } from '../state/announcer.ts';
import type { Desk } from '../state/desk.ts';
import { openTab, type Page, pageAt, recordName, recordUrl } from './tabs.ts';

const shortestSearch = 3;

const required = (value: string | undefined, name: string): string => {
  if (value !== undefined && value.trim() !== '') return value;
  throw new ActionError(
    'invalid-param',
    `The screen pop needs a value for ${name}, which is empty. Check what the block before it found.`,
  );
};

const recordPage = (desk: Desk, recordId: string): Page => {
  const record = desk.records.find(required(recordId, 'recordId'));
  if (record === undefined) {
    const url = `/lightning/r/${recordId}/view`;
    return { kind: 'record', url, label: recordId, recordId };
  }
  return {
    kind: 'record',
    url: recordUrl(record),
    label: recordName(record),
    recordId: record.Id,
    objectType: record.attributes.type,
  };
};

const searchPage = (searchString: string, hits?: readonly string[]): Page => ({
  kind: 'search',
  url: `/lightning/search?q=${encodeURIComponent(searchString)}`,
  label: `Search: ${searchString}`,
  ...(hits && { hits }),
});

const searchable = (searchString: string): string => {
  if (required(searchString, 'searchString').trim().length >= shortestSearch) return searchString;
  throw new ActionError(
    'invalid-param',
    `"${searchString}" is too short to search for. Give at least ${shortestSearch} characters.`,
  );
};

const pageOf = (desk: Desk, pop: ScreenPop): Page => {
  if (pop.type === 'sobject') return recordPage(desk, pop.params.recordId);
  if (pop.type === 'url') return pageAt(desk, required(pop.params.url, 'url'));
  if (pop.type === 'search') return searchPage(searchable(pop.params.searchString));
  if (pop.type === 'objecthome') {
    const scope = required(pop.params.scope, 'scope');
    return {
      kind: 'object-home',
      url: `/lightning/o/${scope}/home`,
      label: scope,
      objectType: scope,
    };
  }
  if (pop.type === 'list') {
    const scope = required(pop.params.scope, 'scope');
    const listViewId = required(pop.params.listViewId, 'listViewId');
    const url = `/lightning/o/${scope}/list?filterName=${encodeURIComponent(listViewId)}`;
    return { kind: 'list', url, label: scope, objectType: scope };
  }
  if (pop.type === 'new_record_modal') {
    const entityName = required(pop.params.entityName, 'entityName');
    return {
      kind: 'new-record',
      url: `/lightning/o/${entityName}/new`,
      label: `New ${entityName}`,
      objectType: entityName,
      defaultFieldValues: pop.params.defaultFieldValues ?? {},
    };
  }
  if (pop.type === 'flow') {
    const name = required(pop.params.flowDevName, 'flowDevName');
    return { kind: 'flow', url: `/flow/${name}`, label: name };
  }
  const unknown: { readonly type: string } = pop;
  throw new ActionError(
    'invalid-param',
    `A screen pop cannot open "${unknown.type}". Use sobject, url, objecthome, list, search, new_record_modal or flow.`,
  );
};

/** Opens what the screen pop names. */
export const popScreen = (desk: Desk, pop: ScreenPop): readonly Announcement[] =>
  openTab(desk, pageOf(desk, pop)).told;

/** Opens a search page with what was found. */
export const popHits = (
  desk: Desk,
  searchString: string,
  hits: readonly string[],
): readonly Announcement[] => openTab(desk, searchPage(searchString, hits)).told;
