import '@offhook/desk-face/page.css';
import { readConfig } from './config.ts';
import './desktop-page.ts';
import { restoreTheme } from '@offhook/desk-face';

const refuse = (error: unknown): void => {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.className = 'refusal';
  text.textContent = error instanceof Error ? error.message : String(error);
  document.body.replaceChildren(text);
};

restoreTheme();
readConfig().then((config) => {
  const desktop = document.createElement('offhook-desktop');
  desktop.config = config;
  document.body.replaceChildren(desktop);
}, refuse);
