import { isDeepStrictEqual } from 'node:util';
import type { CanonicalEntry } from '../../audit/index.js';
import type { ProbeSource } from '../../matching/index.js';
import { digestOf, type ProbeView, type RunDetails } from '../../search/index.js';
import { FILES, type LogDocument, type SearchDocument } from '../bundle-documents.js';
import { type BundleCheck, fault, holds, unlessFaults, untold } from './checks.js';

/** What the log says of a run; older runs have less. */
export interface LoggedRun extends Partial<RunDetails> {
  readonly caseId?: string;
  readonly purpose?: string;
  readonly probe?: ProbeSource | readonly ProbeSource[];
  readonly shown?: readonly string[];
}

export function runEntry({ entries }: LogDocument, search: string): CanonicalEntry | undefined {
  return entries.find(({ entry }) => entry.action === 'search.run' && entry.target === search)
    ?.entry;
}

/** Whether the search is told as it was logged when it was run. */
export function checkRun(
  search: SearchDocument,
  entry: CanonicalEntry,
  logged: LoggedRun,
): readonly BundleCheck[] {
  const pairs: [string, unknown, unknown][] = [
    ['by', search.by, entry.actor],
    ['at', new Date(search.at).getTime(), new Date(entry.at).getTime()],
    ['case.id', search.case.id, logged.caseId],
    ['purpose', search.purpose, logged.purpose],
    ['gallerySize', search.gallerySize, logged.gallery],
    ['model.version', search.model.version, logged.model],
    ['mode', search.mode, logged.mode],
    // Kept with four bytes, logged with eight.
    ['recall', single(search.recall), single(logged.recall)],
    ['query.target', search.query.target, logged.target],
    ['query.filters', search.query.filters, logged.filters],
    ['query.weights', search.query.weights, logged.weights],
    ['query.comparedOn', search.query.comparedOn, logged.comparedOn],
    ['query.limit', search.query.limit, logged.limit],
    ['query.circumstances', circumstancesIn(search.query), logged.circumstances ?? null],
    // Erased with the only face they were the mean of: then only the log has their digests.
    ['means', search.means ?? logged.means, logged.means],
    ...('withheld' in search.probe
      ? []
      : ([
          ['probe.source', sourcesIn(search.probe), logged.probe],
          ['templates', search.templates, logged.templates],
          ['probe.making', makingsIn(search.probe), logged.makings],
        ] satisfies [string, unknown, unknown][])),
  ];
  const told = pairs.filter(([, , value]) => value !== undefined);
  const faults = told
    .filter(([, shown, value]) => !isDeepStrictEqual(shown, value))
    .map(([name]) =>
      fault('run', FILES.search, `${name} is not what the log has (entry ${entry.id})`),
    );
  const names = told.map(([name]) => name).join(', ');
  const agrees = holds('run', FILES.search, `${names}: as logged when it was run`);
  const missing = pairs.filter(([, , value]) => value === undefined).map(([name]) => name);
  return [
    ...unlessFaults(faults, agrees),
    ...(missing.length > 0
      ? [untold('run', FILES.search, `The log of that time has no ${missing.join(', ')}`)]
      : []),
  ];
}

const single = (value: number | null | undefined) =>
  typeof value === 'number' ? Math.fround(value) : value;

/** Of what was compared of the case by its digest: an erasure takes the rest, and nothing from the log. */
function circumstancesIn({ circumstances }: SearchDocument['query']): string | null {
  return circumstances ? digestOf(circumstances) : null;
}

/** As the log has them: of several, a list. */
function sourcesIn({ source, members }: ProbeView): unknown {
  return members ? members.map((member) => member.source) : source;
}

/** How the sketches were made, as the log has it: by digests. */
function makingsIn({ making, members }: ProbeView): unknown {
  return (members ?? [{ making }]).map((one) => (one.making ? digestOf(one.making) : null));
}
