-- Sequences

CREATE SEQUENCE migrations_id_seq;

-- Tables

CREATE TABLE api_keys (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  name text NOT NULL,
  key_hash bytea NOT NULL,
  role text NOT NULL,
  prefecture_id uuid NOT NULL,
  created_by text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  previous_key_hash bytea,
  previous_expires_at timestamp with time zone
);
CREATE TABLE audit_entries (
  id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  at timestamp with time zone DEFAULT now() NOT NULL,
  request_id text NOT NULL,
  actor text NOT NULL,
  actor_name text NOT NULL,
  role text NOT NULL,
  prefecture_id uuid NOT NULL,
  action text NOT NULL,
  target text NOT NULL,
  details jsonb DEFAULT '{}'::jsonb NOT NULL
);
CREATE TABLE audit_keys (
  id text NOT NULL,
  public_key text NOT NULL,
  since timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE audit_positions (
  "position" bigint NOT NULL,
  entry_id bigint NOT NULL,
  leaf_hash bytea NOT NULL,
  seal bigint NOT NULL
);
CREATE TABLE audit_seals (
  number bigint NOT NULL,
  first_position bigint NOT NULL,
  count integer NOT NULL,
  root bytea NOT NULL,
  previous bytea NOT NULL,
  hash bytea NOT NULL,
  sealed_at timestamp with time zone NOT NULL,
  key_id text NOT NULL,
  signature bytea NOT NULL
);
CREATE TABLE audit_unsealed (
  entry_id bigint NOT NULL
);
CREATE TABLE cases (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  prefecture_id uuid NOT NULL,
  reference text NOT NULL,
  offence text NOT NULL,
  occurred_from date NOT NULL,
  occurred_to date NOT NULL,
  status text DEFAULT 'open'::text NOT NULL,
  created_by text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  version integer NOT NULL,
  review_on date DEFAULT ((CURRENT_DATE + '3 years'::interval))::date NOT NULL,
  expunged_at timestamp with time zone,
  reference_key text NOT NULL,
  reference_twin integer DEFAULT 0 NOT NULL,
  district_id uuid,
  place_commune text,
  place_kind text,
  place_words text,
  modus_operandi_codes text[],
  modus_operandi_words text
);
CREATE TABLE collection_means (
  model_version text NOT NULL,
  modality text NOT NULL,
  templates integer NOT NULL,
  mean vector(256) NOT NULL,
  records integer NOT NULL
);
CREATE TABLE consultations (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  prefecture_id uuid NOT NULL,
  actor text NOT NULL,
  case_id uuid NOT NULL,
  purpose text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  expires_at timestamp with time zone DEFAULT (now() + '08:00:00'::interval) NOT NULL
);
CREATE TABLE corroborations (
  seq bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  search_id uuid NOT NULL,
  rank integer NOT NULL,
  recorded_by_id uuid NOT NULL,
  kind text NOT NULL,
  evidence text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  shown_to_witness text
);
CREATE TABLE court_outcomes (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  record_id uuid NOT NULL,
  case_id uuid,
  outcome text NOT NULL,
  decided_on date NOT NULL,
  decision text NOT NULL,
  review_on date,
  entered_by text NOT NULL,
  entered_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE decisions (
  seq bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  search_id uuid NOT NULL,
  rank integer NOT NULL,
  supervisor_id uuid NOT NULL,
  outcome text NOT NULL,
  reason text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  against_it text
);
CREATE TABLE duplicate_decisions (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  pair_id uuid NOT NULL,
  prefecture_id uuid NOT NULL,
  actor text NOT NULL,
  actor_name text NOT NULL,
  outcome text NOT NULL,
  reason text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE duplicate_pairs (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  first_id uuid NOT NULL,
  second_id uuid NOT NULL,
  import_id uuid NOT NULL,
  same_image boolean NOT NULL,
  explanation jsonb,
  gallery_size integer,
  threshold real NOT NULL,
  model_version text NOT NULL,
  state text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE duplicate_queue (
  record_id uuid NOT NULL,
  import_id uuid NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL
);
CREATE TABLE exclusions (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  case_id uuid NOT NULL,
  record_id uuid NOT NULL,
  search_id uuid NOT NULL,
  by jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  lifted_at timestamp with time zone,
  lifted_by text
);
CREATE TABLE face_indexes (
  name text NOT NULL,
  model_version text NOT NULL,
  modality text NOT NULL,
  mean halfvec(256) NOT NULL,
  templates integer NOT NULL,
  ef_whole integer NOT NULL,
  recall_whole real NOT NULL,
  recall_tenth real NOT NULL,
  built_at timestamp with time zone DEFAULT now() NOT NULL,
  ef_tenth integer NOT NULL
);
CREATE TABLE files_to_unlink (
  sha256 text NOT NULL,
  noted_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE former_faces (
  record_id uuid NOT NULL,
  aligned_sha256 text NOT NULL
);
CREATE TABLE gallery_faces (
  part smallint,
  record_id uuid NOT NULL,
  image_id uuid NOT NULL,
  embedding halfvec(256) NOT NULL,
  modality text NOT NULL,
  model_version text NOT NULL
);
CREATE TABLE gallery_parts (
  id smallint GENERATED ALWAYS AS IDENTITY NOT NULL,
  kind text NOT NULL,
  prefecture_id uuid NOT NULL,
  sharing text NOT NULL,
  face_model text,
  records integer DEFAULT 0 NOT NULL
);
CREATE TABLE idempotency_keys (
  actor text NOT NULL,
  key text NOT NULL,
  fingerprint text NOT NULL,
  kind text NOT NULL,
  made_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE identifications (
  search_id uuid NOT NULL,
  rank integer NOT NULL,
  sketch_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  case_id uuid NOT NULL,
  identified_by_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  revoked_at timestamp with time zone,
  revoked_by_id uuid,
  revocation_reason text,
  against_it text
);
CREATE TABLE images (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  record_id uuid NOT NULL,
  "position" integer NOT NULL,
  modality text NOT NULL,
  sha256 text NOT NULL,
  upload_sha256 text NOT NULL,
  thumbnail_sha256 text NOT NULL,
  media_type text NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  face_status text NOT NULL,
  created_by text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  faces jsonb DEFAULT '[]'::jsonb NOT NULL,
  to_check boolean DEFAULT ((face_status = ANY (ARRAY['fallback'::text, 'doubtful'::text])) OR (jsonb_array_length(faces) > 1)) NOT NULL,
  taken_on date,
  pose text,
  source text,
  legal_ground text
);
CREATE TABLE import_rows (
  import_id uuid NOT NULL,
  line integer NOT NULL,
  prefecture_id uuid NOT NULL,
  kind text NOT NULL,
  outcome text NOT NULL,
  reference text,
  reference_key text,
  image text,
  upload_sha256 text,
  record jsonb,
  faults jsonb DEFAULT '[]'::jsonb NOT NULL,
  record_id uuid,
  tries integer DEFAULT 0 NOT NULL,
  leased_until timestamp with time zone,
  cells jsonb
);
CREATE TABLE imports (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  prefecture_id uuid NOT NULL,
  kind text NOT NULL,
  state text NOT NULL,
  actor text NOT NULL,
  language text NOT NULL,
  name text NOT NULL,
  sheet_path text,
  images_path text,
  files_are_ours boolean NOT NULL,
  encoding text,
  profile jsonb NOT NULL,
  case_id uuid,
  columns jsonb DEFAULT '{}'::jsonb NOT NULL,
  unread jsonb DEFAULT '[]'::jsonb NOT NULL,
  failure jsonb,
  leased_until timestamp with time zone,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  ended_at timestamp with time zone,
  corrections jsonb DEFAULT '{}'::jsonb NOT NULL,
  checks integer DEFAULT 1 NOT NULL
);
CREATE TABLE installation (
  only_one boolean DEFAULT true NOT NULL,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  database text DEFAULT ''::text NOT NULL,
  made_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE known_addresses (
  key text NOT NULL,
  ends_at timestamp with time zone NOT NULL
);
CREATE TABLE link_adjudications (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  alert_id uuid NOT NULL,
  prefecture_id uuid NOT NULL,
  actor text NOT NULL,
  actor_name text NOT NULL,
  outcome text NOT NULL,
  reason text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE link_alerts (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  probe_id uuid NOT NULL,
  candidate_id uuid NOT NULL,
  explanation jsonb NOT NULL,
  gallery_size integer NOT NULL,
  threshold real NOT NULL,
  model_version text NOT NULL,
  state text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  probe_prefecture_id uuid NOT NULL,
  candidate_prefecture_id uuid NOT NULL
);
CREATE TABLE linkage_queue (
  template_id uuid NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL
);
CREATE TABLE migrations (
  id integer DEFAULT nextval('migrations_id_seq'::regclass) NOT NULL,
  "timestamp" bigint NOT NULL,
  name character varying NOT NULL
);
CREATE TABLE notices (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  recipient text NOT NULL,
  tombstone_id uuid NOT NULL,
  search_id uuid NOT NULL,
  prefecture_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  read_at timestamp with time zone
);
CREATE TABLE number_series (
  prefecture_id uuid NOT NULL,
  kind text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL
);
CREATE TABLE opinions (
  search_id uuid NOT NULL,
  rank integer NOT NULL,
  "position" integer NOT NULL,
  examiner_id uuid NOT NULL,
  blind boolean NOT NULL,
  outcome text NOT NULL,
  checklist jsonb NOT NULL,
  remarks text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  against_it text,
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  withdrawn_at timestamp with time zone,
  withdrawal_reason text
);
CREATE TABLE prefectures (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  code text NOT NULL,
  name_fr text NOT NULL,
  name_ar text NOT NULL,
  name_en text NOT NULL,
  "national" boolean DEFAULT false NOT NULL,
  contact text,
  kind text DEFAULT 'police_prefecture'::text NOT NULL,
  parent_id uuid,
  active_from date,
  active_until date,
  successor_id uuid,
  scope_id uuid DEFAULT 
CASE kind
    WHEN 'district'::text THEN parent_id
    ELSE id
END,
  open boolean DEFAULT ((active_from IS NOT NULL) AND (active_until IS NULL))
);
CREATE UNLOGGED TABLE rate_limits (
  key text NOT NULL,
  spent integer NOT NULL,
  ends_at timestamp with time zone NOT NULL
);
CREATE TABLE record_changes (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  record_id uuid NOT NULL,
  act text NOT NULL,
  actor text NOT NULL,
  reason text,
  changes jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE record_openings (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  record_id uuid NOT NULL,
  holder_id uuid NOT NULL,
  prefecture_id uuid NOT NULL,
  reason text NOT NULL,
  opened_by text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  ended_by text
);
CREATE TABLE record_terms (
  record_id uuid NOT NULL,
  prefecture_id uuid NOT NULL,
  field text NOT NULL,
  term text NOT NULL
);
CREATE TABLE records (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  kind text NOT NULL,
  number text NOT NULL,
  prefecture_id uuid NOT NULL,
  case_id uuid,
  sharing text NOT NULL,
  traits jsonb NOT NULL,
  description text,
  dated_on date NOT NULL,
  status text NOT NULL,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  withdrawal_reason text,
  created_by text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  version integer NOT NULL,
  origin text,
  software text,
  author text,
  witness_confidence text,
  full_name text,
  aliases text[],
  birth_date date,
  identified_at timestamp with time zone,
  face_model text,
  part smallint,
  review_on date DEFAULT ((CURRENT_DATE + '5 years'::interval))::date NOT NULL,
  expunged_at timestamp with time zone,
  district_id uuid,
  offence_age_min integer,
  offence_age_max integer,
  minority text DEFAULT 'unknown'::text NOT NULL,
  registered_as text
);
CREATE TABLE removed_images (
  id uuid NOT NULL,
  record_id uuid NOT NULL,
  sha256 text NOT NULL,
  upload_sha256 text NOT NULL,
  thumbnail_sha256 text NOT NULL,
  media_type text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE repeatable_objects (
  name text NOT NULL,
  sha256 text NOT NULL,
  applied_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE revoked_tokens (
  id text NOT NULL,
  expires_at timestamp with time zone NOT NULL
);
CREATE TABLE search_candidates (
  search_id uuid NOT NULL,
  rank integer NOT NULL,
  record_id uuid NOT NULL,
  candidate jsonb NOT NULL
);
CREATE TABLE search_probe_members (
  search_id uuid NOT NULL,
  "position" smallint NOT NULL,
  record_id uuid,
  template real[],
  image_sha256 text,
  media_type text,
  original_sha256 text,
  original_media_type text
);
CREATE TABLE search_requests (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  prefecture_id uuid NOT NULL,
  actor text NOT NULL,
  case_id uuid NOT NULL,
  purpose text NOT NULL,
  query jsonb NOT NULL,
  probe jsonb NOT NULL,
  images bytea[] NOT NULL,
  state text DEFAULT 'awaiting_approval'::text NOT NULL,
  decided_by text,
  decided_at timestamp with time zone,
  reason text,
  search_id uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  expires_at timestamp with time zone DEFAULT (now() + '7 days'::interval) NOT NULL
);
CREATE TABLE searches (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  prefecture_id uuid NOT NULL,
  actor text NOT NULL,
  case_id uuid NOT NULL,
  purpose text NOT NULL,
  query jsonb NOT NULL,
  probe jsonb NOT NULL,
  mode text NOT NULL,
  gallery_size integer NOT NULL,
  model_version text NOT NULL,
  centring jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  filter_explanation jsonb NOT NULL,
  photo_mean real[],
  sketch_mean real[],
  excluded jsonb NOT NULL,
  trait_counts jsonb,
  recall real
);
CREATE TABLE second_factors (
  user_id uuid NOT NULL,
  secret text,
  pending text,
  last_step integer DEFAULT 0 NOT NULL,
  recovery_hashes text[] DEFAULT '{}'::text[] NOT NULL
);
CREATE TABLE sketch_makings (
  record_id uuid NOT NULL,
  witness_code text,
  witness_role text,
  sighting_seen_on date,
  sighting_seen_at time without time zone,
  sighting_exposure text,
  sighting_exposure_seconds integer,
  sighting_distance_metres double precision,
  sighting_light text,
  sighting_angle text,
  sighting_unseen text[],
  interview_held_on date,
  interview_held_at time without time zone,
  interview_kind text,
  interview_statement_first boolean,
  interview_seen_before text[],
  interview_clear_video boolean,
  image_program text,
  image_program_version text,
  image_in_color boolean,
  image_variant text,
  image_likeness_overall integer,
  image_likeness_eyes integer,
  image_likeness_nose integer,
  image_likeness_mouth integer,
  image_likeness_outline integer,
  delay_minutes integer
);
CREATE TABLE subject_papers (
  record_id uuid NOT NULL,
  prefecture_id uuid NOT NULL,
  cnie text,
  passport text
);
CREATE TABLE templates (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  image_id uuid NOT NULL,
  record_id uuid NOT NULL,
  model_version text NOT NULL,
  modality text NOT NULL,
  method text NOT NULL,
  box jsonb NOT NULL,
  landmarks jsonb NOT NULL,
  detector_score real,
  quality real NOT NULL,
  aligned_sha256 text NOT NULL,
  embedding halfvec(256) NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  looks_like text,
  sharpness real
);
CREATE TABLE tombstones (
  id uuid NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  kind text NOT NULL,
  number text NOT NULL,
  prefecture_id uuid NOT NULL,
  sharing text NOT NULL,
  case_id uuid,
  ground text NOT NULL,
  reference text NOT NULL,
  ordered_by text NOT NULL,
  erased jsonb DEFAULT '{}'::jsonb NOT NULL,
  erased_at timestamp with time zone DEFAULT now() NOT NULL,
  scrubbed_at timestamp with time zone
);
CREATE TABLE trait_counts (
  trait text NOT NULL,
  statement text NOT NULL,
  twelfths bigint NOT NULL
);
CREATE TABLE unit_change_effects (
  change_id uuid NOT NULL,
  users text[] NOT NULL,
  counts jsonb NOT NULL
);
CREATE TABLE unit_changes (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
  unit_id uuid NOT NULL,
  operation text NOT NULL,
  other_id uuid,
  was jsonb DEFAULT '{}'::jsonb NOT NULL,
  reason text,
  effective_on date NOT NULL,
  actor text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  kind text
);
CREATE TABLE users (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  seq bigint DEFAULT (set_config('mirsam.last_seq'::text, ((GREATEST((((EXTRACT(epoch FROM clock_timestamp()) * (1000000)::numeric))::bigint * 1024), ((COALESCE(NULLIF(current_setting('mirsam.last_seq'::text, true), ''::text), '0'::text))::bigint + 1024)) + (floor((random() * (1024)::double precision)))::bigint))::text, false))::bigint NOT NULL,
  username text NOT NULL,
  display_name text NOT NULL,
  password_hash text,
  role text NOT NULL,
  prefecture_id uuid NOT NULL,
  active boolean DEFAULT true NOT NULL,
  token_version integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  external_issuer text,
  external_subject text,
  sessions_ended_at timestamp with time zone,
  claims_issued_at timestamp with time zone,
  password_change_required boolean DEFAULT false NOT NULL,
  second_factor_since timestamp with time zone,
  district_id uuid
);

-- Storage

ALTER TABLE gallery_faces ALTER COLUMN embedding SET STORAGE PLAIN;

-- Constraints

ALTER TABLE api_keys ADD CONSTRAINT api_keys_key_hash_key UNIQUE (key_hash);
ALTER TABLE api_keys ADD CONSTRAINT api_keys_pkey PRIMARY KEY (id);
ALTER TABLE api_keys ADD CONSTRAINT api_keys_previous CHECK (((previous_key_hash IS NULL) = (previous_expires_at IS NULL)));
ALTER TABLE api_keys ADD CONSTRAINT api_keys_previous_key_hash_key UNIQUE (previous_key_hash);
ALTER TABLE api_keys ADD CONSTRAINT api_keys_role_check CHECK ((role = ANY (ARRAY['forensic_officer'::text, 'detective'::text, 'supervisor'::text, 'auditor'::text])));
ALTER TABLE api_keys ADD CONSTRAINT api_keys_seq_key UNIQUE (seq);
ALTER TABLE audit_entries ADD CONSTRAINT audit_entries_pkey PRIMARY KEY (id);
ALTER TABLE audit_keys ADD CONSTRAINT audit_keys_pkey PRIMARY KEY (id);
ALTER TABLE audit_positions ADD CONSTRAINT audit_positions_entry_id_key UNIQUE (entry_id);
ALTER TABLE audit_positions ADD CONSTRAINT audit_positions_leaf_hash_check CHECK ((length(leaf_hash) = 32));
ALTER TABLE audit_positions ADD CONSTRAINT audit_positions_pkey PRIMARY KEY ("position");
ALTER TABLE audit_positions ADD CONSTRAINT audit_positions_position_check CHECK (("position" >= 1));
ALTER TABLE audit_seals ADD CONSTRAINT audit_seals_count_check CHECK ((count >= 1));
ALTER TABLE audit_seals ADD CONSTRAINT audit_seals_first_position_key UNIQUE (first_position);
ALTER TABLE audit_seals ADD CONSTRAINT audit_seals_number_check CHECK ((number >= 1));
ALTER TABLE audit_seals ADD CONSTRAINT audit_seals_pkey PRIMARY KEY (number);
ALTER TABLE audit_seals ADD CONSTRAINT audit_seals_previous_key UNIQUE (previous);
ALTER TABLE audit_unsealed ADD CONSTRAINT audit_unsealed_pkey PRIMARY KEY (entry_id);
ALTER TABLE cases ADD CONSTRAINT cases_check CHECK ((occurred_from <= occurred_to));
ALTER TABLE cases ADD CONSTRAINT cases_check1 CHECK ((district_id <> prefecture_id));
ALTER TABLE cases ADD CONSTRAINT cases_expunged_closed CHECK (((expunged_at IS NULL) OR (status = 'closed'::text)));
ALTER TABLE cases ADD CONSTRAINT cases_pkey PRIMARY KEY (id);
ALTER TABLE cases ADD CONSTRAINT cases_reference UNIQUE (prefecture_id, reference_key, reference_twin);
ALTER TABLE cases ADD CONSTRAINT cases_seq_key UNIQUE (seq);
ALTER TABLE cases ADD CONSTRAINT cases_status_check CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text])));
ALTER TABLE collection_means ADD CONSTRAINT collection_means_pkey PRIMARY KEY (model_version, modality);
ALTER TABLE collection_means ADD CONSTRAINT collection_means_templates_check CHECK ((templates >= 0));
ALTER TABLE consultations ADD CONSTRAINT consultations_pkey PRIMARY KEY (id);
ALTER TABLE consultations ADD CONSTRAINT consultations_purpose_check CHECK ((purpose <> ''::text));
ALTER TABLE corroborations ADD CONSTRAINT corroborations_evidence_check CHECK ((evidence <> ''::text));
ALTER TABLE corroborations ADD CONSTRAINT corroborations_pkey PRIMARY KEY (seq);
ALTER TABLE corroborations ADD CONSTRAINT corroborations_shown_to_witness_check CHECK ((shown_to_witness = ANY (ARRAY['nothing'::text, 'photograph'::text, 'line_up'::text, 'person'::text])));
ALTER TABLE court_outcomes ADD CONSTRAINT court_outcomes_check CHECK (((outcome = 'conviction'::text) = (review_on IS NOT NULL)));
ALTER TABLE court_outcomes ADD CONSTRAINT court_outcomes_decision_check CHECK ((decision <> ''::text));
ALTER TABLE court_outcomes ADD CONSTRAINT court_outcomes_once UNIQUE (record_id, outcome, decided_on, decision);
ALTER TABLE court_outcomes ADD CONSTRAINT court_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['acquittal'::text, 'dismissal'::text, 'conviction'::text])));
ALTER TABLE court_outcomes ADD CONSTRAINT court_outcomes_pkey PRIMARY KEY (id);
ALTER TABLE decisions ADD CONSTRAINT decisions_outcome_check CHECK ((outcome = ANY (ARRAY['potential'::text, 'no_candidate'::text, 'inconclusive'::text])));
ALTER TABLE decisions ADD CONSTRAINT decisions_pkey PRIMARY KEY (seq);
ALTER TABLE duplicate_decisions ADD CONSTRAINT duplicate_decisions_outcome_check CHECK ((outcome = ANY (ARRAY['same'::text, 'different'::text, 'later'::text, 'undone'::text])));
ALTER TABLE duplicate_decisions ADD CONSTRAINT duplicate_decisions_pkey PRIMARY KEY (id);
ALTER TABLE duplicate_decisions ADD CONSTRAINT duplicate_decisions_seq_key UNIQUE (seq);
ALTER TABLE duplicate_pairs ADD CONSTRAINT duplicate_pairs_check CHECK ((first_id <> second_id));
ALTER TABLE duplicate_pairs ADD CONSTRAINT duplicate_pairs_check1 CHECK ((same_image OR (explanation IS NOT NULL)));
ALTER TABLE duplicate_pairs ADD CONSTRAINT duplicate_pairs_check2 CHECK (((explanation IS NULL) = (gallery_size IS NULL)));
ALTER TABLE duplicate_pairs ADD CONSTRAINT duplicate_pairs_pkey PRIMARY KEY (id);
ALTER TABLE duplicate_pairs ADD CONSTRAINT duplicate_pairs_seq_key UNIQUE (seq);
ALTER TABLE duplicate_pairs ADD CONSTRAINT duplicate_pairs_state_check CHECK ((state = ANY (ARRAY['open'::text, 'same'::text, 'different'::text, 'later'::text])));
ALTER TABLE duplicate_queue ADD CONSTRAINT duplicate_queue_pkey PRIMARY KEY (record_id);
ALTER TABLE duplicate_queue ADD CONSTRAINT duplicate_queue_seq_key UNIQUE (seq);
ALTER TABLE exclusions ADD CONSTRAINT exclusions_check CHECK (((lifted_at IS NULL) = (lifted_by IS NULL)));
ALTER TABLE exclusions ADD CONSTRAINT exclusions_pkey PRIMARY KEY (id);
ALTER TABLE face_indexes ADD CONSTRAINT face_indexes_modality_check CHECK ((modality = ANY (ARRAY['sketch'::text, 'photo'::text])));
ALTER TABLE face_indexes ADD CONSTRAINT face_indexes_one UNIQUE (model_version, modality);
ALTER TABLE face_indexes ADD CONSTRAINT face_indexes_pkey PRIMARY KEY (name);
ALTER TABLE files_to_unlink ADD CONSTRAINT files_to_unlink_pkey PRIMARY KEY (sha256);
ALTER TABLE former_faces ADD CONSTRAINT former_faces_pkey PRIMARY KEY (record_id, aligned_sha256);
ALTER TABLE gallery_parts ADD CONSTRAINT gallery_parts_once UNIQUE NULLS NOT DISTINCT (kind, prefecture_id, sharing, face_model);
ALTER TABLE gallery_parts ADD CONSTRAINT gallery_parts_pkey PRIMARY KEY (id);
ALTER TABLE gallery_parts ADD CONSTRAINT gallery_parts_records_check CHECK ((records >= 0));
ALTER TABLE idempotency_keys ADD CONSTRAINT idempotency_keys_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text));
ALTER TABLE idempotency_keys ADD CONSTRAINT idempotency_keys_key_check CHECK ((key ~ '^[A-Za-z0-9_-]{8,128}$'::text));
ALTER TABLE idempotency_keys ADD CONSTRAINT idempotency_keys_kind_check CHECK ((kind = ANY (ARRAY['sketch'::text, 'subject'::text, 'search'::text, 'search_request'::text])));
ALTER TABLE idempotency_keys ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (actor, key);
ALTER TABLE identifications ADD CONSTRAINT identifications_pkey PRIMARY KEY (search_id, rank);
ALTER TABLE identifications ADD CONSTRAINT identifications_revocation CHECK ((((revoked_at IS NULL) = (revoked_by_id IS NULL)) AND ((revoked_at IS NULL) = (revocation_reason IS NULL))));
ALTER TABLE identifications ADD CONSTRAINT identifications_revocation_reason_check CHECK ((revocation_reason <> ''::text));
ALTER TABLE images ADD CONSTRAINT images_face_status_check CHECK ((face_status = ANY (ARRAY['found'::text, 'fallback'::text, 'doubtful'::text, 'not_found'::text])));
ALTER TABLE images ADD CONSTRAINT images_modality_check CHECK ((modality = ANY (ARRAY['sketch'::text, 'photo'::text])));
ALTER TABLE images ADD CONSTRAINT images_once_a_record UNIQUE (record_id, sha256);
ALTER TABLE images ADD CONSTRAINT images_pkey PRIMARY KEY (id);
ALTER TABLE images ADD CONSTRAINT images_position UNIQUE (record_id, "position") DEFERRABLE;
ALTER TABLE images ADD CONSTRAINT images_taken CHECK (((modality = 'photo'::text) OR (num_nonnulls(taken_on, pose, source, legal_ground) = 0)));
ALTER TABLE import_rows ADD CONSTRAINT import_rows_check CHECK (((outcome = ANY (ARRAY['accepted'::text, 'no_face'::text, 'several_faces'::text])) <= (record_id IS NOT NULL)));
ALTER TABLE import_rows ADD CONSTRAINT import_rows_kind_check CHECK ((kind = ANY (ARRAY['sketch'::text, 'subject'::text])));
ALTER TABLE import_rows ADD CONSTRAINT import_rows_line_check CHECK ((line > 0));
ALTER TABLE import_rows ADD CONSTRAINT import_rows_outcome_check CHECK ((outcome = ANY (ARRAY['waiting'::text, 'accepted'::text, 'no_face'::text, 'several_faces'::text, 'duplicate'::text, 'refused'::text, 'cancelled'::text, 'left_out'::text])));
ALTER TABLE import_rows ADD CONSTRAINT import_rows_pkey PRIMARY KEY (import_id, line);
ALTER TABLE import_rows ADD CONSTRAINT import_rows_upload_sha256_check CHECK ((upload_sha256 ~ '^[0-9a-f]{64}$'::text));
ALTER TABLE imports ADD CONSTRAINT imports_kind_check CHECK ((kind = ANY (ARRAY['sketch'::text, 'subject'::text])));
ALTER TABLE imports ADD CONSTRAINT imports_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'ar'::text, 'en'::text])));
ALTER TABLE imports ADD CONSTRAINT imports_pkey PRIMARY KEY (id);
ALTER TABLE imports ADD CONSTRAINT imports_seq_key UNIQUE (seq);
ALTER TABLE imports ADD CONSTRAINT imports_state_check CHECK ((state = ANY (ARRAY['checking'::text, 'checked'::text, 'running'::text, 'done'::text, 'cancelled'::text, 'failed'::text])));
ALTER TABLE installation ADD CONSTRAINT installation_only_one_check CHECK (only_one);
ALTER TABLE installation ADD CONSTRAINT installation_pkey PRIMARY KEY (only_one);
ALTER TABLE known_addresses ADD CONSTRAINT known_addresses_pkey PRIMARY KEY (key);
ALTER TABLE link_adjudications ADD CONSTRAINT link_adjudications_outcome_check CHECK ((outcome = ANY (ARRAY['potential'::text, 'no_candidate'::text, 'inconclusive'::text])));
ALTER TABLE link_adjudications ADD CONSTRAINT link_adjudications_pkey PRIMARY KEY (id);
ALTER TABLE link_adjudications ADD CONSTRAINT link_adjudications_seq_key UNIQUE (seq);
ALTER TABLE link_alerts ADD CONSTRAINT link_alerts_check CHECK ((probe_id <> candidate_id));
ALTER TABLE link_alerts ADD CONSTRAINT link_alerts_pkey PRIMARY KEY (id);
ALTER TABLE link_alerts ADD CONSTRAINT link_alerts_seq_key UNIQUE (seq);
ALTER TABLE link_alerts ADD CONSTRAINT link_alerts_state_check CHECK ((state = ANY (ARRAY['open'::text, 'potential'::text, 'no_candidate'::text, 'inconclusive'::text, 'disputed'::text])));
ALTER TABLE linkage_queue ADD CONSTRAINT linkage_queue_pkey PRIMARY KEY (template_id);
ALTER TABLE linkage_queue ADD CONSTRAINT linkage_queue_seq_key UNIQUE (seq);
ALTER TABLE migrations ADD CONSTRAINT "PK_8c82d7f526340ab734260ea46be" PRIMARY KEY (id);
ALTER TABLE notices ADD CONSTRAINT notices_once UNIQUE (tombstone_id, search_id);
ALTER TABLE notices ADD CONSTRAINT notices_pkey PRIMARY KEY (id);
ALTER TABLE notices ADD CONSTRAINT notices_seq_key UNIQUE (seq);
ALTER TABLE number_series ADD CONSTRAINT number_series_pkey PRIMARY KEY (prefecture_id, kind, year);
ALTER TABLE opinions ADD CONSTRAINT opinions_outcome_check CHECK ((outcome = ANY (ARRAY['potential'::text, 'no_candidate'::text, 'inconclusive'::text])));
ALTER TABLE opinions ADD CONSTRAINT opinions_pkey PRIMARY KEY (id);
ALTER TABLE opinions ADD CONSTRAINT opinions_position_check CHECK (("position" = ANY (ARRAY[1, 2])));
ALTER TABLE opinions ADD CONSTRAINT opinions_withdrawn CHECK (((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)));
ALTER TABLE prefectures ADD CONSTRAINT prefectures_check CHECK ((active_until >= active_from));
ALTER TABLE prefectures ADD CONSTRAINT prefectures_code_check CHECK ((code ~
CASE kind
    WHEN 'district'::text THEN '^[A-Z]{4,8}$'::text
    ELSE '^[A-Z]{3}$'::text
END));
ALTER TABLE prefectures ADD CONSTRAINT prefectures_code_key UNIQUE (code);
ALTER TABLE prefectures ADD CONSTRAINT prefectures_contact_check CHECK ((length(contact) <= 300));
ALTER TABLE prefectures ADD CONSTRAINT prefectures_ended CHECK (((active_until IS NULL) OR (active_from IS NOT NULL)));
ALTER TABLE prefectures ADD CONSTRAINT prefectures_kind_check CHECK ((kind = ANY (ARRAY['national'::text, 'police_prefecture'::text, 'regional_security'::text, 'provincial_security'::text, 'district'::text])));
ALTER TABLE prefectures ADD CONSTRAINT prefectures_national CHECK (("national" = (kind = 'national'::text)));
ALTER TABLE prefectures ADD CONSTRAINT prefectures_pkey PRIMARY KEY (id);
ALTER TABLE prefectures ADD CONSTRAINT prefectures_scope UNIQUE (id, scope_id);
ALTER TABLE prefectures ADD CONSTRAINT prefectures_succeeded CHECK (((successor_id IS NULL) OR (active_until IS NOT NULL)));
ALTER TABLE prefectures ADD CONSTRAINT prefectures_tree CHECK ((("national" = (parent_id IS NULL)) AND (parent_id <> id)));
ALTER TABLE rate_limits ADD CONSTRAINT rate_limits_pkey PRIMARY KEY (key);
ALTER TABLE record_changes ADD CONSTRAINT record_changes_pkey PRIMARY KEY (id);
ALTER TABLE record_changes ADD CONSTRAINT record_changes_reason_check CHECK ((reason <> ''::text));
ALTER TABLE record_changes ADD CONSTRAINT record_changes_seq_key UNIQUE (seq);
ALTER TABLE record_openings ADD CONSTRAINT record_openings_check CHECK ((ends_at <= (created_at + '91 days'::interval)));
ALTER TABLE record_openings ADD CONSTRAINT record_openings_check1 CHECK ((holder_id <> prefecture_id));
ALTER TABLE record_openings ADD CONSTRAINT record_openings_pkey PRIMARY KEY (id);
ALTER TABLE record_openings ADD CONSTRAINT record_openings_reason_check CHECK ((reason <> ''::text));
ALTER TABLE record_openings ADD CONSTRAINT record_openings_seq_key UNIQUE (seq);
ALTER TABLE record_terms ADD CONSTRAINT record_terms_field_check CHECK ((field = ANY (ARRAY['name'::text, 'author'::text, 'text'::text])));
ALTER TABLE record_terms ADD CONSTRAINT record_terms_pkey PRIMARY KEY (field, term, prefecture_id, record_id);
ALTER TABLE records ADD CONSTRAINT records_check CHECK (((kind <> 'sketch'::text) OR (origin IS NOT NULL)));
ALTER TABLE records ADD CONSTRAINT records_check1 CHECK ((district_id <> prefecture_id));
ALTER TABLE records ADD CONSTRAINT records_check2 CHECK (((status = 'withdrawn'::text) = ((withdrawn_at IS NOT NULL) AND (withdrawal_reason IS NOT NULL))));
ALTER TABLE records ADD CONSTRAINT records_expunged_at CHECK (((status = 'expunged'::text) = (expunged_at IS NOT NULL)));
ALTER TABLE records ADD CONSTRAINT records_expunged_empty CHECK (((status <> 'expunged'::text) OR ((traits = '{}'::jsonb) AND (num_nonnulls(case_id, description, withdrawn_by, withdrawal_reason, identified_at, software, author, witness_confidence, full_name, aliases, birth_date) = 0))));
ALTER TABLE records ADD CONSTRAINT records_holder UNIQUE (id, prefecture_id);
ALTER TABLE records ADD CONSTRAINT records_kind_check CHECK ((kind = ANY (ARRAY['sketch'::text, 'subject'::text])));
ALTER TABLE records ADD CONSTRAINT records_minority_check CHECK ((minority = ANY (ARRAY['minor'::text, 'perhaps_minor'::text, 'adult'::text, 'unknown'::text])));
ALTER TABLE records ADD CONSTRAINT records_number_key UNIQUE (number);
ALTER TABLE records ADD CONSTRAINT records_origin_check CHECK ((origin = ANY (ARRAY['hand_drawn'::text, 'software_composite'::text, 'evolved'::text, 'other'::text])));
ALTER TABLE records ADD CONSTRAINT records_pkey PRIMARY KEY (id);
ALTER TABLE records ADD CONSTRAINT records_registered_as_known_person CHECK (((registered_as IS NULL) OR ((kind = 'subject'::text) AND (status <> 'expunged'::text))));
ALTER TABLE records ADD CONSTRAINT records_registered_as_suspect_or_convicted_never_victim CHECK ((registered_as = ANY (ARRAY['suspect'::text, 'convicted'::text])));
ALTER TABLE records ADD CONSTRAINT records_seq_key UNIQUE (seq);
ALTER TABLE records ADD CONSTRAINT records_sharing_check CHECK ((sharing = ANY (ARRAY['national'::text, 'prefecture'::text])));
ALTER TABLE records ADD CONSTRAINT records_status_check CHECK ((status = ANY (ARRAY['active'::text, 'withdrawn'::text, 'expunged'::text])));
ALTER TABLE records ADD CONSTRAINT records_subject_named CHECK (((kind <> 'subject'::text) OR (full_name IS NOT NULL) OR (status = 'expunged'::text)));
ALTER TABLE records ADD CONSTRAINT records_traits_in_form CHECK (
CASE
    WHEN (jsonb_typeof(traits) = 'object'::text) THEN (NOT jsonb_path_exists(traits, 'strict $.keyvalue()?(!(((((((((@."key" != "age" && @."key" != "height") && @."key" != "marks") && @."value"."values".type() == "array") && @."value"."values".size() >= 1) && @."value"."values".size() <= 4) && !(exists (@."value"."values"[*]?(@.type() != "string")))) && @."value"."certainty".type() == "string") && !(exists (@."value".keyvalue()?(@."key" == "seenOn" && (@."value".type() != "string" || !(@."value" like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))))) || ((((((@."key" == "age" || @."key" == "height") && @."value"."min".floor() == @."value"."min") && @."value"."max".floor() == @."value"."max") && @."value"."min" >= 0) && @."value"."min" <= @."value"."max") && @."value"."max" <= 1000) && @."value"."certainty".type() == "string") || ((@."key" == "marks" && @."value".type() == "array") && @."value".size() >= 1) && !(exists (@."value"[*]?(!(((@."kind".type() == "string" && @."place".type() == "string") && @."certainty".type() == "string") && !(exists (@.keyvalue()?(@."key" == "motif" && @."value".type() != "string")))) || (((@."kind".type() == "string" && @."place".type() == "string") && @."certainty".type() == "string") && !(exists (@.keyvalue()?(@."key" == "motif" && @."value".type() != "string")))) is unknown)))) || (((((((((@."key" != "age" && @."key" != "height") && @."key" != "marks") && @."value"."values".type() == "array") && @."value"."values".size() >= 1) && @."value"."values".size() <= 4) && !(exists (@."value"."values"[*]?(@.type() != "string")))) && @."value"."certainty".type() == "string") && !(exists (@."value".keyvalue()?(@."key" == "seenOn" && (@."value".type() != "string" || !(@."value" like_regex "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))))) || ((((((@."key" == "age" || @."key" == "height") && @."value"."min".floor() == @."value"."min") && @."value"."max".floor() == @."value"."max") && @."value"."min" >= 0) && @."value"."min" <= @."value"."max") && @."value"."max" <= 1000) && @."value"."certainty".type() == "string") || ((@."key" == "marks" && @."value".type() == "array") && @."value".size() >= 1) && !(exists (@."value"[*]?(!(((@."kind".type() == "string" && @."place".type() == "string") && @."certainty".type() == "string") && !(exists (@.keyvalue()?(@."key" == "motif" && @."value".type() != "string")))) || (((@."kind".type() == "string" && @."place".type() == "string") && @."certainty".type() == "string") && !(exists (@.keyvalue()?(@."key" == "motif" && @."value".type() != "string")))) is unknown)))) is unknown)'::jsonpath))
    ELSE false
END);
ALTER TABLE records ADD CONSTRAINT records_witness_confidence_check CHECK ((witness_confidence = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text])));
ALTER TABLE removed_images ADD CONSTRAINT removed_images_pkey PRIMARY KEY (id);
ALTER TABLE repeatable_objects ADD CONSTRAINT repeatable_objects_pkey PRIMARY KEY (name);
ALTER TABLE revoked_tokens ADD CONSTRAINT revoked_tokens_pkey PRIMARY KEY (id);
ALTER TABLE search_candidates ADD CONSTRAINT search_candidates_pkey PRIMARY KEY (search_id, rank);
ALTER TABLE search_candidates ADD CONSTRAINT search_candidates_rank_check CHECK ((rank >= 1));
ALTER TABLE search_probe_members ADD CONSTRAINT search_probe_members_original CHECK (((original_sha256 IS NULL) = (original_media_type IS NULL)));
ALTER TABLE search_probe_members ADD CONSTRAINT search_probe_members_picture CHECK (((image_sha256 IS NULL) = (media_type IS NULL)));
ALTER TABLE search_probe_members ADD CONSTRAINT search_probe_members_pkey PRIMARY KEY (search_id, "position");
ALTER TABLE search_probe_members ADD CONSTRAINT search_probe_members_position_check CHECK ((("position" >= 1) AND ("position" <= 6)));
ALTER TABLE search_requests ADD CONSTRAINT search_requests_check CHECK ((decided_by <> actor));
ALTER TABLE search_requests ADD CONSTRAINT search_requests_decided CHECK ((((state = 'awaiting_approval'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (reason IS NULL))));
ALTER TABLE search_requests ADD CONSTRAINT search_requests_pkey PRIMARY KEY (id);
ALTER TABLE search_requests ADD CONSTRAINT search_requests_reason_check CHECK ((reason <> ''::text));
ALTER TABLE search_requests ADD CONSTRAINT search_requests_run CHECK (((state = 'run'::text) = (search_id IS NOT NULL)));
ALTER TABLE search_requests ADD CONSTRAINT search_requests_search_id_key UNIQUE (search_id);
ALTER TABLE search_requests ADD CONSTRAINT search_requests_seq_key UNIQUE (seq);
ALTER TABLE search_requests ADD CONSTRAINT search_requests_state_check CHECK ((state = ANY (ARRAY['awaiting_approval'::text, 'approved'::text, 'refused'::text, 'run'::text])));
ALTER TABLE searches ADD CONSTRAINT searches_mode_check CHECK ((mode = ANY (ARRAY['exact'::text, 'approximate'::text])));
ALTER TABLE searches ADD CONSTRAINT searches_pkey PRIMARY KEY (id);
ALTER TABLE searches ADD CONSTRAINT searches_seq_key UNIQUE (seq);
ALTER TABLE second_factors ADD CONSTRAINT second_factors_pkey PRIMARY KEY (user_id);
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_check CHECK (((sighting_seen_at IS NULL) OR (sighting_seen_on IS NOT NULL)));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_check1 CHECK (((interview_held_at IS NULL) OR (interview_held_on IS NOT NULL)));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_check2 CHECK ((interview_held_on >= sighting_seen_on));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_check3 CHECK (((sighting_exposure IS NULL) OR (sighting_exposure_seconds IS NULL)));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_delay_minutes_check CHECK ((delay_minutes >= 0));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_image_likeness_eyes_check CHECK (((image_likeness_eyes >= 0) AND (image_likeness_eyes <= 10)));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_image_likeness_mouth_check CHECK (((image_likeness_mouth >= 0) AND (image_likeness_mouth <= 10)));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_image_likeness_nose_check CHECK (((image_likeness_nose >= 0) AND (image_likeness_nose <= 10)));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_image_likeness_outline_check CHECK (((image_likeness_outline >= 0) AND (image_likeness_outline <= 10)));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_image_likeness_overall_check CHECK (((image_likeness_overall >= 0) AND (image_likeness_overall <= 10)));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_pkey PRIMARY KEY (record_id);
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_sighting_distance_metres_check CHECK ((sighting_distance_metres >= (0)::double precision));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_sighting_exposure_seconds_check CHECK ((sighting_exposure_seconds >= 0));
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_witness_code_check CHECK ((witness_code ~ '^[A-Z]{1,2}[1-9][0-9]{0,2}$'::text));
ALTER TABLE subject_papers ADD CONSTRAINT subject_papers_check CHECK ((num_nonnulls(cnie, passport) > 0));
ALTER TABLE subject_papers ADD CONSTRAINT subject_papers_cnie UNIQUE (prefecture_id, cnie);
ALTER TABLE subject_papers ADD CONSTRAINT subject_papers_cnie_check CHECK ((cnie ~ '^[A-Z]{1,2}[0-9]{5,6}$'::text));
ALTER TABLE subject_papers ADD CONSTRAINT subject_papers_passport_check CHECK ((passport ~ '^[A-Z0-9]{5,9}$'::text));
ALTER TABLE subject_papers ADD CONSTRAINT subject_papers_pkey PRIMARY KEY (record_id);
ALTER TABLE templates ADD CONSTRAINT templates_looks_like_check CHECK ((looks_like = ANY (ARRAY['sketch'::text, 'photo'::text, 'unclear'::text])));
ALTER TABLE templates ADD CONSTRAINT templates_method_check CHECK ((method = ANY (ARRAY['tiny'::text, 'ssd'::text, 'centre'::text, 'manual'::text])));
ALTER TABLE templates ADD CONSTRAINT templates_modality_check CHECK ((modality = ANY (ARRAY['sketch'::text, 'photo'::text])));
ALTER TABLE templates ADD CONSTRAINT templates_one_per_model UNIQUE (image_id, model_version);
ALTER TABLE templates ADD CONSTRAINT templates_pkey PRIMARY KEY (id);
ALTER TABLE tombstones ADD CONSTRAINT tombstones_ground_check CHECK ((ground = ANY (ARRAY['acquittal'::text, 'dismissal'::text, 'court_order'::text, 'retention_expired'::text, 'error'::text])));
ALTER TABLE tombstones ADD CONSTRAINT tombstones_kind_check CHECK ((kind = ANY (ARRAY['sketch'::text, 'subject'::text, 'case'::text])));
ALTER TABLE tombstones ADD CONSTRAINT tombstones_pkey PRIMARY KEY (id);
ALTER TABLE tombstones ADD CONSTRAINT tombstones_reference_check CHECK ((reference <> ''::text));
ALTER TABLE tombstones ADD CONSTRAINT tombstones_seq_key UNIQUE (seq);
ALTER TABLE tombstones ADD CONSTRAINT tombstones_sharing_check CHECK ((sharing = ANY (ARRAY['national'::text, 'prefecture'::text])));
ALTER TABLE trait_counts ADD CONSTRAINT trait_counts_pkey PRIMARY KEY (trait, statement);
ALTER TABLE unit_change_effects ADD CONSTRAINT unit_change_effects_pkey PRIMARY KEY (change_id);
ALTER TABLE unit_changes ADD CONSTRAINT unit_changes_check CHECK (((operation = ANY (ARRAY['moved'::text, 'merged'::text])) = (other_id IS NOT NULL)));
ALTER TABLE unit_changes ADD CONSTRAINT unit_changes_kind CHECK (((operation = 'reclassified'::text) = (kind IS NOT NULL)));
ALTER TABLE unit_changes ADD CONSTRAINT unit_changes_kind_check CHECK ((kind = ANY (ARRAY['police_prefecture'::text, 'regional_security'::text, 'provincial_security'::text])));
ALTER TABLE unit_changes ADD CONSTRAINT unit_changes_operation_check CHECK ((operation = ANY (ARRAY['added'::text, 'opened'::text, 'renamed'::text, 'reclassified'::text, 'moved'::text, 'merged'::text, 'closed'::text])));
ALTER TABLE unit_changes ADD CONSTRAINT unit_changes_pkey PRIMARY KEY (id);
ALTER TABLE unit_changes ADD CONSTRAINT unit_changes_reason_check CHECK ((reason <> ''::text));
ALTER TABLE unit_changes ADD CONSTRAINT unit_changes_seq_key UNIQUE (seq);
ALTER TABLE users ADD CONSTRAINT users_check CHECK ((district_id <> prefecture_id));
ALTER TABLE users ADD CONSTRAINT users_external UNIQUE (external_issuer, external_subject);
ALTER TABLE users ADD CONSTRAINT users_local_or_external CHECK ((((password_hash IS NULL) = (external_subject IS NOT NULL)) AND ((external_issuer IS NULL) = (external_subject IS NULL))));
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE users ADD CONSTRAINT users_role_check CHECK ((role = ANY (ARRAY['forensic_officer'::text, 'detective'::text, 'supervisor'::text, 'auditor'::text, 'admin'::text])));
ALTER TABLE users ADD CONSTRAINT users_seq_key UNIQUE (seq);
ALTER TABLE users ADD CONSTRAINT users_username_check CHECK ((username = lower(username)));
ALTER TABLE users ADD CONSTRAINT users_username_key UNIQUE (username);

-- Foreign keys

ALTER TABLE api_keys ADD CONSTRAINT api_keys_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE cases ADD CONSTRAINT cases_district FOREIGN KEY (district_id, prefecture_id) REFERENCES prefectures(id, scope_id) DEFERRABLE;
ALTER TABLE cases ADD CONSTRAINT cases_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE consultations ADD CONSTRAINT consultations_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
ALTER TABLE consultations ADD CONSTRAINT consultations_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE corroborations ADD CONSTRAINT corroborations_recorded_by_id_fkey FOREIGN KEY (recorded_by_id) REFERENCES users(id);
ALTER TABLE corroborations ADD CONSTRAINT corroborations_search_id_rank_fkey FOREIGN KEY (search_id, rank) REFERENCES search_candidates(search_id, rank);
ALTER TABLE court_outcomes ADD CONSTRAINT court_outcomes_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
ALTER TABLE court_outcomes ADD CONSTRAINT court_outcomes_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE decisions ADD CONSTRAINT decisions_search_id_rank_fkey FOREIGN KEY (search_id, rank) REFERENCES search_candidates(search_id, rank);
ALTER TABLE decisions ADD CONSTRAINT decisions_supervisor_id_fkey FOREIGN KEY (supervisor_id) REFERENCES users(id);
ALTER TABLE duplicate_decisions ADD CONSTRAINT duplicate_decisions_pair_id_fkey FOREIGN KEY (pair_id) REFERENCES duplicate_pairs(id);
ALTER TABLE duplicate_decisions ADD CONSTRAINT duplicate_decisions_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE duplicate_pairs ADD CONSTRAINT duplicate_pairs_first_id_fkey FOREIGN KEY (first_id) REFERENCES records(id);
ALTER TABLE duplicate_pairs ADD CONSTRAINT duplicate_pairs_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id);
ALTER TABLE duplicate_pairs ADD CONSTRAINT duplicate_pairs_second_id_fkey FOREIGN KEY (second_id) REFERENCES records(id);
ALTER TABLE duplicate_queue ADD CONSTRAINT duplicate_queue_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id);
ALTER TABLE duplicate_queue ADD CONSTRAINT duplicate_queue_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE exclusions ADD CONSTRAINT exclusions_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
ALTER TABLE exclusions ADD CONSTRAINT exclusions_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE exclusions ADD CONSTRAINT exclusions_search_id_fkey FOREIGN KEY (search_id) REFERENCES searches(id);
ALTER TABLE former_faces ADD CONSTRAINT former_faces_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id) ON DELETE CASCADE;
ALTER TABLE gallery_parts ADD CONSTRAINT gallery_parts_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE identifications ADD CONSTRAINT identifications_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
ALTER TABLE identifications ADD CONSTRAINT identifications_identified_by_id_fkey FOREIGN KEY (identified_by_id) REFERENCES users(id);
ALTER TABLE identifications ADD CONSTRAINT identifications_revoked_by_id_fkey FOREIGN KEY (revoked_by_id) REFERENCES users(id);
ALTER TABLE identifications ADD CONSTRAINT identifications_search_id_rank_fkey FOREIGN KEY (search_id, rank) REFERENCES search_candidates(search_id, rank);
ALTER TABLE identifications ADD CONSTRAINT identifications_sketch_id_fkey FOREIGN KEY (sketch_id) REFERENCES records(id);
ALTER TABLE identifications ADD CONSTRAINT identifications_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES records(id);
ALTER TABLE images ADD CONSTRAINT images_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE import_rows ADD CONSTRAINT import_rows_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id) ON DELETE CASCADE;
ALTER TABLE import_rows ADD CONSTRAINT import_rows_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE import_rows ADD CONSTRAINT import_rows_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE imports ADD CONSTRAINT imports_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
ALTER TABLE imports ADD CONSTRAINT imports_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE link_adjudications ADD CONSTRAINT link_adjudications_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES link_alerts(id);
ALTER TABLE link_adjudications ADD CONSTRAINT link_adjudications_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE link_alerts ADD CONSTRAINT link_alerts_candidate_id_fkey FOREIGN KEY (candidate_id) REFERENCES records(id);
ALTER TABLE link_alerts ADD CONSTRAINT link_alerts_candidate_prefecture_id_fkey FOREIGN KEY (candidate_prefecture_id) REFERENCES prefectures(id);
ALTER TABLE link_alerts ADD CONSTRAINT link_alerts_probe_id_fkey FOREIGN KEY (probe_id) REFERENCES records(id);
ALTER TABLE link_alerts ADD CONSTRAINT link_alerts_probe_prefecture_id_fkey FOREIGN KEY (probe_prefecture_id) REFERENCES prefectures(id);
ALTER TABLE linkage_queue ADD CONSTRAINT linkage_queue_template_id_fkey FOREIGN KEY (template_id) REFERENCES templates(id) ON DELETE CASCADE;
ALTER TABLE notices ADD CONSTRAINT notices_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE notices ADD CONSTRAINT notices_search_id_fkey FOREIGN KEY (search_id) REFERENCES searches(id);
ALTER TABLE notices ADD CONSTRAINT notices_tombstone_id_fkey FOREIGN KEY (tombstone_id) REFERENCES tombstones(id);
ALTER TABLE number_series ADD CONSTRAINT number_series_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE opinions ADD CONSTRAINT opinions_examiner_id_fkey FOREIGN KEY (examiner_id) REFERENCES users(id);
ALTER TABLE opinions ADD CONSTRAINT opinions_search_id_rank_fkey FOREIGN KEY (search_id, rank) REFERENCES search_candidates(search_id, rank);
ALTER TABLE prefectures ADD CONSTRAINT prefectures_parent_holds FOREIGN KEY (parent_id, parent_id) REFERENCES prefectures(id, scope_id);
ALTER TABLE prefectures ADD CONSTRAINT prefectures_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES prefectures(id);
ALTER TABLE prefectures ADD CONSTRAINT prefectures_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES prefectures(id);
ALTER TABLE record_changes ADD CONSTRAINT record_changes_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE record_openings ADD CONSTRAINT record_openings_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE record_openings ADD CONSTRAINT record_openings_record_id_holder_id_fkey FOREIGN KEY (record_id, holder_id) REFERENCES records(id, prefecture_id) ON UPDATE CASCADE;
ALTER TABLE record_terms ADD CONSTRAINT record_terms_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE record_terms ADD CONSTRAINT record_terms_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id) ON DELETE CASCADE;
ALTER TABLE records ADD CONSTRAINT records_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
ALTER TABLE records ADD CONSTRAINT records_district FOREIGN KEY (district_id, prefecture_id) REFERENCES prefectures(id, scope_id) DEFERRABLE;
ALTER TABLE records ADD CONSTRAINT records_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE removed_images ADD CONSTRAINT removed_images_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE search_candidates ADD CONSTRAINT search_candidates_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE search_candidates ADD CONSTRAINT search_candidates_search_id_fkey FOREIGN KEY (search_id) REFERENCES searches(id);
ALTER TABLE search_probe_members ADD CONSTRAINT search_probe_members_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE search_probe_members ADD CONSTRAINT search_probe_members_search_id_fkey FOREIGN KEY (search_id) REFERENCES searches(id);
ALTER TABLE search_requests ADD CONSTRAINT search_requests_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
ALTER TABLE search_requests ADD CONSTRAINT search_requests_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE search_requests ADD CONSTRAINT search_requests_search_id_fkey FOREIGN KEY (search_id) REFERENCES searches(id);
ALTER TABLE searches ADD CONSTRAINT searches_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
ALTER TABLE searches ADD CONSTRAINT searches_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE second_factors ADD CONSTRAINT second_factors_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE sketch_makings ADD CONSTRAINT sketch_makings_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE subject_papers ADD CONSTRAINT subject_papers_record_id_prefecture_id_fkey FOREIGN KEY (record_id, prefecture_id) REFERENCES records(id, prefecture_id) ON UPDATE CASCADE;
ALTER TABLE templates ADD CONSTRAINT templates_image_id_fkey FOREIGN KEY (image_id) REFERENCES images(id);
ALTER TABLE templates ADD CONSTRAINT templates_record_id_fkey FOREIGN KEY (record_id) REFERENCES records(id);
ALTER TABLE tombstones ADD CONSTRAINT tombstones_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases(id);
ALTER TABLE tombstones ADD CONSTRAINT tombstones_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);
ALTER TABLE unit_change_effects ADD CONSTRAINT unit_change_effects_change_id_fkey FOREIGN KEY (change_id) REFERENCES unit_changes(id);
ALTER TABLE unit_changes ADD CONSTRAINT unit_changes_other_id_fkey FOREIGN KEY (other_id) REFERENCES prefectures(id);
ALTER TABLE unit_changes ADD CONSTRAINT unit_changes_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES prefectures(id);
ALTER TABLE users ADD CONSTRAINT users_district FOREIGN KEY (district_id, prefecture_id) REFERENCES prefectures(id, scope_id) DEFERRABLE;
ALTER TABLE users ADD CONSTRAINT users_prefecture_id_fkey FOREIGN KEY (prefecture_id) REFERENCES prefectures(id);

