-- Ranks of the candidates of a search of the caller's prefecture whom nobody has looked at for its case. Nobody can look at whom was erased,
-- taken out of use or restricted since, nor at a picture that left its record: those are not asked for.
CREATE OR REPLACE FUNCTION candidates_not_looked_at(of_search uuid) RETURNS SETOF integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
END $$;
