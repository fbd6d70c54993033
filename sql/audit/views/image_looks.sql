-- Who has looked at which image for which case, by the log. `probe` is of an uploaded one: which of its members, and
-- whether the original of an altered one. A thumbnail, which a list shows by itself, is no look. Whoever asks is given
-- what they may read of the log.
CREATE OR REPLACE VIEW image_looks WITH (security_invoker = true) AS
  SELECT target, actor, details ->> 'caseId' AS case_id, (details ->> 'probe')::integer AS probe,
    coalesce((details ->> 'original')::boolean, false) AS original, details ->> 'image' AS image
  FROM audit_entries WHERE action = 'image.read' AND details ->> 'size' <> 'thumb';

GRANT SELECT ON image_looks TO mirsam_service;
