-- A search by traits alone is for one person: sex, complexion and language list a category of people, and clothing
-- says who somebody is for some days only. How much else has to be said is a setting, and asked in
-- src/records/assert-describes-somebody.ts.
CREATE OR REPLACE FUNCTION search_of_category() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  weights jsonb := coalesce(NEW.query -> 'weights', '{}');
  -- As much as LEAST_WEIGHT of src/matching/probe/probe.ts; only a face that was compared is told with how it was found.
  by_face boolean := coalesce((weights -> 'face')::numeric, 1) >= 0.1
    AND (NOT weights ? 'regions' OR jsonb_path_exists(weights, '$.regions.* ? (@ >= 0.1)'))
    AND (jsonb_path_exists(NEW.probe, '$.face.method')
      OR jsonb_path_exists(NEW.probe, '$.members[*].face.method'));
BEGIN
  IF by_face THEN RETURN NEW; END IF;
  IF EXISTS (SELECT FROM jsonb_object_keys(NEW.probe -> 'traits') said
    WHERE said NOT IN ('sex', 'complexion', 'spoken_language', 'covered_parts', 'upper_clothing',
      'upper_color', 'lower_clothing', 'lower_color', 'footwear', 'carried'))
  THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a search by traits alone is for one person, and not for a category of people'
    USING ERRCODE = '42501';
END $$;

CREATE OR REPLACE TRIGGER search_of_category
  BEFORE INSERT ON searches
  FOR EACH ROW EXECUTE FUNCTION search_of_category();
