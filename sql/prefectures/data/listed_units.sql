-- The police prefectures and security services of the DGSN that are listed as to come: added where a code is not
-- taken, and never changed here again. Those that work with the service (Casablanca and Agadir, since its first
-- migration) are opened by an administrator, as any of these is.
--
-- Sources, all read in stored public pages; no official list of all units was at hand:
--   prefectures of police (préfecture de police, ولاية أمن): the DGSN's reports of its years 2018 and 2023
--     (infomediaire.net 2018-12; fr.le360.ma 2023-12) and its appointments (maghress.com/fr/barlamanefr/458329);
--   Salé: raised from a district to a sûreté provinciale (أمن إقليمي) in 2018 (infomediaire.net 2018-12,
--     maghress.com/ahdathpress/635938), below the prefecture of Rabat, which opened it;
--   El Jadida (الأمن الإقليمي للجديدة): maghress.com/almaghribia/107158; eljadida24.com/ar/1203306;
--   Safi: maghress.com/safitoday/601 (رئيس الأمن الإقليمي);
--   Al Hoceïma (« direction régionale »): actu-maroc.com 2025-04; press calls it a prefecture at times, too;
--   Ouarzazate, Errachidia, Taza: named with regional services by the DGSN's appointments (fr.le360.ma 2025-03,
--     fr.expresstv.ma 2025-10); that each is a sûreté régionale today is not confirmed.
-- What is wrong here an administrator sets right in the tree itself.
INSERT INTO prefectures (code, kind, name_fr, name_ar, name_en, parent_id)
SELECT listed.*, top.id FROM (VALUES
  ('RAB', 'police_prefecture', 'Préfecture de police de Rabat', 'ولاية أمن الرباط', 'Rabat police prefecture'),
  ('KEN', 'police_prefecture', 'Préfecture de police de Kénitra', 'ولاية أمن القنيطرة', 'Kenitra police prefecture'),
  ('TAN', 'police_prefecture', 'Préfecture de police de Tanger', 'ولاية أمن طنجة', 'Tangier police prefecture'),
  ('SET', 'police_prefecture', 'Préfecture de police de Settat', 'ولاية أمن سطات', 'Settat police prefecture'),
  ('MAR', 'police_prefecture', 'Préfecture de police de Marrakech', 'ولاية أمن مراكش', 'Marrakesh police prefecture'),
  ('MEK', 'police_prefecture', 'Préfecture de police de Meknès', 'ولاية أمن مكناس', 'Meknes police prefecture'),
  ('FES', 'police_prefecture', 'Préfecture de police de Fès', 'ولاية أمن فاس', 'Fez police prefecture'),
  ('OUJ', 'police_prefecture', 'Préfecture de police d’Oujda', 'ولاية أمن وجدة', 'Oujda police prefecture'),
  ('LAA', 'police_prefecture', 'Préfecture de police de Laâyoune', 'ولاية أمن العيون', 'Laayoune police prefecture'),
  ('BEN', 'police_prefecture', 'Préfecture de police de Béni Mellal', 'ولاية أمن بني ملال', 'Beni Mellal police prefecture'),
  ('OUA', 'regional_security', 'Sûreté régionale de Ouarzazate', 'الأمن الجهوي بورزازات', 'Ouarzazate regional security'),
  ('ERR', 'regional_security', 'Sûreté régionale d’Errachidia', 'الأمن الجهوي بالرشيدية', 'Errachidia regional security'),
  ('TAZ', 'regional_security', 'Sûreté régionale de Taza', 'الأمن الجهوي بتازة', 'Taza regional security'),
  ('HOC', 'regional_security', 'Sûreté régionale d’Al Hoceïma', 'الأمن الجهوي بالحسيمة', 'Al Hoceima regional security'),
  ('SAF', 'provincial_security', 'Sûreté provinciale de Safi', 'الأمن الإقليمي بآسفي', 'Safi provincial security'),
  ('JAD', 'provincial_security', 'Sûreté provinciale d’El Jadida', 'الأمن الإقليمي بالجديدة', 'El Jadida provincial security')
) AS listed (code, kind, name_fr, name_ar, name_en), prefectures top
WHERE top.national
ON CONFLICT (code) DO NOTHING;

INSERT INTO prefectures (code, kind, name_fr, name_ar, name_en, parent_id)
SELECT 'SAL', 'provincial_security', 'Sûreté provinciale de Salé', 'الأمن الإقليمي بسلا', 'Salé provincial security', rabat.id
FROM prefectures rabat WHERE rabat.code = 'RAB'
ON CONFLICT (code) DO NOTHING;
