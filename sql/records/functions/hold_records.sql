-- Holds records, other people's too, so that none is erased before the transaction ends; those that were
-- erased before are answered. An erasure changes a key (`seq`), and no other change does: nobody else
-- waits for this, nor this for them. In one order, so that nobody waits in a circle.
CREATE OR REPLACE FUNCTION hold_records(held uuid[]) RETURNS uuid[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- One reading: a row that is held is read as whoever was waited for left it. FILTER, since a condition
  -- around the query could decide which rows are held.
  RETURN (
    SELECT coalesce(array_agg(id) FILTER (WHERE status = 'expunged'), '{}')
    FROM (SELECT id, status FROM records WHERE id = ANY (held) ORDER BY id FOR KEY SHARE) AS record
  );
END $$;
