import type { Json, JsonRecord } from '@offhook/contract';

const written = (value: Json): string => {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** Writes parameters as `a=b&c=d`, escaped, records and lists as JSON. */
export const paramsOf = (params: JsonRecord): string =>
  Object.entries(params)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(written(value))}`)
    .join('&');
