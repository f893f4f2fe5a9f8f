import { type Flow, isBlock } from '@offhook/flow';
import { afterEach, expect, it } from 'vitest';
import { halfDrawn, mountEditor } from '../testing-editor.ts';
import type { FlowEventDetail, FlowEventName } from './events.ts';

afterEach(() => document.body.replaceChildren());

const whole: Flow = {
  ...halfDrawn,
  nodes: {
    start: { kind: 'start', to: { done: ['phone'] } },
    phone: { action: 'get-customer-phone-number', to: { done: ['end'] } },
    end: { kind: 'end' },
  },
  layout: { start: [0, 0], phone: [96, 0], end: [384, 0] },
};

/** What the page hears of an event, far above the editor. */
const hears = (name: FlowEventName): FlowEventDetail[] => {
  const heard: FlowEventDetail[] = [];
  const listen = (event: Event): void => {
    if (event instanceof CustomEvent) heard.push(event.detail);
  };
  document.addEventListener(name, listen, { once: true });
  return heard;
};

it('tells its page of each edit, with the document as it stands', async () => {
  const editor = await mountEditor(whole);
  const heard = hears('offhook-flow-changed');
  editor.carryOut({ kind: 'remove', nodes: ['phone'] });
  await expect.poll(() => heard.length).toBe(1);
  expect(heard[0]?.flow).toBe(editor.flow);
  expect(Object.values(heard[0]?.flow.nodes ?? {}).some(isBlock)).toBe(false);
});

it('hands its page what is to be saved, where no server keeps it', async () => {
  const editor = await mountEditor(whole);
  editor.carryOut({ kind: 'set-name', name: 'Named anew' });
  expect(editor.isDirty).toBe(true);
  const heard = hears('offhook-flow-saved');
  editor.carryOut({ kind: 'save' });
  await expect.poll(() => heard.length).toBe(1);
  expect(heard[0]).toEqual({ flow: editor.flow });
  expect(heard[0]?.flow.name).toBe('Named anew');
  await expect.poll(() => editor.isDirty).toBe(false);
});

it('hands its page what is to be published, where no server does', async () => {
  const editor = await mountEditor(whole);
  const heard = hears('offhook-flow-published');
  editor.carryOut({ kind: 'publish' });
  await expect.poll(() => heard.length).toBe(1);
  expect(heard[0]).toEqual({ flow: whole });
});