-- Indexes

CREATE INDEX audit_entries_action ON public.audit_entries USING btree (action, at, id);
CREATE INDEX audit_entries_actor ON public.audit_entries USING btree (actor, at, id);
CREATE INDEX audit_entries_at ON public.audit_entries USING btree (at, id);
CREATE INDEX audit_entries_looks ON public.audit_entries USING btree (target, actor) WHERE (action = ANY (ARRAY['search.run'::text, 'search.read'::text, 'search.repeat'::text, 'adjudication.read'::text, 'adjudication.decide'::text, 'adjudication.corroborate'::text, 'adjudication.identify'::text, 'adjudication.revoke'::text]));
CREATE INDEX audit_entries_people ON public.audit_entries USING btree (prefecture_id, actor);
CREATE INDEX audit_entries_prefecture ON public.audit_entries USING btree (prefecture_id, at, id);
CREATE INDEX audit_entries_request ON public.audit_entries USING btree (request_id, at, id);
CREATE INDEX audit_entries_target ON public.audit_entries USING btree (target, at, id);
CREATE INDEX cases_district ON public.cases USING btree (district_id) WHERE (district_id IS NOT NULL);
CREATE INDEX cases_review ON public.cases USING btree (review_on, id) WHERE (expunged_at IS NULL);
CREATE INDEX consultations_of_case ON public.consultations USING btree (case_id, actor, expires_at);
CREATE INDEX corroborations_candidate ON public.corroborations USING btree (search_id, rank);
CREATE INDEX court_outcomes_by_case ON public.court_outcomes USING btree (case_id);
CREATE INDEX decisions_candidate ON public.decisions USING btree (search_id, rank);
CREATE INDEX duplicate_decisions_pair ON public.duplicate_decisions USING btree (pair_id, seq);
CREATE INDEX duplicate_pairs_first ON public.duplicate_pairs USING btree (first_id);
CREATE INDEX duplicate_pairs_import ON public.duplicate_pairs USING btree (import_id, seq);
CREATE UNIQUE INDEX duplicate_pairs_once ON public.duplicate_pairs USING btree (LEAST(first_id, second_id), GREATEST(first_id, second_id));
CREATE INDEX duplicate_pairs_second ON public.duplicate_pairs USING btree (second_id);
CREATE INDEX duplicate_pairs_state ON public.duplicate_pairs USING btree (state, seq);
CREATE INDEX duplicate_queue_import ON public.duplicate_queue USING btree (import_id);
CREATE UNIQUE INDEX exclusions_standing ON public.exclusions USING btree (case_id, record_id) WHERE (lifted_at IS NULL);
CREATE INDEX gallery_faces_record ON public.gallery_faces USING btree (record_id);
CREATE INDEX idempotency_keys_by_age ON public.idempotency_keys USING btree (created_at);
CREATE UNIQUE INDEX identifications_one_a_sketch ON public.identifications USING btree (sketch_id) WHERE (revoked_at IS NULL);
CREATE INDEX images_content ON public.images USING btree (sha256);
CREATE INDEX images_thumbnail ON public.images USING btree (thumbnail_sha256);
CREATE INDEX images_to_check ON public.images USING btree (record_id) WHERE to_check;
CREATE INDEX images_upload ON public.images USING btree (upload_sha256);
CREATE INDEX import_rows_outcome ON public.import_rows USING btree (import_id, outcome);
CREATE INDEX import_rows_record ON public.import_rows USING btree (record_id) WHERE (record_id IS NOT NULL);
CREATE UNIQUE INDEX import_rows_reference ON public.import_rows USING btree (prefecture_id, kind, reference_key) WHERE (outcome = ANY (ARRAY['accepted'::text, 'no_face'::text, 'several_faces'::text]));
CREATE UNIQUE INDEX import_rows_upload ON public.import_rows USING btree (prefecture_id, kind, upload_sha256) WHERE (outcome = ANY (ARRAY['accepted'::text, 'no_face'::text, 'several_faces'::text]));
CREATE INDEX import_rows_waiting ON public.import_rows USING btree (import_id, line) WHERE (outcome = 'waiting'::text);
CREATE INDEX imports_case ON public.imports USING btree (case_id) WHERE (case_id IS NOT NULL);
CREATE INDEX imports_of_prefecture ON public.imports USING btree (prefecture_id, seq);
CREATE INDEX imports_unended ON public.imports USING btree (state, seq) WHERE (ended_at IS NULL);
CREATE INDEX known_addresses_ends_at ON public.known_addresses USING btree (ends_at);
CREATE INDEX link_adjudications_alert ON public.link_adjudications USING btree (alert_id, seq);
CREATE INDEX link_alerts_candidate ON public.link_alerts USING btree (candidate_id);
CREATE UNIQUE INDEX link_alerts_once ON public.link_alerts USING btree (LEAST(probe_id, candidate_id), GREATEST(probe_id, candidate_id));
CREATE INDEX link_alerts_probe ON public.link_alerts USING btree (probe_id);
CREATE INDEX notices_recipient ON public.notices USING btree (recipient, seq);
CREATE INDEX opinions_candidate ON public.opinions USING btree (search_id, rank);
CREATE UNIQUE INDEX opinions_one_open ON public.opinions USING btree (search_id, rank) WHERE ((NOT blind) AND (withdrawn_at IS NULL));
CREATE UNIQUE INDEX opinions_two ON public.opinions USING btree (search_id, rank, "position") WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX opinions_two_people ON public.opinions USING btree (search_id, rank, examiner_id) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX prefectures_one_national ON public.prefectures USING btree ("national") WHERE "national";
CREATE INDEX rate_limits_ends_at ON public.rate_limits USING btree (ends_at);
CREATE INDEX record_changes_record ON public.record_changes USING btree (record_id, seq);
CREATE INDEX record_openings_record ON public.record_openings USING btree (record_id, seq);
CREATE INDEX record_openings_to ON public.record_openings USING btree (prefecture_id, ends_at);
CREATE INDEX record_terms_record ON public.record_terms USING btree (record_id);
CREATE INDEX records_case ON public.records USING btree (case_id);
CREATE INDEX records_district ON public.records USING btree (district_id) WHERE (district_id IS NOT NULL);
CREATE INDEX records_entered ON public.records USING btree (created_by);
CREATE INDEX records_list ON public.records USING btree (kind, seq DESC);
CREATE INDEX records_part ON public.records USING btree (part, seq);
CREATE INDEX records_prefecture ON public.records USING btree (prefecture_id, kind, seq DESC);
CREATE INDEX records_review ON public.records USING btree (review_on, id) WHERE (status <> 'expunged'::text);
CREATE INDEX removed_images_content ON public.removed_images USING btree (sha256);
CREATE INDEX removed_images_record ON public.removed_images USING btree (record_id);
CREATE INDEX removed_images_thumbnail ON public.removed_images USING btree (thumbnail_sha256);
CREATE INDEX search_candidates_record ON public.search_candidates USING btree (record_id);
CREATE INDEX search_probe_members_original_file ON public.search_probe_members USING btree (original_sha256) WHERE (original_sha256 IS NOT NULL);
CREATE INDEX search_probe_members_picture_file ON public.search_probe_members USING btree (image_sha256) WHERE (image_sha256 IS NOT NULL);
CREATE INDEX search_probe_members_record ON public.search_probe_members USING btree (record_id);
CREATE INDEX search_requests_prefecture ON public.search_requests USING btree (prefecture_id, seq);
CREATE INDEX searches_actor ON public.searches USING btree (actor, seq DESC);
CREATE INDEX searches_case ON public.searches USING btree (case_id);
CREATE INDEX searches_prefecture ON public.searches USING btree (prefecture_id, seq DESC);
CREATE INDEX subject_papers_by_cnie ON public.subject_papers USING btree (cnie);
CREATE INDEX subject_papers_by_passport ON public.subject_papers USING btree (passport);
CREATE INDEX templates_aligned ON public.templates USING btree (aligned_sha256);
CREATE INDEX templates_record ON public.templates USING btree (record_id);
CREATE INDEX tombstones_prefecture ON public.tombstones USING btree (prefecture_id, seq);
CREATE INDEX tombstones_unscrubbed ON public.tombstones USING btree (id) WHERE (scrubbed_at IS NULL);
CREATE INDEX unit_changes_of ON public.unit_changes USING btree (unit_id, seq);
CREATE INDEX users_district ON public.users USING btree (district_id) WHERE (district_id IS NOT NULL);

