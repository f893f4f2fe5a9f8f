export {
  type VirtualClock,
  type VirtualClockOptions,
  virtualClock,
} from './clock/virtual-clock.ts';
export type { Written } from './contacts/chat.ts';
export type { TaskEvent } from './contacts/task-events.ts';
export type { ClickedNumber, Controls, StartedWork } from './controls.ts';
export type { Apex } from './crm/crm-port.ts';
export type { HttpAnswer, HttpServer } from './ports/http-port.ts';
export type {
  Fault,
  FiredEvent,
  Scenario,
  ScenarioAgent,
  ScenarioContact,
  ScenarioEvent,
} from './scenario/scenario.ts';
export {
  createSimulation,
  type SimulatedHost,
  type Simulation,
  type SimulationOptions,
} from './simulation.ts';
export type { DeskOptions, StateStream } from './state/create-desk.ts';
export type { QuickConnect } from './state/desk.ts';
export type {
  ChatMessage,
  CompletedWork,
  ConsoleState,
  CreatedTask,
  LogEntry,
  OpenedUrl,
  PageElement,
  PlayedSound,
  PresenceStatus,
  ShownAlert,
  ShownBanner,
  ShownChoice,
  ShownDialog,
  ShownForm,
  ShownToast,
  SimulatedAgent,
  SimulatedContact,
  SimulationState,
  Tab,
  Workload,
} from './state/state.ts';
