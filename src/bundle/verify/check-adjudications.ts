import { canonicalJson, type CanonicalEntry, type Json } from '../../audit/index.js';
import { digestOf } from '../../search/index.js';
import { type AdjudicationsDocument, FILES, type LogDocument } from '../bundle-documents.js';
import { type BundleCheck, fault, holds, unlessFaults } from './checks.js';

/** What somebody said of a candidate or did with it, as the log has it. */
interface Statement {
  readonly action: string;
  readonly actor: string;
  readonly rank: number;
  readonly [detail: string]: Json;
}

type Whole = AdjudicationsDocument['items'][number];
type Corroboration = Whole['corroborations'][number];
/** Bundles from before opinions could be withdrawn have none; those from before it was asked say nothing of it. */
type Item = Omit<Whole, 'withdrawn' | 'corroborations'> &
  Partial<Pick<Whole, 'withdrawn'>> & {
    readonly corroborations: readonly (Omit<Corroboration, 'shownToWitness'> &
      Partial<Pick<Corroboration, 'shownToWitness'>>)[];
  };

/** Whether what people said and did is what the log has, in both directions. */
export function checkAdjudications(
  { items }: AdjudicationsDocument,
  { entries }: LogDocument,
  search: string,
): readonly BundleCheck[] {
  const logged = entries.flatMap(({ entry }) =>
    entry.target === search && entry.action in DETAILS ? [{ entry, left: true }] : [],
  );
  const faults: BundleCheck[] = [];
  const statements = items.flatMap(statementsOf);
  for (const statement of statements) {
    const match = logged.find(({ entry, left }) => left && says(entry, statement));
    if (match) match.left = false;
    else {
      const { action, rank } = statement;
      const what = `${action} on rank ${rank} by ${statement.actor} is not in the log as it stands`;
      faults.push(fault('adjudications', FILES.adjudications, what));
    }
  }
  for (const { entry } of logged.filter(({ left }) => left)) {
    const what = `entry ${entry.id} (${entry.action}) has no counterpart here`;
    faults.push(fault('adjudications', FILES.adjudications, what));
  }
  const all = `${statements.length} statements, each as the log has it`;
  return unlessFaults(faults, holds('adjudications', FILES.adjudications, all));
}

/** Which details of an entry tell what was said. */
const DETAILS: Readonly<Record<string, readonly string[]>> = {
  'adjudication.opinion': ['rank', 'blind', 'outcome', 'said'],
  'adjudication.opinion-withdraw': ['rank', 'said'],
  'adjudication.decide': ['rank', 'outcome', 'said'],
  'adjudication.corroborate': ['rank', 'kind', 'shownToWitness', 'said'],
  'adjudication.identify': ['rank', 'sketchId', 'subjectId', 'caseId', 'said'],
  'adjudication.revoke': ['rank', 'sketchId', 'said'],
};

function says({ action, actor, details }: CanonicalEntry, statement: Statement): boolean {
  const logged = JSON.parse(details) as Record<string, Json | undefined>;
  const same = (name: string) =>
    canonicalJson(logged[name] ?? null) === canonicalJson(statement[name] ?? null);
  // Entries from before words were logged by their digest have none.
  const told = (DETAILS[action] ?? []).filter((name) => name !== 'said' || 'said' in logged);
  return action === statement.action && actor === statement.actor && told.every(same);
}

function statementsOf({ rank, ...item }: Item): Statement[] {
  const { opinions, withdrawn = [], decisions, corroborations, identification } = item;
  const said = (action: string, by: { actor: string }, details: Record<string, Json>) => {
    return { action: `adjudication.${action}`, actor: by.actor, rank, ...details };
  };
  const { sketchId = '', subjectId = '', caseId = '', revoked, againstIt } = identification ?? {};
  const identified = { sketchId, subjectId, caseId, said: digestOf(answered(againstIt)) };
  return [
    ...[...opinions, ...withdrawn].map(({ by, blind, outcome, checklist, remarks, againstIt }) =>
      said('opinion', by, {
        blind,
        outcome,
        said: digestOf({ checklist, remarks, ...answered(againstIt) }),
      }),
    ),
    ...withdrawn.map(({ by, withdrawalReason: reason }) =>
      said('opinion-withdraw', by, { said: digestOf({ reason }) }),
    ),
    ...decisions.map(({ by, outcome, reason, againstIt }) =>
      said('decide', by, { outcome, said: digestOf({ reason, ...answered(againstIt) }) }),
    ),
    ...corroborations.map(({ by, kind, shownToWitness, evidence }) =>
      said('corroborate', by, {
        kind,
        shownToWitness: shownToWitness ?? null,
        said: digestOf({ evidence }),
      }),
    ),
    ...(identification ? [said('identify', identification.by, identified)] : []),
    ...(revoked
      ? [said('revoke', revoked.by, { sketchId, said: digestOf({ reason: revoked.reason }) })]
      : []),
  ];
}

/** As it is digested; bundles from before it was asked have none. */
const answered = (againstIt: string | null | undefined) => (againstIt == null ? {} : { againstIt });