-- Views

CREATE VIEW case_facts AS
 SELECT id,
    offence,
    status,
    place_commune,
    place_kind,
    modus_operandi_codes
   FROM cases
  WHERE current_setting('role'::text) <> 'mirsam_service'::text OR (COALESCE(current_setting('role'::text, true), ''::text) <> ALL (ARRAY[''::text, 'admin'::text])) AND (caller_reaches(prefecture_id) OR (EXISTS ( SELECT
           FROM records
          WHERE case_id = id AND status = 'active'::text AND (sharing = 'national'::text OR (EXISTS ( SELECT
                   FROM record_openings opening
                  WHERE record_id = id AND ends_at > now() AND prefecture_id::text = current_setting('prefecture'::text, true)))))));
CREATE VIEW image_looks AS
 SELECT target,
    actor,
    details ->> 'caseId'::text AS case_id,
    (details ->> 'probe'::text)::integer AS probe,
    COALESCE((details ->> 'original'::text)::boolean, false) AS original,
    details ->> 'image'::text AS image
   FROM audit_entries
  WHERE action = 'read'::text AND (details ->> 'size'::text) <> 'thumb'::text;
CREATE VIEW shared_case_facts AS
 SELECT id,
    place_commune,
    place_kind,
    modus_operandi_codes
   FROM cases
  WHERE (place_commune IS NOT NULL OR place_kind IS NOT NULL OR modus_operandi_codes IS NOT NULL) AND (EXISTS ( SELECT
           FROM records
          WHERE case_id = id AND sharing = 'national'::text AND status = 'active'::text));

