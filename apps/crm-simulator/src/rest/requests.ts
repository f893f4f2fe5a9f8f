import type { CrmRecord, JsonRecord } from '@offhook/contract';
import { firstValueFrom } from 'rxjs';
import type { Org } from '../org/org.ts';
import { RestFailure } from './rest-failure.ts';

const withAddress = (row: JsonRecord): JsonRecord => {
  const { attributes, ...fields } = row;
  const type =
    typeof attributes === 'object' && attributes !== null && 'type' in attributes
      ? attributes.type
      : undefined;
  if (typeof type !== 'string') return row;
  return {
    attributes: { type, url: `/sobjects/${type}/${String(fields['Id'] ?? '')}` },
    ...fields,
  };
};

/** Answers a query as the REST interface does. */
export const queryRecords = async ({ simulation }: Org, soql: string): Promise<object> => {
  const { crm } = simulation.host.ports;
  const { records, totalSize } = await firstValueFrom(crm.query({ soql }));
  return { totalSize, done: true, records: records.map(withAddress) };
};

const recordOf = ({ simulation }: Org, type: string, id: string): CrmRecord => {
  simulation.fieldsOf(type);
  const same = id.slice(0, 15);
  const record = simulation.state$.value.records[type]?.find(({ Id }) => Id.slice(0, 15) === same);
  if (record !== undefined) return record;
  throw new RestFailure(
    404,
    'NOT_FOUND',
    'Provided external ID field does not exist or is not accessible',
  );
};

/** Answers a record as the REST interface does: the fields that are asked for, or all. */
export const retrieveRecord = async (
  org: Org,
  type: string,
  id: string,
  fields: readonly string[] | undefined,
): Promise<object> => {
  if (fields === undefined) return withAddress(recordOf(org, type, id));
  const { crm } = org.simulation.host.ports;
  return withAddress(await firstValueFrom(crm.retrieve({ type, id, fields })));
};

/** Creates a record as the REST interface does. */
export const createRecord = async ({ simulation }: Org, type: string, fields: JsonRecord) => {
  const { id } = await firstValueFrom(simulation.host.ports.crm.create({ type, fields }));
  return { id, success: true, errors: [] };
};

/** Changes a record as the REST interface does. */
export const updateRecord = async (
  { simulation }: Org,
  type: string,
  id: string,
  fields: JsonRecord,
): Promise<void> => {
  await firstValueFrom(simulation.host.ports.crm.update({ type, id, fields }));
};
