import { manifests } from '@offhook/catalog';
import { flowSchema, validate } from '@offhook/flow';
import { describe, expect, test } from 'vitest';
import { starters } from './starters.ts';

describe.each(starters.filter(({ id }) => id !== 'empty'))('the starter “$id”', ({ flow }) => {
  test('is a flow that can be published as it is', () => {
    expect(flowSchema.safeParse(flow).success).toBe(true);
    expect(validate(flow, manifests).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
