-- Whether a face that a search compared was since removed from its record: the candidate's, or one of the
-- probe's. An older search may name a record and no image: which of its images spoke is not told, then, so any.
CREATE OR REPLACE FUNCTION faces_removed(of_search uuid, of_rank integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT EXISTS (SELECT FROM search_candidates shown JOIN removed_images gone
      ON gone.id = (shown.candidate #>> '{face,imageId}')::uuid
    WHERE shown.search_id = of_search AND shown.rank = of_rank)
  OR EXISTS (SELECT FROM searches run
      JOIN search_probe_members member ON member.search_id = run.id AND member.template IS NOT NULL
      JOIN removed_images gone ON gone.record_id = member.record_id
    WHERE run.id = of_search AND jsonb_path_exists(run.probe,
      '$.** ? (@.imageId == $image || @.id == $image || @.id == $record
        || @.recordId == $record && !exists(@.imageId))',
      jsonb_build_object('image', gone.id, 'record', gone.record_id)))
$$;
