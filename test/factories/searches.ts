import type { Candidate } from '../../src/search/candidates/candidate-view.js';
import type { ExcludedCandidate } from '../../src/search/exclusions/excluded-view.js';
import type { ExplainedFilter } from '../../src/search/filters/filter-view.js';
import type { ProbeView } from '../../src/search/runs/probe-view.js';
import type { SearchView } from '../../src/search/runs/search-view.js';
import type { Caller } from '../support/application.js';

/** A search as answered, nobody withheld. */
export type AnsweredSearch = Omit<SearchView, 'candidates' | 'excluded' | 'filters' | 'probe'> & {
  readonly candidates: Candidate[];
  readonly excluded: ExcludedCandidate[];
  readonly filters: ExplainedFilter[];
  readonly probe: ProbeView;
};

const PURPOSE = { purpose: 'Identify the author of the robbery.' };

/** Searches by JSON; to be awaited, or given expectations. */
export function search(caller: Caller, query: object) {
  return caller.post('/searches').send({ ...PURPOSE, ...query });
}

/** Searches by an uploaded image. */
export function searchByImage(caller: Caller, image: Buffer, query: object) {
  return searchByImages(caller, [image], query);
}

/** Searches by several as one, or as members among others. */
export function searchByImages(
  caller: Caller,
  images: readonly Buffer[],
  query: object,
  originals: readonly Buffer[] = [],
) {
  const asking = caller.post('/searches');
  const file = { filename: 'probe.png', contentType: 'image/png' };
  for (const image of images) asking.attach('image', image, file);
  for (const original of originals) asking.attach('original', original, file);
  return asking.field('query', JSON.stringify({ ...PURPOSE, ...query }));
}

const read = new WeakMap<Caller, Set<string>>();

/** Reads a stored search, once; it may be refused. */
export async function readOnce(caller: Caller, id: string): Promise<void> {
  const done = read.get(caller) ?? new Set();
  read.set(caller, done);
  if (done.has(id)) return;
  const { status } = await caller.get(`/searches/${id}`);
  if (status === 200) done.add(id);
}

export function numbersOf(answer: { body: unknown }): string[] {
  return (answer.body as AnsweredSearch).candidates.map(({ number }) => number);
}

/** A candidate whose probe is withheld: what its traits were compared with would tell of the probe. */
export function asOfWithheldProbe({ evidence, ...one }: Candidate): Candidate {
  const faces = (side: 'for' | 'against' | 'unknown') =>
    evidence[side].filter(({ part }) => part === 'face');
  const left = { for: faces('for'), against: faces('against'), unknown: faces('unknown') };
  return { ...one, traits: [], evidence: { ...evidence, ...left } };
}
