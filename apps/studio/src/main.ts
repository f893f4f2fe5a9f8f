import '@offhook/editor/define';
import { StudioApp } from './app/app.ts';
import { readLanguage } from './app/language.ts';
import { StudioAdapter } from './pages/adapter-page.ts';
import { StudioAdapterSettings } from './pages/adapter-settings-page.ts';
import { StudioAdapters } from './pages/adapters-page.ts';
import { StudioExample } from './pages/example-page.ts';
import { StudioExamples } from './pages/examples-page.ts';
import { StudioFind } from './pages/find-page.ts';
import { StudioFlow } from './pages/flow-page.ts';
import { StudioFlowSettings } from './pages/flow-settings-page.ts';
import { StudioNewFlow } from './pages/new-flow-page.ts';
import { StudioNowhere } from './pages/nowhere-page.ts';
import { StudioReleases } from './pages/releases-page.ts';
import { StudioRun } from './pages/run-page.ts';
import { StudioRuns } from './pages/runs-page.ts';
import { StudioVersion } from './pages/version-page.ts';
import { StudioVersions } from './pages/versions-page.ts';
import { StudioAdapterDialog } from './parts/adapter-dialog.ts';
import { StudioConfirm } from './parts/confirm.ts';
import { StudioMenu } from './parts/menu.ts';
import { StudioPicker } from './parts/picker.ts';
import { speak } from './words/words.ts';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'studio-adapter': StudioAdapter,
  'studio-adapter-dialog': StudioAdapterDialog,
  'studio-adapter-settings': StudioAdapterSettings,
  'studio-adapters': StudioAdapters,
  'studio-confirm': StudioConfirm,
  'studio-example': StudioExample,
  'studio-examples': StudioExamples,
  'studio-find': StudioFind,
  'studio-flow': StudioFlow,
  'studio-flow-settings': StudioFlowSettings,
  'studio-menu': StudioMenu,
  'studio-new-flow': StudioNewFlow,
  'studio-nowhere': StudioNowhere,
  'studio-picker': StudioPicker,
  'studio-releases': StudioReleases,
  'studio-run': StudioRun,
  'studio-runs': StudioRuns,
  'studio-version': StudioVersion,
  'studio-versions': StudioVersions,
  'studio-app': StudioApp,
};

await speak(readLanguage());
for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
