-- Whether a person of these ages is a minor: the age of majority is 18 in Morocco (article 209 of the Family
-- Code; article 140 of the Penal Code for criminal responsibility). Who may have been one is never said to be
-- of age, and of whom nothing is known it is said.
CREATE OR REPLACE FUNCTION minority_of(youngest integer, oldest integer) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN oldest < 18 THEN 'minor' WHEN youngest < 18 THEN 'perhaps_minor'
    WHEN youngest IS NULL THEN 'unknown' ELSE 'adult' END
$$;
