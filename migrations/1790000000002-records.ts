import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, records with their images and templates, and the searches run over them. */
export class Records1790000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of statements) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE search_candidates, searches, templates, images, records, number_series, cases`);
  }
}

const statements = [
  `CREATE TABLE cases (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    reference text NOT NULL,
    offence text NOT NULL,
    occurred_from date NOT NULL,
    occurred_to date NOT NULL,
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')),
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version integer NOT NULL,
    CONSTRAINT cases_reference UNIQUE (prefecture_id, reference),
    CHECK (occurred_from <= occurred_to)
  )`,
  // One row per series, locked by the transaction that takes its next number: no gap, no repeat.
  `CREATE TABLE number_series (
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    kind text NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (prefecture_id, kind, year)
  )`,
  `CREATE TABLE records (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind text NOT NULL CHECK (kind IN ('sketch', 'subject')),
    number text NOT NULL UNIQUE,
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    case_id uuid REFERENCES cases (id),
    sharing text NOT NULL CHECK (sharing IN ('national', 'prefecture')),
    traits jsonb NOT NULL,
    description text,
    dated_on date NOT NULL,
    status text NOT NULL CHECK (status IN ('active', 'withdrawn')),
    withdrawn_at timestamptz,
    withdrawn_by text,
    withdrawal_reason text,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    version integer NOT NULL,
    origin text CHECK (origin IN ('hand_drawn', 'software_composite', 'evolved', 'other')),
    software text,
    author text,
    witness_confidence text CHECK (witness_confidence IN ('low', 'medium', 'high')),
    full_name text,
    aliases text[],
    birth_date date,
    CHECK (kind <> 'sketch' OR origin IS NOT NULL),
    CHECK (kind <> 'subject' OR full_name IS NOT NULL),
    CHECK ((status = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawal_reason IS NOT NULL))
  )`,
  `CREATE INDEX records_list ON records (kind, seq DESC)`,
  `CREATE INDEX records_prefecture ON records (prefecture_id, kind, seq DESC)`,
  `CREATE INDEX records_case ON records (case_id)`,
  `CREATE TABLE images (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    record_id uuid NOT NULL REFERENCES records (id),
    position integer NOT NULL,
    modality text NOT NULL CHECK (modality IN ('sketch', 'photo')),
    sha256 text NOT NULL,
    upload_sha256 text NOT NULL,
    thumbnail_sha256 text NOT NULL,
    media_type text NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    face_status text NOT NULL CHECK (face_status IN ('found', 'fallback', 'not_found')),
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT images_position UNIQUE (record_id, position),
    CONSTRAINT images_once_a_record UNIQUE (record_id, sha256)
  )`,
  `CREATE INDEX images_content ON images (sha256)`,
  `CREATE INDEX images_upload ON images (upload_sha256)`,
  // features: what the networks gave; embedding: what is compared, centred on its modality's mean.
  `CREATE TABLE templates (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    image_id uuid NOT NULL REFERENCES images (id),
    record_id uuid NOT NULL REFERENCES records (id),
    model_version text NOT NULL,
    modality text NOT NULL CHECK (modality IN ('sketch', 'photo')),
    method text NOT NULL CHECK (method IN ('tiny', 'ssd', 'centre', 'manual')),
    box jsonb NOT NULL,
    landmarks jsonb NOT NULL,
    detector_score real,
    quality real NOT NULL,
    aligned_sha256 text NOT NULL,
    features vector(1280) NOT NULL,
    embedding halfvec(256) NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT templates_one_per_model UNIQUE (image_id, model_version)
  )`,
  `CREATE INDEX templates_record ON templates (record_id)`,
  `CREATE TABLE searches (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    prefecture_id uuid NOT NULL REFERENCES prefectures (id),
    actor text NOT NULL,
    case_id uuid NOT NULL REFERENCES cases (id),
    purpose text NOT NULL,
    query jsonb NOT NULL,
    probe jsonb NOT NULL,
    mode text NOT NULL CHECK (mode IN ('exact', 'approximate')),
    gallery_size integer NOT NULL,
    model_version text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX searches_actor ON searches (actor, seq DESC)`,
  `CREATE INDEX searches_prefecture ON searches (prefecture_id, seq DESC)`,
  `CREATE TABLE search_candidates (
    search_id uuid NOT NULL REFERENCES searches (id),
    rank integer NOT NULL CHECK (rank >= 1),
    record_id uuid NOT NULL REFERENCES records (id),
    candidate jsonb NOT NULL,
    PRIMARY KEY (search_id, rank)
  )`,
  `CREATE INDEX search_candidates_record ON search_candidates (record_id)`,
];
