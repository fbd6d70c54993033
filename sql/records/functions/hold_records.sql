-- Holds records, other people's too, so that none is erased before the transaction ends; those that were
-- erased before are answered. An erasure changes a key (`seq`), and no other change does: nobody else
-- waits for this, nor this for them. In one order, so that nobody waits in a circle.
CREATE OR REPLACE FUNCTION hold_records(held uuid[]) RETURNS uuid[]
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM records WHERE id = ANY (held) ORDER BY id FOR KEY SHARE;
  RETURN ARRAY(SELECT id FROM records WHERE id = ANY (held) AND status = 'expunged');
END $$;
