import { type FlowWords, wordFor } from '../../words.ts';

/** What the document's code says of flows, in Japanese. */
export const japaneseFlow: FlowWords = {
  problems: {
    'unreadable-file': () => 'ファイルを読めません。別のファイルを選んでください。',
    'legacy-file': () => 'ファイルが従来の形式です。取り込むにはアップロードしてください。',
    'newer-format': () => 'ファイルの形式が新しすぎます。Offhook を更新してください。',
    'wrong-shape': () => 'ファイルがフローではありません。この箇所を確認してください。',
    'reserved-key': () => 'この名前は予約されています。別の名前を選んでください。',
    'missing-start': () => 'フローに開始がありません。追加して接続してください。',
    'several-starts': () => 'フローに開始が複数あります。1 つを残し、ほかを削除してください。',
    'dangling-connection': ({ socket }) =>
      `出力口「${socket}」の接続先のブロックがありません。ブロックに接続するか、接続を削除してください。`,
    'unknown-socket': ({ socket }) =>
      `このブロックに出力口「${socket}」はありません。ほかの出力口を接続するか、接続を削除してください。`,
    'unreadable-reference': () => '参照を読めません。リストから値を選んでください。',
    'unknown-action': () =>
      'アクションがインストールされていません。パッケージをインストールするか、別のアクションを選んでください。',
    'outside-loop': () =>
      'ここには抜け出せる繰り返しがありません。繰り返しの部分の中に置いてください。',
    'unknown-kind': () => 'この種類のブロックは実行できません。削除してください。',
    'no-trigger': () => 'このフローを開始するイベントがありません。トリガーを選んでください。',
    'unknown-source': () =>
      'トリガーのソースがインストールされていません。別のトリガーを選んでください。',
    'unknown-event': () => 'ソースにトリガーのイベントがありません。別のイベントを選んでください。',
    unreachable: () => 'このブロックには到達しません。ブロックを接続するか、削除してください。',
    'into-start': ({ socket }) =>
      `出力口「${socket}」が開始に戻っています。開始より後のブロックに接続してください。`,
    'duplicate-connection': ({ socket }) =>
      `出力口「${socket}」が同じブロックに重複して接続され、その回数だけ実行されます。ほかを削除してください。`,
    'odd-id': () => 'この ID は参照できません。英数字、-、_ を使ってください。',
    'mixed-parts': () => 'このブロックには部分の内側と外側の両方から到達します。複製してください。',
    'outside-part': () =>
      'この値は、その出口から始まる部分の中でのみ使えます。別の値を選んでください。',
    deprecated: () => '非推奨です。代わりのものを使ってください。',
    'newer-version': () =>
      'より新しいバージョンのアクションで保存されています。パッケージを更新してください。',
    'input-empty': () => 'この入力には値が必要です。',
    'unknown-input': () => 'このアクションにない入力で、値は使われません。削除してください。',
    'wrong-type': () => '値の種類が合いません。別の値を選ぶか、変換してください。',
    'unknown-choice': () => '選択肢にない値です。変更してください。',
    'out-of-range': () => '数値が許容範囲を超えています。変更してください。',
    'too-long': () => 'テキストが長すぎます。短くしてください。',
    'not-upstream': () =>
      '値の元のブロックが前にありません。前のブロックの値を選ぶか、ブロックを接続してください。',
    'unknown-output': () => 'その値はありません。別の値を選んでください。',
    'unknown-payload': () => 'トリガーにその値はありません。別の値を選んでください。',
    'may-be-missing': () =>
      '経路によっては値がないことがあります。先に確認するか、値がない場合に備えてください。',
  },
  refusals: {
    'id-taken': 'この ID は別のブロックが使っています。別の ID を選んでください。',
    'bad-id': 'ID に使えません。英数字、-、_ を使ってください。',
    'bad-name': '名前に使えません。別の名前を選んでください。',
    'unknown-socket': 'このブロックにその出力口はありません。',
    'known-member': 'フロー自体の項目です。そちらで変更してください。',
    'unknown-node': 'このフローにそのブロックはありません。すでに削除された可能性があります。',
    'second-start': 'このフローにはすでに開始があります。開始は 1 つだけです。',
    'not-a-block': 'アクションと入力があるのはブロックだけです。開始と終了は変更できません。',
    'into-itself': 'ブロックの出力口を自分の入力口に接続することはできません。',
    'into-start': '開始には接続できません。実行はそこから始まります。',
    'out-of-end': '終了の後には何も続けられません。実行はそこで終わります。',
    'already-connected': 'この接続はすでにあります。',
    'not-connected': 'この接続はもうありません。',
    'place-gone': '元に戻せません。変更した箇所がもうありません。',
  },
  steps: {
    'add-node': ({ blocks }) => `${blocks}を追加`,
    'remove-nodes': ({ blocks }) => `${blocks}を削除`,
    'change-action': ({ blocks, other }) => `${blocks}を${other}に変更`,
    'change-kind': ({ blocks, other }) => `${blocks}を${other}に変更`,
    connect: ({ blocks, other }) => `${blocks}を${other}に接続`,
    disconnect: ({ blocks, other }) => `${blocks}と${other}の接続を削除`,
    'set-input': ({ blocks, other }) => `${blocks}の${other}を設定`,
    'clear-input': ({ blocks, other }) => `${blocks}の${other}をクリア`,
    'set-label': ({ blocks, other }) =>
      other === '' ? `${blocks}のタイトルを削除` : `${blocks}の名前を${other}に変更`,
    move: ({ blocks, how }) =>
      `${blocks}を${wordFor({ align: '整列', distribute: '等間隔に配置', arrange: '自動配置' }, how ?? '', '移動')}`,
    insert: ({ blocks }) => `${blocks}を挿入`,
    swap: ({ blocks, other }) => `${blocks}と${other}を入れ替え`,
    paste: ({ blocks, how }) => `${blocks}を${how === 'duplicate' ? '複製' : '貼り付け'}`,
    'set-group': ({ blocks, other, how = '' }) =>
      wordFor(
        {
          remove: `グループ${blocks}を解除`,
          add: `グループ${other}を作成`,
          rename: `グループ${blocks}の名前を${other}に変更`,
          collapse: `グループ${other}を折りたたむ`,
          expand: `グループ${other}を展開`,
        },
        how,
        `グループ${other}を変更`,
      ),
    'set-note': ({ how = '' }) =>
      wordFor({ remove: 'メモを削除', add: 'メモを追加', move: 'メモを移動' }, how, 'メモを書く'),
    'set-triggers': () => 'トリガーを変更',
    'set-policy': () => 'フローの実行方法を変更',
    'set-name': ({ other }) => `フローの名前を${other}に変更`,
  },
  blocks: (count) => `${count} 個のブロック`,
};
