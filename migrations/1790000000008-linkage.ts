import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which sketches are still to be linked, the alerts that this raised, and what people say of them. */
export class Linkage1790000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER template_to_link ON templates`);
    await db.query(`DROP TRIGGER record_to_link ON records`);
    await db.query(`DROP TRIGGER case_to_link ON cases`);
    await db.query(`DROP FUNCTION template_to_link, record_to_link, case_to_link`);
    await db.query(`DROP TABLE link_adjudications, link_alerts, linkage_queue`);
  }
}

const statements = [
  // A row goes when its template was linked, in the transaction that keeps what was found.
  `CREATE TABLE linkage_queue (
    template_id uuid PRIMARY KEY REFERENCES templates (id) ON DELETE CASCADE,
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE
  )`,
  // By triggers, so that no way of writing a record can forget it, and the writers need not know.
  `CREATE FUNCTION template_to_link() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO linkage_queue (template_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER template_to_link AFTER INSERT ON templates
    FOR EACH ROW WHEN (NEW.modality = 'sketch') EXECUTE FUNCTION template_to_link()`,
  // Once more after what opens other sketches to it, or says more of the face.
  `CREATE FUNCTION record_to_link() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO linkage_queue (template_id)
      SELECT template.id FROM templates template WHERE template.record_id = NEW.id
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER record_to_link AFTER UPDATE OF sharing, case_id, traits ON records
    FOR EACH ROW WHEN (NEW.kind = 'sketch' AND NEW.status = 'active'
      AND (OLD.sharing, OLD.case_id, OLD.traits)
        IS DISTINCT FROM (NEW.sharing, NEW.case_id, NEW.traits))
    EXECUTE FUNCTION record_to_link()`,
  `CREATE FUNCTION case_to_link() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO linkage_queue (template_id)
      SELECT template.id FROM templates template
        JOIN records record ON record.id = template.record_id
        WHERE record.case_id = NEW.id AND record.kind = 'sketch' AND record.status = 'active'
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER case_to_link AFTER UPDATE OF status ON cases
    FOR EACH ROW WHEN (OLD.status = 'closed' AND NEW.status = 'open')
    EXECUTE FUNCTION case_to_link()`,
  `INSERT INTO linkage_queue (template_id)
    SELECT template.id FROM templates template JOIN records record ON record.id = template.record_id
      WHERE template.modality = 'sketch' ORDER BY record.seq`,
  `CREATE TABLE link_alerts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    probe_id uuid NOT NULL REFERENCES records (id),
    candidate_id uuid NOT NULL REFERENCES records (id),
    explanation jsonb NOT NULL,
    gallery_size integer NOT NULL,
    threshold real NOT NULL,
    model_version text NOT NULL,
    state text NOT NULL
      CHECK (state IN ('open', 'potential', 'no_candidate', 'inconclusive', 'disputed')),
    created_at timestamptz NOT NULL DEFAULT now(),
    CHECK (probe_id <> candidate_id)
  )`,
  // One alert for two sketches, whichever came first.
  `CREATE UNIQUE INDEX link_alerts_once
    ON link_alerts (least(probe_id, candidate_id), greatest(probe_id, candidate_id))`,
  `CREATE INDEX link_alerts_probe ON link_alerts (probe_id)`,
  `CREATE INDEX link_alerts_candidate ON link_alerts (candidate_id)`,
  `CREATE TABLE link_adjudications (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    alert_id uuid NOT NULL REFERENCES link_alerts (id),
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    actor text NOT NULL,
    actor_name text NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('potential', 'no_candidate', 'inconclusive')),
    reason text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX link_adjudications_alert ON link_adjudications (alert_id, seq)`,
  `CREATE TRIGGER link_adjudications_append_only BEFORE UPDATE OR DELETE OR TRUNCATE
    ON link_adjudications FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];