-- Functions

CREATE OR REPLACE FUNCTION public.ages_between(born date, traits jsonb, told_on date, first date, last date, OUT youngest integer, OUT oldest integer)
 RETURNS record
 LANGUAGE sql
 IMMUTABLE
AS $function$
  -- Who is said to be born after it, was not there, and is no reason to fail.
  SELECT greatest(0, extract(year FROM age(first::timestamp, last_birth::timestamp))::integer),
    greatest(0, extract(year FROM age(last::timestamp, first_birth::timestamp))::integer)
  FROM (SELECT
    coalesce(born, (told_on - make_interval(years => (traits #>> '{age,max}')::integer + 1) + interval '1 day')::date)
      AS first_birth,
    coalesce(born, (told_on - make_interval(years => (traits #>> '{age,min}')::integer))::date)
      AS last_birth) births WHERE last_birth IS NOT NULL
$function$;
CREATE OR REPLACE FUNCTION public.altered_probe_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF (SELECT count(*) FROM jsonb_path_query(NEW.probe, 'strict $.** ? (exists(@.alterations[*]))'))
    > (SELECT count(*) FROM search_probe_members WHERE search_id = NEW.id AND original_sha256 IS NOT NULL)
  THEN RAISE EXCEPTION 'an altered probe is kept with its original' USING ERRCODE = '42501'; END IF;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.audit_entry_unsealed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO audit_unsealed (entry_id) SELECT id FROM added;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.by_supervisor()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  -- The service’s own work and the operator’s have no role.
  IF current_setting('role') <> 'mirsam_service' OR current_setting('mirsam.role', true) = 'supervisor'
    AND current_setting('mirsam.actor', true) LIKE 'user:%'
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a supervisor does that' USING ERRCODE = '42501';
END $function$;
CREATE OR REPLACE FUNCTION public.caller_reaches(prefecture uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$
  SELECT current_setting('role') <> 'mirsam_service'
    OR coalesce(current_setting('mirsam.national', true) = 'true', false)
    OR coalesce(prefecture::text = current_setting('mirsam.prefecture', true), false)
$function$;
CREATE OR REPLACE FUNCTION public.candidate_of_standing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  erased uuid[] := hold_records(ARRAY(SELECT record_id FROM added));
BEGIN
  IF erased <> '{}' THEN
    UPDATE search_candidates shown SET candidate = jsonb_build_object('id', shown.record_id, 'rank', shown.rank)
    FROM added
    WHERE shown.search_id = added.search_id AND shown.rank = added.rank AND added.record_id = ANY (erased);
  END IF;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.candidates_not_looked_at(of_search uuid)
 RETURNS SETOF integer
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  RETURN QUERY SELECT shown.rank FROM searches run
    JOIN prefectures own ON own.id = run.prefecture_id
    JOIN search_candidates shown ON shown.search_id = run.id
    JOIN records record ON record.id = shown.record_id AND record.status = 'active'
    -- Of one who was found by traits alone, any picture.
    JOIN LATERAL (SELECT shown.candidate #>> '{face,imageId}') compared (image) ON EXISTS (
      SELECT FROM images picture WHERE picture.record_id = record.id
        AND coalesce(picture.id::text = compared.image, true))
    WHERE run.id = of_search AND caller_reaches(run.prefecture_id)
      AND (own.national OR record.prefecture_id = own.id OR record.sharing = 'national'
        OR EXISTS (SELECT FROM record_openings opening WHERE opening.record_id = record.id
          AND opening.prefecture_id = own.id AND opening.ends_at > now()))
      AND NOT EXISTS (SELECT FROM image_looks look
        WHERE look.target = record.id::text AND look.case_id = run.case_id::text
          AND coalesce(look.image = compared.image, true))
    ORDER BY shown.rank;
END $function$;
CREATE OR REPLACE FUNCTION public.case_minority()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  was records; now_shared text;
BEGIN
  FOR was IN SELECT * FROM records WHERE case_id = NEW.id ORDER BY id FOR NO KEY UPDATE LOOP
    UPDATE records SET case_id = case_id WHERE id = was.id RETURNING sharing INTO now_shared;
    CONTINUE WHEN now_shared = was.sharing;
    UPDATE records SET version = version + 1, updated_at = clock_timestamp() WHERE id = was.id;
    INSERT INTO record_changes (record_id, act, actor, changes)
      SELECT was.id, 'change', actor, jsonb_build_array(jsonb_build_object(
          'field', 'sharing', 'before', was.sharing, 'after', now_shared))
        -- The operator’s own work has no actor.
        FROM nullif(current_setting('mirsam.actor', true), '') actor WHERE actor IS NOT NULL;
  END LOOP;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.case_to_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO linkage_queue (template_id)
    SELECT template.id FROM templates template
      JOIN records record ON record.id = template.record_id
      WHERE record.case_id = NEW.id AND record.kind = 'sketch' AND record.status = 'active'
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.corroboration_told()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF (NEW.kind IN ('witness', 'statement', 'other')) <> (NEW.shown_to_witness IS NOT NULL)
  THEN RAISE EXCEPTION 'what somebody recalls is recorded with what they were shown, and nothing else is'; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.could_find(gone uuid)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  RETURN QUERY SELECT one.id FROM prefectures one JOIN tombstones laid ON laid.id = gone
  WHERE one.national OR one.id = laid.prefecture_id
    OR EXISTS (SELECT FROM records WHERE id = gone AND sharing = 'national')
    OR EXISTS (SELECT FROM record_changes, jsonb_array_elements(changes) change
      WHERE record_id = gone AND change ->> 'field' = 'sharing'
        AND 'national' IN (change ->> 'before', change ->> 'after'))
    OR one.id IN (SELECT prefecture_id FROM record_openings WHERE record_id = gone)
    OR one.id IN (SELECT prefecture_id FROM searches WHERE id IN (
      SELECT search_id FROM search_probe_members WHERE record_id = gone
      UNION SELECT searches_showing(gone)));
END $function$;
CREATE OR REPLACE FUNCTION public.count_in_gallery(parts smallint[], changes integer[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
BEGIN
  PERFORM FROM gallery_parts WHERE id = ANY (parts) ORDER BY id FOR NO KEY UPDATE;
  UPDATE gallery_parts p SET records = p.records + c.change
    FROM unnest(parts, changes) AS c (part, change)
    WHERE p.id = c.part;
  PERFORM publish_means(kind, face_model) FROM gallery_parts
    WHERE id = ANY (parts) AND sharing = 'national' AND face_model IS NOT NULL
    GROUP BY kind, face_model ORDER BY kind, face_model;
END $function$;
CREATE OR REPLACE FUNCTION public.court_outcome_entered()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF NEW.outcome <> 'conviction' THEN
    IF EXISTS (SELECT FROM tombstones WHERE id = NEW.record_id) THEN RETURN NULL; END IF;
    RAISE EXCEPTION 'whoever is acquitted is erased first' USING ERRCODE = '42501';
  END IF;
  UPDATE records SET registered_as = 'convicted', review_on = NEW.review_on,
      updated_at = now(), version = version + 1
    WHERE id = NEW.record_id AND kind = 'subject' AND status = 'active';
  IF NOT FOUND THEN RAISE EXCEPTION 'nobody in use is convicted by this'; END IF;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.district_follows(former uuid, successor uuid)
 RETURNS unit_change_effects
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  files integer; held integer := (SELECT count(*) FROM records WHERE district_id = former);
  effects unit_change_effects;
BEGIN
  effects.users := ARRAY(SELECT username FROM users WHERE district_id = former ORDER BY username);
  UPDATE users SET district_id = successor WHERE district_id = former;
  -- Their records with them, by a trigger.
  UPDATE cases SET district_id = successor WHERE district_id = former;
  GET DIAGNOSTICS files = ROW_COUNT;
  UPDATE records SET district_id = successor WHERE district_id = former;
  effects.counts := jsonb_build_object('cases', files, 'records', held);
  RETURN effects;
END $function$;
CREATE OR REPLACE FUNCTION public.duplicate_pair_lasting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF hold_records(ARRAY[NEW.first_id, NEW.second_id]) <> '{}' THEN RETURN NULL; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.entries_of_search(search uuid, file uuid, shown uuid[])
 RETURNS SETOF bigint
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  SELECT told.id FROM searches own CROSS JOIN LATERAL (
    SELECT id FROM audit_entries WHERE target = own.id::text AND action <> 'search.export'
    UNION
    SELECT asked.id FROM audit_entries run
      JOIN audit_entries asked ON asked.target = run.details #>> '{approval,request}'
      WHERE run.target = own.id::text AND run.action = 'search.run'
    UNION
    SELECT look.id FROM audit_entries look
      WHERE look.target = ANY (shown::text[]) AND look.action = 'image.read'
        AND look.details ->> 'caseId' = own.case_id::text
  ) told
  WHERE own.id = search AND own.case_id = file AND caller_reaches(own.prefecture_id)
$function$;
CREATE OR REPLACE FUNCTION public.erase_probes(run uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  pictures text[] := ARRAY(SELECT picture FROM search_probe_members,
      unnest(ARRAY[image_sha256, original_sha256]) picture
    WHERE search_id = ANY (run) AND picture IS NOT NULL);
BEGIN
  UPDATE search_probe_members SET template = NULL, image_sha256 = NULL, media_type = NULL,
      original_sha256 = NULL, original_media_type = NULL
    WHERE search_id = ANY (run);
  PERFORM leave_files(pictures);
  UPDATE search_candidates SET candidate = without_probe(candidate) WHERE search_id = ANY (run);
  UPDATE searches SET
      probe = '{"expunged": true}', purpose = 'expunged', query = query - 'circumstances' || '{"filters": {}}',
      photo_mean = NULL, sketch_mean = NULL, trait_counts = NULL,
      filter_explanation = '{"filters": [], "relaxation": null}',
      excluded = (SELECT coalesce(jsonb_agg(without_probe(one) ORDER BY place), '[]')
        FROM jsonb_array_elements(excluded) WITH ORDINALITY each (one, place))
    WHERE id = ANY (run);
  UPDATE opinions SET remarks = '', against_it = NULL,
      withdrawal_reason = left(withdrawal_reason, 0)
    WHERE search_id = ANY (run);
  UPDATE decisions SET reason = '', against_it = NULL WHERE search_id = ANY (run);
  UPDATE corroborations SET evidence = 'expunged' WHERE search_id = ANY (run);
  UPDATE identifications SET against_it = NULL,
      revocation_reason = CASE WHEN revoked_at IS NOT NULL THEN 'expunged' END
    WHERE search_id = ANY (run);
  UPDATE exclusions SET by = without_reasons(by) WHERE search_id = ANY (run);
  UPDATE searches s SET excluded = (SELECT jsonb_agg(
      CASE WHEN (one #>> '{exclusion,searchId}')::uuid = ANY (run)
        THEN jsonb_set(one, '{exclusion,by}', without_reasons(one #> '{exclusion,by}'))
        ELSE one END ORDER BY place)
      FROM jsonb_array_elements(s.excluded) WITH ORDINALITY each (one, place))
    WHERE EXISTS (SELECT FROM jsonb_array_elements(s.excluded) one
      WHERE (one #>> '{exclusion,searchId}')::uuid = ANY (run));
END $function$;
CREATE OR REPLACE FUNCTION public.erase_requests(asked uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE search_requests SET
      images = '{}', probe = '{"expunged": true}', purpose = 'expunged',
      query = jsonb_build_object('target', query -> 'target'),
      state = CASE state WHEN 'run' THEN state ELSE 'refused' END,
      decided_by = coalesce(decided_by, 'system:expungement'),
      decided_at = coalesce(decided_at, now()), reason = 'expunged'
    WHERE id = ANY (asked);
END $function$;
CREATE OR REPLACE FUNCTION public.erase_shown(person uuid, shown uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE search_candidates SET candidate = jsonb_build_object('id', person, 'rank', rank)
    WHERE record_id = person;
  UPDATE searches SET
      excluded = without_person(excluded, person),
      filter_explanation = without_entering(filter_explanation, person)
    WHERE id = ANY (shown);
  UPDATE opinions o SET remarks = '', against_it = NULL,
      withdrawal_reason = left(withdrawal_reason, 0)
    FROM search_candidates c
    WHERE c.record_id = person AND (o.search_id, o.rank) = (c.search_id, c.rank);
  UPDATE decisions d SET reason = '', against_it = NULL FROM search_candidates c
    WHERE c.record_id = person AND (d.search_id, d.rank) = (c.search_id, c.rank);
  UPDATE corroborations e SET evidence = 'expunged' FROM search_candidates c
    WHERE c.record_id = person AND (e.search_id, e.rank) = (c.search_id, c.rank);
END $function$;
CREATE OR REPLACE FUNCTION public.expunge_case(file tombstones)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  run uuid[] := ARRAY(SELECT id FROM searches WHERE case_id = file.id);
  asked uuid[] := ARRAY(SELECT id FROM search_requests WHERE case_id = file.id);
  held uuid; linked uuid[]; counts jsonb;
BEGIN
  PERFORM tell_searchers(file.id, run);
  -- The erasure of one record clears what searches say of the next: whom they tell is noted before.
  PERFORM set_config('mirsam.searches_noted', coalesce((
    SELECT jsonb_object_agg(id, jsonb_build_object(
      'showing', ARRAY(SELECT searches_showing(id)),
      'picturing', ARRAY(SELECT searches_picturing(id, hashes_of(id)))))
    FROM records WHERE case_id = file.id)::text, ''), true);
  FOR held IN SELECT id FROM records WHERE case_id = file.id ORDER BY id LOOP
    INSERT INTO tombstones (id, case_id, ground, reference, ordered_by, erased_at)
      VALUES (held, file.id, file.ground, file.reference, file.ordered_by, file.erased_at);
  END LOOP;
  PERFORM set_config('mirsam.searches_noted', '', true);
  linked := ARRAY(SELECT DISTINCT sketch_id FROM identifications WHERE case_id = file.id);
  counts := jsonb_build_object(
    'records', (SELECT count(*) FROM tombstones WHERE case_id = file.id),
    'searchesByIt', cardinality(run), 'searchRequests', cardinality(asked),
    'identifications', (SELECT count(*) FROM identifications WHERE case_id = file.id),
    'exclusions', (SELECT count(*) FROM exclusions WHERE case_id = file.id),
    'consultations', (SELECT count(*) FROM consultations WHERE case_id = file.id),
    'notices', (SELECT count(*) FROM notices WHERE tombstone_id = file.id));
  PERFORM erase_probes(run);
  PERFORM erase_requests(asked);
  DELETE FROM identifications WHERE case_id = file.id;
  UPDATE records SET identified_at = NULL
    WHERE id = ANY (linked) AND NOT EXISTS (SELECT FROM identifications
      WHERE sketch_id = records.id AND revoked_at IS NULL);
  DELETE FROM exclusions WHERE case_id = file.id;
  UPDATE consultations SET purpose = 'expunged' WHERE case_id = file.id;
  UPDATE cases SET status = 'closed', expunged_at = now(), updated_at = now(),
    district_id = NULL, place_commune = NULL, place_kind = NULL, place_words = NULL,
    modus_operandi_codes = NULL, modus_operandi_words = NULL, version = version + 1 WHERE id = file.id;
  RETURN counts;
END $function$;
CREATE OR REPLACE FUNCTION public.expunge_record(person uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  pictures uuid[] := ARRAY(SELECT id FROM images WHERE record_id = person
    UNION ALL SELECT id FROM removed_images WHERE record_id = person);
  files text[] := ARRAY(SELECT unnest(ARRAY[sha256, thumbnail_sha256]) FROM images
      WHERE record_id = person
    UNION SELECT unnest(ARRAY[sha256, thumbnail_sha256]) FROM removed_images
      WHERE record_id = person
    UNION SELECT aligned_sha256 FROM templates WHERE record_id = person);
  hashes text[] := hashes_of(person);
  since timestamptz := (SELECT created_at FROM records WHERE id = person);
  ids text := (SELECT '"(' || string_agg(id::text, '|') || ')"'
    FROM unnest(pictures || person) id);
  -- Who could never find the record has the same picture from elsewhere.
  finders uuid[] := ARRAY(SELECT could_find(person));
  run uuid[]; shown uuid[]; asked uuid[]; alerts uuid[]; linked uuid[]; counts jsonb;
BEGIN
  run := ARRAY(SELECT search_id FROM search_probe_members WHERE record_id = person
    UNION SELECT id FROM searches WHERE prefecture_id = ANY (finders)
      AND id IN (SELECT searches_picturing(person, hashes)));
  shown := ARRAY(SELECT searches_showing(person));
  asked := ARRAY(SELECT id FROM search_requests WHERE prefecture_id = ANY (finders)
    AND (query::text ~ ids OR probe::text ~ ids
      OR jsonb_path_query_array(probe, '$.**.sha256') ?| hashes
      OR jsonb_path_query_array(probe, '$.**.uploadSha256') ?| hashes));
  alerts := ARRAY(SELECT id FROM link_alerts WHERE person IN (probe_id, candidate_id));
  linked := ARRAY(SELECT DISTINCT sketch_id FROM identifications
    WHERE person IN (sketch_id, subject_id));
  -- All its files: how many of them stay would tell who else has the picture.
  counts := jsonb_build_object('images', cardinality(pictures), 'files', cardinality(files),
    'templates', (SELECT count(*) FROM templates WHERE record_id = person),
    'searchesByIt', cardinality(run), 'searchesShowingIt', cardinality(shown),
    'searchRequests', cardinality(asked), 'linkAlerts', cardinality(alerts),
    'identifications', (SELECT count(*) FROM identifications
      WHERE person IN (sketch_id, subject_id)),
    'exclusions', (SELECT count(*) FROM exclusions WHERE record_id = person));
  PERFORM tell_searchers(person, run || shown);
  PERFORM erase_shown(person, shown);
  PERFORM erase_probes(run);
  PERFORM erase_requests(asked);
  -- The mean of a single template is that template.
  UPDATE searches SET photo_mean = NULL, sketch_mean = NULL
    WHERE created_at >= since AND '1' IN (centring ->> 'photo', centring ->> 'sketch')
      AND prefecture_id = ANY (finders);
  UPDATE link_alerts SET explanation = '{}' WHERE id = ANY (alerts);
  UPDATE link_adjudications SET reason = '' WHERE alert_id = ANY (alerts);
  -- That the two are of one person, or look like it, is said of both: nothing of it stays.
  DELETE FROM duplicate_queue WHERE record_id = person;
  DELETE FROM duplicate_decisions WHERE pair_id IN (
    SELECT id FROM duplicate_pairs WHERE person IN (first_id, second_id));
  DELETE FROM duplicate_pairs WHERE person IN (first_id, second_id);
  DELETE FROM identifications WHERE person IN (sketch_id, subject_id);
  UPDATE records SET identified_at = NULL
    WHERE id = ANY (linked) AND NOT EXISTS (SELECT FROM identifications
      WHERE sketch_id = records.id AND revoked_at IS NULL);
  DELETE FROM exclusions WHERE record_id = person;
  DELETE FROM record_terms WHERE record_id = person;
  DELETE FROM sketch_makings WHERE record_id = person;
  DELETE FROM subject_papers WHERE record_id = person;
  DELETE FROM court_outcomes WHERE record_id = person;
  UPDATE import_rows SET reference = NULL, reference_key = NULL, image = NULL, upload_sha256 = NULL,
    record = NULL, faults = '[]' WHERE record_id = person;
  DELETE FROM templates WHERE record_id = person;
  DELETE FROM images WHERE record_id = person;
  -- Also what has just come there.
  DELETE FROM removed_images WHERE record_id = person;
  DELETE FROM former_faces WHERE record_id = person;
  PERFORM leave_files(files);
  -- A new seq changes a key: who refers to the record in a snapshot from before is refused.
  UPDATE records SET seq = DEFAULT, status = 'expunged', expunged_at = now(), traits = '{}',
    case_id = NULL, district_id = NULL, description = NULL, withdrawn_at = NULL, withdrawn_by = NULL,
    withdrawal_reason = NULL, software = NULL, author = NULL, witness_confidence = NULL,
    full_name = NULL, aliases = NULL, birth_date = NULL, registered_as = NULL,
    -- The day in the time zone that whoever lays the tombstone has told.
    dated_on = (now() AT TIME ZONE coalesce(
      nullif(current_setting('mirsam.time_zone', true), ''), 'UTC'))::date,
    created_by = 'expunged', origin = CASE kind WHEN 'sketch' THEN 'other' END,
    updated_at = now(), version = version + 1
    WHERE id = person;
  RETURN counts || jsonb_build_object('notices',
    (SELECT count(*) FROM notices WHERE tombstone_id = person));
END $function$;
CREATE OR REPLACE FUNCTION public.expunging()
 RETURNS boolean
 LANGUAGE sql
AS $function$
  SELECT EXISTS (SELECT FROM tombstones
    WHERE id::text = current_setting('mirsam.expunging', true)
      AND xmin = pg_current_xact_id()::xid)
$function$;
CREATE OR REPLACE FUNCTION public.faces_removed(of_search uuid, of_rank integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  SELECT EXISTS (SELECT FROM searches run
    WHERE run.id = of_search AND caller_reaches(run.prefecture_id) AND (
      EXISTS (SELECT FROM search_candidates shown JOIN removed_images gone
          ON gone.id = (shown.candidate #>> '{face,imageId}')::uuid
        WHERE shown.search_id = run.id AND shown.rank = of_rank)
      OR EXISTS (SELECT FROM search_probe_members member
          JOIN removed_images gone ON gone.record_id = member.record_id
        WHERE member.search_id = run.id AND member.template IS NOT NULL
          AND jsonb_path_exists(run.probe,
            '$.** ? (@.imageId == $image || @.id == $image || @.id == $record
              || @.recordId == $record && !exists(@.imageId))',
            jsonb_build_object('image', gone.id, 'record', gone.record_id)))))
$function$;
CREATE OR REPLACE FUNCTION public.file_is_named(file text)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  RETURN EXISTS (SELECT FROM named_files() named WHERE named.sha256 = file);
END $function$;
CREATE OR REPLACE FUNCTION public.founds_identification(kind text, shown_to_witness text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT coalesce(shown_to_witness = 'nothing', kind <> 'witness')
$function$;
CREATE OR REPLACE FUNCTION public.gallery_part(kind text, prefecture uuid, sharing text, face_model text)
 RETURNS smallint
 LANGUAGE plpgsql
AS $function$
DECLARE
  found smallint;
BEGIN
  SELECT id INTO found FROM gallery_parts p
    WHERE p.kind = $1 AND p.prefecture_id = $2 AND p.sharing = $3
      AND p.face_model IS NOT DISTINCT FROM $4;
  IF found IS NULL THEN
    INSERT INTO gallery_parts AS p (kind, prefecture_id, sharing, face_model)
      VALUES ($1, $2, $3, $4)
      ON CONFLICT ON CONSTRAINT gallery_parts_once DO UPDATE SET records = p.records
      RETURNING id INTO found;
  END IF;
  RETURN found;
END $function$;
CREATE OR REPLACE FUNCTION public.hashes_of(person uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  SELECT ARRAY(SELECT unnest(ARRAY[sha256, thumbnail_sha256, upload_sha256]) FROM images
      WHERE record_id = person
    UNION SELECT unnest(ARRAY[sha256, thumbnail_sha256, upload_sha256]) FROM removed_images
      WHERE record_id = person
    UNION SELECT aligned_sha256 FROM templates WHERE record_id = person
    UNION SELECT aligned_sha256 FROM former_faces WHERE record_id = person)
$function$;
CREATE OR REPLACE FUNCTION public.hold_records(held uuid[])
 RETURNS uuid[]
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  -- One reading: a row that is held is read as whoever was waited for left it. FILTER, since a condition
  -- around the query could decide which rows are held.
  RETURN (
    SELECT coalesce(array_agg(id) FILTER (WHERE status = 'expunged'), '{}')
    FROM (SELECT id, status FROM records WHERE id = ANY (held) ORDER BY id FOR KEY SHARE) AS record
  );
END $function$;
CREATE OR REPLACE FUNCTION public.identification_founded()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF (SELECT count(*) FROM opinions AS o
      WHERE o.search_id = NEW.search_id AND o.rank = NEW.rank AND o.outcome = 'potential'
        AND o.withdrawn_at IS NULL) < 2
    OR NOT EXISTS (SELECT FROM corroborations AS c
      WHERE c.search_id = NEW.search_id AND c.rank = NEW.rank)
  THEN RAISE EXCEPTION 'an identification takes two examiners who agree, and corroboration'; END IF;
  IF NOT EXISTS (SELECT FROM corroborations AS c
      WHERE c.search_id = NEW.search_id AND c.rank = NEW.rank AND founds_identification(c.kind, c.shown_to_witness))
  THEN RAISE EXCEPTION 'an identification rests on no witness who was shown the candidate'; END IF;
  IF EXISTS (SELECT FROM candidates_not_looked_at(NEW.search_id))
  THEN RAISE EXCEPTION 'an identification takes a look at every candidate'; END IF;
  IF NOT EXISTS (SELECT FROM searches AS s
    JOIN search_candidates AS c ON c.search_id = s.id AND c.rank = NEW.rank
    JOIN records AS sketch ON sketch.id = NEW.sketch_id AND sketch.kind = 'sketch'
    JOIN records AS subject ON subject.id = NEW.subject_id AND subject.kind = 'subject'
    JOIN search_probe_members AS probe ON probe.search_id = s.id
    WHERE s.id = NEW.search_id AND s.case_id = NEW.case_id
      AND (probe.record_id, c.record_id) IN ((sketch.id, subject.id), (subject.id, sketch.id)))
  THEN RAISE EXCEPTION 'an identification links what was examined'; END IF;
  PERFORM 1 FROM records WHERE id = NEW.sketch_id FOR NO KEY UPDATE;
  PERFORM 1 FROM records WHERE id = NEW.subject_id FOR SHARE;
  IF (SELECT max(was.revoked_at) FROM identifications AS was
      WHERE was.sketch_id = NEW.sketch_id AND was.subject_id = NEW.subject_id) >= least(
    (SELECT min(o.created_at) FROM opinions AS o
      WHERE o.search_id = NEW.search_id AND o.rank = NEW.rank AND o.withdrawn_at IS NULL),
    (SELECT max(c.created_at) FROM corroborations AS c
      WHERE c.search_id = NEW.search_id AND c.rank = NEW.rank AND founds_identification(c.kind, c.shown_to_witness)))
  THEN RAISE EXCEPTION 'an identification takes opinions and corroboration from after the revocation'
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'identification_outdated'; END IF;
  IF EXISTS (SELECT FROM records WHERE id IN (NEW.sketch_id, NEW.subject_id) AND status <> 'active')
  THEN RAISE EXCEPTION 'an identification links two records in use'
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'identification_in_use'; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.identification_made()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE records SET identified_at = NEW.created_at WHERE id = NEW.sketch_id;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.identification_revoked()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE records SET identified_at = NULL WHERE id = NEW.sketch_id;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.identification_revoked_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF is_erasing(TG_RELID) THEN RETURN NEW; END IF;
  IF OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL
    OR (to_jsonb(OLD) - '{revoked_at,revoked_by_id,revocation_reason}'::text[])
      <> (to_jsonb(NEW) - '{revoked_at,revoked_by_id,revocation_reason}'::text[])
  THEN RAISE EXCEPTION 'identifications is append-only, but for being revoked once'; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.identified_only_so()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF NEW.identified_at IS DISTINCT FROM (
    SELECT created_at FROM identifications WHERE sketch_id = NEW.id AND revoked_at IS NULL)
  THEN RAISE EXCEPTION 'a sketch is identified by an identification only'; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.image_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM keep_files(ARRAY[NEW.sha256, NEW.thumbnail_sha256]);
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.image_removed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO removed_images
      (id, record_id, sha256, upload_sha256, thumbnail_sha256, media_type, created_at)
    VALUES (OLD.id, OLD.record_id, OLD.sha256, OLD.upload_sha256, OLD.thumbnail_sha256,
      OLD.media_type, OLD.created_at);
  RETURN OLD;
END $function$;
CREATE OR REPLACE FUNCTION public.in_open_district()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM FROM prefectures WHERE id = NEW.district_id AND open FOR KEY SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'the district is not open' USING CONSTRAINT = 'in_open_district'; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.is_erasing(changed oid)
 RETURNS boolean
 LANGUAGE sql
AS $function$
  SELECT expunging() AND EXISTS (SELECT FROM pg_class
    WHERE oid = changed AND pg_get_userbyid(relowner) = current_user)
$function$;
CREATE OR REPLACE FUNCTION public.keep_files(files text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM lock_file(file, false) FROM unnest(files) file;
  DELETE FROM files_to_unlink WHERE sha256 = ANY (files);
END $function$;
CREATE OR REPLACE FUNCTION public.leave_files(files text[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO files_to_unlink SELECT DISTINCT file FROM unnest(files) file
    WHERE NOT file_is_named(file)
    ON CONFLICT DO NOTHING;
END $function$;
CREATE OR REPLACE FUNCTION public.link_alert_held()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  SELECT prefecture_id INTO NEW.probe_prefecture_id FROM records WHERE id = NEW.probe_id;
  SELECT prefecture_id INTO NEW.candidate_prefecture_id FROM records WHERE id = NEW.candidate_id;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.link_alert_lasting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF hold_records(ARRAY[NEW.probe_id, NEW.candidate_id]) <> '{}' THEN RETURN NULL; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.lock_file(file text, to_remove boolean)
 RETURNS void
 LANGUAGE sql
 SET search_path TO 'public', 'pg_temp'
AS $function$
  SELECT CASE WHEN to_remove
    THEN pg_advisory_xact_lock(hashtextextended('mirsam:file ' || file, 0))
    ELSE pg_advisory_xact_lock_shared(hashtextextended('mirsam:file ' || file, 0)) END;
$function$;
CREATE OR REPLACE FUNCTION public.minority_of(youngest integer, oldest integer)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT CASE WHEN oldest < 18 THEN 'minor' WHEN youngest < 18 THEN 'perhaps_minor'
    WHEN youngest IS NULL THEN 'unknown' ELSE 'adult' END
$function$;
CREATE OR REPLACE FUNCTION public.named_files()
 RETURNS TABLE(sha256 text, kept_as text, record_id uuid, search_id uuid)
 LANGUAGE sql
 STABLE
AS $function$
  SELECT sha256, 'image', record_id, NULL::uuid FROM images
  UNION ALL SELECT thumbnail_sha256, 'thumbnail', record_id, NULL FROM images
  UNION ALL SELECT sha256, 'image', record_id, NULL FROM removed_images
  UNION ALL SELECT thumbnail_sha256, 'thumbnail', record_id, NULL FROM removed_images
  UNION ALL SELECT aligned_sha256, 'face', record_id, NULL FROM templates
  UNION ALL SELECT image_sha256, 'probe', NULL, search_id FROM search_probe_members
    WHERE image_sha256 IS NOT NULL
  UNION ALL SELECT original_sha256, 'original', NULL, search_id FROM search_probe_members
    WHERE original_sha256 IS NOT NULL;
$function$;
CREATE OR REPLACE FUNCTION public.number_series_goes_on()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF current_setting('role') <> 'mirsam_service' OR NEW.last = coalesce(OLD.last, 0) + 1 THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a series of numbers goes on by one' USING ERRCODE = '42501';
END $function$;
CREATE OR REPLACE FUNCTION public.of_open_unit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM FROM prefectures WHERE id = NEW.prefecture_id AND open FOR KEY SHARE;
  IF NOT FOUND THEN RAISE EXCEPTION 'the unit is not open' USING CONSTRAINT = 'of_open_unit'; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.openings_expunged()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  DELETE FROM record_openings WHERE record_id = NEW.id;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.opinion_withdrawn_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF is_erasing(TG_RELID) THEN RETURN NEW; END IF;
  IF OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
    OR (to_jsonb(OLD) - '{withdrawn_at,withdrawal_reason}'::text[])
      <> (to_jsonb(NEW) - '{withdrawn_at,withdrawal_reason}'::text[])
    OR EXISTS (SELECT FROM opinions AS other
      WHERE other.search_id = OLD.search_id AND other.rank = OLD.rank AND other.id <> OLD.id
        AND other.withdrawn_at IS NULL)
  THEN RAISE EXCEPTION 'opinions is append-only, but for one that stands alone and is withdrawn'; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.own_role_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF coalesce(current_setting('mirsam.actor', true), '') <> 'user:' || NEW.id THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'nobody changes their own role' USING ERRCODE = '42501';
END $function$;
CREATE OR REPLACE FUNCTION public.probe_of_standing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF hold_records(ARRAY[NEW.record_id]) <> '{}' THEN
    RAISE EXCEPTION 'the probe % was erased', NEW.record_id;
  END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.probe_picture_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM keep_files(array_remove(ARRAY[NEW.image_sha256, NEW.original_sha256], NULL));
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.publish_means(of_kind text, model text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  of_modality text := CASE of_kind WHEN 'sketch' THEN 'sketch' ELSE 'photo' END;
  published integer := coalesce((SELECT records FROM collection_means
    WHERE model_version = model AND modality = of_modality), 0);
  seen smallint[]; present integer;
BEGIN
  SELECT array_agg(id), coalesce(sum(records), 0) INTO seen, present FROM gallery_parts
    WHERE kind = of_kind AND sharing = 'national' AND face_model = model;
  IF abs(present - published) < greatest(10, published / 10) THEN
    RETURN;
  END IF;
  IF present < 10 THEN
    DELETE FROM collection_means WHERE model_version = model AND modality = of_modality;
    RETURN;
  END IF;
  INSERT INTO collection_means (model_version, modality, templates, mean, records)
    SELECT model, of_modality, count(*), avg(embedding::vector), present
      FROM gallery_faces WHERE part = ANY (seen) AND model_version = model
      HAVING count(*) > 0
    ON CONFLICT (model_version, modality) DO UPDATE SET
      templates = EXCLUDED.templates, mean = EXCLUDED.mean, records = EXCLUDED.records;
END $function$;
CREATE OR REPLACE FUNCTION public.record_changes_expunged()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  DELETE FROM record_changes WHERE record_id = NEW.id;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.record_convicted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  by_court boolean;
BEGIN
  IF NEW.registered_as IS NOT DISTINCT FROM OLD.registered_as THEN RETURN NEW; END IF;
  -- The service’s own work and the operator’s have no role.
  IF nullif(current_setting('mirsam.role', true), '') IS NULL OR expunging() THEN RETURN NEW; END IF;
  -- That it was entered is what led here: `court_outcome_entered`.
  by_court := EXISTS (SELECT FROM court_outcomes WHERE record_id = NEW.id AND outcome = 'conviction');
  IF NEW.registered_as = 'convicted' AND NOT by_court THEN
    RAISE EXCEPTION 'a conviction is entered as the decision of a court' USING ERRCODE = '42501';
  END IF;
  IF OLD.registered_as = 'convicted' AND by_court THEN
    RAISE EXCEPTION 'whom a court has convicted stays so'
      USING ERRCODE = '42501', CONSTRAINT = 'convicted_by_court';
  END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.record_minority()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  first date := NEW.dated_on; last date := NEW.dated_on;
BEGIN
  IF NEW.case_id IS NOT NULL THEN
    SELECT occurred_from, occurred_to INTO first, last FROM cases WHERE id = NEW.case_id;
  END IF;
  SELECT youngest, oldest INTO NEW.offence_age_min, NEW.offence_age_max
    FROM ages_between(NEW.birth_date, NEW.traits, NEW.dated_on, first, last);
  NEW.minority := minority_of(NEW.offence_age_min, NEW.offence_age_max);
  IF TG_OP = 'UPDATE' AND NEW.kind = 'subject' AND NEW.minority IN ('minor', 'perhaps_minor')
    AND OLD.minority NOT IN ('minor', 'perhaps_minor')
  THEN
    IF OLD.sharing = 'national' THEN NEW.sharing := 'prefecture'; END IF;
    -- Months as the service tells them where it works out no day itself; LEAST passes over what is null.
    NEW.review_on := least(NEW.review_on, (NEW.dated_on + make_interval(
      months => nullif(current_setting('mirsam.minor_review_months', true), '')::integer))::date);
  END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.record_minority_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF NEW.minority NOT IN ('minor', 'perhaps_minor') THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND OLD.sharing = 'national' THEN RETURN NEW; END IF;
  -- The service’s own work and the operator’s have no role.
  IF nullif(current_setting('mirsam.role', true), '') IS NULL THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' AND current_setting('mirsam.role', true) = 'supervisor'
    AND current_setting('mirsam.actor', true) LIKE 'user:%'
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a minor is shared by a supervisor, once entered' USING ERRCODE = '42501';
END $function$;
CREATE OR REPLACE FUNCTION public.record_of_district()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  -- A case of another prefecture, which the national level works on, says nothing of ours.
  SELECT file.district_id INTO NEW.district_id FROM cases file
    WHERE file.id = NEW.case_id AND file.prefecture_id = NEW.prefecture_id;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.record_of_own_case()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF NEW.case_id IS NOT DISTINCT FROM OLD.case_id THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM cases WHERE id = NEW.case_id AND caller_reaches(prefecture_id)) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'the case is another prefecture’s' USING ERRCODE = '42501';
END $function$;
CREATE OR REPLACE FUNCTION public.record_placed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  NEW.part := CASE WHEN NEW.status = 'active'
    THEN gallery_part(NEW.kind, NEW.prefecture_id, NEW.sharing, NEW.face_model) END;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.record_to_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO linkage_queue (template_id)
    SELECT template.id FROM templates template WHERE template.record_id = NEW.id
    ON CONFLICT DO NOTHING;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.records_counted()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  moved record;
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM count_in_gallery(array_agg(part), array_agg(n)) FROM (
      SELECT part, count(*)::int AS n FROM added WHERE part IS NOT NULL GROUP BY part) changes;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM count_in_gallery(array_agg(part), array_agg(-n)) FROM (
      SELECT part, count(*)::int AS n FROM removed WHERE part IS NOT NULL GROUP BY part) changes;
  ELSE
    FOR moved IN
      SELECT a.* FROM added a JOIN removed r ON r.id = a.id
        WHERE (a.status, a.prefecture_id, a.sharing)
          IS DISTINCT FROM (r.status, r.prefecture_id, r.sharing)
    LOOP
      UPDATE gallery_faces f SET part = CASE WHEN moved.status = 'active'
          THEN gallery_part(moved.kind, moved.prefecture_id, moved.sharing, f.model_version) END
        WHERE f.record_id = moved.id;
    END LOOP;
    PERFORM count_in_gallery(array_agg(part), array_agg(n)) FROM (
      SELECT part, sum(n)::int AS n
        FROM (SELECT part, 1 AS n FROM added UNION ALL SELECT part, -1 FROM removed) both_sides
        WHERE part IS NOT NULL GROUP BY part HAVING sum(n) <> 0) changes;
  END IF;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.records_of_district()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  UPDATE records SET district_id = NEW.district_id
    WHERE case_id = NEW.id AND prefecture_id = NEW.prefecture_id;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $function$;
CREATE OR REPLACE FUNCTION public.refuse_change_but_expungement()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP <> 'TRUNCATE' AND is_erasing(TG_RELID) THEN RETURN NULL; END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $function$;
CREATE OR REPLACE FUNCTION public.row_to_compare()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO duplicate_queue (record_id, import_id) VALUES (NEW.record_id, NEW.import_id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.rows_follow(district uuid, source uuid, target uuid, by_whom text)
 RETURNS unit_change_effects
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  -- In the order in which everybody holds them.
  files uuid[] := ARRAY(SELECT id FROM cases WHERE prefecture_id = source AND expunged_at IS NULL
    AND (district IS NULL OR district_id = district) ORDER BY id FOR UPDATE);
  held uuid[] := ARRAY(SELECT id FROM records WHERE prefecture_id = source AND status <> 'expunged'
    AND (district IS NULL OR district_id = district) ORDER BY id FOR UPDATE);
  people uuid[] := ARRAY(SELECT id FROM users WHERE prefecture_id = source
    AND (district IS NULL OR district_id = district) ORDER BY id FOR UPDATE);
  openings integer; consultations integer; searches integer; requests integer; alerts integer; keys integer;
  effects unit_change_effects;
BEGIN
  -- Where the reference is taken there, the two are told apart as spellings of one are.
  UPDATE cases moved SET prefecture_id = target, reference_twin = reference_twin
      + coalesce((SELECT max(there.reference_twin) + 1 FROM cases there
        WHERE there.prefecture_id = target AND there.reference_key = moved.reference_key), 0)
    WHERE id = ANY (files);
  -- To whom a record comes, it needs no opening.
  DELETE FROM record_openings WHERE record_id = ANY (held) AND prefecture_id = target;
  UPDATE record_openings SET ends_at = now(), ended_by = by_whom
    WHERE ends_at > now() AND (record_id = ANY (held) OR district IS NULL AND prefecture_id = source);
  GET DIAGNOSTICS openings = ROW_COUNT;
  UPDATE records SET prefecture_id = target WHERE id = ANY (held);
  UPDATE record_terms SET prefecture_id = target WHERE record_id = ANY (held);
  -- Of a whole prefecture: what it has imported, but for what the other has, too.
  UPDATE imports SET prefecture_id = target WHERE district IS NULL AND prefecture_id = source;
  UPDATE import_rows moved SET prefecture_id = target,
      reference_key = CASE WHEN EXISTS (SELECT FROM import_rows there WHERE there.prefecture_id = target
        AND there.kind = moved.kind AND there.reference_key = moved.reference_key) THEN NULL ELSE reference_key END,
      upload_sha256 = CASE WHEN EXISTS (SELECT FROM import_rows there WHERE there.prefecture_id = target
        AND there.kind = moved.kind AND there.upload_sha256 = moved.upload_sha256) THEN NULL ELSE upload_sha256 END
    WHERE district IS NULL AND prefecture_id = source;
  UPDATE link_alerts SET
      probe_prefecture_id = CASE WHEN probe_id = ANY (held) THEN target ELSE probe_prefecture_id END,
      candidate_prefecture_id = CASE WHEN candidate_id = ANY (held) THEN target ELSE candidate_prefecture_id END
    WHERE probe_id = ANY (held) OR candidate_id = ANY (held);
  GET DIAGNOSTICS alerts = ROW_COUNT;
  UPDATE searches SET prefecture_id = target
    WHERE case_id = ANY (files) OR district IS NULL AND prefecture_id = source;
  GET DIAGNOSTICS searches = ROW_COUNT;
  UPDATE search_requests SET prefecture_id = target
    WHERE case_id = ANY (files) OR district IS NULL AND prefecture_id = source;
  GET DIAGNOSTICS requests = ROW_COUNT;
  UPDATE consultations SET expires_at = now() WHERE expires_at > now() AND (case_id = ANY (files)
    OR actor IN (SELECT 'user:' || person FROM unnest(people) person)
    OR district IS NULL AND prefecture_id = source);
  GET DIAGNOSTICS consultations = ROW_COUNT;
  UPDATE users SET prefecture_id = target, token_version = token_version + 1, sessions_ended_at = now()
    WHERE id = ANY (people);
  UPDATE api_keys SET prefecture_id = target WHERE district IS NULL AND prefecture_id = source;
  GET DIAGNOSTICS keys = ROW_COUNT;
  effects.users := ARRAY(SELECT username FROM users WHERE id = ANY (people) ORDER BY username);
  effects.counts := jsonb_build_object('cases', cardinality(files), 'records', cardinality(held),
    'searches', searches, 'searchRequests', requests, 'linkAlerts', alerts, 'apiKeys', keys,
    'openingsEnded', openings, 'consultationsEnded', consultations);
  RETURN effects;
END $function$;
CREATE OR REPLACE FUNCTION public.search_of_category()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  weights jsonb := coalesce(NEW.query -> 'weights', '{}');
  -- As much as LEAST_WEIGHT of src/matching/probe/probe.ts; only a face that was compared is told with how it was found.
  by_face boolean := coalesce((weights -> 'face')::numeric, 1) >= 0.1
    AND (NOT weights ? 'regions' OR jsonb_path_exists(weights, '$.regions.* ? (@ >= 0.1)'))
    AND (jsonb_path_exists(NEW.probe, '$.face.method')
      OR jsonb_path_exists(NEW.probe, '$.members[*].face.method'));
BEGIN
  IF by_face THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM jsonb_object_keys(NEW.probe -> 'traits') said
    WHERE said NOT IN ('sex', 'complexion', 'spoken_language', 'covered_parts', 'upper_clothing',
      'upper_color', 'lower_clothing', 'lower_color', 'footwear', 'carried'))
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a search by traits alone is for one person, and not for a category of people'
    USING ERRCODE = '42501';
END $function$;
CREATE OR REPLACE FUNCTION public.search_of_standing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  shown uuid[] := ARRAY(
    SELECT (one ->> 'id')::uuid FROM jsonb_array_elements(NEW.excluded) one
    UNION SELECT (id #>> '{}')::uuid
      FROM jsonb_path_query(NEW.filter_explanation, '$.filters[*].wouldEnter[*].id') id);
  person uuid;
BEGIN
  FOREACH person IN ARRAY hold_records(shown) LOOP
    NEW.excluded := without_person(NEW.excluded, person);
    NEW.filter_explanation := without_entering(NEW.filter_explanation, person);
  END LOOP;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.searches_noted(person uuid, how text)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE
AS $function$
  SELECT jsonb_array_elements_text(
    nullif(current_setting('mirsam.searches_noted', true), '')::jsonb -> person::text -> how)::uuid
$function$;
CREATE OR REPLACE FUNCTION public.searches_picturing(person uuid, hashes text[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  SELECT id FROM searches
    WHERE jsonb_path_query_array(probe, '$.**.sha256') ?| hashes
      OR jsonb_path_query_array(probe, '$.**.uploadSha256') ?| hashes
    UNION SELECT searches_noted(person, 'picturing')
$function$;
CREATE OR REPLACE FUNCTION public.searches_showing(person uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  SELECT search_id FROM search_candidates WHERE record_id = person
    UNION SELECT id FROM searches
      WHERE excluded @> jsonb_build_array(jsonb_build_object('id', person))
      OR filter_explanation @> jsonb_build_object('filters', jsonb_build_array(
        jsonb_build_object('wouldEnter', jsonb_build_array(jsonb_build_object('id', person)))))
    UNION SELECT searches_noted(person, 'showing')
$function$;
CREATE OR REPLACE FUNCTION public.seen_elsewhere(of_search uuid, of_candidates uuid[])
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  WITH
  run AS (SELECT id, case_id FROM searches WHERE id = of_search AND caller_reaches(prefecture_id)),
  looks AS NOT MATERIALIZED (
    SELECT target, action, details FROM audit_entries WHERE actor = current_setting('mirsam.actor', true)),
  shown AS NOT MATERIALIZED (
    SELECT target, jsonb_array_elements_text(
      coalesce(details -> 'shown', jsonb_build_array(details -> 'record')))::uuid AS id
    FROM looks WHERE action IN ('search.run', 'search.read', 'search.repeat', 'adjudication.read',
      'adjudication.decide', 'adjudication.corroborate', 'adjudication.identify', 'adjudication.revoke')),
  pictured AS NOT MATERIALIZED (
    SELECT record_id, sha256 FROM images UNION ALL SELECT record_id, sha256 FROM removed_images),
  members AS NOT MATERIALIZED (
    SELECT search_id, image_sha256 AS sha256 FROM search_probe_members
    UNION ALL SELECT search_id, original_sha256 FROM search_probe_members),
  own AS (SELECT record_id FROM search_probe_members JOIN run ON run.id = search_id),
  probe_pictures AS (
    SELECT sha256 FROM members JOIN run ON run.id = search_id
    UNION SELECT sha256 FROM own JOIN pictured USING (record_id)),
  probes AS (
    SELECT record_id FROM own UNION SELECT record_id FROM probe_pictures JOIN pictured USING (sha256)),
  asked AS (
    SELECT record_id AS id FROM search_candidates JOIN run ON run.id = search_id
    WHERE record_id = ANY (of_candidates)),
  pictures AS (SELECT id, sha256 FROM asked JOIN pictured ON record_id = id),
  faces AS (
    SELECT id, id AS record_id FROM asked
    UNION SELECT id, record_id FROM pictures JOIN pictured USING (sha256)),
  by_probe AS (
    SELECT id AS search_id FROM searches WHERE case_id IN (SELECT case_id FROM run)
    UNION SELECT search_id FROM probes JOIN search_probe_members USING (record_id)
    UNION SELECT search_id FROM probe_pictures JOIN members USING (sha256)),
  by_candidate AS (
    SELECT id, search_id FROM faces JOIN search_probe_members USING (record_id)
    UNION SELECT id, search_id FROM pictures JOIN members USING (sha256))
  SELECT faces.id FROM by_probe
    JOIN shown ON shown.target = by_probe.search_id::text
    JOIN faces ON faces.record_id = shown.id WHERE by_probe.search_id <> of_search
  UNION SELECT by_candidate.id FROM by_candidate
    JOIN shown ON shown.target = by_candidate.search_id::text
    JOIN probes ON probes.record_id = shown.id
  UNION SELECT faces.id FROM faces JOIN link_alerts alert ON record_id IN (probe_id, candidate_id)
    JOIN probes ON probes.record_id IN (probe_id, candidate_id) AND probes.record_id <> faces.record_id
    JOIN looks ON looks.target = alert.id::text AND looks.action IN ('linkage.read', 'linkage.adjudicate')
  UNION SELECT faces.id FROM faces JOIN duplicate_pairs pair ON record_id IN (first_id, second_id)
    JOIN probes ON probes.record_id IN (first_id, second_id) AND probes.record_id <> faces.record_id
    JOIN looks ON looks.target = pair.id::text
      AND looks.action IN ('duplicate.read', 'duplicate.decide', 'duplicate.undo')
$function$;
CREATE OR REPLACE FUNCTION public.tell_searchers(tombstone uuid, told uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO notices (recipient, tombstone_id, search_id, prefecture_id)
    SELECT s.actor, t.id, s.id, t.prefecture_id FROM searches s
      JOIN tombstones t ON t.id = tombstone
      JOIN cases c ON c.id = s.case_id AND c.status = 'open'
      WHERE s.id = ANY (told) AND s.prefecture_id IN (SELECT could_find(t.id)) ORDER BY s.seq
    ON CONFLICT DO NOTHING;
END $function$;
CREATE OR REPLACE FUNCTION public.template_kept()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  PERFORM keep_files(ARRAY[NEW.aligned_sha256]);
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.template_left()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO former_faces (record_id, aligned_sha256)
    VALUES (OLD.record_id, OLD.aligned_sha256) ON CONFLICT DO NOTHING;
  PERFORM leave_files(ARRAY[OLD.aligned_sha256]);
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.template_to_link()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO linkage_queue (template_id) VALUES (NEW.id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.templates_added()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  one record;
BEGIN
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
END $function$;
CREATE OR REPLACE FUNCTION public.templates_removed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  one record;
BEGIN
  FOR one IN SELECT record_id, image_id, model_version FROM removed LOOP
    DELETE FROM gallery_faces f
      WHERE f.record_id = one.record_id
        AND f.image_id = one.image_id AND f.model_version = one.model_version;
    UPDATE records r SET face_model = (
        SELECT t.model_version FROM templates t WHERE t.record_id = r.id
          ORDER BY (t.model_version = r.face_model) DESC, t.created_at DESC LIMIT 1)
      WHERE r.id = one.record_id;
  END LOOP;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.tombstone_due()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE found record; BEGIN
  SELECT kind, number, prefecture_id, status,
      CASE status WHEN 'active' THEN sharing ELSE 'prefecture' END AS sharing
    INTO found FROM records WHERE id = NEW.id FOR UPDATE;
  IF found IS NULL THEN
    SELECT 'case' AS kind, reference AS number, prefecture_id, 'prefecture' AS sharing,
        CASE WHEN expunged_at IS NULL THEN status ELSE 'expunged' END AS status
      INTO found FROM cases WHERE id = NEW.id FOR UPDATE;
  END IF;
  IF found IS NULL OR found.status = 'expunged' THEN
    RAISE EXCEPTION 'there is nothing to expunge by the id %', NEW.id;
  END IF;
  NEW.kind := found.kind;
  NEW.number := found.number;
  NEW.prefecture_id := found.prefecture_id;
  NEW.sharing := found.sharing;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.tombstone_laid()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  around text := coalesce(current_setting('mirsam.expunging', true), ''); counts jsonb;
BEGIN
  PERFORM set_config('mirsam.expunging', NEW.id::text, true);
  IF NEW.kind = 'case' THEN counts := expunge_case(NEW); ELSE counts := expunge_record(NEW.id);
  END IF;
  UPDATE records SET sharing = NEW.sharing WHERE id = NEW.id;
  UPDATE tombstones SET erased = counts WHERE id = NEW.id;
  PERFORM set_config('mirsam.expunging', around, true);
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.tombstone_lasting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - '{erased,scrubbed_at}'::text[]
      <> to_jsonb(NEW) - '{erased,scrubbed_at}'::text[]
    OR (OLD.erased <> NEW.erased AND NOT expunging())
  THEN RAISE EXCEPTION 'a tombstone stays as it was laid'; END IF;
  RETURN NEW;
END $function$;
CREATE OR REPLACE FUNCTION public.trait_statements(traits jsonb)
 RETURNS TABLE(trait text, statement text, twelfths bigint)
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT said.key, code, 12 / jsonb_array_length(said.value -> 'values')
    FROM jsonb_each(traits) said, jsonb_array_elements_text(said.value -> 'values') code
  UNION ALL
  SELECT 'marks', concat_ws(' ', mark ->> 'kind', mark ->> 'place'), 12
    FROM jsonb_array_elements(traits -> 'marks') mark
$function$;
CREATE OR REPLACE FUNCTION public.traits_added()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO trait_counts AS c
    SELECT trait, statement, sum(times * twelfths)
      FROM (
        SELECT traits, 1 AS times FROM added
          WHERE sharing = 'national' AND status = 'active') records, trait_statements(traits)
      GROUP BY trait, statement HAVING sum(times * twelfths) <> 0 ORDER BY trait, statement
    ON CONFLICT (trait, statement) DO UPDATE SET twelfths = c.twelfths + EXCLUDED.twelfths;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.traits_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO trait_counts AS c
    SELECT trait, statement, sum(times * twelfths)
      FROM (
        SELECT traits, 1 AS times FROM added
          WHERE sharing = 'national' AND status = 'active'
        UNION ALL
        SELECT traits, -1 AS times FROM removed
          WHERE sharing = 'national' AND status = 'active') records, trait_statements(traits)
      GROUP BY trait, statement HAVING sum(times * twelfths) <> 0 ORDER BY trait, statement
    ON CONFLICT (trait, statement) DO UPDATE SET twelfths = c.twelfths + EXCLUDED.twelfths;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.traits_removed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  INSERT INTO trait_counts AS c
    SELECT trait, statement, sum(times * twelfths)
      FROM (
        SELECT traits, -1 AS times FROM removed
          WHERE sharing = 'national' AND status = 'active') records, trait_statements(traits)
      GROUP BY trait, statement HAVING sum(times * twelfths) <> 0 ORDER BY trait, statement
    ON CONFLICT (trait, statement) DO UPDATE SET twelfths = c.twelfths + EXCLUDED.twelfths;
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.unit_changed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
DECLARE
  unit prefectures;
  effects unit_change_effects;
BEGIN
  -- Who is giving it a row ends first, and who comes later is given what it is then.
  SELECT * INTO unit FROM prefectures WHERE id = NEW.unit_id FOR UPDATE;
  SET CONSTRAINTS users_district, cases_district, records_district DEFERRED;
  IF NEW.operation = 'moved' THEN
    UPDATE prefectures SET parent_id = NEW.other_id WHERE id = unit.id;
    IF unit.kind = 'district' THEN
      effects := rows_follow(unit.id, unit.parent_id, NEW.other_id, NEW.actor);
    END IF;
  ELSIF NEW.operation = 'reclassified' THEN
    UPDATE prefectures SET kind = NEW.kind WHERE id = unit.id;
  ELSE
    UPDATE prefectures SET active_until = NEW.effective_on, successor_id = NEW.other_id WHERE id = unit.id;
    IF NEW.operation = 'closed' THEN
      PERFORM unit_empty(unit.id);
    ELSIF unit.kind = 'district' THEN
      effects := district_follows(unit.id, NEW.other_id);
    ELSE
      UPDATE prefectures SET parent_id = NEW.other_id WHERE parent_id = unit.id;
      effects := rows_follow(NULL, unit.id, NEW.other_id, NEW.actor);
    END IF;
  END IF;
  INSERT INTO unit_change_effects (change_id, users, counts)
    VALUES (NEW.id, coalesce(effects.users, '{}'), coalesce(effects.counts, '{}'));
  RETURN NULL;
END $function$;
CREATE OR REPLACE FUNCTION public.unit_empty(unit uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  IF EXISTS (SELECT FROM users WHERE active AND unit IN (prefecture_id, district_id))
    OR EXISTS (SELECT FROM api_keys WHERE prefecture_id = unit AND revoked_at IS NULL AND expires_at > now())
    OR EXISTS (SELECT FROM cases WHERE expunged_at IS NULL AND unit IN (prefecture_id, district_id))
    OR EXISTS (SELECT FROM records WHERE status <> 'expunged' AND unit IN (prefecture_id, district_id))
    OR EXISTS (SELECT FROM prefectures WHERE parent_id = unit AND open)
  THEN RAISE EXCEPTION 'the unit is in use' USING CONSTRAINT = 'unit_empty'; END IF;
END $function$;
CREATE OR REPLACE FUNCTION public.unit_of_national_level()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
BEGIN
  -- The service’s own work and the operator’s have no level.
  IF coalesce(current_setting('mirsam.national', true), '') <> 'false' THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a unit is changed by the national level' USING ERRCODE = '42501';
END $function$;
CREATE OR REPLACE FUNCTION public.without_entering(explanation jsonb, person uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 IMMUTABLE
AS $function$
BEGIN
  RETURN jsonb_set(explanation, '{filters}', (
    SELECT coalesce(jsonb_agg(jsonb_set(one, '{wouldEnter}',
        without_person(one -> 'wouldEnter', person)) ORDER BY place), '[]')
      FROM jsonb_array_elements(explanation -> 'filters') WITH ORDINALITY each (one, place)));
END $function$;
CREATE OR REPLACE FUNCTION public.without_person(list jsonb, person uuid)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT CASE WHEN jsonb_typeof(list) <> 'array' THEN list ELSE (
    SELECT coalesce(jsonb_agg(CASE WHEN one ->> 'id' = person::text
        THEN jsonb_build_object('id', one -> 'id', 'rank', one -> 'rank') ELSE one END
      ORDER BY place), '[]')
    FROM jsonb_array_elements(list) WITH ORDINALITY each (one, place)) END
$function$;
CREATE OR REPLACE FUNCTION public.without_probe(shown jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT CASE WHEN NOT shown ? 'traits' THEN shown
    WHEN jsonb_typeof(shown -> 'face') <> 'object'
      THEN shown - 'circumstances' || '{"traits": []}'
    ELSE jsonb_set(shown, '{face}', (shown -> 'face') - 'members' || '{"regions": []}')
      - 'circumstances' || '{"traits": []}' END
$function$;
CREATE OR REPLACE FUNCTION public.without_reasons(by jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE
AS $function$
  SELECT coalesce(jsonb_agg(one || '{"reason": ""}' ORDER BY place), '[]')
    FROM jsonb_array_elements(by) WITH ORDINALITY each (one, place)
$function$;

-- Functions for their owner alone

REVOKE ALL ON FUNCTION could_find(uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION district_follows(uuid,uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION erase_probes(uuid[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION erase_requests(uuid[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION erase_shown(uuid,uuid[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION expunge_case(tombstones) FROM PUBLIC;
REVOKE ALL ON FUNCTION expunge_record(uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION file_is_named(text) FROM PUBLIC;
REVOKE ALL ON FUNCTION hashes_of(uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION keep_files(text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION leave_files(text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION named_files() FROM PUBLIC;
REVOKE ALL ON FUNCTION publish_means(text,text) FROM PUBLIC;
REVOKE ALL ON FUNCTION rows_follow(uuid,uuid,uuid,text) FROM PUBLIC;
REVOKE ALL ON FUNCTION searches_noted(uuid,text) FROM PUBLIC;
REVOKE ALL ON FUNCTION searches_picturing(uuid,text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION searches_showing(uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION tell_searchers(uuid,uuid[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION unit_empty(uuid) FROM PUBLIC;

-- Triggers

CREATE TRIGGER of_open_unit BEFORE INSERT ON api_keys FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE TRIGGER of_open_unit_again BEFORE UPDATE OF revoked_at, expires_at, prefecture_id ON api_keys FOR EACH ROW WHEN (new.revoked_at IS NULL AND new.expires_at > now()) EXECUTE FUNCTION of_open_unit();
CREATE TRIGGER audit_entries_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entries_unsealed AFTER INSERT ON audit_entries REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_unsealed();
CREATE TRIGGER audit_keys_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_keys FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_positions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_positions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_seals_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON audit_seals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_unsealed_append_only BEFORE UPDATE OR TRUNCATE ON audit_unsealed FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_minority AFTER UPDATE OF occurred_from, occurred_to ON cases FOR EACH ROW WHEN (old.occurred_from IS DISTINCT FROM new.occurred_from OR old.occurred_to IS DISTINCT FROM new.occurred_to) EXECUTE FUNCTION case_minority();
CREATE TRIGGER case_of_district AFTER UPDATE OF district_id ON cases FOR EACH ROW WHEN (new.district_id IS DISTINCT FROM old.district_id) EXECUTE FUNCTION records_of_district();
CREATE TRIGGER case_reopened_by_supervisor BEFORE UPDATE OF status ON cases FOR EACH ROW WHEN (old.status = 'closed'::text AND new.status = 'open'::text) EXECUTE FUNCTION by_supervisor();
CREATE TRIGGER case_to_link AFTER UPDATE OF status ON cases FOR EACH ROW WHEN (old.status = 'closed'::text AND new.status = 'open'::text) EXECUTE FUNCTION case_to_link();
CREATE TRIGGER in_open_district BEFORE INSERT ON cases FOR EACH ROW WHEN (new.district_id IS NOT NULL) EXECUTE FUNCTION in_open_district();
CREATE TRIGGER in_open_district_again BEFORE UPDATE OF district_id ON cases FOR EACH ROW WHEN (new.district_id IS NOT NULL AND new.district_id IS DISTINCT FROM old.district_id) EXECUTE FUNCTION in_open_district();
CREATE TRIGGER of_open_unit BEFORE INSERT ON cases FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE TRIGGER corroboration_told BEFORE INSERT ON corroborations FOR EACH ROW EXECUTE FUNCTION corroboration_told();
CREATE TRIGGER corroborations_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON corroborations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
CREATE TRIGGER court_outcome_entered AFTER INSERT ON court_outcomes FOR EACH ROW EXECUTE FUNCTION court_outcome_entered();
CREATE TRIGGER court_outcomes_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON court_outcomes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
CREATE TRIGGER decisions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
CREATE TRIGGER duplicate_decisions_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON duplicate_decisions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
CREATE TRIGGER duplicate_pair_lasting BEFORE INSERT ON duplicate_pairs FOR EACH ROW EXECUTE FUNCTION duplicate_pair_lasting();
CREATE TRIGGER identification_founded BEFORE INSERT ON identifications FOR EACH ROW EXECUTE FUNCTION identification_founded();
CREATE TRIGGER identification_made AFTER INSERT ON identifications FOR EACH ROW EXECUTE FUNCTION identification_made();
CREATE TRIGGER identification_revoked AFTER UPDATE ON identifications FOR EACH ROW WHEN (old.revoked_at IS NULL AND new.revoked_at IS NOT NULL) EXECUTE FUNCTION identification_revoked();
CREATE TRIGGER identification_revoked_once BEFORE UPDATE ON identifications FOR EACH ROW EXECUTE FUNCTION identification_revoked_once();
CREATE TRIGGER identifications_append_only BEFORE DELETE OR TRUNCATE ON identifications FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
CREATE TRIGGER image_kept BEFORE INSERT ON images FOR EACH ROW EXECUTE FUNCTION image_kept();
CREATE TRIGGER image_removed BEFORE DELETE ON images FOR EACH ROW WHEN (current_setting('mirsam.actor'::text, true) <> ''::text) EXECUTE FUNCTION image_removed();
CREATE TRIGGER row_to_compare AFTER UPDATE OF outcome ON import_rows FOR EACH ROW WHEN ((new.outcome = ANY (ARRAY['accepted'::text, 'no_face'::text, 'several_faces'::text])) AND old.outcome <> new.outcome) EXECUTE FUNCTION row_to_compare();
CREATE TRIGGER link_adjudications_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON link_adjudications FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
CREATE TRIGGER link_alert_held BEFORE INSERT ON link_alerts FOR EACH ROW EXECUTE FUNCTION link_alert_held();
CREATE TRIGGER link_alert_lasting BEFORE INSERT ON link_alerts FOR EACH ROW EXECUTE FUNCTION link_alert_lasting();
CREATE TRIGGER number_series_goes_on BEFORE INSERT OR UPDATE ON number_series FOR EACH ROW EXECUTE FUNCTION number_series_goes_on();
CREATE TRIGGER opinion_withdrawn_once BEFORE UPDATE ON opinions FOR EACH ROW EXECUTE FUNCTION opinion_withdrawn_once();
CREATE TRIGGER opinions_append_only BEFORE DELETE OR TRUNCATE ON opinions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
CREATE TRIGGER unit_of_national_level BEFORE UPDATE OF code, name_fr, name_ar, name_en, active_from ON prefectures FOR EACH ROW EXECUTE FUNCTION unit_of_national_level();
CREATE TRIGGER record_changes_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON record_changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
CREATE TRIGGER of_open_unit BEFORE INSERT ON records FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE TRIGGER openings_expunged AFTER UPDATE OF status ON records FOR EACH ROW WHEN (new.status = 'expunged'::text) EXECUTE FUNCTION openings_expunged();
CREATE TRIGGER record_changes_expunged AFTER UPDATE OF status ON records FOR EACH ROW WHEN (new.status = 'expunged'::text) EXECUTE FUNCTION record_changes_expunged();
CREATE TRIGGER record_convicted BEFORE UPDATE ON records FOR EACH ROW WHEN (new.kind = 'subject'::text) EXECUTE FUNCTION record_convicted();
CREATE TRIGGER record_minority BEFORE INSERT OR UPDATE ON records FOR EACH ROW EXECUTE FUNCTION record_minority();
CREATE TRIGGER record_minority_kept BEFORE INSERT OR UPDATE OF sharing ON records FOR EACH ROW WHEN (new.kind = 'subject'::text AND new.sharing = 'national'::text) EXECUTE FUNCTION record_minority_kept();
CREATE TRIGGER record_of_district_of_case BEFORE INSERT OR UPDATE OF case_id ON records FOR EACH ROW WHEN (new.case_id IS NOT NULL) EXECUTE FUNCTION record_of_district();
CREATE TRIGGER record_of_own_case BEFORE INSERT OR UPDATE OF case_id ON records FOR EACH ROW WHEN (new.case_id IS NOT NULL) EXECUTE FUNCTION record_of_own_case();
CREATE TRIGGER record_placed BEFORE INSERT OR UPDATE OF status, kind, prefecture_id, sharing, face_model, birth_date, traits, dated_on, case_id ON records FOR EACH ROW EXECUTE FUNCTION record_placed();
CREATE TRIGGER record_restored_by_supervisor BEFORE UPDATE OF status ON records FOR EACH ROW WHEN (old.status = 'withdrawn'::text AND new.status = 'active'::text) EXECUTE FUNCTION by_supervisor();
CREATE TRIGGER record_shared_by_supervisor BEFORE UPDATE OF sharing ON records FOR EACH ROW WHEN (old.sharing = 'prefecture'::text AND new.sharing = 'national'::text) EXECUTE FUNCTION by_supervisor();
CREATE TRIGGER record_to_link AFTER UPDATE OF sharing, case_id, traits, status, prefecture_id ON records FOR EACH ROW WHEN (new.status = 'active'::text AND (old.sharing IS DISTINCT FROM new.sharing OR old.status IS DISTINCT FROM new.status OR old.prefecture_id IS DISTINCT FROM new.prefecture_id OR new.kind = 'sketch'::text AND (old.case_id IS DISTINCT FROM new.case_id OR old.traits IS DISTINCT FROM new.traits))) EXECUTE FUNCTION record_to_link();
CREATE TRIGGER records_deleted AFTER DELETE ON records REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION records_counted();
CREATE TRIGGER records_identified BEFORE INSERT OR UPDATE OF identified_at ON records FOR EACH ROW EXECUTE FUNCTION identified_only_so();
CREATE TRIGGER records_in_open_district BEFORE INSERT ON records FOR EACH ROW WHEN (new.district_id IS NOT NULL) EXECUTE FUNCTION in_open_district();
CREATE TRIGGER records_in_open_district_again BEFORE UPDATE OF case_id, district_id ON records FOR EACH ROW WHEN (new.district_id IS NOT NULL AND new.district_id IS DISTINCT FROM old.district_id) EXECUTE FUNCTION in_open_district();
CREATE TRIGGER records_inserted AFTER INSERT ON records REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION records_counted();
CREATE TRIGGER records_updated AFTER UPDATE ON records REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION records_counted();
CREATE TRIGGER traits_added AFTER INSERT ON records REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION traits_added();
CREATE TRIGGER traits_changed AFTER UPDATE ON records REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION traits_changed();
CREATE TRIGGER traits_removed AFTER DELETE ON records REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION traits_removed();
CREATE TRIGGER removed_images_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON removed_images FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_but_expungement();
CREATE TRIGGER candidate_of_standing AFTER INSERT ON search_candidates REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION candidate_of_standing();
CREATE TRIGGER probe_of_standing BEFORE INSERT ON search_probe_members FOR EACH ROW WHEN (new.record_id IS NOT NULL) EXECUTE FUNCTION probe_of_standing();
CREATE TRIGGER probe_picture_kept BEFORE INSERT ON search_probe_members FOR EACH ROW EXECUTE FUNCTION probe_picture_kept();
CREATE CONSTRAINT TRIGGER altered_probe_kept AFTER INSERT ON searches DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION altered_probe_kept();
CREATE TRIGGER search_of_category BEFORE INSERT ON searches FOR EACH ROW EXECUTE FUNCTION search_of_category();
CREATE TRIGGER search_of_standing BEFORE INSERT ON searches FOR EACH ROW EXECUTE FUNCTION search_of_standing();
CREATE TRIGGER template_kept BEFORE INSERT ON templates FOR EACH ROW EXECUTE FUNCTION template_kept();
CREATE TRIGGER template_left AFTER DELETE ON templates FOR EACH ROW EXECUTE FUNCTION template_left();
CREATE TRIGGER template_to_link AFTER INSERT ON templates FOR EACH ROW WHEN (new.modality = 'sketch'::text OR current_setting('mirsam.actor'::text, true) <> ''::text) EXECUTE FUNCTION template_to_link();
CREATE TRIGGER templates_added AFTER INSERT ON templates REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION templates_added();
CREATE TRIGGER templates_changed_from AFTER UPDATE ON templates REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION templates_removed();
CREATE TRIGGER templates_changed_to AFTER UPDATE ON templates REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION templates_added();
CREATE TRIGGER templates_removed AFTER DELETE ON templates REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION templates_removed();
CREATE TRIGGER tombstone_due BEFORE INSERT ON tombstones FOR EACH ROW EXECUTE FUNCTION tombstone_due();
CREATE TRIGGER tombstone_laid AFTER INSERT ON tombstones FOR EACH ROW EXECUTE FUNCTION tombstone_laid();
CREATE TRIGGER tombstone_lasting BEFORE DELETE OR UPDATE ON tombstones FOR EACH ROW EXECUTE FUNCTION tombstone_lasting();
CREATE TRIGGER tombstones_kept BEFORE TRUNCATE ON tombstones FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER unit_changed AFTER INSERT ON unit_changes FOR EACH ROW WHEN (new.operation = ANY (ARRAY['reclassified'::text, 'moved'::text, 'merged'::text, 'closed'::text])) EXECUTE FUNCTION unit_changed();
CREATE TRIGGER unit_changes_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON unit_changes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER in_open_district BEFORE INSERT ON users FOR EACH ROW WHEN (new.district_id IS NOT NULL) EXECUTE FUNCTION in_open_district();
CREATE TRIGGER in_open_district_again BEFORE UPDATE OF active, district_id ON users FOR EACH ROW WHEN (new.district_id IS NOT NULL AND (new.active AND NOT old.active OR new.district_id IS DISTINCT FROM old.district_id)) EXECUTE FUNCTION in_open_district();
CREATE TRIGGER of_open_unit BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION of_open_unit();
CREATE TRIGGER of_open_unit_again BEFORE UPDATE OF active, prefecture_id ON users FOR EACH ROW WHEN (new.active AND (NOT old.active OR new.prefecture_id <> old.prefecture_id)) EXECUTE FUNCTION of_open_unit();
CREATE TRIGGER own_role_kept BEFORE UPDATE OF role, prefecture_id ON users FOR EACH ROW WHEN (new.role <> old.role OR new.prefecture_id <> old.prefecture_id) EXECUTE FUNCTION own_role_kept();

-- Row-level security

ALTER TABLE api_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entries ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_positions ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_seals ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_unsealed ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases ENABLE ROW LEVEL SECURITY;
ALTER TABLE collection_means ENABLE ROW LEVEL SECURITY;
ALTER TABLE consultations ENABLE ROW LEVEL SECURITY;
ALTER TABLE corroborations ENABLE ROW LEVEL SECURITY;
ALTER TABLE court_outcomes ENABLE ROW LEVEL SECURITY;
ALTER TABLE decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE duplicate_decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE duplicate_pairs ENABLE ROW LEVEL SECURITY;
ALTER TABLE duplicate_queue ENABLE ROW LEVEL SECURITY;
ALTER TABLE exclusions ENABLE ROW LEVEL SECURITY;
ALTER TABLE face_indexes ENABLE ROW LEVEL SECURITY;
ALTER TABLE files_to_unlink ENABLE ROW LEVEL SECURITY;
ALTER TABLE former_faces ENABLE ROW LEVEL SECURITY;
ALTER TABLE gallery_faces ENABLE ROW LEVEL SECURITY;
ALTER TABLE gallery_parts ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE identifications ENABLE ROW LEVEL SECURITY;
ALTER TABLE images ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE imports ENABLE ROW LEVEL SECURITY;
ALTER TABLE installation ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_addresses ENABLE ROW LEVEL SECURITY;
ALTER TABLE link_adjudications ENABLE ROW LEVEL SECURITY;
ALTER TABLE link_alerts ENABLE ROW LEVEL SECURITY;
ALTER TABLE linkage_queue ENABLE ROW LEVEL SECURITY;
ALTER TABLE notices ENABLE ROW LEVEL SECURITY;
ALTER TABLE number_series ENABLE ROW LEVEL SECURITY;
ALTER TABLE opinions ENABLE ROW LEVEL SECURITY;
ALTER TABLE prefectures ENABLE ROW LEVEL SECURITY;
ALTER TABLE rate_limits ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_openings ENABLE ROW LEVEL SECURITY;
ALTER TABLE record_terms ENABLE ROW LEVEL SECURITY;
ALTER TABLE records ENABLE ROW LEVEL SECURITY;
ALTER TABLE removed_images ENABLE ROW LEVEL SECURITY;
ALTER TABLE revoked_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_candidates ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_probe_members ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE searches ENABLE ROW LEVEL SECURITY;
ALTER TABLE second_factors ENABLE ROW LEVEL SECURITY;
ALTER TABLE sketch_makings ENABLE ROW LEVEL SECURITY;
ALTER TABLE subject_papers ENABLE ROW LEVEL SECURITY;
ALTER TABLE templates ENABLE ROW LEVEL SECURITY;
ALTER TABLE tombstones ENABLE ROW LEVEL SECURITY;
ALTER TABLE trait_counts ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_change_effects ENABLE ROW LEVEL SECURITY;
ALTER TABLE unit_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE users ENABLE ROW LEVEL SECURITY;

-- Row policies

CREATE POLICY caller_insert ON api_keys FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY caller_select ON api_keys FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY caller_update ON api_keys FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY system_select ON api_keys FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_update ON api_keys FOR UPDATE TO mirsam_system USING (true) WITH CHECK (true);
CREATE POLICY caller_insert ON audit_entries FOR INSERT TO mirsam_service WITH CHECK (((actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_select ON audit_entries FOR SELECT TO mirsam_service USING (((actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) OR (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{auditor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))));
CREATE POLICY system_insert ON audit_entries FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON audit_entries FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON audit_keys FOR SELECT TO mirsam_service USING (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{auditor}'::text[]))));
CREATE POLICY system_insert ON audit_keys FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON audit_keys FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON audit_positions FOR SELECT TO mirsam_service USING (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{auditor}'::text[]))));
CREATE POLICY system_insert ON audit_positions FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON audit_positions FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON audit_seals FOR SELECT TO mirsam_service USING (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{auditor}'::text[]))));
CREATE POLICY system_insert ON audit_seals FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON audit_seals FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_delete ON audit_unsealed FOR DELETE TO mirsam_system USING (true);
CREATE POLICY system_select ON audit_unsealed FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_insert ON cases FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_lock ON cases FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))) WITH CHECK (false);
CREATE POLICY caller_select ON cases FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY caller_update ON cases FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY system_select ON cases FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON collection_means FOR SELECT TO mirsam_service USING (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor,admin}'::text[]))));
CREATE POLICY system_select ON collection_means FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_insert ON consultations FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM cases file
  WHERE (file.id = consultations.case_id))) AND (expires_at <= (now() + '08:00:00'::interval))));
CREATE POLICY caller_select ON consultations FOR SELECT TO mirsam_service USING ((actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)));
CREATE POLICY caller_insert ON corroborations FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (('user:'::text || recorded_by_id) = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = corroborations.search_id)))));
CREATE POLICY caller_select ON corroborations FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = corroborations.search_id))));
CREATE POLICY caller_insert ON court_outcomes FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))) AND (entered_by = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (entered_by ~~ 'user:%'::text) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = court_outcomes.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_select ON court_outcomes FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = court_outcomes.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_insert ON decisions FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))) AND (('user:'::text || supervisor_id) = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = decisions.search_id)))));
CREATE POLICY caller_select ON decisions FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = decisions.search_id))));
CREATE POLICY caller_insert ON duplicate_decisions FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM duplicate_pairs pair
  WHERE ((pair.id = duplicate_decisions.pair_id) AND (EXISTS ( SELECT
           FROM records held
          WHERE ((held.id = ANY (ARRAY[pair.first_id, pair.second_id])) AND (held.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))))));
CREATE POLICY caller_select ON duplicate_decisions FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM duplicate_pairs pair
  WHERE (pair.id = duplicate_decisions.pair_id))));
CREATE POLICY caller_select ON duplicate_pairs FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records one
  WHERE (one.id = duplicate_pairs.first_id))) AND (EXISTS ( SELECT
   FROM records other
  WHERE (other.id = duplicate_pairs.second_id))) AND ((state = 'same'::text) OR (EXISTS ( SELECT
   FROM records held
  WHERE ((held.id = ANY (ARRAY[duplicate_pairs.first_id, duplicate_pairs.second_id])) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (held.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))))));
CREATE POLICY caller_update ON duplicate_pairs FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records held
  WHERE ((held.id = ANY (ARRAY[duplicate_pairs.first_id, duplicate_pairs.second_id])) AND (held.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records held
  WHERE ((held.id = ANY (ARRAY[duplicate_pairs.first_id, duplicate_pairs.second_id])) AND (held.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY system_insert ON duplicate_pairs FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON duplicate_pairs FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON duplicate_queue FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM imports job
  WHERE (job.id = duplicate_queue.import_id))));
CREATE POLICY system_delete ON duplicate_queue FOR DELETE TO mirsam_system USING (true);
CREATE POLICY system_lock ON duplicate_queue FOR UPDATE TO mirsam_system USING (true) WITH CHECK (false);
CREATE POLICY system_select ON duplicate_queue FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_insert ON exclusions FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM cases file
  WHERE (file.id = exclusions.case_id)))));
CREATE POLICY caller_select ON exclusions FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM cases file
  WHERE (file.id = exclusions.case_id))));
CREATE POLICY caller_update ON exclusions FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM cases file
  WHERE (file.id = exclusions.case_id))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM cases file
  WHERE (file.id = exclusions.case_id)))));
CREATE POLICY system_select ON exclusions FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON face_indexes FOR SELECT TO mirsam_service USING (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor,admin}'::text[]))));
CREATE POLICY system_select ON face_indexes FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_select ON files_to_unlink FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON gallery_faces FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor}'::text[]))) AND ((ARRAY( SELECT (number.number IN ( SELECT seen.id
           FROM gallery_parts seen))
   FROM generate_series(1, (( SELECT max(gallery_parts.id) AS max
           FROM gallery_parts))::integer) number(number)
  ORDER BY number.number))[part] OR ((part IS NOT NULL) AND (record_id = ANY (ARRAY( SELECT opening.record_id
   FROM record_openings opening
  WHERE ((opening.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) AND (opening.ends_at > now())))))))));
CREATE POLICY system_select ON gallery_faces FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON gallery_parts FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) OR (sharing = 'national'::text))));
CREATE POLICY system_select ON gallery_parts FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_insert ON idempotency_keys FOR INSERT TO mirsam_service WITH CHECK ((actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)));
CREATE POLICY caller_select ON idempotency_keys FOR SELECT TO mirsam_service USING ((actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)));
CREATE POLICY system_delete ON idempotency_keys FOR DELETE TO mirsam_system USING (true);
CREATE POLICY system_select ON idempotency_keys FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_insert ON identifications FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (('user:'::text || identified_by_id) = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = identifications.search_id)))));
CREATE POLICY caller_select ON identifications FOR SELECT TO mirsam_service USING (((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = identifications.search_id))) OR (EXISTS ( SELECT
   FROM records sketch
  WHERE ((sketch.id = identifications.sketch_id) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (sketch.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))));
