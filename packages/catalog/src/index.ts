export { actionIds, loadAction, loadSource, sourceIds } from './load.ts';
export { manifests } from './manifests.ts';
