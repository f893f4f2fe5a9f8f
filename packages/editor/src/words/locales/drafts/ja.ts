import type { englishDrafts } from './en.ts';

/** What the editor says of drafts, in Japanese. */
export const japaneseDrafts: typeof englishDrafts = {
  kept: 'このコンピューターに保管中: サーバーが応答しません',
  away: '未保存: サーバーが応答しません',
  clash: '未保存: 別の人が同じ箇所を変更しました',
  keptAdvice:
    'サーバーが応答しません。作業内容はこのコンピューターに保管され、サーバーが復帰すると保存されます。',
  awayAdvice:
    'サーバーが応答せず、このブラウザーには何も保管できません。復帰するまでページを開いたままにするか、フローをダウンロードしてください。',
  restored: 'まだ保存されていなかった内容を復元しました。',
  taken: (count: number): string =>
    `その間に別の人がこのフローを変更しました。${count} 件の変更を取り込みました。`,
  keptStep: 'このコンピューターに保管された変更',
  takenStep: '別の人による変更',
  elsewhere: 'このフローは別のタブで編集中です。ここでは表示のみできます。',
  takeOver: 'ここで編集',
  clashTold: '別の人が同じ箇所を変更しました。何も失われていません。どちらを残すか決めてください。',
  decide: '決める…',
  title: '変更をまとめる',
  about:
    '編集中に別の人がこのフローを保存し、同じ箇所が両方で変更されました。残すほうを選んでください。あとで元に戻せます。',
  mine: '自分の変更',
  theirs: '相手の変更',
  allMine: 'すべて自分の変更',
  allTheirs: 'すべて相手の変更',
  merge: '選んだ内容を保存',
  later: 'あとで決める',
  others: '相手が変更し、取り込まれるもの',
  removed: '削除',
  nothing: '空',
  kind: { added: '追加', changed: '変更', removed: '削除' },
  things: {
    block: (block: string): string => block,
    input: (input: string, block: string): string => `${block} の ${input}`,
    way: (socket: string, block: string): string => `${block} の「${socket}」の接続先`,
    label: (block: string): string => `${block} のタイトル`,
    place: (block: string): string => `${block} の位置`,
    note: 'メモ',
    group: (title: string): string => `グループ ${title}`,
    triggers: 'フローを開始するもの',
    name: 'フローの名前',
    description: 'フローの説明',
    active: 'フローが有効かどうか',
    policy: (member: string): string => `ポリシー: ${member}`,
    other: (member: string): string => `フローの「${member}」`,
  },
};
