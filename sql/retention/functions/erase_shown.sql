-- Erases what other people's searches say of a record that they show, and what was said of it as
-- their candidate; its place stays, by rank and id. Called by `expunge_record` alone.
CREATE OR REPLACE FUNCTION erase_shown(person uuid, shown uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
END $$;

REVOKE ALL ON FUNCTION erase_shown FROM PUBLIC;
