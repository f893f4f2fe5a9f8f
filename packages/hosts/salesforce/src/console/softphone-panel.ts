import type { AppViewInfo, ConsolePort } from '@offhook/contract';
import { map, type Observable } from 'rxjs';
import type { OpenCti } from '../opencti.ts';
import { recordId } from '../record-id.ts';
import { recordOf, textIn } from '../vendor/plain.ts';

type Part<K extends keyof ConsolePort> = Pick<ConsolePort, K>;

const idFields = ['recordId', 'accountId', 'contactId'] as const;
const textFields = ['recordName', 'objectType'] as const;

/** What the agent looks at; fields that Salesforce leaves empty are left out. */
export const viewIn = (value: unknown): AppViewInfo => {
  const view = recordOf(value);
  const ids = idFields.flatMap((name) => {
    const id = textIn(view, name);
    return id === undefined ? [] : [[name, recordId(id)] as const];
  });
  const texts = textFields.flatMap((name) => {
    const text = textIn(view, name);
    return text === undefined ? [] : [[name, text] as const];
  });
  return {
    url: textIn(view, 'url') ?? '',
    ...Object.fromEntries([...ids, ...texts]),
    ...(view['personAccount'] === true && { personAccount: true }),
  };
};

/** The softphone's own place in the console, and what is beside it. */
export const softphonePanel = (
  openCti: OpenCti,
): Part<
  | 'enableClickToDial'
  | 'disableClickToDial'
  | 'getAppViewInfo'
  | 'isSoftphonePanelVisible'
  | 'setSoftphonePanelVisibility'
  | 'setSoftphonePanelHeight'
  | 'setSoftphonePanelWidth'
  | 'refreshView'
> => {
  const act = (method: string, what: string, args?: object): Observable<void> =>
    openCti.call(method, what, args).pipe(map(() => undefined));
  return {
    enableClickToDial: () => act('enableClickToDial', 'turn click-to-dial on'),
    disableClickToDial: () => act('disableClickToDial', 'turn click-to-dial off'),
    getAppViewInfo: () =>
      openCti.call('getAppViewInfo', 'tell what the agent looks at').pipe(map(viewIn)),
    isSoftphonePanelVisible: () =>
      openCti
        .call('isSoftphonePanelVisible', 'tell whether the softphone is shown')
        .pipe(map((value) => ({ visible: value === true || recordOf(value)['visible'] === true }))),
    setSoftphonePanelVisibility: ({ visible }) =>
      act('setSoftphonePanelVisibility', 'show or hide the softphone', { visible }),
    setSoftphonePanelHeight: ({ heightPX }) =>
      act('setSoftphonePanelHeight', 'give the softphone this height', { heightPX }),
    setSoftphonePanelWidth: ({ widthPX }) =>
      act('setSoftphonePanelWidth', 'give the softphone this width', { widthPX }),
    refreshView: () => act('refreshView', 'refresh the view'),
  };
};
