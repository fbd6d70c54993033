-- A candidate as a search shows it, without what its comparison says of the probe, and of the case that it was for.
CREATE OR REPLACE FUNCTION without_probe(shown jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN NOT shown ? 'traits' THEN shown
    WHEN jsonb_typeof(shown -> 'face') <> 'object'
      THEN shown - 'circumstances' || '{"traits": []}'
    ELSE jsonb_set(shown, '{face}', (shown -> 'face') - 'members' || '{"regions": []}')
      - 'circumstances' || '{"traits": []}' END
$$;
