import { dataOf } from '@mirsam/client';
import { mirsam } from '../../api/mirsam.js';
import { refusedRows } from './imports.js';

/** Images that were chosen for an import and are not sent yet, as long as the page is open. */
const given = new Map<string, readonly File[]>();

export const givenFor = (id: string): readonly File[] => given.get(id) ?? [];

export function giveImages(id: string, files: readonly File[]): void {
  given.set(id, [...givenFor(id), ...files]);
}

/** As many as one request takes, and not too much to be sent again where the network fails. */
const MOST_FILES = 20;
const MOST_BYTES = 32 * 1024 * 1024;

/** What a file is called in the folder that was chosen, with that folder; or alone. */
const pathOf = (file: File) => file.webkitRelativePath || file.name;

/** By what a row may mean a file: without folders, and however its letters are written. */
const calledLast = (path: string) =>
  path.normalize('NFC').toLowerCase().replaceAll('\\', '/').split('/').at(-1) ?? '';

/** What rows call images that are not there. */
async function missingImages(id: string): Promise<ReadonlySet<string>> {
  const rows = await refusedRows(id);
  const without = rows.filter(({ faults }) => faults.some(({ code }) => code === 'image-missing'));
  return new Set(without.map(({ image }) => calledLast(image ?? '')));
}

export interface Sending {
  readonly sent: number;
  readonly of: number;
}

/**
 * Sends those of the given images that rows name and that are missing, some at a time. Each that was sent is sent no
 * more: where the network fails, it goes on from there.
 *
 * @returns how many were sent
 * @throws MirsamProblem
 */
export async function sendGivenImages(
  id: string,
  tell: (sending: Sending) => void,
): Promise<number> {
  const missing = await missingImages(id);
  const meant = givenFor(id).filter((file) => missing.has(calledLast(pathOf(file))));
  let sent = 0;
  for (const some of inParts(meant)) {
    tell({ sent, of: meant.length });
    await send(id, some);
    sent += some.length;
    given.set(
      id,
      givenFor(id).filter((file) => !some.includes(file)),
    );
  }
  return sent;
}

function inParts(files: readonly File[]): readonly (readonly File[])[] {
  const parts: File[][] = [];
  let room = 0;
  for (const file of files) {
    const last = parts.at(-1);
    if (last && last.length < MOST_FILES && file.size <= room) last.push(file);
    else {
      parts.push([file]);
      room = MOST_BYTES;
    }
    room -= file.size;
  }
  return parts;
}

async function send(id: string, files: readonly File[]): Promise<void> {
  const images = files.map((file) => new File([file], pathOf(file), { type: file.type }));
  const params = { path: { id } };
  for (;;) {
    const answer = await mirsam.POST('/api/v1/imports/{id}/images', { params, body: { images } });
    const wait = Number(answer.response.headers.get('Retry-After') ?? 0);
    if (answer.response.status !== 429 || wait === 0) {
      dataOf(answer);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  }
}
