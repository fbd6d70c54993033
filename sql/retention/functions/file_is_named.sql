-- Whether some row is kept in the file of this hash.
CREATE OR REPLACE FUNCTION file_is_named(file text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT FROM named_files() named WHERE named.sha256 = file);
END $$;

REVOKE ALL ON FUNCTION file_is_named FROM PUBLIC;
