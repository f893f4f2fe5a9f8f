import type { Json, JsonRecord, ValuesOf } from '@offhook/contract';
import type { inputs } from './inputs.ts';

const isSet = (value: Json | undefined): value is Json => value !== undefined && value !== '';

/** Makes the fields that are sent for a new Task. */
export const taskFields = (given: ValuesOf<typeof inputs>): JsonRecord => {
  const { subject1, subject2, subject3, otherTaskFields = {}, IsClosed: _, ...named } = given;
  const subject = [subject1, subject2, subject3].filter(isSet).join(' - ');
  const fields = Object.entries<Json | undefined>({ Subject: subject, ...named });
  const sent: Record<string, Json> = {};
  for (const [name, value] of fields) if (isSet(value)) sent[name] = value;
  return { ...sent, ...otherTaskFields };
};
