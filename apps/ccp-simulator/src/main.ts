import { restoreTheme } from '@offhook/desk-face';
import '@offhook/desk-face/page.css';
import './face/panel-page.ts';
import { keptState } from './wire/kept-state.ts';
import { Panel } from './wire/panel.ts';
import { startWire } from './wire/start-wire.ts';

const desk = new URLSearchParams(location.search).get('desk') ?? 'demo';
const panel = new Panel(desk, keptState(desk, window));
startWire(panel, desk, window);
try {
  restoreTheme();
} catch {
  // Where the browser lets this frame keep nothing, nothing was chosen either.
}
const page = document.createElement('ccp-panel');
page.panel = panel;
document.body.replaceChildren(page);
