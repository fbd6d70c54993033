import { randomInt, randomUUID } from 'node:crypto';
import type { Caller, TestApplication } from '../support/application.js';
import { openCase } from './cases.js';
import { openConsultation } from './consultations.js';
import { drawing } from './drawings.js';
import { pairOf } from './duplicates.js';
import { person } from './people.js';
import { type Answered, create } from './records.js';
import { search } from './searches.js';

/** What Casablanca keeps to itself, of every kind. */
export interface KeptSecrets {
  readonly officer: Caller;
  readonly supervisor: Caller;
  readonly sketch: Answered;
  readonly subject: Answered;
  readonly caseId: string;
  readonly searchId: string;
  readonly alertId: string;
  /** A likely duplicate. */
  readonly pairId: string;
  readonly userId: string;
  /** Texts that stand in those rows and nowhere else. */
  readonly words: readonly string[];
}

/** Two restricted records, a case, a search with an opinion on it, an alert, and their traces. */
export async function keptSecrets(service: TestApplication): Promise<KeptSecrets> {
  const officer = await person(service, 'forensic_officer', 'CAS');
  const supervisor = await person(service, 'supervisor', 'CAS');
  const reference = `GESTARR-${randomUUID()}`;
  const where = `Place of nobody else ${randomUUID()}`;
  const how = `Way of nobody else ${randomUUID()}`;
  // What others may narrow their searches to, of a case none of whose records they find.
  const caseId = await openCase(officer, {
    reference,
    place: { commune: 'casablanca_anfa', kind: 'street', words: where },
    modusOperandi: { codes: ['motorcycle'], words: how },
  });
  // Traits that others search by, too: how often they occur must tell nothing of these.
  const traits = { eye_color: { values: ['green'], certainty: 'certain' } };
  const kept = { sharing: 'prefecture', caseId, traits };
  const note = `A note of nobody else’s ${randomUUID()}`;
  const sketch = await create(officer, 'sketches', { ...kept, description: note });
  const other = await create(officer, 'sketches', kept, await drawing(1, 2));
  const fullName = `Keptius ${randomUUID()}`;
  // A minor, who is restricted where nothing is said.
  const cnie = `KS${randomInt(100_000, 1_000_000)}`;
  const passport = `KP${randomInt(1_000_000, 10_000_000)}`;
  const photo = { takenOn: '2025-05-02', pose: 'frontal', legalGround: 'police_custody' };
  const papers = { cnie, passport, registeredAs: 'suspect', photo };
  const minor = { caseId, traits, fullName, birthDate: '2010-05-02', ...papers };
  const subject = await create(officer, 'subjects', minor, await drawing(2));
  const purpose = `To find ${randomUUID()}`;
  const query = { caseId, purpose, probe: { recordId: sketch.id }, target: 'subjects' };
  const run = (await search(officer, query).expect(200)).body as { id: string };
  await openConsultation(officer, caseId);
  const [alert] = await service.rows(
    `INSERT INTO link_alerts (probe_id, candidate_id, explanation, gallery_size, threshold,
       model_version, state)
     VALUES ('${sketch.id}', '${other.id}', '{"face": {"band": "weak"}}', 7, 1, 'm', 'open')
     ON CONFLICT (least(probe_id, candidate_id), greatest(probe_id, candidate_id))
       DO UPDATE SET threshold = link_alerts.threshold
     RETURNING id`,
  );
  const [list, listed] = [`list-${randomUUID()}.csv`, `P-${randomUUID()}`];
  await service.rows(
    `WITH made AS (INSERT INTO imports
       (prefecture_id, kind, state, actor, language, name, files_are_ours, profile)
       SELECT prefecture_id, 'sketch', 'checked', created_by, 'fr', '${list}', false, '{}'
       FROM cases WHERE id = '${caseId}' RETURNING id, prefecture_id, kind)
     INSERT INTO import_rows (import_id, line, prefecture_id, kind, outcome, reference)
       SELECT id, 2, prefecture_id, kind, 'refused', '${listed}' FROM made RETURNING line`,
  );
  const me = (await officer.get('/auth/me').expect(200)).body as { id: string };
  const hashes = await service.rows(`SELECT password_hash FROM users WHERE id = '${me.id}'`);
  return {
    officer,
    supervisor,
    sketch,
    subject,
    caseId,
    searchId: run.id,
    alertId: String(alert?.id),
    pairId: await pairOf(service, other.id, sketch.id),
    userId: me.id,
    words: [
      ...[
        sketch.number,
        other.number,
        subject.number,
        note,
        fullName,
        cnie,
        passport,
        reference,
        where,
        how,
        purpose,
        list,
        listed,
      ],
      ...[sketch, other, subject].flatMap(({ images }) => images.map(({ sha256 }) => sha256)),
      ...[sketch.id, other.id, subject.id, run.id, caseId],
      ...hashes.map((row) => String(row.password_hash)),
    ],
  };
}

/** All of it as it is in the database, to be compared with what it was. */
export async function stateOf(service: TestApplication, { caseId }: KeptSecrets) {
  const kept = `SELECT id FROM records WHERE case_id = '${caseId}'`;
  const tables = {
    records: `case_id = '${caseId}'`,
    cases: `id = '${caseId}'`,
    images: `record_id IN (${kept})`,
    templates: `record_id IN (${kept})`,
    gallery_faces: `record_id IN (${kept})`,
    searches: `case_id = '${caseId}'`,
    consultations: `case_id = '${caseId}'`,
    link_alerts: `probe_id IN (${kept})`,
    duplicate_pairs: `first_id IN (${kept})`,
    duplicate_decisions: `pair_id IN (SELECT id FROM duplicate_pairs WHERE first_id IN (${kept}))`,
    record_openings: `record_id IN (${kept})`,
    record_changes: `record_id IN (${kept})`,
    subject_papers: `record_id IN (${kept})`,
    removed_images: `record_id IN (${kept})`,
    former_faces: `record_id IN (${kept})`,
    audit_entries: `prefecture_id = (SELECT id FROM prefectures WHERE code = 'CAS')`,
    users: `prefecture_id = (SELECT id FROM prefectures WHERE code = 'CAS')`,
    number_series: `prefecture_id = (SELECT id FROM prefectures WHERE code = 'CAS')`,
  };
  const state: Record<string, unknown> = {};
  for (const [table, where] of Object.entries(tables)) {
    const [row] = await service.rows(
      `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS content
       FROM ${table} t WHERE ${where}`,
    );
    state[table] = row;
  }
  return state;
}
