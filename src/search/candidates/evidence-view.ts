import type { Language, Text } from '../../common/index.js';
import { minorityIn } from '../../records/index.js';
import {
  daysApartWords,
  labelIn,
  type TraitComparison,
  type TraitsOff,
  wordsIn,
} from '../../traits/index.js';
import {
  type Candidate,
  type CandidateTrait,
  type RankedCandidate,
  thumbnailFor,
} from './candidate-view.js';
import { circumstancePart } from './circumstance-part.js';
import type { EvidencePart } from './evidence-part.js';

const FACE: Text = { en: 'Face', fr: 'Visage', ar: 'الوجه' };

/** The parts of a candidate's score, each where it belongs, those that say most first. */
export interface EvidenceLists {
  readonly for: readonly EvidencePart[];
  readonly against: readonly EvidencePart[];
  readonly unknown: readonly EvidencePart[];
}

/** Who is shown candidates. */
export interface CandidateReader {
  readonly language: Language;
  /** Their own of the search's case, which the addresses of pictures name; null where they have none. */
  readonly consultation: string | null;
  /** Traits that are not shown; what they added to a score stays in it. */
  readonly off: TraitsOff;
}

/** A candidate as this reader is shown it. */
export function candidateFor<C extends RankedCandidate>(
  { language, consultation, off }: CandidateReader,
  found: C,
): Omit<C, 'thumbnail'> & Candidate {
  const candidate = { ...found, traits: found.traits.filter(({ trait }) => !off.has(trait)) };
  return {
    ...candidate,
    ...(candidate.minority && minorityIn(candidate.minority, language)),
    evidence: { ...candidate.evidence, ...listsOf(language, candidate) },
    thumbnail: thumbnailFor(consultation, candidate),
  };
}

function listsOf(
  language: Language,
  { evidence, face, traits, circumstances = [] }: RankedCandidate,
): EvidenceLists {
  const part = { part: 'face', label: FACE[language], probe: null, candidate: null };
  const parts = [
    { says: face ? evidence.face : 0, told: { ...part, contribution: evidence.face } },
    ...traits.map((row) => ({ says: row.evidence, told: traitPart(language, row) })),
    ...circumstances.map((row) => ({
      says: row.evidence,
      told: circumstancePart(language, row),
    })),
  ];
  // By what it says and not by what it adds: with a weight of 0 a difference remains one.
  const lying = (side: number) =>
    parts
      .filter(({ says }) => Math.sign(says) === side)
      .map(({ told }) => told)
      .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
  return { for: lying(1), against: lying(-1), unknown: lying(0) };
}

function traitPart(language: Language, row: CandidateTrait): EvidencePart {
  const words = (statement: TraitComparison['candidate']) =>
    statement && wordsIn(language, row.trait, statement);
  return {
    part: row.trait,
    label: labelIn(language, row.trait),
    probe: words(row.probe),
    candidate: words(row.candidate),
    contribution: row.contribution,
    ...(row.daysApart !== undefined && { note: daysApartWords(language, row.daysApart) }),
  };
}
