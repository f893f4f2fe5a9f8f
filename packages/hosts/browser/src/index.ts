export { type BrowserHostOptions, browserHost } from './browser-host.ts';
export { browserStorage, type KeyValueStore } from './browser-storage.ts';
export { consoleLog, type LevelConsole } from './console-log.ts';
export { dialogPage } from './dialog-page.ts';
export { type FetchHttpOptions, fetchHttp, type HttpCredential } from './fetch-http.ts';
export { type PageUi, pageUi } from './page-ui.ts';
export { realClock } from './real-clock.ts';
export type { Choice, ElementChange, Form, Notice, Question, UiPage } from './ui-page.ts';
