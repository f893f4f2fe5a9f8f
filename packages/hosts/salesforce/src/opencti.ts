import type { Observable } from 'rxjs';
import { asking, type Bounds } from './vendor/asking.ts';
import { callMember, objectIn, type VendorObject } from './vendor/member.ts';

/** Calls Open CTI for Lightning: every method takes one record, with the callback in it. */
export interface OpenCti {
  readonly vendor: VendorObject;
  call(method: string, what: string, args?: object): Observable<unknown>;
}

/** Binds `sforce.opencti`; a method such as `hvs.completeWork` is named with its group. */
export const openCtiOf = (vendor: VendorObject, bounds: Bounds): OpenCti => ({
  vendor,
  call: (method, what, args = {}) =>
    asking(what, bounds, (callback) => {
      const [group = '', grouped] = method.split('.');
      const owner = grouped === undefined ? vendor : objectIn(vendor, group);
      callMember(owner, grouped ?? group, [{ ...args, callback }]);
    }),
});