CREATE POLICY caller_update ON identifications FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = identifications.search_id))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = identifications.search_id)))));
CREATE POLICY caller_delete ON images FOR DELETE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = images.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_insert ON images FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = images.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_select ON images FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM records record
  WHERE (record.id = images.record_id))));
CREATE POLICY caller_update ON images FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = images.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = images.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY system_select ON images FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_delete ON import_rows FOR DELETE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_insert ON import_rows FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_select ON import_rows FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_update ON import_rows FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY system_delete ON import_rows FOR DELETE TO mirsam_system USING (true);
CREATE POLICY system_select ON import_rows FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_update ON import_rows FOR UPDATE TO mirsam_system USING (true) WITH CHECK (true);
CREATE POLICY caller_insert ON imports FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_select ON imports FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_update ON imports FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY system_select ON imports FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_update ON imports FOR UPDATE TO mirsam_system USING (true) WITH CHECK (true);
CREATE POLICY system_delete ON known_addresses FOR DELETE TO mirsam_system USING (true);
CREATE POLICY system_insert ON known_addresses FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON known_addresses FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_update ON known_addresses FOR UPDATE TO mirsam_system USING (true) WITH CHECK (true);
CREATE POLICY caller_insert ON link_adjudications FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM link_alerts alert
  WHERE (alert.id = link_adjudications.alert_id)))));
