import { type AdjudicationView, isExaminedByTwo } from '../adjudication/index.js';
import type { CanonicalEntry } from '../audit/index.js';

/** What of a search its reader may not know. */
export interface EntryReader {
  /** `user:<id>`, `api_key:<id>`. */
  readonly actor: string;
  readonly adjudications: readonly AdjudicationView[];
  /** Records of the search that the reader may not find any more. */
  readonly withheld: ReadonlySet<string>;
  readonly probeWithheld: boolean;
}

/**
 * Whether a reader may see an entry of the log: it tells no more than the answers of the API do. An
 * opinion that stands alone, or was withdrawn before two did, is its author's, and a record that was restricted or withdrawn is named
 * by its rank alone; `shown`, the list of a run, has no more than ids.
 */
export function isReadable(entry: CanonicalEntry, reader: EntryReader): boolean {
  const details = JSON.parse(entry.details) as Details;
  if (details.probe !== undefined && reader.probeWithheld) return false;
  const named = [details.record, details.sketchId, details.subjectId, entry.target];
  if (named.some((id) => id !== undefined && reader.withheld.has(id))) return false;
  if (!OF_OPINIONS.has(entry.action) || entry.actor === reader.actor) return true;
  const adjudication = reader.adjudications.find(({ rank }) => rank === details.rank);
  return adjudication !== undefined && isExaminedByTwo(adjudication.stage);
}

const OF_OPINIONS: ReadonlySet<string> = new Set([
  'adjudication.opinion',
  'adjudication.opinion-withdraw',
]);

interface Details {
  readonly probe?: unknown;
  readonly record?: string;
  readonly sketchId?: string;
  readonly subjectId?: string;
  readonly rank?: number;
}
