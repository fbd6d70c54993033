-- Whether an identification may rest on evidence beside the face: not on a witness whom the candidate, their
-- photograph or a line-up was shown to after the search, nor on one of whom it is not known. They recognise what
-- they were shown. `isIndependent` in `src/adjudication/corroboration.entity.ts` says the same.
CREATE OR REPLACE FUNCTION founds_identification(kind text, shown_to_witness text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT kind <> 'witness' OR shown_to_witness IS NOT DISTINCT FROM 'nothing'
$$;
