import type { FindWords } from './en.ts';

/** The search across flows in Japanese. */
export const japaneseFind: FindWords = {
  find: {
    title: '検索',
    about: 'このアダプターのすべてのフローを、名前、ブロック、アクション、値から検索します。',
    label: 'すべてのフローを検索',
    hint: '名前、アクション、値…',
    start: '探す内容を入力してください',
    startText: '電話番号、CRM の項目、アクションなど、それを含むフローがすべて表示されます。',
    nothing: (text) => `「${text}」を含むフローはありません`,
    nothingText: '文字を減らすか、別の言葉でお試しください。',
    count: (flows) => `${flows} 件のフロー`,
    more: 'さらに表示',
    moreHits: (count) => `このフローにあと ${count} 件`,
    places: {
      name: '名前',
      description: '説明',
      trigger: 'トリガー',
      title: 'ブロック',
      id: 'ブロックの ID',
      action: 'アクション',
      value: '値',
      note: 'メモ',
      group: 'グループ',
    },
    restored: (number) => `バージョン ${number} を下書きとして使用`,
    gone: 'このフローは別のタブで編集中のため、今は表示のみできます。',
  },
};
