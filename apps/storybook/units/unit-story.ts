import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import type { Worked } from './play-example.ts';
import './unit-examples.ts';

/** Draws a unit's worked cases. */
export const renderUnit = (worked: Worked): TemplateResult =>
  html`<unit-examples .worked=${worked}></unit-examples>`;

/** Plays all of them, as they are given. */
export const playUnit = async ({
  canvasElement,
}: {
  readonly canvasElement: HTMLElement;
}): Promise<void> => {
  const unit = canvasElement.querySelector('unit-examples');
  if (unit === null) throw new Error('The unit was not drawn.');
  const outcomes = await unit.playAll();
  await expect(outcomes.length).toBeGreaterThan(0);
  for (const { title, told, emits } of outcomes) await expect(told, title).toEqual(emits);
};
