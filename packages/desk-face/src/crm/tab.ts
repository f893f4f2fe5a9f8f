import type { JsonRecord } from '@offhook/contract';

/** What a tab of the CRM's console shows. */
export interface CrmTab {
  readonly id: string;
  readonly kind: 'record' | 'url' | 'object-home' | 'list' | 'search' | 'new-record' | 'flow';
  readonly url: string;
  readonly label: string;
  /** The primary tab that this is a subtab of. */
  readonly parentId?: string;
  readonly recordId?: string;
  readonly objectType?: string;
  /** Ids of what a search page shows. */
  readonly hits?: readonly string[];
  readonly defaultFieldValues?: JsonRecord;
}
