import type { UiPort } from '@offhook/contract';
import { map } from 'rxjs';
import type { Desk } from '../state/desk.ts';
import type { AgentQuestions } from './agent-questions.ts';
import { act } from './answer.ts';
import { openableUrl } from './openable-url.ts';
import { updateElement } from './page-elements.ts';

type Part<K extends keyof UiPort> = Pick<UiPort, K>;

const notices = (
  desk: Desk,
): Part<'alert' | 'showData' | 'showAttributes' | 'toast' | 'banner' | 'clearBanner'> => ({
  alert: ({ message }) =>
    act(() => {
      const id = `alert-${desk.count('alert')}`;
      desk.alerts.put(id, { id, message, at: desk.clock.now() });
    }),
  showData: ({ value }) => act(() => desk.panels.patch({ data: value })),
  showAttributes: ({ attributes }) => act(() => desk.panels.patch({ attributes })),
  toast: ({ message, level }) =>
    act(() => {
      const id = `toast-${desk.count('toast')}`;
      desk.toasts.put(id, { id, message, level, at: desk.clock.now() });
    }),
  banner: ({ id, message, level }) =>
    act(() => desk.banners.put(id, { id, message, level, at: desk.clock.now() })),
  clearBanner: ({ id }) => act(() => desk.banners.delete(id)),
});

const questions = (
  desk: Desk,
  { dialogs, choices, forms }: AgentQuestions,
): Part<'confirm' | 'choose' | 'form'> => ({
  confirm: ({ title, message, confirmLabel = 'OK', cancelLabel = 'Cancel' }) =>
    dialogs.ask(() => ({
      id: `dialog-${desk.count('dialog')}`,
      title,
      message,
      confirmLabel,
      cancelLabel,
    })),
  choose: ({ title, message, options }) =>
    choices.ask(() => ({
      id: `choice-${desk.count('choice')}`,
      title,
      ...(message !== undefined && { message }),
      options,
    })),
  form: ({ title, instructions, fields, submitLabel = 'Submit' }) =>
    forms
      .ask(() => ({
        id: `form-${desk.count('form')}`,
        title,
        ...(instructions !== undefined && { instructions }),
        fields,
        submitLabel,
      }))
      .pipe(map(({ values }) => ({ submitted: values !== undefined, values: values ?? {} }))),
});

const deeds = (
  desk: Desk,
): Part<'playSound' | 'copyToClipboard' | 'openUrl' | 'updateElement'> => ({
  playSound: ({ sound }) => act(() => desk.sounds.add({ at: desk.clock.now(), sound })),
  copyToClipboard: ({ text }) => act(() => desk.clipboard.set({ text })),
  openUrl: ({ url }) =>
    act(() => desk.openedUrls.add({ at: desk.clock.now(), url: openableUrl(url) })),
  updateElement: (change) => act(() => updateElement(desk, change)),
});

/** What the page shows to the agent and does for them. */
export const uiPort = (desk: Desk, asked: AgentQuestions): UiPort => ({
  events$: desk.announcer.ui$.asObservable(),
  ...notices(desk),
  ...questions(desk, asked),
  ...deeds(desk),
});