CREATE POLICY caller_select ON link_adjudications FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM link_alerts alert
  WHERE (alert.id = link_adjudications.alert_id))));
CREATE POLICY caller_select ON link_alerts FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR ((( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif") = probe_prefecture_id) OR (( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif") = candidate_prefecture_id)))));
CREATE POLICY caller_update ON link_alerts FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR ((( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif") = probe_prefecture_id) OR (( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif") = candidate_prefecture_id))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR ((( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif") = probe_prefecture_id) OR (( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif") = candidate_prefecture_id)))));
CREATE POLICY system_insert ON link_alerts FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON link_alerts FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_delete ON linkage_queue FOR DELETE TO mirsam_system USING (true);
CREATE POLICY system_lock ON linkage_queue FOR UPDATE TO mirsam_system USING (true) WITH CHECK (false);
CREATE POLICY system_select ON linkage_queue FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON notices FOR SELECT TO mirsam_service USING (((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = notices.search_id))) AND ((recipient = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) OR ( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))))));
CREATE POLICY caller_update ON notices FOR UPDATE TO mirsam_service USING (((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = notices.search_id))) AND (recipient = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)))) WITH CHECK (((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = notices.search_id))) AND (recipient = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting))));
CREATE POLICY caller_insert ON number_series FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_select ON number_series FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_update ON number_series FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_insert ON opinions FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (('user:'::text || examiner_id) = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = opinions.search_id)))));
CREATE POLICY caller_select ON opinions FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = opinions.search_id))));
CREATE POLICY caller_update ON opinions FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (('user:'::text || examiner_id) = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = opinions.search_id))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (('user:'::text || examiner_id) = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = opinions.search_id)))));
CREATE POLICY caller_insert ON prefectures FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND ( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text))));
CREATE POLICY caller_select ON prefectures FOR SELECT TO mirsam_service USING (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor,admin}'::text[]))));
CREATE POLICY caller_update ON prefectures FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY system_select ON prefectures FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_delete ON rate_limits FOR DELETE TO mirsam_system USING (true);
CREATE POLICY system_insert ON rate_limits FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON rate_limits FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_update ON rate_limits FOR UPDATE TO mirsam_system USING (true) WITH CHECK (true);
CREATE POLICY caller_insert ON record_changes FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = record_changes.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_select ON record_changes FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = record_changes.record_id) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))));
CREATE POLICY caller_insert ON record_openings FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))) AND (holder_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_select ON record_openings FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (holder_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY caller_update ON record_openings FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))) AND (holder_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))) AND (holder_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY system_select ON record_openings FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_delete ON record_terms FOR DELETE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = record_terms.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_insert ON record_terms FOR INSERT TO mirsam_service WITH CHECK (((prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) AND (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = record_terms.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))));
CREATE POLICY caller_select ON record_terms FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY caller_insert ON records FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY caller_select ON records FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) OR ((status = 'active'::text) AND ((sharing = 'national'::text) OR (id = ANY (ARRAY( SELECT opening.record_id
   FROM record_openings opening
  WHERE ((opening.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) AND (opening.ends_at > now()))))))) OR ((status = 'expunged'::text) AND (sharing = 'national'::text)))));
