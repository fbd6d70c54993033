/**
 * Which problems each operation can answer, by operation id: written from the source by
 * `UPDATE_DOCS=1 npm test -- dist/test/standalone/operation-problems.spec.js`.
 */
export const OPERATION_PROBLEMS: Readonly<Record<string, string>> = {
  AdjudicationsController_awaiting:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_blind:
    'forbidden issuer-unavailable malformed-id not-blind password-change-required person-needed search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  AdjudicationsController_corroborate:
    'agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed decided-by-another examination-complete forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged search-not-found search-not-read second-factor-enrolment-required second-must-be-blind token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_decide:
    'against-it-unanswered agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed decided-by-another examination-complete face-removed faces-not-looked-at forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged search-not-found search-not-read second-factor-enrolment-required second-must-be-blind token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_disagreed:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_examine:
    'against-it-unanswered agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed decided-by-another examination-complete face-removed faces-not-looked-at forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-compared nothing-to-decide password-change-required person-needed probe-expunged search-not-found search-not-read second-factor-enrolment-required second-must-be-blind seen-in-another-search token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_examineBlind:
    'against-it-unanswered agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed decided-by-another examination-complete face-removed faces-not-looked-at forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-compared nothing-to-decide password-change-required person-needed probe-expunged search-not-found second-factor-enrolment-required second-must-be-blind seen-in-another-search token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_identified:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  AdjudicationsController_identify:
    'agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed decided-by-another examination-complete face-removed faces-not-looked-at forbidden identification-revoked identified-by-holder issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged record-expunged record-not-found record-of-other-prefecture record-withdrawn search-not-found search-not-read second-factor-enrolment-required second-must-be-blind sketch-and-subject-needed token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_probeImage:
    'case-unusable consultation-of-other-case consultation-unusable forbidden image-file-missing issuer-unavailable malformed-id offence-not-searchable password-change-required person-needed probe-expunged probe-image-not-kept probe-withheld search-not-found second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_read:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  AdjudicationsController_revoke:
    'agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed decided-by-another examination-complete forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged search-not-found search-not-read second-factor-enrolment-required second-must-be-blind token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_withdraw:
    'agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed decided-by-another examination-complete forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged search-not-found search-not-read second-factor-enrolment-required second-must-be-blind token-refused too-many-requests unauthenticated validation-failed',
  AdjudicationsController_withdrawBlind:
    'agreement-needed already-examined already-identified candidate-not-found case-unusable corroboration-needed decided-by-another examination-complete forbidden identification-revoked issuer-unavailable not-blind not-examined not-identified nothing-to-decide password-change-required person-needed probe-expunged search-not-found second-factor-enrolment-required second-must-be-blind token-refused too-many-requests unauthenticated validation-failed',
  ApiKeysController_create:
    'api-key-expiry forbidden issuer-unavailable password-change-required person-needed prefecture-unknown second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ApiKeysController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ApiKeysController_revoke:
    'api-key-not-found forbidden issuer-unavailable malformed-id password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ApiKeysController_rotate:
    'api-key-ended api-key-expiry api-key-not-found forbidden issuer-unavailable malformed-id password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  AuthController_beginSecondFactor:
    'forbidden invalid-credentials issuer-unavailable password-change-required person-needed second-factor-enrolment-required second-factor-required second-factor-unreadable second-factor-wrong token-refused too-many-attempts too-many-requests unauthenticated validation-failed',
  AuthController_changePassword:
    'external-user forbidden invalid-credentials issuer-unavailable last-admin password-change-required password-unchanged person-needed second-factor-enrolment-required token-refused too-many-attempts too-many-requests unauthenticated user-not-found validation-failed',
  AuthController_confirmSecondFactor:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required second-factor-not-begun second-factor-unreadable second-factor-wrong token-refused too-many-requests unauthenticated user-not-found validation-failed',
  AuthController_login:
    'invalid-credentials second-factor-required second-factor-unreadable second-factor-wrong too-many-attempts validation-failed',
  AuthController_logout:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  AuthController_me:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  BundlesController_declare:
    'disclosure-needed forbidden issuer-unavailable malformed-id password-change-required person-needed search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  BundlesController_fetch:
    'disclosure-needed forbidden issuer-unavailable malformed-id password-change-required person-needed probe-expunged search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  CaseOverviewsController_read:
    'case-not-found forbidden issuer-unavailable malformed-id password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  CasesController_change:
    'case-dates case-expunged case-not-found case-reference-taken case-reopened-by-supervisor forbidden issuer-unavailable malformed-id password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed version-conflict',
  CasesController_create:
    'case-dates case-reference-taken forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  CasesController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  CasesController_read:
    'case-not-found forbidden issuer-unavailable malformed-id password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ConsultationsController_open:
    'case-unusable forbidden issuer-unavailable offence-not-searchable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ExpungementsController_case:
    'case-expunged case-not-found forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ExpungementsController_sketch:
    'case-expunged case-not-found forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ExpungementsController_subject:
    'case-expunged case-not-found forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  HealthController_live: '',
  HealthController_ready: 'database-read-only database-unavailable disk-full disk-not-writable',
  InboxController_events:
    'forbidden inbox-streams-open issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  InboxController_read:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  LinkAlertsController_adjudicate:
    'forbidden issuer-unavailable link-alert-not-found link-alert-of-others link-alert-withheld malformed-id password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  LinkAlertsController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  LinkAlertsController_read:
    'forbidden issuer-unavailable link-alert-not-found malformed-id password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  LogReadingController_checkpoint:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  LogReadingController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  LogReadingController_people:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  NoticesController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  NoticesController_read:
    'forbidden issuer-unavailable malformed-id notice-not-found password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  PrefecturesController_change:
    'forbidden issuer-unavailable password-change-required person-needed prefecture-unknown second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  PrefecturesController_create:
    'forbidden issuer-unavailable password-change-required person-needed prefecture-exists second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  PrefecturesController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  ReviewsController_change:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed review-date-past review-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  ReviewsController_due:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchesController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchesController_read:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SearchesController_repeat:
    'approval-needed case-unusable forbidden issuer-unavailable malformed-id model-changed offence-not-searchable password-change-required person-needed probe-expunged probe-withdrawn probe-withheld search-not-found search-not-repeatable search-queue-full second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SearchesController_run:
    'body-too-large case-unusable exact-not-permitted face-box-outside-image face-engine-failed face-queue-full forbidden image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-json malformed-multipart not-utf8 offence-not-searchable part-missing password-change-required person-needed probe-ambiguous probe-images-differ probe-member-twice probe-missing probe-not-found probe-withdrawn probe-without-evidence search-queue-full search-request-settled second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests unauthenticated unsupported-media-type validation-failed',
  SearchRequestsController_decide:
    'case-unusable forbidden issuer-unavailable malformed-id offence-not-searchable own-request password-change-required person-needed search-request-not-found search-request-settled second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchRequestsController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchRequestsController_read:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed search-request-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SearchRequestsController_run:
    'case-unusable exact-not-permitted face-box-outside-image face-engine-failed face-queue-full forbidden image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable malformed-id offence-not-searchable password-change-required person-needed probe-ambiguous probe-images-differ probe-member-twice probe-missing probe-not-found probe-withdrawn probe-without-evidence search-queue-full search-request-not-found search-request-settled second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests unauthenticated validation-failed',
  SearchReviewsController_review:
    'forbidden issuer-unavailable malformed-id own-search password-change-required person-needed search-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SearchReviewsController_sample:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SketchesController_addImage:
    'face-box-outside-image face-engine-failed face-queue-full forbidden image-already-there image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable malformed-id part-missing password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-images too-many-requests unauthenticated unsupported-media-type',
  SketchesController_change:
    'case-unusable forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn restriction-lifted-apart second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed version-conflict',
  SketchesController_create:
    'body-too-large case-unusable face-box-outside-image face-engine-failed face-queue-full forbidden image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-json malformed-multipart not-utf8 part-missing password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests unauthenticated unsupported-media-type validation-failed',
  SketchesController_endFaceBox:
    'face-box-outside-image face-engine-failed face-queue-full forbidden image-file-missing image-not-found issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_endOpening:
    'forbidden issuer-unavailable malformed-id opening-not-found password-change-required person-needed record-expunged record-not-found record-of-other-prefecture second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SketchesController_history:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_image:
    'case-unusable consultation-unusable forbidden image-file-missing image-not-found issuer-unavailable malformed-id no-aligned-face offence-not-searchable password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_open:
    'forbidden issuer-unavailable malformed-id opening-needless opening-too-long password-change-required person-needed prefecture-unknown record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_openingsOf:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SketchesController_orderImages:
    'forbidden image-not-found issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_read:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SketchesController_removeImage:
    'forbidden image-not-found issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_replaceImage:
    'body-too-large face-box-outside-image face-engine-failed face-queue-full forbidden image-already-there image-animated image-corrupt image-empty image-intake-busy image-not-found image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-id malformed-json malformed-multipart not-utf8 part-missing password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests unauthenticated unsupported-media-type',
  SketchesController_restore:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-not-withdrawn record-of-other-prefecture second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_setFaceBox:
    'face-box-outside-image face-engine-failed face-queue-full forbidden image-file-missing image-not-found issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_share:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-not-restricted record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SketchesController_withdraw:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_addPhoto:
    'face-box-outside-image face-engine-failed face-queue-full forbidden image-already-there image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable malformed-id part-missing password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-images too-many-requests unauthenticated unsupported-media-type',
  SubjectsController_change:
    'case-unusable forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn restriction-lifted-apart second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed version-conflict',
  SubjectsController_create:
    'body-too-large case-unusable face-box-outside-image face-engine-failed face-queue-full forbidden image-animated image-corrupt image-empty image-intake-busy image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-json malformed-multipart not-utf8 part-missing password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests unauthenticated unsupported-media-type validation-failed',
  SubjectsController_endFaceBox:
    'face-box-outside-image face-engine-failed face-queue-full forbidden image-file-missing image-not-found issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_endOpening:
    'forbidden issuer-unavailable malformed-id opening-not-found password-change-required person-needed record-expunged record-not-found record-of-other-prefecture second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SubjectsController_history:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_image:
    'case-unusable consultation-unusable forbidden image-file-missing image-not-found issuer-unavailable malformed-id no-aligned-face offence-not-searchable password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_open:
    'forbidden issuer-unavailable malformed-id opening-needless opening-too-long password-change-required person-needed prefecture-unknown record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_openingsOf:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SubjectsController_orderImages:
    'forbidden image-not-found issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_read:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found second-factor-enrolment-required token-refused too-many-requests unauthenticated',
  SubjectsController_removeImage:
    'forbidden image-not-found issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_replaceImage:
    'body-too-large face-box-outside-image face-engine-failed face-queue-full forbidden image-already-there image-animated image-corrupt image-empty image-intake-busy image-not-found image-processing-timeout image-too-large image-too-many-pixels image-too-small image-type-unsupported issuer-unavailable json-names json-too-deep malformed-id malformed-json malformed-multipart not-utf8 part-missing password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required storage-full storage-unavailable token-refused too-many-requests unauthenticated unsupported-media-type',
  SubjectsController_restore:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-not-withdrawn record-of-other-prefecture second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_setFaceBox:
    'face-box-outside-image face-engine-failed face-queue-full forbidden image-file-missing image-not-found issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required storage-full storage-unavailable stored-image-corrupt token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_share:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-not-restricted record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  SubjectsController_withdraw:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed record-expunged record-not-found record-of-other-prefecture record-withdrawn second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  TombstonesController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  TombstonesController_read:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed second-factor-enrolment-required token-refused tombstone-not-found too-many-requests unauthenticated',
  UsersController_change:
    'external-user forbidden issuer-unavailable last-admin malformed-id password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated user-not-found validation-failed',
  UsersController_create:
    'forbidden issuer-unavailable password-change-required person-needed prefecture-unknown second-factor-enrolment-required token-refused too-many-requests unauthenticated username-taken validation-failed',
  UsersController_endSessions:
    'forbidden issuer-unavailable malformed-id password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated user-not-found',
  UsersController_list:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  UsersController_resetSecondFactor:
    'forbidden issuer-unavailable malformed-id own-second-factor password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated user-not-found',
  VocabularyController_offences:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  VocabularyController_problems:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  VocabularyController_roles:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  VocabularyController_traits:
    'forbidden issuer-unavailable password-change-required person-needed second-factor-enrolment-required token-refused too-many-requests unauthenticated validation-failed',
  everywhere:
    'body-too-large changed-meanwhile database-full database-read-only database-unavailable internal-error json-names json-too-deep malformed-id malformed-json malformed-multipart malformed-request method-not-allowed not-utf8 part-missing request-aborted route-not-found statement-timeout unstorable-value unsupported-media-type validation-failed version-conflict',
};
