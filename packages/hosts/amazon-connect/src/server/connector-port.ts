import type { Observable } from 'rxjs';

/** The contact that the server side is to act on. */
export interface ConnectorContact {
  readonly contactId: string;
  /** The first contact of the chain of transfers, which the vendor's services ask for. */
  readonly initialContactId: string;
}

/** What the vendor's browser library cannot do: a server of yours does it with the vendor's services. */
export interface ConnectorPort {
  updateAttributes(
    args: ConnectorContact & { readonly attributes: Readonly<Record<string, string>> },
  ): Observable<void>;
  startRecording(args: ConnectorContact): Observable<void>;
  stopRecording(args: ConnectorContact): Observable<void>;
  /** Suspends the recording of voice and screen. */
  pauseRecording(args: ConnectorContact): Observable<void>;
  resumeRecording(args: ConnectorContact): Observable<void>;
  /** Hands the call to a voicemail drop and lets the agent go on. */
  leaveVoicemail(
    args: ConnectorContact & {
      readonly voicemailDropName: string;
      readonly quickConnectName?: string;
    },
  ): Observable<void>;
}
