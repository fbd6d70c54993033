-- Whether a table is changed by an expungement, which works as who owns it.
CREATE OR REPLACE FUNCTION is_erasing(changed oid) RETURNS boolean
LANGUAGE sql AS $$
  SELECT expunging() AND EXISTS (SELECT FROM pg_class
    WHERE oid = changed AND pg_get_userbyid(relowner) = current_user)
$$;