CREATE POLICY caller_update ON records FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))));
CREATE POLICY system_lock ON records FOR UPDATE TO mirsam_system USING (true) WITH CHECK (false);
CREATE POLICY system_select ON records FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON removed_images FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = removed_images.record_id) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))));
CREATE POLICY system_delete ON revoked_tokens FOR DELETE TO mirsam_system USING (true);
CREATE POLICY system_insert ON revoked_tokens FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON revoked_tokens FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_insert ON search_candidates FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = search_candidates.search_id)))));
CREATE POLICY caller_lock ON search_candidates FOR UPDATE TO mirsam_service USING ((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = search_candidates.search_id)))) WITH CHECK (false);
CREATE POLICY caller_select ON search_candidates FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = search_candidates.search_id))));
CREATE POLICY caller_insert ON search_probe_members FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = search_probe_members.search_id)))));
CREATE POLICY caller_select ON search_probe_members FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM searches run
  WHERE (run.id = search_probe_members.search_id))));
CREATE POLICY caller_insert ON search_requests FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting))));
CREATE POLICY caller_select ON search_requests FOR SELECT TO mirsam_service USING (((( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))) AND ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective}'::text[]))) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting))) OR ( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))))));
CREATE POLICY caller_update ON search_requests FOR UPDATE TO mirsam_service USING (((( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))) AND ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective}'::text[]))) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting))) OR ( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[])))))) WITH CHECK (((( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))) AND ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective}'::text[]))) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting))) OR ( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))))));
CREATE POLICY system_select ON search_requests FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_update ON search_requests FOR UPDATE TO mirsam_system USING (true) WITH CHECK (true);
CREATE POLICY caller_insert ON searches FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting))));
CREATE POLICY caller_select ON searches FOR SELECT TO mirsam_service USING (((( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))) AND ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective}'::text[]))) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting))) OR ( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor,auditor}'::text[]))))));
CREATE POLICY caller_delete ON second_factors FOR DELETE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (EXISTS ( SELECT
   FROM users person
  WHERE ((person.id = second_factors.user_id) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (person.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))));
