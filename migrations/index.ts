import { Extension1790000000000 } from './1790000000000-extension.js';
import { Accounts1790000000001 } from './1790000000001-accounts.js';
import { Records1790000000002 } from './1790000000002-records.js';
import { LooksLike1790000000003 } from './1790000000003-looks-like.js';
import { FilterExplanation1790000000004 } from './1790000000004-filter-explanation.js';
import { RepeatableSearches1790000000005 } from './1790000000005-repeatable-searches.js';
import { SeveralWitnesses1790000000006 } from './1790000000006-several-witnesses.js';
import { Adjudication1790000000007 } from './1790000000007-adjudication.js';
import { Linkage1790000000008 } from './1790000000008-linkage.js';
import { GalleryParts1790000000009 } from './1790000000009-gallery-parts.js';
import { TraitCounts1790000000010 } from './1790000000010-trait-counts.js';
import { FaceIndexes1790000000011 } from './1790000000011-face-indexes.js';
import { AuditChain1790000000012 } from './1790000000012-audit-chain.js';
import { Hardening1790000000014 } from './1790000000014-hardening.js';
import { Purpose1790000000015 } from './1790000000015-purpose.js';
import { Expungement1790000000016 } from './1790000000016-expungement.js';
import { Erasing1790000000017 } from './1790000000017-erasing.js';
import { Scopes1790000000018 } from './1790000000018-scopes.js';
import { RowLevelSecurity1790000000019 } from './1790000000019-row-level-security.js';
import { EfByShare1790000000020 } from './1790000000020-ef-by-share.js';
import { PartsByNumber1790000000021 } from './1790000000021-parts-by-number.js';
import { RepeatableObjects1790000000022 } from './1790000000022-repeatable-objects.js';
import { ReferenceKeys1790000000023 } from './1790000000023-reference-keys.js';
import { NoGlobalCounters1790000000024 } from './1790000000024-no-global-counters.js';
import { NewestClaims1790000000025 } from './1790000000025-newest-claims.js';
import { TraitsInForm1790000000026 } from './1790000000026-traits-in-form.js';
import { KnownAddresses1790000000027 } from './1790000000027-known-addresses.js';
import { GivenPasswords1790000000028 } from './1790000000028-given-passwords.js';
import { SecondFactors1790000000029 } from './1790000000029-second-factors.js';
import { ProbePictures1790000000030 } from './1790000000030-probe-pictures.js';
import { SeveralFaces1790000000031 } from './1790000000031-several-faces.js';
import { WhoDecides1790000000032 } from './1790000000032-who-decides.js';
import { Corrections1790000000033 } from './1790000000033-corrections.js';
import { RecordTerms1790000000034 } from './1790000000034-record-terms.js';
import { Installation1790000000035 } from './1790000000035-installation.js';
import { WhatAProbePointsAt1790000000036 } from './1790000000036-what-a-probe-points-at.js';
import { PrefectureContacts1790000000037 } from './1790000000037-prefecture-contacts.js';
import { PeopleOfTheLog1790000000038 } from './1790000000038-people-of-the-log.js';
import { FormerFaces1790000000039 } from './1790000000039-former-faces.js';
import { ConsultationsOfACase1790000000040 } from './1790000000040-consultations-of-a-case.js';
import { IdentifiedDespite1790000000041 } from './1790000000041-identified-despite.js';
import { ReferenceSeparators1790000000042 } from './1790000000042-reference-separators.js';
import { SketchMakings1790000000043 } from './1790000000043-sketch-makings.js';
import { ShownToWitness1790000000044 } from './1790000000044-shown-to-witness.js';
import { Originals1790000000045 } from './1790000000045-originals.js';
import { Sharpness1790000000046 } from './1790000000046-sharpness.js';
import { Organisation1790000000047 } from './1790000000047-organisation.js';
import { Districts1790000000048 } from './1790000000048-districts.js';
import { Minors1790000000049 } from './1790000000049-minors.js';
import { SubjectPapers1790000000050 } from './1790000000050-subject-papers.js';
import { Reorganisation1790000000051 } from './1790000000051-reorganisation.js';
import { Circumstances1790000000052 } from './1790000000052-circumstances.js';
import { RegisteredAs1790000000053 } from './1790000000053-registered-as.js';
import { CourtOutcomes1790000000054 } from './1790000000054-court-outcomes.js';
import { UnitKinds1790000000055 } from './1790000000055-unit-kinds.js';
import { DaysAndMotifs1790000000056 } from './1790000000056-days-and-motifs.js';
import { IdempotencyKeys1790000000058 } from './1790000000058-idempotency-keys.js';
import { Imports1790000000059 } from './1790000000059-imports.js';
import { TypographicApostrophes1790000000061 } from './1790000000061-typographic-apostrophes.js';
import { MendedImports1790000000064 } from './1790000000064-mended-imports.js';
import { Duplicates1790000000065 } from './1790000000065-duplicates.js';
import { SinceWhenFilesWait1790000000070 } from './1790000000070-since-when-files-wait.js';

/**
 * Every migration in its order; a new one is added at the end and never changed once merged. They make
 * tables, indexes and data: functions, triggers and views are in `sql/`, row policies and privileges in
 * `src/access/row-policies.ts`.
 */
export const migrations = [
  Extension1790000000000,
  Accounts1790000000001,
  Records1790000000002,
  LooksLike1790000000003,
  FilterExplanation1790000000004,
  RepeatableSearches1790000000005,
  SeveralWitnesses1790000000006,
  Adjudication1790000000007,
  Linkage1790000000008,
  GalleryParts1790000000009,
  TraitCounts1790000000010,
  FaceIndexes1790000000011,
  AuditChain1790000000012,
  Hardening1790000000014,
  Purpose1790000000015,
  Expungement1790000000016,
  Erasing1790000000017,
  Scopes1790000000018,
  RowLevelSecurity1790000000019,
  EfByShare1790000000020,
  PartsByNumber1790000000021,
  RepeatableObjects1790000000022,
  ReferenceKeys1790000000023,
  NoGlobalCounters1790000000024,
  NewestClaims1790000000025,
  TraitsInForm1790000000026,
  KnownAddresses1790000000027,
  GivenPasswords1790000000028,
  SecondFactors1790000000029,
  ProbePictures1790000000030,
  SeveralFaces1790000000031,
  WhoDecides1790000000032,
  Corrections1790000000033,
  RecordTerms1790000000034,
  Installation1790000000035,
  WhatAProbePointsAt1790000000036,
  PrefectureContacts1790000000037,
  PeopleOfTheLog1790000000038,
  FormerFaces1790000000039,
  ConsultationsOfACase1790000000040,
  IdentifiedDespite1790000000041,
  ReferenceSeparators1790000000042,
  SketchMakings1790000000043,
  ShownToWitness1790000000044,
  Originals1790000000045,
  Sharpness1790000000046,
  Organisation1790000000047,
  Districts1790000000048,
  Minors1790000000049,
  SubjectPapers1790000000050,
  Reorganisation1790000000051,
  Circumstances1790000000052,
  RegisteredAs1790000000053,
  CourtOutcomes1790000000054,
  UnitKinds1790000000055,
  DaysAndMotifs1790000000056,
  IdempotencyKeys1790000000058,
  Imports1790000000059,
  TypographicApostrophes1790000000061,
  MendedImports1790000000064,
  Duplicates1790000000065,
  SinceWhenFilesWait1790000000070,
];
