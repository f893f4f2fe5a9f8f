import type { JsonRecord } from '@offhook/contract';

/** What the agent does in the CRM. */
export type CrmDeed =
  | { readonly do: 'open'; readonly recordId: string }
  | { readonly do: 'close'; readonly tabId: string }
  | { readonly do: 'focus'; readonly tabId: string | undefined }
  | { readonly do: 'start-record'; readonly type: string }
  | {
      readonly do: 'save-record';
      readonly type: string;
      readonly fields: JsonRecord;
      readonly tabId: string;
    }
  | { readonly do: 'search'; readonly text: string }
  | {
      readonly do: 'dial';
      readonly number: string;
      readonly recordId: string;
      readonly objectType: string;
      readonly recordName: string;
    };

/** Tells that the agent did something in the CRM. */
export const crmEvent = (deed: CrmDeed): CustomEvent<CrmDeed> =>
  new CustomEvent('desk-crm', { detail: deed, bubbles: true, composed: true });