CREATE POLICY caller_select ON second_factors FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (EXISTS ( SELECT
   FROM users person
  WHERE ((person.id = second_factors.user_id) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (person.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))));
CREATE POLICY system_delete ON second_factors FOR DELETE TO mirsam_system USING (true);
CREATE POLICY system_insert ON second_factors FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON second_factors FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_update ON second_factors FOR UPDATE TO mirsam_system USING (true) WITH CHECK (true);
CREATE POLICY caller_delete ON sketch_makings FOR DELETE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = sketch_makings.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_insert ON sketch_makings FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = sketch_makings.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_select ON sketch_makings FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM records record
  WHERE (record.id = sketch_makings.record_id))));
CREATE POLICY system_select ON sketch_makings FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_delete ON subject_papers FOR DELETE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = subject_papers.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_insert ON subject_papers FOR INSERT TO mirsam_service WITH CHECK (((prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) AND (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = subject_papers.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))))));
CREATE POLICY caller_select ON subject_papers FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY caller_delete ON templates FOR DELETE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = templates.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_insert ON templates FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,supervisor}'::text[]))) AND (EXISTS ( SELECT
   FROM records record
  WHERE ((record.id = templates.record_id) AND (record.prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))))));
CREATE POLICY caller_select ON templates FOR SELECT TO mirsam_service USING ((EXISTS ( SELECT
   FROM records record
  WHERE (record.id = templates.record_id))));
CREATE POLICY system_select ON templates FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_insert ON tombstones FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{supervisor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY caller_select ON tombstones FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) OR (sharing = 'national'::text) OR (EXISTS ( SELECT
   FROM notices
  WHERE ((notices.tombstone_id = tombstones.id) AND (notices.recipient = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting))))))));
CREATE POLICY caller_select ON trait_counts FOR SELECT TO mirsam_service USING (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor,admin}'::text[]))));
CREATE POLICY system_select ON trait_counts FOR SELECT TO mirsam_system USING (true);
CREATE POLICY caller_select ON unit_change_effects FOR SELECT TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND ( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text))));
CREATE POLICY caller_insert ON unit_changes FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND ( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) AND (actor = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting))));
CREATE POLICY caller_select ON unit_changes FOR SELECT TO mirsam_service USING (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor,admin}'::text[]))));
CREATE POLICY caller_insert ON users FOR INSERT TO mirsam_service WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY caller_select ON users FOR SELECT TO mirsam_service USING (((('user:'::text || id) = ( SELECT current_setting('mirsam.actor'::text, true) AS current_setting)) OR (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))) OR (( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{forensic_officer,detective,supervisor,auditor}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")) OR (prefecture_id IN ( SELECT p.id
   FROM prefectures p
  WHERE p."national")))) OR ((EXISTS ( SELECT
   FROM opinions
  WHERE (opinions.examiner_id = users.id))) OR (EXISTS ( SELECT
   FROM decisions
  WHERE (decisions.supervisor_id = users.id))) OR (EXISTS ( SELECT
   FROM corroborations
  WHERE (corroborations.recorded_by_id = users.id))) OR (EXISTS ( SELECT
   FROM identifications
  WHERE ((users.id = identifications.identified_by_id) OR (users.id = identifications.revoked_by_id)))))));
CREATE POLICY caller_update ON users FOR UPDATE TO mirsam_service USING ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif"))))) WITH CHECK ((( SELECT (current_setting('mirsam.role'::text, true) = ANY ('{admin}'::text[]))) AND (( SELECT (current_setting('mirsam.national'::text, true) = 'true'::text)) OR (prefecture_id = ( SELECT (NULLIF(current_setting('mirsam.prefecture'::text, true), ''::text))::uuid AS "nullif")))));
CREATE POLICY system_insert ON users FOR INSERT TO mirsam_system WITH CHECK (true);
CREATE POLICY system_select ON users FOR SELECT TO mirsam_system USING (true);
CREATE POLICY system_update ON users FOR UPDATE TO mirsam_system USING (true) WITH CHECK (true);

-- Privileges

GRANT INSERT, SELECT ON api_keys TO mirsam_service;
GRANT SELECT, UPDATE ON api_keys TO mirsam_system;
GRANT INSERT, SELECT ON audit_entries TO mirsam_service;
GRANT INSERT, SELECT ON audit_entries TO mirsam_system;
GRANT INSERT, SELECT ON audit_keys TO mirsam_system;
GRANT SELECT ON audit_keys TO mirsam_service;
GRANT INSERT, SELECT ON audit_positions TO mirsam_system;
GRANT SELECT ON audit_positions TO mirsam_service;
GRANT INSERT, SELECT ON audit_seals TO mirsam_system;
GRANT SELECT ON audit_seals TO mirsam_service;
GRANT DELETE, SELECT ON audit_unsealed TO mirsam_system;
GRANT SELECT ON case_facts TO mirsam_service;
GRANT SELECT ON case_facts TO mirsam_system;
GRANT INSERT, SELECT, UPDATE ON cases TO mirsam_service;
GRANT SELECT ON cases TO mirsam_system;
GRANT SELECT ON collection_means TO mirsam_service;
GRANT SELECT ON collection_means TO mirsam_system;
GRANT INSERT, SELECT ON consultations TO mirsam_service;
GRANT INSERT, SELECT ON corroborations TO mirsam_service;
GRANT INSERT, SELECT ON court_outcomes TO mirsam_service;
GRANT INSERT, SELECT ON decisions TO mirsam_service;
GRANT INSERT, SELECT ON duplicate_decisions TO mirsam_service;
GRANT INSERT, SELECT ON duplicate_pairs TO mirsam_system;
GRANT SELECT ON duplicate_pairs TO mirsam_service;
GRANT DELETE, SELECT, UPDATE ON duplicate_queue TO mirsam_system;
GRANT SELECT ON duplicate_queue TO mirsam_service;
GRANT INSERT, SELECT, UPDATE ON exclusions TO mirsam_service;
GRANT SELECT ON exclusions TO mirsam_system;
GRANT SELECT ON face_indexes TO mirsam_service;
GRANT SELECT ON face_indexes TO mirsam_system;
GRANT SELECT ON files_to_unlink TO mirsam_system;
GRANT SELECT ON gallery_faces TO mirsam_service;
GRANT SELECT ON gallery_faces TO mirsam_system;
GRANT SELECT ON gallery_parts TO mirsam_service;
GRANT SELECT ON gallery_parts TO mirsam_system;
GRANT DELETE, SELECT ON idempotency_keys TO mirsam_system;
GRANT INSERT, SELECT ON idempotency_keys TO mirsam_service;
GRANT INSERT, SELECT, UPDATE ON identifications TO mirsam_service;
GRANT SELECT ON image_looks TO mirsam_service;
GRANT DELETE, INSERT, SELECT, UPDATE ON images TO mirsam_service;
GRANT SELECT ON images TO mirsam_system;
GRANT DELETE, INSERT, SELECT, UPDATE ON import_rows TO mirsam_service;
GRANT DELETE, SELECT, UPDATE ON import_rows TO mirsam_system;
GRANT INSERT, SELECT, UPDATE ON imports TO mirsam_service;
GRANT SELECT, UPDATE ON imports TO mirsam_system;
GRANT DELETE, INSERT, SELECT, UPDATE ON known_addresses TO mirsam_system;
GRANT INSERT, SELECT ON link_adjudications TO mirsam_service;
GRANT INSERT, SELECT ON link_alerts TO mirsam_system;
GRANT SELECT ON link_alerts TO mirsam_service;
GRANT DELETE, SELECT, UPDATE ON linkage_queue TO mirsam_system;
GRANT SELECT ON notices TO mirsam_service;
GRANT INSERT, SELECT ON number_series TO mirsam_service;
GRANT INSERT, SELECT ON opinions TO mirsam_service;
GRANT INSERT, SELECT ON prefectures TO mirsam_service;
GRANT SELECT ON prefectures TO mirsam_system;
GRANT DELETE, INSERT, SELECT, UPDATE ON rate_limits TO mirsam_system;
GRANT INSERT, SELECT ON record_changes TO mirsam_service;
GRANT INSERT, SELECT ON record_openings TO mirsam_service;
GRANT SELECT ON record_openings TO mirsam_system;
GRANT DELETE, INSERT, SELECT ON record_terms TO mirsam_service;
GRANT INSERT, SELECT ON records TO mirsam_service;
GRANT SELECT, UPDATE ON records TO mirsam_system;
GRANT SELECT ON removed_images TO mirsam_service;
GRANT DELETE, INSERT, SELECT ON revoked_tokens TO mirsam_system;
GRANT INSERT, SELECT ON search_candidates TO mirsam_service;
GRANT INSERT, SELECT ON search_probe_members TO mirsam_service;
GRANT INSERT, SELECT, UPDATE ON search_requests TO mirsam_service;
GRANT SELECT, UPDATE ON search_requests TO mirsam_system;
GRANT INSERT, SELECT ON searches TO mirsam_service;
GRANT DELETE ON second_factors TO mirsam_service;
GRANT DELETE, INSERT, SELECT, UPDATE ON second_factors TO mirsam_system;
GRANT SELECT ON shared_case_facts TO mirsam_service;
GRANT SELECT ON shared_case_facts TO mirsam_system;
GRANT DELETE, INSERT, SELECT ON sketch_makings TO mirsam_service;
GRANT SELECT ON sketch_makings TO mirsam_system;
GRANT DELETE, INSERT, SELECT ON subject_papers TO mirsam_service;
GRANT DELETE, INSERT, SELECT ON templates TO mirsam_service;
GRANT SELECT ON templates TO mirsam_system;
GRANT INSERT, SELECT ON tombstones TO mirsam_service;
GRANT SELECT ON trait_counts TO mirsam_service;
GRANT SELECT ON trait_counts TO mirsam_system;
GRANT SELECT ON unit_change_effects TO mirsam_service;
GRANT INSERT, SELECT ON unit_changes TO mirsam_service;
GRANT INSERT ON users TO mirsam_service;
GRANT INSERT, SELECT, UPDATE ON users TO mirsam_system;

-- Privileges on columns

GRANT UPDATE (expires_at), UPDATE (key_hash), UPDATE (previous_expires_at), UPDATE (previous_key_hash), UPDATE (revoked_at) ON api_keys TO mirsam_service;
GRANT UPDATE (state) ON duplicate_pairs TO mirsam_service;
GRANT UPDATE (state) ON link_alerts TO mirsam_service;
GRANT UPDATE (read_at) ON notices TO mirsam_service;
GRANT UPDATE (last) ON number_series TO mirsam_service;
GRANT UPDATE (withdrawal_reason), UPDATE (withdrawn_at) ON opinions TO mirsam_service;
GRANT UPDATE (active_from), UPDATE (contact), UPDATE (name_ar), UPDATE (name_en), UPDATE (name_fr) ON prefectures TO mirsam_service;
GRANT UPDATE (ended_by), UPDATE (ends_at) ON record_openings TO mirsam_service;
GRANT UPDATE (aliases), UPDATE (author), UPDATE (birth_date), UPDATE (case_id), UPDATE (dated_on), UPDATE (description), UPDATE (district_id), UPDATE (expunged_at), UPDATE (face_model), UPDATE (full_name), UPDATE (identified_at), UPDATE (minority), UPDATE (offence_age_max), UPDATE (offence_age_min), UPDATE (origin), UPDATE (part), UPDATE (registered_as), UPDATE (review_on), UPDATE (sharing), UPDATE (software), UPDATE (status), UPDATE (traits), UPDATE (updated_at), UPDATE (version), UPDATE (withdrawal_reason), UPDATE (withdrawn_at), UPDATE (withdrawn_by), UPDATE (witness_confidence) ON records TO mirsam_service;
GRANT UPDATE (rank) ON search_candidates TO mirsam_service;
GRANT SELECT (user_id) ON second_factors TO mirsam_service;
GRANT SELECT (active), SELECT (claims_issued_at), SELECT (created_at), SELECT (display_name), SELECT (district_id), SELECT (external_issuer), SELECT (external_subject), SELECT (id), SELECT (password_change_required), SELECT (prefecture_id), SELECT (role), SELECT (second_factor_since), SELECT (seq), SELECT (sessions_ended_at), SELECT (token_version), SELECT (username), UPDATE (active), UPDATE (display_name), UPDATE (district_id), UPDATE (password_change_required), UPDATE (password_hash), UPDATE (role), UPDATE (second_factor_since), UPDATE (sessions_ended_at), UPDATE (token_version) ON users TO mirsam_service;
