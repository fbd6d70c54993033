-- Which entries of the log tell of a search of the caller's prefecture: those about it, about the request that it was approved
-- by, and of looking at images of what it showed for its case. What they say is given by the
-- service, to who may read it.
CREATE OR REPLACE FUNCTION entries_of_search(search uuid, file uuid, shown uuid[])
RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
$$;
