import { expect, it } from 'vitest';
import { actionIds, loadAction, loadSource, manifests, sourceIds } from './index.ts';

it('loads under each id the action of that id', async () => {
  const actions = await Promise.all(actionIds.map(loadAction));
  expect(actions.map(({ id }) => id)).toEqual(actionIds);
});

it('loads under each id the source of that id', async () => {
  const sources = await Promise.all(sourceIds.map(loadSource));
  expect(sources.map(({ id }) => id)).toEqual(sourceIds);
});

it('has a manifest for each unit and no other, sorted', () => {
  expect(Object.keys(manifests.actions)).toEqual(actionIds);
  expect(Object.keys(manifests.sources)).toEqual(sourceIds);
  expect([...actionIds].sort()).toEqual(actionIds);
});

it('says what to do about an id that it does not know', async () => {
  await expect(loadAction('screen-pop')).rejects.toMatchObject({
    code: 'unknown-action',
    message: expect.stringContaining('no action "screen-pop": check its spelling'),
  });
  await expect(loadSource('__proto__')).rejects.toMatchObject({ code: 'unknown-source' });
});
