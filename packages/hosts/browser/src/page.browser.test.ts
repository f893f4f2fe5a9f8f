import type { Json } from '@offhook/contract';
import { storagePortContract, uiPortContract } from '@offhook/testing/ports';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserHost, browserStorage, dialogPage, pageUi } from './index.ts';

const root = (): HTMLElement => {
  const parent = document.createElement('main');
  document.body.append(parent);
  return parent;
};
const button = (label: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find((each) => each.textContent === label);

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

describe('a page lends', () => {
  uiPortContract(() => {
    document.body.replaceChildren();
    const { port, press } = pageUi(dialogPage(root()));
    return {
      port,
      press: (flow) => press({ flow }),
      shown: () => document.body.innerText,
      answer: (confirmed) => button(confirmed ? 'OK' : 'Cancel')?.click(),
    };
  });
  storagePortContract(() => {
    localStorage.clear();
    return browserStorage(localStorage);
  });
});

const question = {
  title: 'Call again?',
  message: 'Lin <b>Lee</b>',
  confirmLabel: 'Call',
  cancelLabel: 'Not now',
};

describe('dialogs of the page', () => {
  test('are named and described for screen readers, and hold text only', () => {
    dialogPage(root()).confirm(question, () => undefined);
    const dialog = document.querySelector('dialog');
    const named = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    const described = document.getElementById(dialog?.getAttribute('aria-describedby') ?? '');
    expect(named?.textContent).toBe('Call again?');
    expect(described?.textContent).toBe('Lin <b>Lee</b>');
    expect(dialog?.querySelector('b')).toBeNull();
    expect(dialog?.matches(':modal')).toBe(true);
  });

  test('take Escape for a no', () => {
    const answers: boolean[] = [];
    dialogPage(root()).confirm(question, (confirmed) => answers.push(confirmed));
    document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(answers).toEqual([false]);
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  test('fill a panel anew in place of opening another', () => {
    const page = dialogPage(root());
    page.showData('first');
    page.showData({ second: true });
    expect(document.querySelectorAll('dialog[open]')).toHaveLength(1);
    expect(document.body.innerText).not.toContain('first');
    expect(document.body.innerText).toContain('"second": true');
    button('Close')?.click();
    page.showData('third');
    expect(document.body.innerText).toContain('third');
  });

  test('leave the focus where the agent types, unless they ask something', () => {
    const parent = root();
    const input = document.createElement('input');
    parent.append(input);
    input.focus();
    const page = dialogPage(parent);
    page.showData('shown');
    page.alert('Read me');
    expect(document.activeElement).toBe(input);
    page.confirm(question, () => undefined);
    expect(document.activeElement?.textContent).toBe('Not now');
  });

  test('close a message when the agent has read it', () => {
    dialogPage(root()).alert('Read me');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Read me');
    button('Close')?.click();
    expect(document.querySelector('[role=alert]')).toBeNull();
  });
});

test('a browser host keeps values under its prefix, and lends what it is given in place of its own', () => {
  const log = { write: () => browserStorage(localStorage).clear() };
  const { ports } = browserHost({ prefix: 'desk:', ports: { log } });
  ports.storage?.set({ key: 'a', value: 1 }).subscribe();
  expect(localStorage.getItem('desk:a')).toBe('1');
  expect(ports.log).toBe(log);
  expect(Object.keys(ports).sort()).toEqual(['clock', 'http', 'log', 'storage', 'ui']);
  const seen: (Json | undefined)[] = [];
  ports.storage?.get({ key: 'a' }).subscribe((value) => seen.push(value));
  expect(seen).toEqual([1]);
});
