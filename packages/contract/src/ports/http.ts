import type { Observable } from 'rxjs';

/** Requests to other systems, within the hosts that the adapter allows. */
export interface HttpPort {
  /**
   * Answers for every status. Fails with `http-unreachable` or `http-timeout` where nothing was
   * answered, with `http-refused` where the host is not allowed.
   */
  request(args: {
    readonly url: string;
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Names what the host adds to prove who asks, so that no flow holds a secret; fails with `credential-missing`. */
    readonly credential?: string;
  }): Observable<{
    readonly status: number;
    /** Names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }>;
}
