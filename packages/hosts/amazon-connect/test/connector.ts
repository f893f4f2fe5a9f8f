import type { HttpPort } from '@offhook/contract';
import { defer, from } from 'rxjs';
import { type ConnectorPort, httpConnector } from '../src/index.ts';
import type { Desk } from './desk.ts';

/** Requests as any page makes them. */
const http: HttpPort = {
  request: ({ url, method = 'GET', headers = {}, body }) =>
    defer(() => from(answered(url, { method, headers: { ...headers }, ...(body && { body }) }))),
};

const answered = async (url: string, init: RequestInit) => {
  const response = await fetch(url, init);
  const body = await response.text();
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
};

/** The server side of a desk's simulated contact centre, asked over HTTP from another origin. */
export const simulatedConnector = (desk: Desk): ConnectorPort =>
  httpConnector({ http, url: `${desk.url}connector/${encodeURIComponent(desk.name)}` });
