// Enters a sketch for a new case, and searches by it:
//   MIRSAM=http://127.0.0.1:3000 USERNAME=k.alaoui PASSWORD=… IMAGE=sketch.png node example.js
import { readFile } from 'node:fs/promises';
import { createMirsamClient, dataOf } from '@mirsam/client';

const { MIRSAM: url, USERNAME: username, PASSWORD: password, IMAGE } = process.env;

const anybody = createMirsamClient({ url });
const { accessToken } = dataOf(
  await anybody.POST('/api/v1/auth/login', { body: { username, password } }),
);
const mirsam = createMirsamClient({
  url,
  headers: { Authorization: `Bearer ${accessToken}`, 'Accept-Language': 'fr' },
});

const { id: caseId } = dataOf(
  await mirsam.POST('/api/v1/cases', {
    body: { reference: `EXAMPLE-${Date.now()}`, offence: 'robbery', occurredFrom: '2026-03-14' },
  }),
);
const image = new Blob([await readFile(IMAGE)], { type: 'image/png' });
const sketch = dataOf(
  await mirsam.POST('/api/v1/sketches', {
    body: { image, record: { origin: 'hand_drawn', caseId } },
  }),
);
console.log(`${sketch.number}: ${sketch.face.status}`);

const search = dataOf(
  await mirsam.POST('/api/v1/searches', {
    body: { image: [image], query: { caseId, purpose: 'Identify the author of the robbery.' } },
  }),
);
// A search that a supervisor has to approve has no candidates yet.
for (const { rank, number, score } of search.candidates ?? []) {
  console.log(`${rank}. ${number}: ${score}`);
}
