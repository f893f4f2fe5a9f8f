import { type JsonRecord, toText } from '@offhook/contract';

/** Writes parameters as `a=b&c=d`, escaped; records and lists are written as JSON. */
export const paramsOf = (params: JsonRecord): string =>
  Object.entries(params)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(toText(value))}`)
    .join('&');
