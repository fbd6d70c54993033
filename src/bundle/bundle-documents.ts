import type { AdjudicationView } from '../adjudication/index.js';
import type { EntryProof } from '../audit/index.js';
import type { PhotoTaking } from '../enrolment/index.js';
import type {
  ExpungedCandidate,
  FilterView,
  ProbeView,
  RankedCandidate,
  RankedExcluded,
  Relaxation,
  RunDetails,
  Search,
  WithheldCandidate,
  WithheldProbe,
} from '../search/index.js';
import type { Text } from '../common/index.js';

/** Names of the files of a bundle. */
export const FILES = {
  manifest: 'manifest.json',
  signature: 'manifest.sig',
  search: 'search.json',
  candidates: 'candidates.json',
  adjudications: 'adjudications.json',
  log: 'log.json',
  modelCard: 'MODEL_CARD.md',
  report: 'report.fr-ar.pdf',
  publicKey: 'public-key.pem',
  readme: 'README.txt',
} as const;

/** What was said of whom the bundle is for; the log has it. */
export interface DisclosureDocument {
  /** Id of its log entry. */
  readonly entry: string;
  readonly recipient: string;
  readonly purpose: string;
  /** UTC, with microseconds. */
  readonly at: string;
}

export interface ManifestFile {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export interface BundleManifest {
  readonly format: 'mirsam-evidence-bundle';
  readonly formatVersion: 1;
  readonly search: string;
  readonly madeAt: string;
  readonly madeBy: {
    readonly actor: string;
    readonly name: string;
    readonly role: string;
    readonly prefecture: string;
  };
  readonly disclosure: DisclosureDocument;
  readonly serviceVersion: string;
  readonly keyId: string;
  readonly files: readonly ManifestFile[];
}

/** One stored image, by its hashes: as it is kept, and as it was uploaded. */
export interface ImageHashes {
  readonly id: string;
  readonly recordId: string;
  readonly sha256: string;
  readonly uploadSha256: string;
  /** Of a photograph of a subject, how it was taken, as far as that was said. */
  readonly photo?: PhotoTaking;
}

export interface ModelDocument {
  readonly version: string;
  /** Files of networks and adapter; null where the service has another model by now. */
  readonly files: readonly { readonly model: string; path: string; sha256: string }[] | null;
}

interface LabelledText {
  readonly code: string;
  readonly text: Text;
}

export interface SearchDocument {
  readonly notice: Text;
  readonly id: string;
  readonly case: {
    readonly id: string;
    readonly reference: string;
    readonly offence: string;
    /** The offence in words. */
    readonly offenceText: Text;
    /** Where it was, by its codes; not in older bundles. */
    readonly place?: readonly LabelledText[];
    /** How it was done, by its codes; not in older bundles. */
    readonly modusOperandi?: readonly LabelledText[];
  };
  readonly purpose: string;
  readonly at: string;
  readonly by: string;
  readonly probe: ProbeView | WithheldProbe;
  /** Of the records the probe came from; an uploaded image's are in `probe`. */
  readonly probeImages: readonly ImageHashes[];
  /** SHA-256 of the template of each member; null where the probe is withheld. */
  readonly templates: RunDetails['templates'] | null;
  readonly query: Search['query'];
  readonly mode: string;
  readonly recall: number | null;
  readonly gallerySize: number;
  readonly model: ModelDocument;
  /** SHA-256 of what was taken off the templates; null of a run from before it was kept. */
  readonly means: RunDetails['means'] | null;
  readonly filters: readonly FilterView[];
  readonly relaxation: Relaxation | null;
  /** What each band means. */
  readonly bands: Readonly<Record<string, Text>>;
  /** Groups that the probe or a filter states in which scores run higher; not in older bundles. */
  readonly groupNotices?: readonly {
    readonly code: string;
    readonly times: number;
    readonly text: Text;
  }[];
  /** What each caution about a sketch that was searched with means. */
  readonly cautions: Readonly<Record<string, Text>>;
}

type Hashed<C> = C & { readonly images: readonly ImageHashes[] };
type Untold = WithheldCandidate | ExpungedCandidate;
export type CandidateDocument = Hashed<RankedCandidate> | Untold;
export type ExcludedDocument = Hashed<RankedExcluded> | Untold;
/** One of whom more than the rank is told. */
export type ShownCandidate = Exclude<CandidateDocument, Untold>;

export interface CandidatesDocument {
  readonly notice: Text;
  readonly candidates: readonly CandidateDocument[];
  readonly excluded: readonly ExcludedDocument[];
}

export interface AdjudicationsDocument {
  readonly items: readonly AdjudicationView[];
}

export interface LogDocument {
  readonly entries: readonly EntryProof[];
  /** Entries that who made the bundle may not read, such as an opinion that stands alone. */
  readonly withheld: number;
}

/** What a bundle tells, before it is made into files. */
export interface BundleContents {
  readonly search: SearchDocument;
  readonly candidates: CandidatesDocument;
  readonly adjudications: AdjudicationsDocument;
  readonly log: LogDocument;
  readonly disclosure: DisclosureDocument;
}
