-- Whether an identification may rest on evidence beside the face: not on whom the candidate, their photograph or
-- a line-up was shown to after the search, nor on a witness of whom it is not known. They recognise what they were
-- shown. `isIndependent` in `src/adjudication/corroboration.entity.ts` says the same.
CREATE OR REPLACE FUNCTION founds_identification(kind text, shown_to_witness text) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(shown_to_witness = 'nothing', kind <> 'witness')
$$;
