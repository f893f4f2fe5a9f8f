import type { ViewWords } from '../../view-words.ts';

const plural = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** The words of the outline, the text and the runs in German. */
export const germanViews: ViewWords = {
  outline: {
    label: 'Gliederung',
    addStart: 'Start hinzufügen',
    addEnd: 'Ende hinzufügen',
    tools: (subject) => (subject === '' ? 'Aktionen' : `Aktionen für ${subject}`),
    deeds: {
      add: 'Danach einfügen',
      connect: 'Verbinden',
      rename: 'Umbenennen',
      earlier: 'Nach oben',
      later: 'Nach unten',
      remove: 'Entfernen',
      details: 'Bearbeiten',
      follow: 'Zum Block',
    },
    leadsNowhere: 'führt noch nirgendwohin',
    goesTo: (block) => `weiter mit ${block}`,
    way: (socket, block) => `${socket}, zu ${block}`,
    socketOf: (socket, block) => `${socket} von ${block}`,
    apart: 'Vom Start nicht erreicht',
    connectTo: (subject) => `${subject} verbinden mit`,
    nothingFits: 'Kein Block passt.',
    connected: (block) => `Mit ${block} verbunden.`,
    movedUp: (block) => `${block} nach oben verschieben`,
    movedDown: (block) => `${block} nach unten verschieben`,
    cannotMove: (block) => `${block} lässt sich nicht weiter verschieben.`,
  },
  text: {
    label: 'Der Flow als JSON',
    state: 'Zustand des Textes',
    step: 'Als Text bearbeiten',
    inStep: 'Das ist der Flow; was Sie schreiben, gilt sofort.',
    draft: 'Noch kein Flow: als Entwurf aufbewahrt, und der Flow bleibt, wie er war.',
    draftOld:
      'Noch kein Flow, und der Flow wurde inzwischen anderswo geändert: Ihr Entwurf bleibt aufbewahrt.',
    format: 'Formatieren',
    drop: 'Wieder den Flow zeigen',
    line: (line) => `Zeile ${line}`,
  },
  run: {
    label: 'Hier ausführen',
    close: 'Ausführung schließen (Escape)',
    noRunner: 'Hier kann nichts ausgeführt werden',
    noRunnerAdvice:
      'Die Seite, die diesen Editor zeigt, stellt ihm nichts zum Ausführen bereit. Öffnen Sie den Flow im Studio, das Entwürfe auf einem simulierten Desktop abspielt.',
    noTrigger: 'Noch startet nichts diesen Flow',
    noTriggerAdvice:
      'Fügen Sie im Hauptmenü einen Auslöser hinzu; aus seinem Ereignis entstehen dann Szenarien.',
    scenario: 'Szenario',
    play: 'Ausführen',
    cancel: 'Abbrechen',
    cancelled: 'Der Lauf wurde abgebrochen.',
    loading: 'Aktionen werden geladen…',
    playing: (time) => `Läuft: ${time} in der Zeit des Desktops`,
    failedToPlay: 'Der Lauf konnte nicht abgespielt werden',
    notRunYet: 'Noch nicht ausgeführt',
    notRunYetAdvice:
      'Wählen Sie „Ausführen“ oder Strg+Eingabe: Der Entwurf läuft auf einem simulierten Desktop, und in Wirklichkeit geschieht nichts.',
    nothingRan:
      'Kein Lauf hat begonnen. Prüfen Sie, ob im Szenario das Ereignis eintritt, das diesen Flow startet.',
    tabs: { steps: 'Schritte', scenario: 'Szenario', compare: 'Vergleichen' },
    runs: 'Läufe',
    runName: (number, status) => `Lauf ${number}: ${status}`,
    statuses: {
      failed: 'fehlgeschlagen',
      'timed-out': 'Zeit überschritten',
      cancelled: 'abgebrochen',
      completed: 'abgeschlossen',
      dropped: 'verworfen',
    },
    back: 'Schritt zurück (Strg+,)',
    forth: 'Schritt vor (Strg+.)',
    stepOf: (at, all) => `Schritt ${at} von ${all}`,
    steps: 'Schritte des Laufs',
    stepLabel: (number, block, socket, time) =>
      `${number}. ${block}, verlassen über ${socket}${time === '' ? '' : ` nach ${time}`}`,
    pinned: 'festgehalten',
    noSteps: 'Der Lauf hat keinen Schritt gemacht.',
    inputs: 'Eingaben',
    outputs: 'Ausgaben',
    calls: 'Was er aufrief',
    nothing: 'Nichts',
    took: (time) => `Dauerte ${time}`,
    leftBy: (socket) => `Verlassen über ${socket}`,
    keep: 'Ausgabe festhalten',
    keepTitle: 'Diese Ausgabe in späteren Läufen verwenden, statt den Block auszuführen',
    release: (block) => `${block} nicht mehr festhalten`,
    kept: (count) =>
      `${plural(count, 'Ausgabe ist', 'Ausgaben sind')} festgehalten und ersetzen die Ausführung des Blocks:`,
    show: (block) => `${block} zeigen`,
    explain: {
      failed: (block, message) => `Der Lauf ist bei ${block} fehlgeschlagen: ${message}`,
      failedAnywhere: (message) => `Der Lauf ist fehlgeschlagen: ${message}`,
      'timed-out':
        'Der Lauf dauerte länger als erlaubt und wurde beendet. Kürzen Sie, worauf er wartet, oder erhöhen Sie das Zeitlimit des Flows.',
      cancelled:
        'Der Lauf wurde abgebrochen, weil sein Kontakt vorher endete. Lassen Sie den Kontakt im Szenario länger bestehen, oder lassen Sie den Flow mit nichts enden.',
      dropped:
        'Der Lauf wurde verworfen, weil ein anderer im Gange war. Sehen Sie nach, was der Flow tut, wenn er beschäftigt ist.',
    },
    advice: {
      'input-missing':
        'Geben Sie dem Block die fehlende Eingabe, oder sehen Sie nach, warum der frühere Block sie nicht lieferte.',
      'unknown-action':
        'Installieren Sie das Plugin, das diese Aktion mitbringt, oder ändern Sie den Typ des Blocks.',
      'step-limit': 'Der Flow dreht sich im Kreis. Suchen Sie eine Verbindung, die zurückführt.',
      other:
        'Verbinden Sie den Fehler-Ausgang des Blocks mit dem, was dann geschehen soll, oder korrigieren Sie seine Eingaben.',
    },
    name: 'Name',
    made: (trigger, kind) => `${trigger}: ${kind}`,
    kinds: {
      known: 'bekannter Kunde',
      unknown: 'unbekannter Kunde',
      'crm-fails': 'das CRM versagt',
      plain: 'nur das Ereignis',
    },
    offered: 'Aus einem früheren Lauf',
    copy: 'Kopieren',
    copyName: (name) => `Kopie von ${name}`,
    remove: 'Entfernen',
    customer: 'Kunde',
    phone: 'Telefonnummer',
    customerName: 'Name des Kunden',
    queue: 'Warteschlange',
    channel: 'Kanal',
    attributes: 'Attribute (je Zeile: Name=Wert)',
    event: 'Ereignis',
    payload: (field) => `Ereignis: ${field}`,
    json: 'Das ganze Szenario als JSON',
    notJson:
      'Das ist noch kein JSON; das Szenario bleibt, wie es war. Prüfen Sie Klammern, Kommas und Anführungszeichen.',
    notKept:
      'Der Browser bewahrt hier nichts auf; Szenarien und Festgehaltenes bleiben nur, bis die Seite geschlossen wird.',
    compareAdvice:
      'Führen Sie den Flow zweimal aus, etwa vor und nach einer Änderung, um zu sehen, was sich unterscheidet.',
    before: 'Vorher',
    after: 'Nachher',
    same: 'Die beiden Läufe machten dieselben Schritte mit denselben Werten.',
    differences: 'Unterschiede',
    differ: {
      end: (before, after) => `Endete mit „${after}“ statt „${before}“.`,
      onlyBefore: (block) => `${block} lief nur vorher.`,
      onlyAfter: (block) => `${block} lief nur nachher.`,
      way: (block, before, after) => `${block} wurde über ${after} statt ${before} verlassen.`,
      value: (block, before, after) => `${block} lieferte ${after} statt ${before}.`,
    },
    finished: (status, steps) => `Lauf ${status} nach ${plural(steps, 'Schritt', 'Schritten')}.`,
  },
};
