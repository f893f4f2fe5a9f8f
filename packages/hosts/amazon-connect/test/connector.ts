import { defer, from, map, of } from 'rxjs';
import type { ConnectorPort } from '../src/index.ts';
import type { Desk } from './desk.ts';

/** A server side that reaches the simulated contact centre: attributes are changed there, recordings are noted. */
export const simulatedConnector = (desk: Desk, asked: string[] = []): ConnectorPort => ({
  updateAttributes: ({ contactId, attributes }) =>
    defer(() => from(desk.play({ do: 'attributes', contactId, attributes }))).pipe(
      map(() => undefined),
    ),
  startRecording: ({ contactId }) =>
    defer(() => of(void asked.push(`start ${contactId}`))).pipe(map(() => undefined)),
  stopRecording: ({ contactId }) =>
    defer(() => of(void asked.push(`stop ${contactId}`))).pipe(map(() => undefined)),
  pauseRecording: ({ contactId }) =>
    defer(() => of(void asked.push(`pause ${contactId}`))).pipe(map(() => undefined)),
  resumeRecording: ({ contactId }) =>
    defer(() => of(void asked.push(`resume ${contactId}`))).pipe(map(() => undefined)),
  leaveVoicemail: ({ contactId, voicemailDropName }) =>
    defer(() => of(void asked.push(`voicemail ${voicemailDropName} ${contactId}`))).pipe(
      map(() => undefined),
    ),
});
