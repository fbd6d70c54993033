-- Whether a face that a search of the caller's prefecture compared was since removed from its record: the candidate's, or one of the
-- probe's. An older search may name a record and no image: which of its images spoke is not told, then, so any.
CREATE OR REPLACE FUNCTION faces_removed(of_search uuid, of_rank integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
$$;
