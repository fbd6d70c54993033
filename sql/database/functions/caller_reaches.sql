-- Whether what a prefecture has is the caller's to see: of their own, at national level of any. For functions and views that read with
-- their owner's rights, whom no row policy stops; the service's own work and the operator's see all.
CREATE OR REPLACE FUNCTION caller_reaches(prefecture uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT current_setting('role') <> 'mirsam_service'
    OR coalesce(current_setting('mirsam.national', true) = 'true', false)
    OR coalesce(prefecture::text = current_setting('mirsam.prefecture', true), false)
$$;
