import type { Manifests } from '@offhook/contract';
import type { Flow } from '@offhook/flow';
import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import type { OffhookEditor } from '../editor/editor.ts';
import { fewManifests, halfDrawn, mountEditor } from '../testing-editor.ts';

const manifests: Manifests = {
  ...fewManifests,
  sources: {
    ...fewManifests.sources,
    schedule: {
      id: 'schedule',
      title: 'Schedule',
      description: 'Tells that it is time.',
      about: 'none',
      requires: ['clock'],
      events: {
        onTime: {
          title: 'At a Time',
          description: 'It is this time.',
          payload: { due: { kind: 'text', title: 'Due' } },
          settings: {
            at: { kind: 'text', title: 'Time', initial: '09:00' },
            days: {
              kind: 'list',
              title: 'Days',
              item: { kind: 'choice', title: 'Day', of: ['Mon', 'Tue', 'Sat'] },
              initial: ['Mon', 'Tue'],
            },
            missed: { kind: 'choice', title: 'When Missed', of: ['skip', 'once'], initial: 'skip' },
          },
        },
      },
    },
  },
};

const box = (name: string): Locator => page.getByRole('combobox', { name, exact: true });
const opened = async (name: string): Promise<void> => {
  const element = page.getByText(name, { exact: false }).first();
  await element.click();
};

let editor: OffhookEditor;
const mounted = async (rest: Partial<Flow> = {}): Promise<void> => {
  editor = await mountEditor({ ...halfDrawn, ...rest });
  editor.manifests = manifests;
  await expect.element(page.getByText('How it runs')).toBeVisible();
};

beforeEach(async () => {
  await page.viewport(1280, 1000);
});

describe('a trigger', () => {
  test('gets conditions, an order, a stop and whose contacts, each as a step to undo', async () => {
    await mounted();
    await opened('Conditions and order');
    await page.getByRole('button', { name: 'Add a condition' }).click();
    const path = page.getByRole('combobox', { name: 'Value of the event' });
    await path.fill('contact.attributes.tier');
    await userEvent.tab();
    await box('Comparison').selectOptions('is not');
    await page.getByRole('textbox', { name: 'Compared with' }).fill('gold');
    await userEvent.tab();
    expect(editor.flow?.triggers[0]?.when).toEqual({
      all: [{ ref: 'contact.attributes.tier', comparator: '!==', value: 'gold' }],
    });
    await box('How conditions count').selectOptions('One of these holds');
    expect(editor.flow?.triggers[0]?.when).toHaveProperty('any');
    await page.getByRole('spinbutton', { name: 'Order' }).fill('5');
    await userEvent.tab();
    await page.getByRole('checkbox', { name: 'Start no flow after this one' }).click();
    await page.getByRole('checkbox', { name: 'Those a supervisor listens to' }).click();
    expect(editor.flow?.triggers[0]).toMatchObject({
      source: 'voice-contact',
      order: 5,
      stopAfter: true,
      contacts: ['own', 'monitored'],
    });
    await expect
      .element(page.getByText('1 condition · order 5 · stops after', { exact: false }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Remove condition' }).click();
    expect(editor.flow?.triggers[0]).not.toHaveProperty('when');
    await page.getByRole('button', { name: /^Undo/ }).first().click();
    expect(editor.flow?.triggers[0]).toHaveProperty('when');
  });

  test('has a form of its own where its event can be told something', async () => {
    await mounted({ triggers: [] });
    await box('Add a trigger').selectOptions('schedule');
    await page.getByRole('textbox', { name: 'Time', exact: true }).fill('07:15');
    await userEvent.tab();
    await page.getByRole('checkbox', { name: 'Sat' }).click();
    await box('When Missed').selectOptions('once');
    expect(editor.flow?.triggers).toEqual([
      {
        source: 'schedule',
        event: 'onTime',
        settings: { at: '07:15', days: ['Mon', 'Tue', 'Sat'], missed: 'once' },
      },
    ]);
    await box('Source').selectOptions('voice-contact');
    expect(editor.flow?.triggers).toEqual([{ source: 'voice-contact', event: 'onConnecting' }]);
  });

  test('is one of several, each with conditions of its own', async () => {
    await mounted();
    await box('Add a trigger').selectOptions('schedule');
    await page.getByText('Conditions and order').nth(1).click();
    await page.getByRole('button', { name: 'Add a condition' }).click();
    expect(editor.flow?.triggers).toEqual([
      { source: 'voice-contact', event: 'onConnecting' },
      {
        source: 'schedule',
        event: 'onTime',
        when: { all: [{ ref: 'payload.due', comparator: '===', value: '' }] },
      },
    ]);
  });

  test('is written by the keyboard alone', async () => {
    await mounted();
    const add = box('Add a trigger').element();
    (add as HTMLElement).focus(); // cast: a box can be focused
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await userEvent.keyboard('{Enter}{Tab}{Enter}');
    expect(editor.flow?.triggers[0]?.when?.all).toHaveLength(1);
  });
});

describe('how a flow runs', () => {
  test('is said in its policy, and what is usual is left out', async () => {
    await mounted();
    await opened('How it runs');
    await box('While a run is under way').selectOptions('Wait for its end');
    await box('Runs belong together by').selectOptions('A value of the event');
    await page.getByRole('textbox', { name: 'Value that runs share' }).fill('payload.caseId');
    await userEvent.tab();
    await page.getByRole('spinbutton', { name: 'Time limit in seconds' }).fill('90');
    await userEvent.tab();
    await page.getByRole('spinbutton', { name: 'Priority' }).fill('10');
    await userEvent.tab();
    await page.getByRole('checkbox', { name: 'Ends with its contact' }).click();
    expect(editor.flow?.policy).toEqual({
      whenBusy: 'queue',
      key: 'payload.caseId',
      timeLimit: 90_000,
      priority: 10,
      endsWith: 'never',
    });
    await box('While a run is under way').selectOptions('Start another beside it');
    expect(editor.flow?.policy).not.toHaveProperty('whenBusy');
  });
});

test('speaks the language of the editor', async () => {
  await mounted();
  editor.lang = 'ja';
  await expect.element(page.getByText('条件と順序')).toBeVisible();
  await expect.element(page.getByText('実行方法')).toBeVisible();
});

test.each(['light', 'dark'] as const)('has no barrier that axe finds, %s', async (theme) => {
  await mounted({
    triggers: [
      {
        source: 'voice-contact',
        event: 'onConnecting',
        order: 5,
        stopAfter: true,
        when: { all: [{ ref: 'contact.queue', comparator: '===', value: 'Sales' }] },
      },
      { source: 'schedule', event: 'onTime' },
    ],
  });
  editor.theme = theme;
  await page.getByText('Conditions and order').first().click();
  await opened('How it runs');
  const { violations } = await axe.run(document.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
});
