-- What changed records state of their traits is counted, and what they stated before no longer.
--
-- Only what every prefecture may read anyway is counted: a restricted or withdrawn record cannot be
-- inferred from how often its traits occur. All lock the rows they change in one order, so that none
-- wait for each other in a circle. Once for each statement and not for each row: many records at
-- once cost one addition.
CREATE OR REPLACE FUNCTION traits_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO trait_counts AS c
    SELECT trait, statement, sum(times * twelfths)
      FROM (
        SELECT traits, 1 AS times FROM added
          WHERE sharing = 'national' AND status = 'active'
        UNION ALL
        SELECT traits, -1 AS times FROM removed
          WHERE sharing = 'national' AND status = 'active') records, trait_statements(traits)
      GROUP BY trait, statement HAVING sum(times * twelfths) <> 0 ORDER BY trait, statement
    ON CONFLICT (trait, statement) DO UPDATE SET twelfths = c.twelfths + EXCLUDED.twelfths;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER traits_changed
  AFTER UPDATE ON records REFERENCING OLD TABLE AS removed NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION traits_changed();
