import { test } from 'vitest';
import { page } from 'vitest/browser';
import { answering, mountForm } from './values.fixture.ts';

const everything = {
  message: { template: 'Call {{phone.phone}} today, {{gone.x}}' },
  amount: { value: 12 },
  state: { ref: 'pop.value' },
  tags: { list: [{ value: 'a' }, { ref: 'pop.value' }] },
  fields: { record: { a: { value: 'b' } } },
  extra: { value: { a: 1, b: ['x', null, true] } },
  query: { value: "SELECT Id, Name FROM Contact WHERE Name = 'x' LIMIT 5" },
  due: { value: '2026-11-22' },
  number: { value: '12' },
};
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
test('shots', async () => {
  await page.viewport(1280, 1500);
  for (const theme of ['light', 'dark']) {
    const suggestions = answering(() => ({
      origin: 'the simulated desktop',
      values: [{ value: 'Available' }, { value: 'Lunch', note: 'not routable' }],
    }));
    await mountForm(everything, { theme, suggestions, samples: { 'phone.phone': '+12065550100' } });
    await wait(700);
    await page.getByRole('button', { name: /\d (error|warning)/ }).click();
    await wait(300);
    await page.screenshot({ path: `/work/main/node_modules/.oh-values/all-${theme}.png` });
    await mountForm(
      { message: { value: 'Hi' } },
      { theme, suggestions, samples: { 'phone.phone': '+12065550100' } },
    );
    await page.getByRole('combobox', { name: 'State (state)' }).click();
    await wait(300);
    await page.screenshot({ path: `/work/main/node_modules/.oh-values/list-${theme}.png` });
  }
  await page.viewport(640, 450);
  await mountForm(everything);
  await wait(500);
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
  for (const e of all(document)) {
    if (e.localName === 'offhook-rows') {
      const host = e.getBoundingClientRect();
      for (const inner of all(e.shadowRoot as ParentNode)) {
        const r = inner.getBoundingClientRect();
        if (r.right > host.right + 1)
          console.log(
            'over',
            inner.localName,
            inner.className,
            r.right - host.right,
            r.width,
            inner.id,
          );
      }
    }
  }
});
