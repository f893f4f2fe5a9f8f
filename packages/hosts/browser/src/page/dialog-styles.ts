const rules = `
.offhook-stack {
  position: fixed; inset: auto 0 0 auto; z-index: 2147483000;
  box-sizing: border-box; padding: 16px;
  display: grid; gap: 12px; width: min(392px, 100vw); max-height: 100vh; overflow: auto;
}
.offhook-banners {
  position: fixed; inset: 0 0 auto; z-index: 2147483000; margin: 0 auto;
  box-sizing: border-box; padding: 12px 16px 16px;
  display: grid; gap: 10px; width: min(752px, 100vw); max-height: 50vh; overflow: auto;
}
:is(.offhook-stack, .offhook-banners):not(:has(> :not(dialog:not([open])))) { display: none; }
.offhook-alert, .offhook-dialog {
  box-sizing: border-box;
  font: 14px/1.45 system-ui, sans-serif;
  color: light-dark(#1b1f24, #eceff3); background: light-dark(#fff, #22272e);
  border: 1px solid light-dark(#d4d9e0, #454d58); border-radius: 10px;
  box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
}
:is(.offhook-stack, .offhook-banners) > * { box-shadow: 0 3px 10px rgb(0 0 0 / 16%); }
.offhook-dialog:focus { outline: none; }
.offhook-alert { display: flex; gap: 12px; align-items: start; padding: 12px 14px; }
.offhook-alert p { flex: 1; margin: 5px 0; overflow-wrap: anywhere; }
.offhook-alert[data-level]::before {
  flex: none; display: grid; place-items: center; width: 20px; height: 20px; margin-top: 6px;
  border-radius: 50%; font-size: 12px; font-weight: 700; line-height: 1;
  color: #fff; background: var(--offhook-level);
}
.offhook-alert[data-level] { border-inline-start: 4px solid var(--offhook-level); }
.offhook-alert[data-level='info'] { --offhook-level: #0b62c4; }
.offhook-alert[data-level='success'] { --offhook-level: #1a7a3c; }
.offhook-alert[data-level='warning'] { --offhook-level: #9a5b00; }
.offhook-alert[data-level='error'] { --offhook-level: #c0271d; }
.offhook-alert[data-level='info']::before { content: 'i' / ''; }
.offhook-alert[data-level='success']::before { content: '\\2713' / ''; }
.offhook-alert[data-level='warning']::before { content: '!' / ''; }
.offhook-alert[data-level='error']::before { content: '\\00d7' / ''; }
.offhook-dialog { padding: 18px 20px; width: min(440px, calc(100vw - 32px)); }
.offhook-stack > .offhook-dialog { position: static; width: auto; margin: 0; padding: 12px 14px; }
.offhook-dialog::backdrop { background: rgb(10 14 20 / 45%); }
.offhook-dialog h2 { margin: 0 0 8px; font-size: 16px; overflow-wrap: anywhere; }
.offhook-stack .offhook-dialog h2 { font-size: 14px; }
.offhook-dialog p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.offhook-dialog pre {
  margin: 0; max-height: 240px; overflow: auto; font: 12px/1.5 ui-monospace, monospace;
}
.offhook-dialog dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 14px; margin: 0; }
.offhook-dialog dt { color: light-dark(#57606a, #a5afbb); }
.offhook-dialog dd { margin: 0; overflow-wrap: anywhere; }
.offhook-dialog ul { display: grid; gap: 8px; margin: 14px 0 0; padding: 0; list-style: none; }
.offhook-dialog li button { width: 100%; min-height: 38px; text-align: start; overflow-wrap: anywhere; }
.offhook-dialog form { display: grid; gap: 14px; margin-top: 14px; }
.offhook-field { display: grid; gap: 4px; }
.offhook-field label { font-weight: 600; overflow-wrap: anywhere; }
.offhook-required { color: light-dark(#c0271d, #ff8b82); }
.offhook-flag { display: flex; gap: 8px; align-items: start; }
.offhook-flag input { width: 16px; height: 16px; margin: 2px 0 0; }
.offhook-field :is(input, select, textarea) {
  box-sizing: border-box; width: 100%; min-height: 34px; padding: 5px 10px;
  font: inherit; color: inherit; color-scheme: inherit;
  background: light-dark(#fff, #1b2027); border: 1px solid light-dark(#8a94a1, #6b7683);
  border-radius: 7px;
}
.offhook-field textarea { resize: vertical; }
.offhook-dialog form footer { margin-top: 4px; }
.offhook-dialog footer { display: flex; justify-content: end; gap: 8px; margin-top: 16px; }
.offhook-alert button, .offhook-dialog button {
  min-height: 32px; padding: 4px 14px; font: inherit; color: inherit; cursor: pointer;
  background: light-dark(#f2f4f7, #2f3640); border: 1px solid light-dark(#c3cad3, #535d6a);
  border-radius: 7px;
}
.offhook-alert button:hover, .offhook-dialog button:hover { filter: brightness(0.95); }
.offhook-dialog button.offhook-first { color: #fff; background: #0b62c4; border-color: #0b62c4; }
.offhook-alert button:focus-visible, .offhook-dialog :is(button, input, select, textarea):focus-visible {
  outline: 2px solid light-dark(#0b62c4, #7db4f5); outline-offset: 2px;
}
`;

const styled = new WeakSet<Document>();

/** Gives a document the look of the dialogs; by a constructed sheet, which strict content policies admit. */
export const styleDialogs = (page: Document): void => {
  if (styled.has(page)) return;
  styled.add(page);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  page.adoptedStyleSheets.push(sheet);
};
