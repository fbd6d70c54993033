import type { Schema } from '@mirsam/client';

type Overview = Schema<'CaseOverview'>;
type Person = Schema<'PersonView'>;

/** What was done for a case. */
type Deed = 'opened' | 'sketch' | 'subject' | 'searched' | 'disclosed' | 'identified' | 'revoked';

interface CaseEvent {
  readonly deed: Deed;
  readonly at: string;
  /** By what people know it. */
  readonly about: string;
  readonly by: Person;
}

/** All of it, newest first. */
export function caseHistory(overview: Overview): CaseEvent[] {
  const { case: file, records, searches, identifications, disclosures } = overview;
  const events: CaseEvent[] = [
    { deed: 'opened', at: file.createdAt, about: file.reference, by: file.holder },
    ...records.map(({ kind, number, createdAt, by }) => {
      return { deed: kind, at: createdAt, about: number, by };
    }),
    ...searches.map(({ createdAt, purpose, by }) => {
      return { deed: 'searched', at: createdAt, about: purpose, by } as const;
    }),
    ...disclosures.map(({ at, recipient, by }) => {
      return { deed: 'disclosed', at, about: recipient, by } as const;
    }),
    ...identifications.flatMap(({ at, by, revoked }): CaseEvent[] => [
      { deed: 'identified', at, about: '', by },
      ...(revoked
        ? [{ deed: 'revoked', at: revoked.at, about: revoked.reason, by: revoked.by } as const]
        : []),
    ]),
  ];
  return events.sort((a, b) => b.at.localeCompare(a.at));
}

/** Who had a part in it, in the order in which they came, and what they did. */
export function casePeople(overview: Overview): { person: Person; deeds: Deed[] }[] {
  const people = new Map<string, { person: Person; deeds: Set<Deed> }>();
  for (const { by, deed } of caseHistory(overview).reverse()) {
    const known = people.get(by.actor) ?? { person: by, deeds: new Set() };
    people.set(by.actor, known);
    known.deeds.add(deed);
  }
  return [...people.values()].map(({ person, deeds }) => ({ person, deeds: [...deeds] }));
}
