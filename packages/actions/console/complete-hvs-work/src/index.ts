import { ActionError, defineAction, optional, outcome, text } from '@offhook/contract';

/** Marks the call of a sales cadence as done and names the task that records it. */
export const completeHvsWork = defineAction({
  id: 'complete-hvs-work',
  title: 'Complete High Velocity Sales Work With Task Saved',
  description: 'Marks the call step of a sales cadence as done, with the task that records it.',
  aliases: { titles: ['Complete HVS Work'], legacyTypes: ['SE_SFCompleteHvsWorkWithTaskSaved'] },
  tags: ['wrap-up'],
  keywords: ['disposition'],
  requires: ['console'],
  inputs: {
    workId: text({ title: 'Work Id', help: 'From the event that started the work.', format: 'id' }),
    disposition: optional(text({ title: 'Disposition', help: 'How the call went.' })),
    taskId: text({ title: 'Task Id', help: 'The task that was saved.', format: 'id' }),
  },
  sockets: outcome(),
  run: ({ workId, disposition, taskId }, { console }) => {
    if (workId.trim() === '' || taskId.trim() === '') {
      throw new ActionError('id-missing', 'The block needs the ids of the work and of its task.');
    }
    return console.completeWork({
      workId,
      attributes: { ...(disposition && { disposition }), taskId },
    });
  },
});
