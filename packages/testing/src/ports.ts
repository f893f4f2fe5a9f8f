export { agentPortContract, type MakeAgentPort } from './ports/agent.contract.ts';
export { answerOf, failureOf, type Heard, hear, settled } from './ports/answer-of.ts';
export { type ClockSituation, clockPortContract, type MakeClock } from './ports/clock.contract.ts';
export {
  type ConsoleSituation,
  consolePortContract,
  type MakeConsolePort,
} from './ports/console.contract.ts';
export {
  type ContactSituation,
  contactPortContract,
  type MakeContactPort,
} from './ports/contact.contract.ts';
export { type CrmSituation, crmPortContract, type MakeCrmPort } from './ports/crm.contract.ts';
export type { Lacking, Law } from './ports/hold-laws.ts';
export {
  type HttpSituation,
  httpContractServer,
  httpPortContract,
  type MakeHttpPort,
  type ServedAnswer,
  type ServedRequest,
} from './ports/http.contract.ts';
export { type LogSituation, logPortContract, type MakeLogPort } from './ports/log.contract.ts';
export { type MakeStoragePort, storagePortContract } from './ports/storage.contract.ts';
export { type MakeUiPort, type UiSituation, uiPortContract } from './ports/ui.contract.ts';
