-- Whether something is being erased: only in the transaction that laid the tombstone, and only while
-- its trigger `tombstone_laid` runs.
CREATE OR REPLACE FUNCTION expunging() RETURNS boolean
LANGUAGE sql AS $$
  SELECT EXISTS (SELECT FROM tombstones
    WHERE id::text = current_setting('mirsam.expunging', true)
      AND xmin = pg_current_xact_id()::xid)
$$;
