import type { Exchange, Reply } from './exchange.ts';

type Listener = (payload: object) => void;

interface Arguments {
  readonly callback?: (response: object) => void;
  readonly listener?: Listener;
}

const methods = [
  'enableClickToDial',
  'disableClickToDial',
  'getAppViewInfo',
  'getCallCenterSettings',
  'getSoftphoneLayout',
  'isSoftphonePanelVisible',
  'refreshView',
  'runApex',
  'saveLog',
  'screenPop',
  'searchAndScreenPop',
  'setSoftphonePanelVisibility',
  'setSoftphonePanelHeight',
  'setSoftphonePanelWidth',
];

const responseOf = ({ shape, success, value = null, errors = [] }: Reply): object => {
  if (shape === 'return-value') {
    return { success, returnValue: success ? value : null, errors: success ? null : errors };
  }
  return success ? { result: value } : { result: false, error: errors };
};

/** Members of a call's argument that can be sent. */
const sendable = (args: Arguments): object =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => typeof value !== 'function'));

const enums = {
  SCREENPOP_TYPE: {
    SOBJECT: 'sobject',
    URL: 'url',
    OBJECTHOME: 'objecthome',
    LIST: 'list',
    SEARCH: 'search',
    NEW_RECORD_MODAL: 'new_record_modal',
    FLOW: 'flow',
  },
  CALL_TYPE: { INBOUND: 'inbound', OUTBOUND: 'outbound', INTERNAL: 'internal' },
};

/** An object that softphones take for `sforce.opencti` of Lightning. Callbacks never come in the same turn. */
export const openCti = (exchange: Exchange): object => {
  const heard = new Map<string, Listener[]>();
  exchange.hear((event, payload) => {
    for (const listener of heard.get(event) ?? []) listener(payload);
  });
  const asks =
    (method: string) =>
    (args: Arguments = {}): void => {
      void exchange
        .ask('opencti', method, sendable(args))
        .then((reply) => args.callback?.(responseOf(reply)));
    };
  const hears =
    (event: string) =>
    ({ listener }: Arguments): void => {
      if (listener) heard.set(event, [...(heard.get(event) ?? []), listener]);
    };
  return {
    ...enums,
    ...Object.fromEntries(methods.map((method) => [method, asks(method)])),
    onClickToDial: hears('onClickToDial'),
    onNavigationChange: hears('onNavigationChange'),
    hvs: { onWorkStart: hears('onHvsWorkStart'), completeWork: asks('hvs.completeWork') },
    notifyInitializationComplete: () => {
      void exchange.ask('opencti', 'notifyInitializationComplete', {});
    },
  };
};
