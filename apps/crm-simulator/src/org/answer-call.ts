import { firstValueFrom } from 'rxjs';
import { ZodError } from 'zod';
import type { Answered, ErrorItem } from './answered.ts';
import { failed } from './failed.ts';
import { openCtiMethods } from './open-cti-methods.ts';
import { faultOf, type Org } from './org.ts';
import { toolkitMethods } from './toolkit-methods.ts';

/** A call of the softphone's. */
export interface Call {
  readonly space: 'opencti' | 'console';
  readonly method: string;
  readonly args: unknown;
}

const refused = (item: ErrorItem): Answered => ({ success: false, errors: [item] });

const methods = { opencti: openCtiMethods, console: toolkitMethods };

const answered = async (org: Org, { space, method, args }: Call): Promise<Answered> => {
  const known = Object.hasOwn(methods[space], method) ? methods[space][method] : undefined;
  if (known === undefined) {
    return refused({
      code: 'GENERIC_ERROR',
      description: `${method} is not supported in Lightning.`,
    });
  }
  try {
    return { success: true, value: await known(org, args) };
  } catch (error) {
    if (!(error instanceof ZodError)) return failed(error);
    const description = `${method}: ${error.issues[0]?.message ?? 'wrong arguments'}`;
    return refused({ code: 'INVALID_PARAM', description });
  }
};

/** Answers a call of the softphone's as the org's manners say; undefined where it never will. */
export const answerCall = async (org: Org, call: Call): Promise<Answered | undefined> => {
  const fault = faultOf(org, call.space, call.method);
  if (fault?.mode === 'hang') return undefined;
  if (fault?.mode === 'slow') await firstValueFrom(org.simulation.clock.timer(fault.ms));
  if (fault?.mode === 'error' || fault?.mode === 'unauthorized') {
    return refused({ code: fault.code, description: 'The simulator was told to fail this call.' });
  }
  return answered(org, call);
};
