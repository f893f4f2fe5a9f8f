import { createClient } from '@offhook/client';
import { firstValueFrom } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { suggestionsFrom } from './suggestions.ts';

const nowhere = createClient('http://127.0.0.1:9');
const { suggest } = suggestionsFrom(nowhere, () => Promise.resolve('demo'));

const valuesOf = async (request: Parameters<typeof suggest>[0]): Promise<readonly string[]> =>
  (await firstValueFrom(suggest(request))).values.map(({ value }) => value);

describe('what the studio offers while a flow is drawn', () => {
  it('agent states, queues and quick connects come from the simulated desktop, and say so', async () => {
    const states = await firstValueFrom(suggest({ kind: 'agent-states', search: '' }));
    expect(states.origin).toBe('the simulated desktop');
    expect(states.values.map(({ value }) => value)).toContain('Available');
    expect(await valuesOf({ kind: 'queues', search: '' })).toContain('Support');
    expect(await valuesOf({ kind: 'quick-connects', search: '' })).toContain('Voicemail');
  });

  it('fields are those of the object that is asked about, whatever its case', async () => {
    expect(await valuesOf({ kind: 'crm-objects', search: '' })).toContain('Case');
    const ofCase = await valuesOf({ kind: 'crm-fields', about: 'case', search: '' });
    expect(ofCase).toContain('Subject');
    expect(ofCase).not.toContain('FirstName');
    expect(await valuesOf({ kind: 'crm-fields', search: '' })).toContain('FirstName');
    expect(await valuesOf({ kind: 'crm-fields', about: 'Nothing', search: '' })).toEqual([]);
  });

  it('a server that is away is told as the reason why no flows are offered', async () => {
    await expect(valuesOf({ kind: 'flows', search: '' })).rejects.toThrow(/server|reach/i);
  });
});
