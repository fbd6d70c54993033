-- Erases what requests for a search were to be run with; one that was not run is refused. Called by
-- `expunge_record` and `expunge_case` alone.
CREATE OR REPLACE FUNCTION erase_requests(asked uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE search_requests SET
      images = '{}', probe = '{"expunged": true}', purpose = 'expunged',
      query = jsonb_build_object('target', query -> 'target'),
      state = CASE state WHEN 'run' THEN state ELSE 'refused' END,
      decided_by = coalesce(decided_by, 'system:expungement'),
      decided_at = coalesce(decided_at, now()), reason = 'expunged'
    WHERE id = ANY (asked);
END $$;

REVOKE ALL ON FUNCTION erase_requests FROM PUBLIC;
