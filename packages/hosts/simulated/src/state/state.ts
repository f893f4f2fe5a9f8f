import type {
  Agent,
  AgentState,
  AppViewInfo,
  Connection,
  Contact,
  CrmRecord,
  Endpoint,
  FormField,
  Json,
  JsonRecord,
  LogLevel,
  NoticeLevel,
  Sound,
  UiOption,
} from '@offhook/contract';

export interface SimulatedAgent {
  readonly picture: Agent;
  readonly muted: boolean;
  /** The state to enter once the calls are over. */
  readonly nextState?: string;
  readonly softphoneAutoAccept: boolean;
}

export interface SimulatedContact {
  readonly picture: Contact;
  readonly onHold: boolean;
  readonly recording: boolean;
  /** The recording is over for good. */
  readonly recordingStopped?: boolean;
  /** All parties hear one another. */
  readonly conference: boolean;
  /** Parties beside agent and customer. */
  readonly parties: readonly Connection[];
  /** What the agent typed into the call. */
  readonly digits: string;
  readonly messages: readonly ChatMessage[];
  /** The voicemail that was left. */
  readonly voicemail?: string;
}

/** A chat message; the vendor's names. */
export type ChatMessage = {
  readonly Id: string;
  readonly Content: string;
  readonly ContentType: string;
  readonly DisplayName: string;
  readonly ParticipantRole: 'CUSTOMER' | 'AGENT' | 'SYSTEM';
  readonly AbsoluteTime: string;
  readonly ContactId: string;
};

export interface CreatedTask {
  readonly contactId: string;
  readonly name: string;
  readonly description?: string;
  readonly endpoint: Endpoint;
  readonly references?: Readonly<Record<string, Json>>;
  readonly previousContactId?: string;
}

/** What a tab of the CRM's console shows. */
export interface Tab {
  readonly id: string;
  readonly kind: 'record' | 'url' | 'object-home' | 'list' | 'search' | 'new-record' | 'flow';
  readonly url: string;
  readonly label: string;
  /** The primary tab that this is a subtab of. */
  readonly parentId?: string;
  readonly recordId?: string;
  readonly objectType?: string;
  /** Ids of what a search page shows. */
  readonly hits?: readonly string[];
  readonly defaultFieldValues?: JsonRecord;
}

export interface PresenceStatus {
  readonly statusId: string;
  readonly statusName: string;
  readonly statusApiName: string;
}

export interface Workload {
  readonly configuredCapacity: number;
  readonly currentWorkload: number;
}

export interface ConsoleState {
  readonly focusedTabId?: string;
  /** The page, where it is not a tab's. */
  readonly view: AppViewInfo;
  readonly clickToDial: boolean;
  readonly panel: {
    readonly visible: boolean;
    readonly heightPX: number;
    readonly widthPX: number;
  };
  /** Absent while the agent is logged out of the CRM. */
  readonly presence?: PresenceStatus;
  readonly workload: Workload;
  /** How often the view was refreshed. */
  readonly refreshes: number;
}

export interface CompletedWork {
  readonly workId: string;
  readonly taskId: string;
  readonly disposition?: string;
  readonly wasConnected: boolean;
}

export interface ShownAlert {
  readonly id: string;
  readonly message: string;
  readonly at: number;
}

export interface ShownDialog {
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
}

/** A question with several answers that waits for the agent. */
export interface ShownChoice {
  readonly id: string;
  readonly title: string;
  readonly message?: string;
  readonly options: readonly UiOption[];
}

/** A form that waits for the agent. */
export interface ShownForm {
  readonly id: string;
  readonly title: string;
  readonly instructions?: string;
  readonly fields: readonly FormField[];
  readonly submitLabel: string;
}

export interface ShownToast {
  readonly id: string;
  readonly message: string;
  readonly level: NoticeLevel;
  readonly at: number;
}

/** A message that stays until a flow clears it. */
export interface ShownBanner {
  readonly id: string;
  readonly message: string;
  readonly level: NoticeLevel;
  readonly at: number;
}

export interface PlayedSound {
  readonly at: number;
  readonly sound: Sound;
}

/** An address that a flow opened beside the page. */
export interface OpenedUrl {
  readonly at: number;
  readonly url: string;
}

/** An element that the page has marked as open to flows. */
export interface PageElement {
  readonly name: string;
  /** Absent while it holds what the page gave it. */
  readonly text?: string;
  readonly hidden: boolean;
  readonly disabled: boolean;
}

export interface LogEntry {
  readonly at: number;
  readonly level: LogLevel;
  readonly message: Json;
}

/** Everything at one moment, for screens and assertions. */
export interface SimulationState {
  readonly agent: SimulatedAgent;
  readonly agentStates: readonly AgentState[];
  /** Contacts on the desktop; those that a scenario only describes are in state `init`. */
  readonly contacts: readonly SimulatedContact[];
  /** The contact that the agent looks at. */
  readonly focusedContactId?: string;
  readonly createdTasks: readonly CreatedTask[];
  readonly console: ConsoleState;
  readonly tabs: readonly Tab[];
  readonly completedWork: readonly CompletedWork[];
  /** Records by type. */
  readonly records: Readonly<Record<string, readonly CrmRecord[]>>;
  readonly alerts: readonly ShownAlert[];
  /** They stay until a screen dismisses them. */
  readonly toasts: readonly ShownToast[];
  readonly banners: readonly ShownBanner[];
  /** Questions that wait for a yes or no. */
  readonly dialogs: readonly ShownDialog[];
  /** Questions that wait for one of several answers. */
  readonly choices: readonly ShownChoice[];
  /** Forms that wait to be submitted or closed. */
  readonly forms: readonly ShownForm[];
  /** What the Data panel shows. */
  readonly data?: Json;
  /** What the attributes panel shows. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly pageElements: readonly PageElement[];
  readonly sounds: readonly PlayedSound[];
  /** What a flow copied to the clipboard last. */
  readonly clipboard?: string;
  readonly openedUrls: readonly OpenedUrl[];
  /** What all flows share. */
  readonly properties: JsonRecord;
  /** What is kept in scopes of their own, by scope. */
  readonly scopedProperties: Readonly<Record<string, JsonRecord>>;
  readonly logs: readonly LogEntry[];
}
