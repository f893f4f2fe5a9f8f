import type { RunWords } from './en.ts';

/** Runs and rehearsals in German. */
export const germanRuns: RunWords = {
  rehearsal: {
    endless:
      'Die Probe wurde angehalten, weil sie nicht endete. Suchen Sie nach einer Schleife ohne Ausweg.',
    unavailable:
      'Die Probe konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
    begin: 'Dieses Ereignis proben',
    playing: 'Der Entwurf wird geprobt …',
    inEditor: 'Im Editor öffnen',
    stop: 'Anhalten',
    title: 'Der Entwurf beim selben Ereignis',
    about:
      'Spielt den Entwurf des Flows auf einem simulierten Desktop. Maskierte Werte werden gespielt, wie sie gezeigt sind.',
    notPlayed: 'Der Entwurf wurde nicht gespielt.',
  },
  runs: {
    title: 'Läufe',
    about:
      'Was gelaufen ist, das Neueste zuerst. Persönliche Werte werden maskiert, bevor sie den Desktop verlassen.',
    started: 'Begonnen',
    flow: 'Flow',
    event: 'Ereignis',
    status: 'Status',
    took: 'Dauer',
    contact: 'Kontakt',
    allFlows: 'Alle Flows',
    allStatuses: 'Jeder Status',
    statuses: {
      completed: 'Abgeschlossen',
      failed: 'Fehlgeschlagen',
      'timed-out': 'Zeit überschritten',
      cancelled: 'Abgebrochen',
      dropped: 'Verworfen',
    },
    older: 'Ältere Läufe',
    newest: 'Neueste Läufe',
    nothing: 'Keine Läufe',
    nothingText:
      'Läufe erscheinen hier wenige Sekunden, nachdem sie auf einem Desktop geendet haben. Veröffentlichen Sie einen Flow und öffnen Sie dann den Desktop.',
    open: (flow, moment) => `Lauf von ${flow}, ${moment}, öffnen`,
    version: (version) => `Version ${version}`,
    milliseconds: (milliseconds) => `${milliseconds} ms`,
    run: 'Lauf',
    steps: 'Schritte',
    step: 'Block',
    left: 'Verlassen durch',
    inputs: 'Eingaben',
    outputs: 'Ausgaben',
    at: 'Zeit',
    calls: 'Aufrufe',
    call: 'Aufruf',
    answer: 'Antwort',
    unanswered: 'nie beantwortet',
    noTrace: 'Dieser Lauf war zu lang, um seine Schritte zu melden.',
    gone: 'Diesen Lauf gibt es nicht. Vielleicht wurde er wegen seines Alters entfernt.',
    failedAt: (node) => `Fehlgeschlagen bei ${node}`,
    masked: 'Maskiert',
    maskedAs: (kind) => `Maskiert, bevor es den Desktop verließ: ${kind}`,
  },
};
