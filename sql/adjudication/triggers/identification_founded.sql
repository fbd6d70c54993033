-- An identification takes two examiners who both say `potential`, and corroboration that it may rest on
-- (`founds_identification`), once all candidates of the search were looked at; it links the
-- sketch and the subject that were examined, in the case of their search. Once it was revoked, what
-- was said and found before counts no more for the same two, in any search: it was led astray alike.
--
-- The sketch is held before that is looked at: a revocation that is under way is waited for.
--
-- Both records are in use, and stay so until the identification is kept: who was photographed by mistake
-- is nobody's suspect.
--
-- The same rule as `src/adjudication/adjudication.ts`, for whoever writes past it.
CREATE OR REPLACE FUNCTION identification_founded() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
END $$;

CREATE OR REPLACE TRIGGER identification_founded
  BEFORE INSERT ON identifications
  FOR EACH ROW EXECUTE FUNCTION identification_founded();
