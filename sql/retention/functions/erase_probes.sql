-- Erases the probes of searches: the uploaded images, vectors, hashes and traits searched with; what was compared
-- with them; what was said of it. Called by `expunge_record` and `expunge_case` alone.
CREATE OR REPLACE FUNCTION erase_probes(run uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
END $$;

REVOKE ALL ON FUNCTION erase_probes FROM PUBLIC;
