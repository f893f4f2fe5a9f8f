export { type Pins } from './play/pins.ts';
export { type Part, type PlayOptions, play } from './play/play.ts';
export { type RehearseOptions, rehearse } from './play/rehearse.ts';
export type { Units } from './play/units.ts';
export { problemLine, type ShapeProblem } from './problem.ts';
export { type ReadScenario, readScenario } from './scenario/read-scenario.ts';
export type { RehearsalScenario, ScenarioAnswers } from './scenario/rehearsal-scenario.ts';
export { scenarioFrom } from './scenario/scenario-from.ts';
export { scenarioSchema } from './scenario/scenario-schema.ts';
export type { Failure } from './test/check-sequence.ts';
export { type Coverage, coverageOf, type SocketCoverage, togetherOf } from './test/coverage.ts';
export {
  type Expectation,
  type FlowTest,
  type FlowTests,
  flowTestsSchema,
} from './test/flow-test-schema.ts';
export {
  readFlowTests,
  runFlowTests,
  type TestResult,
  type TestSuite,
} from './test/run-flow-tests.ts';
