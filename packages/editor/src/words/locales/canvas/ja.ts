import type { englishCanvas } from './en.ts';

/** What the stage says, in Japanese. */
export const japaneseCanvas: typeof englishCanvas = {
  tools: 'ステージのツール',
  fitSelection: '選択範囲を表示に合わせる',
  showIds: 'ID を表示',
  snap: 'グリッドに合わせる',
  overview: '全体図',
  overviewAdvice: '矢印キーで表示を移動し、プラスとマイナスで拡大・縮小します。',
  collapse: (group) => `${group}を折りたたむ`,
  expand: (group) => `${group}を展開する`,
  group: (title, blocks) => `グループ ${title}、${blocks} ブロック`,
  groupTitle: 'グループのタイトル',
  note: 'メモ',
  noteText: 'メモの本文 (Markdown)',
  resizeNote: 'メモの大きさ: 矢印キーで変更',
  statuses: { running: '実行中', passed: '通過', failed: '失敗', skipped: 'スキップ' },
  connecting: (socket, block) =>
    `${block}の${socket}から接続中です。矢印キーでブロックを選び、Enter で接続、C で次の出力、Esc で取り消します。`,
  noOutput: (block) => `${block}には出力がありません。`,
  nothingThere: 'その方向にブロックはありません。',
  at: (block, x, y) => `${block}: ${x}, ${y}`,
};
