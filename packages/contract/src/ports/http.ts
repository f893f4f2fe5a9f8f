import type { Observable } from 'rxjs';

/** Requests to other systems, within the hosts that the adapter allows. */
export interface HttpPort {
  /** Answers for every status; fails where nothing was answered. */
  request(args: {
    readonly url: string;
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  }): Observable<{
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }>;
}
