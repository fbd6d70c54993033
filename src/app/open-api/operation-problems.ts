/**
 * Which problems each operation can answer, by operation id: written from the source by
 * `UPDATE_DOCS=1 npm test -- dist/test/standalone/operation-problems.spec.js`.
 */
export const OPERATION_PROBLEMS: Readonly<Record<string, string>> = {
  AdjudicationsController_awaiting:
    'csrf-token-missing forbidden issuer-unavailable password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_blind:
    'csrf-token-missing forbidden issuer-unavailable malformed-id not-blind password-change-required person-needed request-aborted search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  AdjudicationsController_corroborate:
    'agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed csrf-token-missing decided-by-another examination-complete forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged request-aborted search-not-found search-not-read second-factor-enrolment-required second-must-be-blind shown-to-witness-unsaid token-refused too-many-requests unauthenticated validation-failed witness-was-shown',
  AdjudicationsController_decide:
    'against-it-unanswered agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed csrf-token-missing decided-by-another examination-complete face-removed faces-not-looked-at forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged request-aborted search-not-found search-not-read second-factor-enrolment-required second-must-be-blind token-refused too-many-requests unauthenticated validation-failed witness-was-shown',
  AdjudicationsController_disagreed:
    'csrf-token-missing forbidden issuer-unavailable password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_examine:
    'against-it-unanswered agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed csrf-token-missing decided-by-another examination-complete face-removed faces-not-looked-at forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-compared nothing-to-decide password-change-required person-needed probe-expunged request-aborted search-not-found search-not-read second-factor-enrolment-required second-must-be-blind seen-in-another-search token-refused too-many-requests unauthenticated validation-failed witness-was-shown',
  AdjudicationsController_examineBlind:
    'against-it-unanswered agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed csrf-token-missing decided-by-another examination-complete face-removed faces-not-looked-at forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-compared nothing-to-decide password-change-required person-needed probe-expunged request-aborted search-not-found second-factor-enrolment-required second-must-be-blind seen-in-another-search token-refused too-many-requests unauthenticated validation-failed witness-was-shown',
  AdjudicationsController_identified:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  AdjudicationsController_identify:
    'against-it-unanswered agreement-needed already-examined already-identified candidate-not-found candidates-not-looked-at case-unusable corroboration-needed csrf-token-missing decided-by-another examination-complete face-removed faces-not-looked-at forbidden identification-revoked identified-by-holder issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted search-not-found search-not-read second-factor-enrolment-required second-must-be-blind sketch-and-subject-needed token-refused too-many-requests unauthenticated validation-failed witness-was-shown',
  AdjudicationsController_probeImage:
    'case-unusable consultation-of-other-case consultation-unusable csrf-token-missing forbidden image-file-missing issuer-unavailable malformed-id offence-not-searchable password-change-required probe-expunged probe-image-not-kept probe-withheld request-aborted search-not-found second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_read:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required request-aborted search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  AdjudicationsController_revoke:
    'agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed csrf-token-missing decided-by-another examination-complete forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged request-aborted search-not-found search-not-read second-factor-enrolment-required second-must-be-blind token-refused too-many-requests unauthenticated validation-failed witness-was-shown',
  AdjudicationsController_withdraw:
    'agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed csrf-token-missing decided-by-another examination-complete forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged request-aborted search-not-found search-not-read second-factor-enrolment-required second-must-be-blind token-refused too-many-requests unauthenticated validation-failed witness-was-shown',
  AdjudicationsController_withdrawBlind:
    'agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed csrf-token-missing decided-by-another examination-complete forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged request-aborted search-not-found second-factor-enrolment-required second-must-be-blind token-refused too-many-requests unauthenticated validation-failed witness-was-shown',
  ApiKeysController_create:
    'administered-elsewhere api-key-expiry csrf-token-missing forbidden issuer-unavailable password-change-required prefecture-unknown request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ApiKeysController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ApiKeysController_revoke:
    'api-key-not-found csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ApiKeysController_rotate:
    'api-key-ended api-key-expiry api-key-not-found csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  AuthController_beginSecondFactor:
    'csrf-token-missing forbidden invalid-credentials issuer-unavailable password-change-required request-aborted second-factor-enrolment-required second-factor-required second-factor-unreadable second-factor-wrong token-refused too-many-attempts too-many-requests unauthenticated validation-failed',
  AuthController_beginSession:
    'invalid-credentials second-factor-required second-factor-unreadable second-factor-wrong too-many-attempts validation-failed',
  AuthController_changePassword:
    'csrf-token-missing district-unknown external-user forbidden invalid-credentials issuer-unavailable last-admin own-role password-change-required password-unchanged request-aborted second-factor-enrolment-required token-refused too-many-attempts too-many-requests unauthenticated unit-not-open user-not-found validation-failed',
  AuthController_confirmSecondFactor:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required second-factor-not-begun second-factor-unreadable second-factor-wrong token-refused too-many-requests unauthenticated user-not-found validation-failed',
  AuthController_login:
    'invalid-credentials second-factor-required second-factor-unreadable second-factor-wrong too-many-attempts validation-failed',
  AuthController_logout:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  AuthController_me:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  AuthController_renewSession:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required session-over token-refused too-many-requests unauthenticated',
  BundlesController_declare:
    'csrf-token-missing disclosure-needed forbidden issuer-unavailable malformed-id password-change-required request-aborted search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  BundlesController_fetch:
    'case-not-found csrf-token-missing disclosure-needed forbidden issuer-unavailable malformed-id password-change-required probe-expunged request-aborted search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  CaseOverviewsController_read:
    'case-not-found csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  CasesController_change:
    'case-dates case-expunged case-not-found case-reference-taken case-reopened-by-supervisor csrf-token-missing district-unknown forbidden issuer-unavailable malformed-id password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed version-conflict',
  CasesController_create:
    'case-dates case-reference-taken csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  CasesController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  CasesController_read:
    'case-not-found csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ConsultationsController_open:
    'case-unusable csrf-token-missing forbidden issuer-unavailable offence-not-searchable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  CourtOutcomesController_enter:
    'case-expunged case-not-found cnie-already-there csrf-token-missing forbidden issuer-unavailable password-change-required person-needed record-expunged record-not-found record-of-other-prefecture request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  DuplicatesController_decide:
    'cnie-already-there csrf-token-missing duplicate-not-found duplicate-of-others forbidden issuer-unavailable malformed-id password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  DuplicatesController_list:
    'cnie-already-there csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  DuplicatesController_read:
    'cnie-already-there csrf-token-missing duplicate-not-found forbidden issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  DuplicatesController_undo:
    'cnie-already-there csrf-token-missing duplicate-decision-not-standing duplicate-not-found duplicate-of-others forbidden issuer-unavailable malformed-id password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ExpungementsController_case:
    'case-expunged case-not-found cnie-already-there csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ExpungementsController_sketch:
    'case-expunged case-not-found cnie-already-there csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ExpungementsController_subject:
    'case-expunged case-not-found cnie-already-there csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  FacePreviewsController_preview:
    'body-too-large csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-json malformed-multipart not-utf8 part-missing password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  HealthController_live: '',
  HealthController_ready:
    'database-read-only database-unavailable disk-full disk-not-writable stopping',
  ImportsController_cancel:
    'csrf-token-missing forbidden import-ended import-not-found issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ImportsController_check:
    'case-unusable csrf-token-missing forbidden import-not-checked import-not-found issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ImportsController_create:
    'body-too-large case-unusable csrf-token-missing forbidden import-not-found issuer-unavailable json-names json-too-deep malformed-json malformed-multipart not-utf8 part-missing password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ImportsController_events:
    'csrf-token-missing event-streams-open forbidden import-not-found issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ImportsController_fields:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ImportsController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ImportsController_read:
    'csrf-token-missing forbidden import-not-found issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ImportsController_report:
    'csrf-token-missing forbidden import-not-found issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ImportsController_rows:
    'csrf-token-missing forbidden import-not-found issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ImportsController_sendImages:
    'csrf-token-missing forbidden import-images-unusable import-not-checked import-not-found issuer-unavailable malformed-id part-missing password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ImportsController_start:
    'csrf-token-missing forbidden import-columns-unread import-not-checked import-not-found issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  InboxController_events:
    'csrf-token-missing event-streams-open forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  InboxController_read:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  LinkAlertsController_adjudicate:
    'cnie-already-there csrf-token-missing forbidden issuer-unavailable link-alert-not-found link-alert-of-others link-alert-withheld malformed-id password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  LinkAlertsController_list:
    'cnie-already-there csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  LinkAlertsController_read:
    'cnie-already-there csrf-token-missing forbidden issuer-unavailable link-alert-not-found malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  LogReadingController_checkpoint:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  LogReadingController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  LogReadingController_people:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  MakingVocabularyController_making:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  NoticesController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  NoticesController_read:
    'csrf-token-missing forbidden issuer-unavailable malformed-id notice-not-found password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  OrganisationController_add:
    'csrf-token-missing forbidden issuer-unavailable organisation-national-only password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated unit-code-unfit unit-exists unit-in-use unit-not-found unit-papers-twice unit-place-unfit validation-failed',
  OrganisationController_close:
    'csrf-token-missing forbidden issuer-unavailable organisation-national-only password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated unit-exists unit-in-use unit-national unit-not-found unit-papers-twice unit-state validation-failed',
  OrganisationController_merge:
    'csrf-token-missing forbidden issuer-unavailable organisation-national-only password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated unit-exists unit-in-use unit-national unit-not-found unit-papers-twice unit-state unit-successor-unfit validation-failed',
  OrganisationController_move:
    'csrf-token-missing forbidden issuer-unavailable organisation-national-only password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated unit-exists unit-in-use unit-national unit-not-found unit-papers-twice unit-place-unfit unit-state validation-failed',
  OrganisationController_open:
    'csrf-token-missing forbidden issuer-unavailable organisation-national-only password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated unit-exists unit-in-use unit-not-found unit-papers-twice unit-place-unfit unit-state validation-failed',
  OrganisationController_reclassify:
    'csrf-token-missing forbidden issuer-unavailable organisation-national-only password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated unit-exists unit-in-use unit-kind-unfit unit-national unit-not-found unit-papers-twice unit-state validation-failed',
  OrganisationController_rename:
    'csrf-token-missing forbidden issuer-unavailable organisation-national-only password-change-required person-needed request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated unit-exists unit-in-use unit-not-found unit-papers-twice unit-state validation-failed',
  OrganisationController_tree:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  PrefecturesController_change:
    'administered-elsewhere csrf-token-missing forbidden issuer-unavailable password-change-required prefecture-unknown request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  PrefecturesController_create:
    'csrf-token-missing forbidden issuer-unavailable organisation-national-only password-change-required prefecture-exists request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  PrefecturesController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ReviewsController_change:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-not-found request-aborted review-date-past review-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ReviewsController_due:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchesController_count:
    'case-unusable csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable offence-not-searchable password-change-required probe-ambiguous probe-images-differ probe-member-twice probe-not-found probe-original-same probe-originals-differ probe-withdrawn probe-witness-twice request-aborted search-queue-full second-factor-enrolment-required token-refused too-many-requests traits-switched-off unauthenticated validation-failed',
  SearchesController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchesController_read:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required request-aborted search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SearchesController_repeat:
    'approval-needed case-unusable csrf-token-missing forbidden issuer-unavailable malformed-id model-changed offence-not-searchable password-change-required probe-expunged probe-withdrawn probe-withheld request-aborted search-not-found search-not-repeatable search-queue-full second-factor-enrolment-required token-refused too-many-requests traits-of-category traits-switched-off traits-too-common unauthenticated',
  SearchesController_run:
    'body-too-large case-unusable csrf-token-missing exact-not-permitted face-box-outside-image face-engine-failed face-queue-full forbidden idempotency-key-malformed idempotency-key-reused image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-json malformed-multipart not-utf8 offence-not-searchable part-missing password-change-required person-needed probe-ambiguous probe-images-differ probe-member-twice probe-missing probe-not-found probe-original-same probe-originals-differ probe-withdrawn probe-without-evidence probe-witness-twice record-expunged record-not-found request-aborted search-not-found search-queue-full search-request-not-found search-request-settled second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests traits-of-category traits-switched-off traits-too-common unauthenticated validation-failed',
  SearchRequestsController_decide:
    'case-unusable csrf-token-missing forbidden issuer-unavailable malformed-id offence-not-searchable own-request password-change-required person-needed request-aborted search-request-not-found search-request-settled second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchRequestsController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchRequestsController_read:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required request-aborted search-request-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SearchRequestsController_run:
    'case-unusable csrf-token-missing exact-not-permitted face-box-outside-image face-engine-failed face-queue-full forbidden image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable malformed-id offence-not-searchable password-change-required probe-ambiguous probe-images-differ probe-member-twice probe-missing probe-not-found probe-original-same probe-originals-differ probe-withdrawn probe-without-evidence probe-witness-twice request-aborted search-queue-full search-request-not-found search-request-settled second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests traits-of-category traits-switched-off traits-too-common unauthenticated validation-failed',
  SearchReviewsController_review:
    'csrf-token-missing forbidden issuer-unavailable malformed-id own-search password-change-required person-needed request-aborted search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchReviewsController_sample:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SheetsController_declare:
    'case-unusable csrf-token-missing forbidden image-not-found issuer-unavailable malformed-id offence-not-searchable password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required sheet-by-supervisor sheet-disclosure-needed sheet-of-adults-only sheet-of-identified sheet-of-restricted sheet-without-case token-refused too-many-requests unauthenticated validation-failed',
  SheetsController_disclosed:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SheetsController_fetch:
    'case-unusable csrf-token-missing forbidden image-file-missing image-not-found issuer-unavailable malformed-id offence-not-searchable password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required sheet-by-supervisor sheet-disclosure-needed sheet-of-adults-only sheet-of-identified sheet-of-restricted sheet-without-case storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SignInController_begin: 'issuer-unavailable no-identity-provider',
  SignInController_finish:
    'issuer-unavailable no-identity-provider provider-sign-in-refused validation-failed',
  SignInController_ways: '',
  SketchesController_addImage:
    'csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-already-there image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable malformed-id part-missing password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-images too-many-requests unauthenticated validation-failed',
  SketchesController_change:
    'case-unusable csrf-token-missing forbidden issuer-unavailable malformed-id minor-shared-apart password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted restriction-lifted-apart second-factor-enrolment-required token-refused too-many-requests traits-switched-off unauthenticated validation-failed version-conflict',
  SketchesController_create:
    'body-too-large case-unusable csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden idempotency-key-malformed idempotency-key-reused image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-json malformed-multipart minor-shared-apart not-utf8 part-missing password-change-required record-expunged record-not-found request-aborted search-not-found search-request-not-found second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests traits-switched-off unauthenticated validation-failed',
  SketchesController_endFaceBox:
    'csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-file-missing image-not-found issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_endOpening:
    'csrf-token-missing forbidden issuer-unavailable malformed-id opening-not-found password-change-required person-needed record-expunged record-not-found record-of-other-prefecture request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SketchesController_history:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_image:
    'case-unusable consultation-unusable csrf-token-missing forbidden image-file-missing image-not-found issuer-unavailable malformed-id no-aligned-face offence-not-searchable password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests traits-of-category traits-switched-off traits-too-common unauthenticated validation-failed',
  SketchesController_open:
    'csrf-token-missing forbidden issuer-unavailable malformed-id opening-needless opening-too-long password-change-required person-needed prefecture-unknown record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_openingsOf:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SketchesController_orderImages:
    'csrf-token-missing forbidden image-not-found issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_read:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SketchesController_removeImage:
    'csrf-token-missing forbidden image-not-found issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_replaceImage:
    'body-too-large csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-already-there image-animated image-corrupt image-empty image-intake-busy image-not-found image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-id malformed-json malformed-multipart not-utf8 part-missing password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests unauthenticated',
  SketchesController_restore:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-not-withdrawn record-of-other-prefecture request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_setFaceBox:
    'csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-file-missing image-not-found issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_share:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-not-restricted record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_withdraw:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchExchangeController_declare:
    'case-unusable csrf-token-missing exchange-disclosure-needed exchange-of-restricted forbidden image-not-found issuer-unavailable malformed-id offence-not-searchable password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchExchangeController_fetch:
    'case-unusable csrf-token-missing exchange-disclosure-needed exchange-of-restricted forbidden image-file-missing image-not-found issuer-unavailable malformed-id offence-not-searchable password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated',
  SubjectExchangeController_declare:
    'case-unusable csrf-token-missing exchange-disclosure-needed exchange-of-restricted forbidden image-not-found issuer-unavailable malformed-id offence-not-searchable password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectExchangeController_fetch:
    'case-unusable csrf-token-missing exchange-disclosure-needed exchange-of-restricted forbidden image-file-missing image-not-found issuer-unavailable malformed-id offence-not-searchable password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated',
  SubjectsController_addPhoto:
    'body-too-large cnie-already-there csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-already-there image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-id malformed-json malformed-multipart not-utf8 part-missing password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-images too-many-requests unauthenticated validation-failed',
  SubjectsController_change:
    'case-unusable cnie-already-there convicted-by-court conviction-by-court-outcome csrf-token-missing forbidden issuer-unavailable malformed-id minor-shared-apart password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted restriction-lifted-apart second-factor-enrolment-required token-refused too-many-requests traits-switched-off unauthenticated validation-failed version-conflict',
  SubjectsController_create:
    'body-too-large case-unusable cnie-already-there conviction-by-court-outcome csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden idempotency-key-malformed idempotency-key-reused image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-json malformed-multipart minor-shared-apart not-utf8 part-missing password-change-required record-expunged record-not-found request-aborted search-not-found search-request-not-found second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests traits-switched-off unauthenticated validation-failed',
  SubjectsController_describePhoto:
    'cnie-already-there csrf-token-missing forbidden image-not-found issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_endFaceBox:
    'csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-file-missing image-not-found issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_endOpening:
    'csrf-token-missing forbidden issuer-unavailable malformed-id opening-not-found password-change-required person-needed record-expunged record-not-found record-of-other-prefecture request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SubjectsController_history:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_image:
    'case-unusable consultation-unusable csrf-token-missing forbidden image-file-missing image-not-found issuer-unavailable malformed-id no-aligned-face offence-not-searchable password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_list:
    'cnie-already-there csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests traits-of-category traits-switched-off traits-too-common unauthenticated validation-failed',
  SubjectsController_open:
    'csrf-token-missing forbidden issuer-unavailable malformed-id opening-needless opening-too-long password-change-required person-needed prefecture-unknown record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_openingsOf:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SubjectsController_orderImages:
    'csrf-token-missing forbidden image-not-found issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_read:
    'cnie-already-there csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SubjectsController_removeImage:
    'csrf-token-missing forbidden image-not-found issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_replaceImage:
    'body-too-large csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-already-there image-animated image-corrupt image-empty image-intake-busy image-not-found image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-id malformed-json malformed-multipart not-utf8 part-missing password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests unauthenticated',
  SubjectsController_restore:
    'cnie-already-there csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-not-withdrawn record-of-other-prefecture request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_setFaceBox:
    'csrf-token-missing face-box-outside-image face-engine-failed face-queue-full forbidden image-file-missing image-not-found issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_share:
    'cnie-already-there csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-not-restricted record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_withdraw:
    'cnie-already-there csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required record-expunged record-not-found record-of-other-prefecture record-withdrawn request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  TombstonesController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  TombstonesController_read:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused tombstone-not-found too-many-requests unauthenticated',
  UsersController_change:
    'csrf-token-missing district-unknown external-user forbidden issuer-unavailable last-admin malformed-id own-role password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated unit-not-open user-not-found validation-failed',
  UsersController_create:
    'administered-elsewhere csrf-token-missing district-unknown forbidden issuer-unavailable password-change-required prefecture-unknown request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated username-taken validation-failed',
  UsersController_endSessions:
    'csrf-token-missing forbidden issuer-unavailable malformed-id password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated user-not-found',
  UsersController_list:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  UsersController_resetSecondFactor:
    'csrf-token-missing forbidden issuer-unavailable malformed-id own-second-factor password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated user-not-found',
  VocabularyController_alterations:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  VocabularyController_circumstances:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  VocabularyController_offences:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  VocabularyController_photographs:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  VocabularyController_problems:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  VocabularyController_roles:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  VocabularyController_traits:
    'csrf-token-missing forbidden issuer-unavailable password-change-required request-aborted second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  everywhere:
    'body-too-large changed-meanwhile database-full database-read-only database-unavailable internal-error json-names json-too-deep malformed-id malformed-json malformed-multipart malformed-request method-not-allowed not-utf8 part-missing request-aborted route-not-found statement-timeout unit-changed unstorable-value unsupported-media-type validation-failed version-conflict',
};
