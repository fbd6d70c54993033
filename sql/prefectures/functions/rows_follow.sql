-- What belongs to a district, or to a whole prefecture (district is null), comes into another prefecture's scope; says
-- who and how much that was. Called by `unit_changed` and nobody else.
--
-- What was erased stays where it was erased, with its tombstone, and the log where it was written. Searches go with
-- their case. Openings and consultations end: they were given by, or to, people of the former prefecture.
CREATE OR REPLACE FUNCTION rows_follow(district uuid, source uuid, target uuid, by_whom text) RETURNS unit_change_effects
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
END $$;

REVOKE ALL ON FUNCTION rows_follow FROM PUBLIC;
