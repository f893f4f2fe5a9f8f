import { keptState } from './wire/kept-state.ts';
import { Panel } from './wire/panel.ts';
import { startWire } from './wire/start-wire.ts';

const desk = new URLSearchParams(location.search).get('desk') ?? 'demo';
const panel = new Panel(desk, keptState(desk, window));
startWire(panel, window);
