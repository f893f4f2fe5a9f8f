import type { RunStatus } from '@offhook/contract';
import { html, type TemplateResult } from 'lit';
import { words } from '../words/words.ts';

const tones: Readonly<Record<RunStatus, string>> = {
  completed: 'good',
  failed: 'bad',
  'timed-out': 'bad',
  cancelled: '',
  dropped: '',
};

/** How a run ended, in a word that its colour only repeats. */
export const statusTag = (status: RunStatus): TemplateResult =>
  html`<span class="tag ${tones[status]}">${words().runs.statuses[status]}</span>`;
