import request from 'supertest';
import type { Answered } from '../factories/records.js';
import { Caller } from './application.js';

/** What a caller sends with each request. */
export type Headers = Readonly<Record<string, string>>;

const PURPOSE = 'Identify the author of the robbery.';

/** To a service in a process of its own, as a program does. */
export async function logIn(url: string, username: string, password: string): Promise<Headers> {
  const answer = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  const { accessToken } = (await answer.json()) as { accessToken: string };
  return { Authorization: `Bearer ${accessToken}` };
}

/** A caller of a service in a process of its own. */
export const callerAt = (url: string, headers: Headers) =>
  new Caller({ anonymous: request(url) }, headers);

/** What was answered; the body of a record, where it was made. */
interface AnsweredUpload {
  readonly status: number;
  readonly body: Answered;
}

export async function uploadAt(
  url: string,
  headers: Headers,
  picture: Buffer,
): Promise<AnsweredUpload> {
  const body = new FormData();
  body.set('image', new Blob([new Uint8Array(picture)]), 'drawing.png');
  body.set('record', JSON.stringify({ origin: 'hand_drawn' }));
  const answer = await fetch(`${url}/api/v1/sketches`, { method: 'POST', headers, body });
  return { status: answer.status, body: (await answer.json()) as Answered };
}

/** @returns the id of a new case */
export async function openCaseAt(url: string, headers: Headers): Promise<string> {
  const file = { reference: 'PROC-2026-1', offence: 'robbery', occurredFrom: '2026-03-14' };
  const answer = await fetch(`${url}/api/v1/cases`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(file),
  });
  return ((await answer.json()) as { id: string }).id;
}

export async function searchAt(
  url: string,
  headers: Headers,
  picture: Buffer,
  query: object,
): Promise<{ readonly status: number; readonly body: object }> {
  const body = new FormData();
  body.set('image', new Blob([new Uint8Array(picture)]), 'probe.png');
  body.set('query', JSON.stringify({ purpose: PURPOSE, ...query }));
  const answer = await fetch(`${url}/api/v1/searches`, { method: 'POST', headers, body });
  return { status: answer.status, body: (await answer.json()) as object };
}
