const rules = `
.offhook-stack {
  position: fixed; inset: auto 16px 16px auto; z-index: 2147483000;
  display: grid; gap: 12px; width: min(360px, calc(100vw - 32px));
  max-height: calc(100vh - 32px); overflow: auto;
}
.offhook-alert, .offhook-dialog {
  box-sizing: border-box;
  font: 14px/1.45 system-ui, sans-serif;
  color: light-dark(#1b1f24, #eceff3); background: light-dark(#fff, #22272e);
  border: 1px solid light-dark(#d4d9e0, #454d58); border-radius: 10px;
  box-shadow: 0 8px 28px rgb(0 0 0 / 22%);
}
.offhook-alert { display: flex; gap: 12px; align-items: start; padding: 12px 14px; }
.offhook-alert p { flex: 1; margin: 5px 0; overflow-wrap: anywhere; }
.offhook-dialog { padding: 18px 20px; width: min(440px, calc(100vw - 32px)); }
.offhook-stack .offhook-dialog { position: static; width: auto; margin: 0; padding: 12px 14px; }
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
.offhook-dialog footer { display: flex; justify-content: end; gap: 8px; margin-top: 16px; }
.offhook-alert button, .offhook-dialog button {
  min-height: 32px; padding: 4px 14px; font: inherit; color: inherit; cursor: pointer;
  background: light-dark(#f2f4f7, #2f3640); border: 1px solid light-dark(#c3cad3, #535d6a);
  border-radius: 7px;
}
.offhook-alert button:hover, .offhook-dialog button:hover { filter: brightness(0.95); }
.offhook-dialog button.offhook-first { color: #fff; background: #0b62c4; border-color: #0b62c4; }
.offhook-alert button:focus-visible, .offhook-dialog button:focus-visible {
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
