export { Builder } from './builder.ts';
export { clipboardText } from './clipboard.ts';
export { defineBuilding } from './define.ts';
