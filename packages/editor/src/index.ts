export { OffhookEditor } from './editor/editor.ts';
export type { FlowEventDetail, FlowEventName } from './editor/events.ts';
export { type FileRead, readFlowFile } from './editor/files.ts';
export { controls } from './theme/controls.styles.ts';
export { type IconName, icon } from './theme/icons.ts';
export { tokens } from './theme/tokens.ts';
