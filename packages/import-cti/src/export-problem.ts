/** Why a flow cannot be a legacy file: what, where. */
export interface ExportProblem {
  readonly code: string;
  readonly node?: string;
  readonly field?: string;
  readonly message: string;
}
