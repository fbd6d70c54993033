import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The gallery in parts: records in use that are alike in kind, prefecture, sharing and model of
 * their faces. A scope is a set of parts, and its size a sum over them. What a scan of faces reads
 * stands by itself, narrow, in `gallery_faces`: it looks at no record and at no landmark. Triggers
 * keep all of it, so that no way of writing can forget it.
 */
export class GalleryParts1790000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION record_placed, records_counted, count_in_gallery,
      templates_added, templates_removed CASCADE`);
    await db.query(`DROP TABLE gallery_faces`);
    await db.query(`ALTER TABLE records DROP COLUMN part, DROP COLUMN face_model`);
    await db.query(`DROP FUNCTION gallery_part`);
    await db.query(`DROP TABLE gallery_parts`);
    for (const statement of rowTriggers) await db.query(statement);
  }
}

const statements = [
  `CREATE TABLE gallery_parts (
    id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL,
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    sharing text NOT NULL,
    face_model text,
    records integer NOT NULL DEFAULT 0 CHECK (records >= 0),
    CONSTRAINT gallery_parts_once UNIQUE NULLS NOT DISTINCT (kind, prefecture_id, sharing, face_model)
  )`,
  `CREATE FUNCTION gallery_part(kind text, prefecture uuid, sharing text, face_model text)
    RETURNS smallint LANGUAGE plpgsql AS $$ DECLARE found smallint; BEGIN
    SELECT id INTO found FROM gallery_parts p WHERE p.kind = $1 AND p.prefecture_id = $2
      AND p.sharing = $3 AND p.face_model IS NOT DISTINCT FROM $4;
    IF found IS NULL THEN
      INSERT INTO gallery_parts AS p (kind, prefecture_id, sharing, face_model)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT ON CONSTRAINT gallery_parts_once DO UPDATE SET records = p.records
        RETURNING id INTO found;
    END IF;
    RETURN found;
  END $$`,
  // face_model: of the record's templates; of two models, of the one that was added last.
  `ALTER TABLE records ADD COLUMN face_model text, ADD COLUMN part smallint`,
  `UPDATE records r SET face_model = (SELECT t.model_version FROM templates t
    WHERE t.record_id = r.id ORDER BY t.created_at DESC LIMIT 1)`,
  `UPDATE records SET part = gallery_part(kind, prefecture_id, sharing, face_model)
    WHERE status = 'active'`,
  `UPDATE gallery_parts p SET records = (SELECT count(*) FROM records r WHERE r.part = p.id)`,
  `CREATE INDEX records_part ON records (part, seq)`,
  // What a scan reads comes first. part: of the template's own model; null while not in use.
  `CREATE TABLE gallery_faces (
    part smallint,
    record_id uuid NOT NULL,
    image_id uuid NOT NULL,
    embedding halfvec(256) NOT NULL,
    modality text NOT NULL,
    model_version text NOT NULL
  )`,
  `ALTER TABLE gallery_faces ALTER COLUMN embedding SET STORAGE PLAIN`,
  `INSERT INTO gallery_faces
    SELECT CASE WHEN r.status = 'active'
        THEN gallery_part(r.kind, r.prefecture_id, r.sharing, t.model_version) END,
      t.record_id, t.image_id, t.embedding, t.modality, t.model_version
    FROM templates t JOIN records r ON r.id = t.record_id`,
  `CREATE INDEX gallery_faces_record ON gallery_faces (record_id)`,
  `CREATE FUNCTION record_placed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    NEW.part := CASE WHEN NEW.status = 'active'
      THEN gallery_part(NEW.kind, NEW.prefecture_id, NEW.sharing, NEW.face_model) END;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER record_placed BEFORE INSERT OR UPDATE OF status, kind, prefecture_id, sharing,
    face_model ON records FOR EACH ROW EXECUTE FUNCTION record_placed()`,
  // The rows are locked in one order by everybody, so that nobody waits in a circle.
  `CREATE FUNCTION count_in_gallery(parts smallint[], changes integer[]) RETURNS void
    LANGUAGE plpgsql AS $$ BEGIN
    PERFORM FROM gallery_parts WHERE id = ANY (parts) ORDER BY id FOR NO KEY UPDATE;
    UPDATE gallery_parts p SET records = p.records + c.change
      FROM unnest(parts, changes) AS c (part, change) WHERE p.id = c.part;
  END $$`,
  // Row by row where rows are looked up: the planner knows nothing of the tables added and removed,
  // and might read a whole gallery for one upload.
  `CREATE FUNCTION records_counted() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE moved record; BEGIN
    IF TG_OP = 'INSERT' THEN
      PERFORM count_in_gallery(array_agg(part), array_agg(n)) FROM (
        SELECT part, count(*)::int AS n FROM added WHERE part IS NOT NULL GROUP BY part) changes;
    ELSIF TG_OP = 'DELETE' THEN
      PERFORM count_in_gallery(array_agg(part), array_agg(-n)) FROM (
        SELECT part, count(*)::int AS n FROM removed WHERE part IS NOT NULL GROUP BY part) changes;
    ELSE
      PERFORM count_in_gallery(array_agg(part), array_agg(n)) FROM (
        SELECT part, sum(n)::int AS n
        FROM (SELECT part, 1 AS n FROM added UNION ALL SELECT part, -1 FROM removed) both_sides
        WHERE part IS NOT NULL GROUP BY part HAVING sum(n) <> 0) changes;
      FOR moved IN SELECT a.* FROM added a JOIN removed r ON r.id = a.id
        WHERE (a.status, a.prefecture_id, a.sharing)
          IS DISTINCT FROM (r.status, r.prefecture_id, r.sharing)
      LOOP
        UPDATE gallery_faces f SET part = CASE WHEN moved.status = 'active'
            THEN gallery_part(moved.kind, moved.prefecture_id, moved.sharing, f.model_version) END
          WHERE f.record_id = moved.id;
      END LOOP;
    END IF;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER records_inserted AFTER INSERT ON records REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION records_counted()`,
  `CREATE TRIGGER records_updated AFTER UPDATE ON records
    REFERENCING NEW TABLE AS added OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION records_counted()`,
  `CREATE TRIGGER records_deleted AFTER DELETE ON records REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION records_counted()`,
  // By statement and not by row: many templates that come at once change a mean once.
  `DROP TRIGGER template_added ON templates`,
  `DROP TRIGGER template_removed ON templates`,
  `DROP FUNCTION template_added, template_removed`,
  `CREATE FUNCTION templates_added() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE one record; BEGIN
    INSERT INTO collection_means AS c
      SELECT model_version, modality, count(*), avg(embedding::vector) FROM added GROUP BY 1, 2
      ORDER BY 1, 2
    ON CONFLICT (model_version, modality) DO UPDATE SET
      templates = c.templates + EXCLUDED.templates,
      mean = c.mean + (EXCLUDED.mean - c.mean)
        * constant_vector(EXCLUDED.templates::float8 / (c.templates + EXCLUDED.templates));
    FOR one IN SELECT record_id, image_id, embedding, modality, model_version FROM added LOOP
      INSERT INTO gallery_faces
        SELECT CASE WHEN r.status = 'active'
            THEN gallery_part(r.kind, r.prefecture_id, r.sharing, one.model_version) END,
          one.record_id, one.image_id, one.embedding, one.modality, one.model_version
        FROM records r WHERE r.id = one.record_id;
      UPDATE records SET face_model = one.model_version
        WHERE id = one.record_id AND face_model IS DISTINCT FROM one.model_version;
    END LOOP;
    RETURN NULL;
  END $$`,
  `CREATE FUNCTION templates_removed() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE one record; BEGIN
    UPDATE collection_means AS c SET
      templates = c.templates - r.templates,
      mean = c.mean + (c.mean - r.mean)
        * constant_vector(r.templates::float8 / greatest(c.templates - r.templates, 1))
      FROM (SELECT model_version, modality, count(*)::int AS templates, avg(embedding::vector) AS mean
        FROM removed GROUP BY 1, 2) r
      WHERE c.model_version = r.model_version AND c.modality = r.modality;
    FOR one IN SELECT record_id, image_id, model_version FROM removed LOOP
      DELETE FROM gallery_faces f WHERE f.record_id = one.record_id
        AND f.image_id = one.image_id AND f.model_version = one.model_version;
      UPDATE records r SET face_model = (SELECT t.model_version FROM templates t
          WHERE t.record_id = r.id
          ORDER BY (t.model_version = r.face_model) DESC, t.created_at DESC LIMIT 1)
        WHERE r.id = one.record_id;
    END LOOP;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER templates_added AFTER INSERT ON templates REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION templates_added()`,
  `CREATE TRIGGER templates_removed AFTER DELETE ON templates REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION templates_removed()`,
  // A change takes off what was and adds what is; triggers run in the order of their names.
  `CREATE TRIGGER templates_changed_from AFTER UPDATE ON templates
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION templates_removed()`,
  `CREATE TRIGGER templates_changed_to AFTER UPDATE ON templates
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION templates_added()`,
];

/** What the triggers on templates were before. */
const rowTriggers = [
  `CREATE FUNCTION template_added() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO collection_means AS c VALUES (NEW.model_version, NEW.modality, 1, NEW.embedding::vector)
    ON CONFLICT (model_version, modality) DO UPDATE SET
      templates = c.templates + 1,
      mean = c.mean + (EXCLUDED.mean - c.mean) * constant_vector(1.0 / (c.templates + 1));
    RETURN NULL;
  END $$`,
  `CREATE FUNCTION template_removed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    UPDATE collection_means AS c SET
      templates = c.templates - 1,
      mean = c.mean + (c.mean - OLD.embedding::vector) * constant_vector(1.0 / greatest(c.templates - 1, 1))
    WHERE c.model_version = OLD.model_version AND c.modality = OLD.modality;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER template_added AFTER INSERT ON templates
    FOR EACH ROW EXECUTE FUNCTION template_added()`,
  `CREATE TRIGGER template_removed AFTER DELETE ON templates
    FOR EACH ROW EXECUTE FUNCTION template_removed()`,
];
