// Made from the OpenAPI document of the running service, and not by hand:
// UPDATE_DOCS=1 npm test -- dist/test/e2e/client.spec.js
export interface paths {
    "/api/v1/adjudications/awaiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List searches that await a blind examiner
         * @description Of your prefecture, without those you have looked at.
         */
        get: operations["AdjudicationsController_awaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjudications/disagreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disagreements
         * @description Searches of your prefecture on whose candidates examiners disagree; a supervisor decides.
         */
        get: operations["AdjudicationsController_disagreed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Of your prefecture; at national level all. Without the keys themselves, which nobody can read again.
         */
        get: operations["ApiKeysController_list"];
        put?: never;
        /**
         * Make an API key
         * @description For a program that calls the service in a user’s place, in your prefecture, or in any at national level. The key is shown once, in this answer.
         */
        post: operations["ApiKeysController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description It opens nothing from now on.
         */
        delete: operations["ApiKeysController_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}/rotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace an API key
         * @description A new key for the same client; the old one opens until the overlap ends.
         */
        post: operations["ApiKeysController_rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the newest seal of the log
         * @description Kept elsewhere, it shows later whether the log still continues from it.
         */
        get: operations["LogReadingController_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the log
         * @description Who did what, newest first. An auditor of a prefecture sees what its people did; one of the national level, all.
         */
        get: operations["LogReadingController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom the log knows
         * @description Everybody, and every program, by whom there are entries that you may read, with their newest.
         */
        get: operations["LogReadingController_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Answers a token, to be sent as `Authorization: Bearer …`. Who has set up a second factor also sends a code of it.
         */
        post: operations["AuthController_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends this session; others of the same user go on. A session of the console ends by its cookie alone, whichever page asks.
         */
        post: operations["AuthController_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who you are
         * @description Your role, your prefecture, and what you have to do before anything else opens.
         */
        get: operations["AuthController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description Ends every session of yours, but for a session of the console that it is changed in: log in again.
         */
        post: operations["AuthController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to log in at the identity provider
         * @description For the console: authorization code with PKCE. Answers the address at the provider to which the browser goes; from there it comes back to `/sign-in`.
         */
        post: operations["SignInController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/provider/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to the console by what the identity provider answered
         * @description Takes what the browser came back with, in the browser in which it was begun.
         */
        post: operations["SignInController_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to set up a second factor
         * @description A new secret for an authenticator app; it counts for nothing until a code of it is shown.
         */
        post: operations["AuthController_beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a second factor
         * @description Puts the new secret in force and ends the sessions opened without it, but for a session of the console that it is confirmed in: log in again. The recovery codes are shown once.
         */
        post: operations["AuthController_confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to the console
         * @description As a page does: the session is in a cookie that no script reads. What changes something also takes `X-CSRF-Token`. Programs log in by `POST /auth/login`.
         */
        post: operations["AuthController_beginSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the session of the console
         * @description While somebody works, or loads its page anew; twelve hours at most. A session that nobody renews ends.
         */
        post: operations["AuthController_renewSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how one logs in to the console
         * @description By a password here, and at an identity provider, where there is one. A demonstration names its users.
         */
        get: operations["SignInController_ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases
         * @description Those of your prefecture, newest first; of the national level, all.
         */
        get: operations["CasesController_list"];
        put?: never;
        /**
         * Open a case
         * @description The case file that sketches and searches are for. Its reference is the one of your register.
         */
        post: operations["CasesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case
         * @description The case file itself; another prefecture does not find it.
         */
        get: operations["CasesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a case
         * @description Changes only what is sent; `version` is the one you read. Closing a case ends its searches and consultations.
         */
        patch: operations["CasesController_change"];
        trace?: never;
    };
    "/api/v1/cases/{id}/expungement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a case
         * @description Closes the case and erases it with its records and searches, for good; with `dryRun`, tells what would be.
         */
        post: operations["ExpungementsController_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case with all that was done for it
         * @description Its records, the searches that you may read with how far their candidates are examined, identifications and disclosures, in one answer. No list of candidates is shown, and of a search that you have not read no candidate is named: you can still examine them blind.
         */
        get: operations["CaseOverviewsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a consultation
         * @description Lets you look at images of records for one open case, for eight hours; whoever looks at an image names it as `consultation`.
         */
        post: operations["ConsultationsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/court-outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what courts decided
         * @description Of subjects of your prefecture, many at once: who was acquitted, or whose case was dismissed, is erased for good; who was convicted is registered so, and kept for that term. All rows or none: what is wrong is told row by row. What was entered before changes nothing. With `dryRun`, tells what would become of whom.
         */
        post: operations["CourtOutcomesController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List likely duplicates
         * @description Pairs of sketches, or of subjects, of which an import has found that they may be of one person; newest first. With a record of your prefecture, or decided to be of one person. Whom a search may ask for a blind opinion on the two is not told, until they have given it.
         */
        get: operations["DuplicatesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a likely duplicate
         * @description Both records, why they resemble each other, and what was decided. Who has read it is no blind examiner of the two.
         */
        get: operations["DuplicatesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether two records are of one person
         * @description By who holds one of the two. Nothing is merged or erased: both records say that they are of one person, to those who see both. The last decision stands; all are kept.
         */
        post: operations["DuplicatesController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what was decided of two records
         * @description What stood before stands again. Both stay in the history.
         */
        post: operations["DuplicatesController_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/face-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at an image before it is entered
         * @description What an upload of part `image` would see in it: every face, the one that would be taken, what is poor about it, and the face alone. Part `query`, as JSON, says what the image is and, where somebody has drawn it, the face box. Nothing is kept.
         */
        post: operations["FacePreviewsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Of your prefecture, newest first.
         */
        get: operations["ImportsController_list"];
        put?: never;
        /**
         * Send a list to be imported
         * @description Part `sheet` is a table (CSV, JSON Lines, XLSX, or one record as ANSI/NIST-ITL) of sketches or subjects, part `images` a ZIP with the images that its rows name, if they are not sent one by one, part `import` says what it is, as JSON. Its rows are looked through; nothing is entered before `POST …/start`.
         */
        post: operations["ImportsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an import
         * @description How far it is, and its rows by outcome.
         */
        get: operations["ImportsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an import
         * @description Records that were made stay; what was sent is deleted.
         */
        post: operations["ImportsController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look through an import again
         * @description With what is said now of its columns and rows, and the images that were sent meanwhile. Before it is started only.
         */
        post: operations["ImportsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Be told how far an import is
         * @description Server-sent events: `import` with what `GET /imports/:id` answers, at once and whenever it has changed. The stream ends with the import, or after some minutes; ask again then. Where your token is good no more, or your role or unit is another, its last event is `ended`.
         */
        get: operations["ImportsController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send images of an import
         * @description Some at a time, each under the name that its row gives it, with its folders or without. One that is sent again takes the place of the one before; what was interrupted goes on with those that are missing. Then `POST …/check`.
         */
        post: operations["ImportsController_sendImages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the report of an import
         * @description What became of each row, or would: a table (CSV, UTF-8 with a mark, semicolons) in your language, with a line for each fault.
         */
        get: operations["ImportsController_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of an import
         * @description In their order: what is written in each, what is wrong with it, in your language, and what became of it.
         */
        get: operations["ImportsController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter what is right in an import
         * @description Makes a record of each row in which nothing is wrong; the others are reported.
         */
        post: operations["ImportsController_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What columns of a list may say
         * @description Fields by which a profile names them, and what they are called in your language.
         */
        get: operations["ImportsController_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What awaits you
         * @description Opinions, decisions, identifications, link alerts, notices and reviews that await you, and what you are to know: counted, each with what to do and until when.
         */
        get: operations["InboxController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Be told when something arrives
         * @description Server-sent events: `inbox` with `{"counts": {"link_alert": 2}}`, at once and within seconds of a change. The stream ends after some minutes; ask again, with a token that is still good. Where yours is so no more, or your role or unit is another, its last event is `ended`.
         */
        get: operations["InboxController_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List link alerts
         * @description Two sketches, or a subject and a sketch, that may show one person, one of them of your prefecture; newest first. Whom a search may ask for a blind opinion on the two is not told, until they have given it.
         */
        get: operations["LinkAlertsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a link alert
         * @description Both records, why they resemble each other, and what both holders have said of it. Who has read it is no blind examiner of the two.
         */
        get: operations["LinkAlertsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/link-alerts/{id}/adjudications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a link alert is worth
         * @description By who holds one of the two records. It identifies nobody, and no look at the images is asked for. Who has answered may answer again: of each holder the last opinion counts.
         */
        post: operations["LinkAlertsController_adjudicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices of erasure
         * @description What was erased from your searches, newest first.
         */
        get: operations["NoticesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notices/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a notice as read
         * @description Noted once, with the time.
         */
        post: operations["NoticesController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the organisation
         * @description Every unit, with what it is below: police prefectures, regional and provincial security, and their districts, also those that are to come or closed, each with its history.
         */
        get: operations["OrganisationController_tree"];
        put?: never;
        /**
         * Add a unit
         * @description For administrators of the national level, as all that follows. It is to come until it is opened.
         */
        post: operations["OrganisationController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/{code}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a unit
         * @description One in which nobody serves, and that has nothing: any other is merged.
         */
        post: operations["OrganisationController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/{code}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a unit into another
         * @description It is closed, and the other takes over its users, keys, cases, records and the units below it. Numbers stay.
         */
        post: operations["OrganisationController_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/{code}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a unit below another
         * @description A district takes its users, cases and records into the scope of the other prefecture, with the searches for these cases. Openings and consultations end, and so do the sessions of its users. What the former prefecture keeps of them in its own searches, it sees as of any other prefecture.
         */
        post: operations["OrganisationController_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/{code}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a unit
         * @description One that is to come works with the service from today on.
         */
        post: operations["OrganisationController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/{code}/reclassification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a unit another kind
         * @description A regional or provincial security service becomes a police prefecture, or the other way round: nobody sees more or less. A district stays one, since its code begins no number; what it becomes is added, and the district put below it.
         */
        post: operations["OrganisationController_reclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation/{code}/renaming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a unit
         * @description In three languages. Its code and the numbers of its records stay.
         */
        post: operations["OrganisationController_rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prefectures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the prefectures
         * @description Every prefecture with its code, which numbers, filters and users name, and its name in three languages.
         */
        get: operations["PrefecturesController_list"];
        put?: never;
        /**
         * Add a prefecture
         * @description For administrators of the national level. The code has three letters and is never changed: numbers of records begin with it. One that is listed as to come is opened, by these names.
         */
        post: operations["PrefecturesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prefectures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set whom others call at a prefecture
         * @description For administrators of the prefecture, and of the national level. It is shown to everybody, in GET /prefectures; null takes it away.
         */
        patch: operations["PrefecturesController_change"];
        trace?: never;
    };
    "/api/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reviews that are due
         * @description Records and cases of your prefecture of which somebody has to say whether they are still needed.
         */
        get: operations["ReviewsController_due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the day of a review
         * @description Of a record or case that is still needed: when to look again, later or sooner than it was, and why.
         */
        patch: operations["ReviewsController_change"];
        trace?: never;
    };
    "/api/v1/search-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List search requests
         * @description Your own; of a supervisor, those of the prefecture; newest first.
         */
        get: operations["SearchRequestsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a search request
         * @description Who asks for which search, and what was decided.
         */
        get: operations["SearchRequestsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a search request
         * @description By a supervisor who did not ask. An approved one is then run by who asked.
         */
        post: operations["SearchRequestsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search-requests/{id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run your approved search
         * @description Once, within a week of asking; by who asked for it.
         */
        post: operations["SearchRequestsController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored searches
         * @description Your own; of supervisors and auditors, those of the prefecture; newest first.
         */
        get: operations["SearchesController_list"];
        put?: never;
        /**
         * Search
         * @description With a stored sketch or photograph or traits, as JSON; with uploaded images, as multipart: parts `image` and one part `query` with the same JSON; of each image that is said to be altered, in their order, a part `original`: the image as it was before. A POST, since a probe is sensitive and must not stand in a URL.
         */
        post: operations["SearchesController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a stored search
         * @description The list as it was answered. Who was withdrawn or restricted since is withheld.
         */
        get: operations["SearchesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/adjudications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the adjudications of a search
         * @description What examiners and supervisors said of its candidates.
         */
        get: operations["AdjudicationsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/blind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the blind view of a search
         * @description Its candidates without rank, score or opinion, for who has not looked at the search itself.
         */
        get: operations["AdjudicationsController_blind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/blind/{recordId}/adjudications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say blindly what a candidate is worth
         * @description By who has not seen the search, and has looked at the images of both faces for the case.
         */
        post: operations["AdjudicationsController_examineBlind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/blind/{recordId}/adjudications/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw your blind opinion on a candidate
         * @description While it stands alone. It is kept, with the reason, and nothing rests on it.
         */
        post: operations["AdjudicationsController_withdrawBlind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch an evidence bundle
         * @description A ZIP archive: hashes, query, scores, adjudications, log entries with their proof, a report in French and Arabic. No image of a person, no template. Declare the disclosure first.
         */
        get: operations["BundlesController_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/candidates/{rank}/adjudications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a candidate is worth
         * @description With ranks and scores known, by who has looked at the images of both faces for the case.
         */
        post: operations["AdjudicationsController_examine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/candidates/{rank}/adjudications/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw your opinion on a candidate
         * @description While it stands alone: once another examiner has given theirs, both stay. It is kept, with the reason, and nothing rests on it. You may give another, and are not its blind examiner.
         */
        post: operations["AdjudicationsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/candidates/{rank}/corroborations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add corroboration
         * @description Evidence other than the face; an identification needs some.
         */
        post: operations["AdjudicationsController_corroborate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/candidates/{rank}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide a disagreement
         * @description By a supervisor who gave neither opinion.
         */
        post: operations["AdjudicationsController_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/candidates/{rank}/identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Identify a person
         * @description By a supervisor or the holder of the case, on two opinions and corroboration; links sketch, subject and case.
         */
        post: operations["AdjudicationsController_identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/candidates/{rank}/identification/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an identification
         * @description The sketch is unsolved again; only new opinions of a new search identify anew.
         */
        post: operations["AdjudicationsController_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say to whom an evidence bundle is given
         * @description Recipient and purpose are logged before a byte leaves; then you have ten minutes to fetch the bundle.
         */
        post: operations["BundlesController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/probe/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at an uploaded probe
         * @description What was uploaded to search with, for who ran the search and who examines it. It names a consultation for the same case.
         */
        get: operations["AdjudicationsController_probeImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repeat a stored search
         * @description Computes the list from what it was computed with once more, and over the records of now, and tells what has changed.
         */
        post: operations["SearchesController_repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review a search
         * @description Logs that you looked at it, and what you found. Nobody reviews their own.
         */
        post: operations["SearchReviewsController_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/gallery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count whom a search would go through
         * @description Before it is run: how many records are in scope, and how many each filter leaves out. Nobody is shown, no face is compared, and nothing is kept but what the log has of it: of the counts for one case, the 1st, 10th, 100th … in a quarter of an hour. Of the probe only stored records matter, which would find themselves.
         */
        post: operations["SearchesController_count"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/searches/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List searches to review
         * @description A sample of recent searches of your prefecture, with what was altered since.
         */
        get: operations["SearchReviewsController_sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sketches
         * @description Those that you may find: all of your prefecture, and what others share; newest first.
         */
        get: operations["SketchesController_list"];
        put?: never;
        /**
         * Enter a sketch
         * @description Part `image` is the drawing, part `record` what is known of it, as JSON. The face in it is looked for at once: see `face` in the answer.
         */
        post: operations["SketchesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a sketch
         * @description Of another prefecture you see what it shares, not what it noted.
         */
        get: operations["SketchesController_read"];
        put?: never;
        post?: never;
        /**
         * Withdraw a sketch
         * @description It is in no gallery any more, and not erased.
         */
        delete: operations["SketchesController_withdraw"];
        options?: never;
        head?: never;
        /**
         * Change a sketch
         * @description Changes only what is sent; `version` is the one you read.
         */
        patch: operations["SketchesController_change"];
        trace?: never;
    };
    "/api/v1/sketches/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List to whom diffusion sheets of a sketch were given
         * @description Told to its own prefecture and the national level.
         */
        get: operations["SheetsController_disclosed"];
        put?: never;
        /**
         * Say to whom a diffusion sheet is given
         * @description Audience, recipient and purpose are logged before a byte leaves; then you have ten minutes to fetch the sheet. Of a sketch of your prefecture that is shared nationally, in use, not identified, and of an open case.
         */
        post: operations["SheetsController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/exchange-disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say to whom a record is handed over
         * @description Agency, recipient, purpose and case are logged before a byte leaves; then you have ten minutes to fetch the file. Of a record of your prefecture that is shared nationally and in use, for an open case of yours.
         */
        post: operations["SketchExchangeController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/exchange-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a record as a file of ANSI/NIST-ITL
         * @description ANSI/NIST-ITL 1-2011 in traditional encoding: Type-1, Type-2 and a Type-10 of each image. Declare the disclosure first.
         */
        get: operations["SketchExchangeController_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/expungement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a sketch
         * @description For good, with every copy, on a stated ground; with `dryRun`, tells what would be erased and who would be told.
         */
        post: operations["ExpungementsController_sketch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/face-box": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say where the face is
         * @description Also which of several. The box is looked at as a detection is: where no face can be seen in it, it is kept and `face.status` is `doubtful`.
         */
        put: operations["SketchesController_setFaceBox"];
        post?: never;
        /**
         * Look for the face anew
         * @description Takes back what a person said of where the face is: it is looked for as on upload.
         */
        delete: operations["SketchesController_endFaceBox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what of a record
         * @description When, from what to what, and why: fields, traits and images one by one, sharing, withdrawal and its undoing. For its own prefecture and the national level. An image that was removed is shown by the image route of the record, by its id.
         */
        get: operations["SketchesController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/identifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List identifications of a sketch
         * @description Whom a sketch of your prefecture was said to show, those revoked too.
         */
        get: operations["AdjudicationsController_identified"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the image of a record
         * @description For the case of your consultation, which `POST /api/v1/consultations` opens; every look is logged.
         */
        get: operations["SketchesController_image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/image-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put the images of a record in order
         * @description The images that are named come first, in that order, and the others follow as they stood. The first image is the main one: naming one image makes it that. A record is shown by it, and a sketch is searched with it.
         */
        put: operations["SketchesController_orderImages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add an image to a sketch
         * @description A second drawing of the same person by the same witness; searches compare with each.
         */
        post: operations["SketchesController_addImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/images/{imageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace an image of a record
         * @description The new image takes the place of the old one and is enrolled; a sketch is linked anew. The old one leaves every gallery, list and search, and is kept in the history of the record until that is erased.
         */
        put: operations["SketchesController_replaceImage"];
        post?: never;
        /**
         * Remove an image from a record
         * @description It leaves every gallery, list and search, and is kept in the history of the record until that is erased. A record without any image is found by its traits.
         */
        delete: operations["SketchesController_removeImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/national-sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift the restriction of a record
         * @description Every prefecture finds it from now on. It keeps its number. To restrict a record again, change its `sharing`.
         */
        post: operations["SketchesController_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List to whom a record was opened
         * @description Told to its own prefecture and the national level.
         */
        get: operations["SketchesController_openingsOf"];
        put?: never;
        /**
         * Open a restricted record to a prefecture
         * @description Lets it find the record, as if it were shared with it, for a time.
         */
        post: operations["SketchesController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/openings/{openingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End an opening now
         * @description The prefecture does not find the record any more.
         */
        delete: operations["SketchesController_endOpening"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a withdrawal
         * @description The record is in use again: in its galleries and counts, and a sketch is linked again. Its history tells that it was withdrawn, why, and why that was undone.
         */
        post: operations["SketchesController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sketches/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a diffusion sheet
         * @description The main image, the description with the certainty of the witness, prefecture, contact, date and a notice; for the police the case and its offence, too. Declare the disclosure first.
         */
        get: operations["SheetsController_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subjects
         * @description Those that you may find: all of your prefecture, and what others share; newest first.
         */
        get: operations["SubjectsController_list"];
        put?: never;
        /**
         * Enter a subject
         * @description A known person: part `image` is a photograph, part `record` what is known, as JSON. The face in it is looked for at once: see `face` in the answer.
         */
        post: operations["SubjectsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a subject
         * @description Of another prefecture you see what it shares, not what it noted.
         */
        get: operations["SubjectsController_read"];
        put?: never;
        post?: never;
        /**
         * Withdraw a subject
         * @description It is in no gallery any more, and not erased.
         */
        delete: operations["SubjectsController_withdraw"];
        options?: never;
        head?: never;
        /**
         * Change a subject
         * @description Changes only what is sent; `version` is the one you read.
         */
        patch: operations["SubjectsController_change"];
        trace?: never;
    };
    "/api/v1/subjects/{id}/exchange-disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say to whom a record is handed over
         * @description Agency, recipient, purpose and case are logged before a byte leaves; then you have ten minutes to fetch the file. Of a record of your prefecture that is shared nationally and in use, for an open case of yours.
         */
        post: operations["SubjectExchangeController_declare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/exchange-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a record as a file of ANSI/NIST-ITL
         * @description ANSI/NIST-ITL 1-2011 in traditional encoding: Type-1, Type-2 and a Type-10 of each image. Declare the disclosure first.
         */
        get: operations["SubjectExchangeController_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/expungement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a subject
         * @description For good, with every copy, on a stated ground; with `dryRun`, tells what would be erased and who would be told.
         */
        post: operations["ExpungementsController_subject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/face-box": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say where the face is
         * @description Also which of several. The box is looked at as a detection is: where no face can be seen in it, it is kept and `face.status` is `doubtful`.
         */
        put: operations["SubjectsController_setFaceBox"];
        post?: never;
        /**
         * Look for the face anew
         * @description Takes back what a person said of where the face is: it is looked for as on upload.
         */
        delete: operations["SubjectsController_endFaceBox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what of a record
         * @description When, from what to what, and why: fields, traits and images one by one, sharing, withdrawal and its undoing. For its own prefecture and the national level. An image that was removed is shown by the image route of the record, by its id.
         */
        get: operations["SubjectsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at the image of a record
         * @description For the case of your consultation, which `POST /api/v1/consultations` opens; every look is logged.
         */
        get: operations["SubjectsController_image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/image-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put the images of a record in order
         * @description The images that are named come first, in that order, and the others follow as they stood. The first image is the main one: naming one image makes it that. A record is shown by it, and a sketch is searched with it.
         */
        put: operations["SubjectsController_orderImages"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/images/{imageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace an image of a record
         * @description The new image takes the place of the old one and is enrolled; a sketch is linked anew. The old one leaves every gallery, list and search, and is kept in the history of the record until that is erased.
         */
        put: operations["SubjectsController_replaceImage"];
        post?: never;
        /**
         * Remove an image from a record
         * @description It leaves every gallery, list and search, and is kept in the history of the record until that is erased. A record without any image is found by its traits.
         */
        delete: operations["SubjectsController_removeImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/national-sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift the restriction of a record
         * @description Every prefecture finds it from now on. It keeps its number. To restrict a record again, change its `sharing`.
         */
        post: operations["SubjectsController_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List to whom a record was opened
         * @description Told to its own prefecture and the national level.
         */
        get: operations["SubjectsController_openingsOf"];
        put?: never;
        /**
         * Open a restricted record to a prefecture
         * @description Lets it find the record, as if it were shared with it, for a time.
         */
        post: operations["SubjectsController_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/openings/{openingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End an opening now
         * @description The prefecture does not find the record any more.
         */
        delete: operations["SubjectsController_endOpening"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photograph of a subject
         * @description Searches compare with each of them. Part `photo` says, as JSON, how it was taken, as far as that is known.
         */
        post: operations["SubjectsController_addPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/subjects/{id}/photos/{imageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Say how a photograph was taken
         * @description When, in which pose, where it comes from and on which ground. Changes only what is sent; null clears it.
         */
        patch: operations["SubjectsController_describePhoto"];
        trace?: never;
    };
    "/api/v1/subjects/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a withdrawal
         * @description The record is in use again: in its galleries and counts, and a sketch is linked again. Its history tells that it was withdrawn, why, and why that was undone.
         */
        post: operations["SubjectsController_restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tombstones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tombstones
         * @description What was erased for good, when and on what ground; newest first.
         */
        get: operations["TombstonesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tombstones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a tombstone
         * @description What is left of an erased record or case.
         */
        get: operations["TombstonesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List users
         * @description Of your prefecture; at national level of all. By page, newest first.
         */
        get: operations["UsersController_list"];
        put?: never;
        /**
         * Add a user
         * @description With a role and a prefecture: your own, or any at national level. The password that you give has to be changed at the first login.
         */
        post: operations["UsersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description Changes only what is sent: name, role, whether the account is open, or a new password. Nobody changes their own role.
         */
        patch: operations["UsersController_change"];
        trace?: never;
    };
    "/api/v1/users/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove the second factor of a user
         * @description For who has lost it: they set up a new one at the next login, and every session of theirs ends.
         */
        delete: operations["UsersController_resetSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End all sessions of a user
         * @description Every token that the user has is refused from now on.
         */
        delete: operations["UsersController_endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary/alterations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the alterations of images
         * @description What may have been done to an image before it is searched with.
         */
        get: operations["VocabularyController_alterations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary/circumstances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is said of where and how an offence was
         * @description All that a form for `place` and `modusOperandi` of a case needs: communes, kinds of place, ways of doing, and limits.
         */
        get: operations["VocabularyController_circumstances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary/making": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is asked of how a sketch was made
         * @description All that a form for `making` of a sketch needs: codes, labels and limits.
         */
        get: operations["MakingVocabularyController_making"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary/offences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the offences
         * @description What a case can be for, where that is in the law, and whether it may be searched for.
         */
        get: operations["VocabularyController_offences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary/photographs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is asked of a photograph
         * @description In which pose, from where and on which ground a photograph of a subject was taken.
         */
        get: operations["VocabularyController_photographs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the problems
         * @description Every code that a refusal or a failure can have, with its status and title.
         */
        get: operations["VocabularyController_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the roles
         * @description What a user or an API key can be, and what each may do.
         */
        get: operations["VocabularyController_roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocabulary/traits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the traits
         * @description All that a form for traits needs: codes, labels, limits, and what is the same in other standards; without what the operator has switched off. The version changes with every change of it.
         */
        get: operations["VocabularyController_traits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the process answers
         * @description Says nothing of the database.
         */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the service can work
         * @description Database and face engine answer, too, within three seconds, the database can be written, its disk has room, and nobody has told the service to stop; a problem (503) otherwise.
         */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AdjudicationList: {
            /** @description Of the candidates somebody examined. */
            items: components["schemas"]["AdjudicationView"][];
            notice: string;
            /** @description Ranks of the candidates whom nobody has looked at for the case. None is identified before all have been. */
            notLookedAt: number[];
        };
        AdjudicationView: {
            /**
             * @description What comes next: `opinion`: of anybody else; `blind_opinion`: of somebody who has not seen the ranks; `decision`: of a supervisor who gave no opinion; `corroboration`; `identification`: by a supervisor or the holder of the case. Null where nothing is awaited.
             * @enum {string|null}
             */
            awaits: "opinion" | "blind_opinion" | "decision" | "corroboration" | "identification" | null;
            corroborations: components["schemas"]["CorroborationView"][];
            decisions: components["schemas"]["DecisionView"][];
            identification: components["schemas"]["FoundedIdentification"] | null;
            /** @description An opinion that stands alone is shown to nobody but who gave it. */
            opinions: components["schemas"]["OpinionView"][];
            /**
             * @description What two examiners agree on, or a supervisor decided.
             * @enum {string|null}
             */
            outcome: "potential" | "no_candidate" | "inconclusive" | null;
            /** @description Of the candidate, in its search. */
            rank: number;
            /**
             * Format: uuid
             * @description Of the candidate.
             */
            recordId: string;
            /** @enum {string} */
            stage: "open" | "second_awaited" | "disagreed" | "concluded" | "identified" | "revoked";
            /** @description Opinions that were taken back before another was given: nothing rests on them. Shown to nobody but who gave them until two stand. */
            withdrawn: components["schemas"]["WithdrawnOpinionView"][];
        };
        AgeAtOffence: {
            max: number;
            /** @description In full years. */
            min: number;
        };
        AlreadyIn: {
            /** @description There are more than these. */
            more: boolean;
            /** @description By number, twenty at most. */
            records: components["schemas"]["HoldingRecord"][];
        };
        AlterationVocabulary: {
            alterations: components["schemas"]["LabelledCode"][];
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKeyView"][];
            nextCursor?: string;
        };
        ApiKeyRotation: {
            /** @description Of the new key, within two years. */
            expiresAt: string;
            /**
             * @description How long the old key still opens, until every client has the new one.
             * @default 24
             */
            overlapHours?: number;
        };
        ApiKeyView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            prefecture: string;
            /**
             * Format: date-time
             * @description Until when the key before the last rotation opens, too.
             */
            previousExpiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            role: "forensic_officer" | "detective" | "supervisor" | "auditor";
        };
        AwaitingPage: {
            items: components["schemas"]["AwaitingSearch"][];
            nextCursor?: string;
        };
        AwaitingSearch: {
            /** Format: date-time */
            createdAt: string;
            purpose: string;
            /** Format: uuid */
            searchId: string;
        };
        BlindCandidate: {
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description Whose face was compared, which an opinion is on; null of one found by traits alone.
             */
            imageId: string | null;
            /** @enum {string} */
            kind: "sketch" | "subject";
            /**
             * @description Whether the person was a minor (under 18) on the days of the offence of the case, or, without a case, on the day the record speaks of. `perhaps_minor`: they may have been, by what is known of their age.
             * @enum {string}
             */
            minority?: "minor" | "perhaps_minor" | "adult" | "unknown";
            /** @description The same in the caller's language. */
            minorityText?: string;
            number: string;
            prefecture: string;
            /** @description A search of the case, by the same probe or by the candidate, or a link alert, has shown you how the two compare: you are no blind examiner of this candidate. */
            seenElsewhere: boolean;
            /** @description To be followed as it is: it names your consultation of the case. Null while you have none: open one, with POST /consultations, and read this again. */
            thumbnail: string | null;
            /**
             * @description What you said yourself.
             * @enum {string|null}
             */
            yours: "potential" | "no_candidate" | "inconclusive" | null;
        };
        BlindView: {
            /** @description In an order of your own. */
            candidates: components["schemas"]["BlindCandidate"][];
            /**
             * Format: uuid
             * @description To look at images for.
             */
            caseId: string;
            notice: string;
            probe: components["schemas"]["ProbeView"] | components["schemas"]["WithheldProbe"] | components["schemas"]["ExpungedProbe"];
            purpose: string;
            /** Format: uuid */
            searchId: string;
        };
        Caller: {
            district: string | null;
            /**
             * @description What this account has to do before anything else opens to it.
             * @enum {string|null}
             */
            firstDuty: "password-change" | "second-factor-enrolment" | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "user" | "api_key";
            name: string;
            prefecture: string;
            role: string;
        };
        Candidate: {
            /** @description What its case has in common with the one that the search is for; absent of none. */
            circumstances?: components["schemas"]["CandidateCircumstance"][];
            datedOn: string;
            evidence: components["schemas"]["CandidateEvidence"];
            face: components["schemas"]["CandidateFace"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sketch" | "subject";
            /**
             * @description Whether the person was a minor (under 18) on the days of the offence of the case, or, without a case, on the day the record speaks of. `perhaps_minor`: they may have been, by what is known of their age.
             * @enum {string}
             */
            minority?: "minor" | "perhaps_minor" | "adult" | "unknown";
            /** @description The same in the caller's language. */
            minorityText?: string;
            number: string;
            prefecture: string;
            rank: number;
            /** @description Sum of the evidence (natural-log likelihood ratio); not a probability. */
            score: number;
            /** @description To be followed as it is: it names your consultation of the case. Null while you have none: open one, with POST /consultations, and read this again. */
            thumbnail: string | null;
            traits: components["schemas"]["CandidateTrait"][];
        };
        CandidateCircumstance: {
            /** @description Of so many that all prefectures find a record of. */
            among: number;
            /** @description Cases that say the rarest of these. */
            cases: number;
            /** @enum {string} */
            circumstance: "commune" | "placeKind" | "modusOperandi";
            /** @description What both cases say, by GET /vocabulary/circumstances. */
            codes: string[];
            /** @description What it adds to `score`: the same, weighted. */
            contribution: number;
            /** @description Natural-log likelihood ratio; never against. */
            evidence: number;
        };
        CandidateEvidence: {
            /** @description What speaks against it. */
            against: components["schemas"]["EvidencePart"][];
            /** @description What it adds that the cases have a place or a modus operandi in common; absent where they have not. */
            circumstances?: number;
            /** @description What the face adds to the score. */
            face: number;
            /** @description What speaks for this being the person. All three lists add up to `score`. */
            for: components["schemas"]["EvidencePart"][];
            /** @description What the traits add to the score. */
            traits: number;
            /** @description Part of all the evidence, for and against, that comes from traits; 0 to 1. */
            traitShare: number;
            /** @description What says nothing either way: the record does not tell, or everybody would agree; the face, where none was compared. */
            unknown: components["schemas"]["EvidencePart"][];
        };
        CandidateFace: {
            /**
             * @description The same in words; `bands` says them.
             * @enum {string}
             */
            band: "stands_out" | "notable" | "one_of_several" | "unremarkable";
            /** @description How many strangers of this gallery are expected to resemble the probe as much, by how much the others do. Absent of searches from before it was told. */
            expectedStrangers?: number;
            /**
             * Format: uuid
             * @description The most similar image of the record.
             */
            imageId: string;
            /** @description Of a probe of several: how similar each member that has a face is by itself. */
            members?: components["schemas"]["MemberSimilarity"][];
            /** @description Share of the other faces of the gallery that are less similar, in per cent. */
            percentile: number | null;
            /** @description What each part of the face says. */
            regions: components["schemas"]["CandidateRegion"][];
            /** @description Cosine of the templates, −1 to 1; not a probability. */
            similarity: number;
        };
        CandidateProgress: {
            /** @description Candidates at this stage, with this outcome. */
            count: number;
            /**
             * @description What two examiners agree on, or a supervisor decided.
             * @enum {string|null}
             */
            outcome: "potential" | "no_candidate" | "inconclusive" | null;
            /** @enum {string} */
            stage: "open" | "second_awaited" | "disagreed" | "concluded" | "identified" | "revoked";
        };
        CandidateRegion: {
            /** @description Natural-log likelihood ratio of this region by itself, before any weight. Regions are not independent: these do not add up to that of the face. */
            evidence: number;
            /**
             * @description `outline`: hair, ears, cheeks and jaw.
             * @enum {string}
             */
            region: "eyes" | "nose" | "mouth" | "outline";
            /** @description Cosine, −1 to 1; not a probability. */
            similarity: number;
        };
        CandidateTrait: {
            /** @enum {string} */
            agreement: "agrees" | "near" | "differs" | "unknown";
            candidate: {
                [key: string]: unknown;
            } | null;
            /** @description What it adds to `score`: the same, weighted. */
            contribution: number;
            /** @description Of clothing and things carried: days between those on which the two were seen, which count less from day to day and not after a week; null where one is not known, which does not count. */
            daysApart?: number | null;
            /** @description Natural-log likelihood ratio; positive speaks for. */
            evidence: number;
            probe: {
                [key: string]: unknown;
            };
            trait: string;
        };
        CaseAlterationView: {
            after: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            /** @description Of those the log may tell, what they were. */
            before: {
                [key: string]: unknown;
            };
            by: components["schemas"]["PersonView"];
            /** @description Fields that were set. */
            fields: string[];
        };
        CaseChange: {
            /** @description Gives it, and its records, to a district of its prefecture; null takes it back. */
            district?: string | null;
            /** @description How it was done; its codes are those of GET /vocabulary/circumstances. */
            modusOperandi?: components["schemas"]["ModusOperandi"] | null;
            occurredFrom?: string;
            occurredTo?: string;
            /** @enum {string} */
            offence?: "homicide" | "attempted_homicide" | "sexual_assault" | "kidnapping" | "robbery" | "armed_robbery" | "burglary" | "theft" | "assault" | "fraud" | "arson" | "drug_trafficking" | "human_trafficking" | "terrorism" | "unidentified_body" | "missing_person" | "vandalism" | "insult" | "public_drunkenness" | "begging" | "traffic_offence" | "unspecified";
            /** @description Where the offence was; its codes are those of GET /vocabulary/circumstances. */
            place?: components["schemas"]["CasePlace"] | null;
            /** @description Corrected; unique in your prefecture. Capitals, and what stands between its parts (spaces, dashes, slashes, dots, low lines), make no difference. */
            reference?: string;
            /**
             * @description One that ends in acquittal or dismissal: POST /cases/{id}/expungement closes it.
             * @enum {string}
             */
            status?: "open" | "closed";
            /** @description The version you read. */
            version: number;
        };
        CaseDisclosure: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            purpose: string;
            recipient: string;
            /** Format: uuid */
            searchId: string;
        };
        CaseOverview: {
            case: components["schemas"]["CaseView"];
            /** @description To whom these searches were given away, as evidence bundles, oldest first. */
            disclosures: components["schemas"]["CaseDisclosure"][];
            /** @description Oldest first, with those taken back. */
            identifications: components["schemas"]["IdentificationView"][];
            /** @description There are more records or searches than the 200 of each that are shown. */
            more: boolean;
            /** @description Newest first; withdrawn ones, too. */
            records: components["schemas"]["CaseRecord"][];
            /** @description Those that you may read, newest first: your own; of a supervisor, all. */
            searches: components["schemas"]["CaseSearch"][];
        };
        CasePage: {
            items: components["schemas"]["CaseView"][];
            nextCursor?: string;
        };
        CasePlace: {
            /**
             * @description The commune, or the arrondissement of a city.
             * @enum {string|null}
             */
            commune?: "casablanca" | "casablanca_ain_chock" | "casablanca_ain_sebaa" | "casablanca_al_fida" | "casablanca_anfa" | "casablanca_ben_msick" | "casablanca_essoukhour_assawda" | "casablanca_hay_hassani" | "casablanca_hay_mohammadi" | "casablanca_maarif" | "casablanca_mers_sultan" | "casablanca_moulay_rachid" | "casablanca_sbata" | "casablanca_sidi_belyout" | "casablanca_sidi_bernoussi" | "casablanca_sidi_moumen" | "casablanca_sidi_othmane" | "mechouar_de_casablanca" | "mohammedia" | "bouskoura" | "dar_bouazza" | "nouaceur" | "mediouna" | "tit_mellil" | "agadir" | "inezgane" | "ait_melloul" | "dcheira_el_jihadia" | "drarga" | "aourir" | "lqliaa" | "rabat" | "rabat_agdal_riyad" | "rabat_el_youssoufia" | "rabat_hassan" | "rabat_souissi" | "rabat_yacoub_el_mansour" | "temara" | "skhirate" | "sale" | "sale_bab_lamrissa" | "sale_bettana" | "sale_hssaine" | "sale_layayda" | "sale_tabriquet" | "kenitra" | "khemisset" | "sidi_kacem" | "sidi_slimane" | "fes" | "fes_agdal" | "fes_jnan_el_ouard" | "fes_el_mariniyine" | "fes_medina" | "fes_saiss" | "fes_zouagha" | "meknes" | "taza" | "sefrou" | "azrou" | "ifrane" | "marrakech" | "marrakech_annakhil" | "marrakech_gueliz" | "marrakech_medina" | "marrakech_menara" | "marrakech_sidi_youssef_ben_ali" | "safi" | "essaouira" | "ben_guerir" | "el_kelaa_des_sraghna" | "youssoufia" | "tanger" | "tanger_bni_makada" | "tanger_charf_mghogha" | "tanger_charf_souani" | "tanger_medina" | "tetouan" | "larache" | "ksar_el_kebir" | "al_hoceima" | "chefchaouen" | "fnideq" | "mdiq" | "asilah" | "ouezzane" | "oujda" | "nador" | "berkane" | "taourirt" | "guercif" | "jerada" | "settat" | "berrechid" | "el_jadida" | "sidi_bennour" | "benslimane" | "beni_mellal" | "khouribga" | "khenifra" | "fquih_ben_salah" | "azilal" | "errachidia" | "ouarzazate" | "midelt" | "tinghir" | "zagora" | "taroudant" | "oulad_teima" | "tiznit" | "biougra" | "guelmim" | "tan_tan" | "laayoune" | "dakhla" | "es_semara" | "boujdour" | null;
            /**
             * @description What kind of place it is.
             * @enum {string|null}
             */
            kind?: "home" | "common_parts" | "street" | "park" | "market" | "shop" | "jeweller" | "pharmacy" | "bank" | "cash_machine" | "petrol_station" | "cafe" | "night_venue" | "hotel" | "workplace" | "building_site" | "warehouse" | "school" | "hospital" | "place_of_worship" | "public_building" | "sports_ground" | "station" | "public_transport" | "taxi" | "vehicle" | "car_park" | "road" | "beach" | "countryside" | "empty_building" | "online" | null;
            /** @description Where exactly, or a commune that has no code. In the case file alone. */
            words?: string | null;
        };
        CaseRecord: {
            /** @description Who entered it. */
            by: components["schemas"]["PersonView"];
            /** Format: date-time */
            createdAt: string;
            datedOn: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sketch" | "subject";
            /**
             * @description Whether the person was a minor (under 18) on the days of the offence of the case, or, without a case, on the day the record speaks of. `perhaps_minor`: they may have been, by what is known of their age.
             * @enum {string}
             */
            minority: "minor" | "perhaps_minor" | "adult" | "unknown";
            /** @description The same in the caller's language. */
            minorityText: string;
            number: string;
            /** @enum {string} */
            status: "active" | "withdrawn";
        };
        CaseSearch: {
            /** @description Who ran it. */
            by: components["schemas"]["PersonView"];
            /** @description It compared no face. Supervisors look at such searches first. */
            byTraitsAlone: boolean;
            /** Format: uuid */
            caseId: string;
            /** Format: date-time */
            createdAt: string;
            examined: components["schemas"]["CandidateProgress"][];
            gallerySize: number;
            /** Format: uuid */
            id: string;
            /** @description Who is concluded to be worth investigating, and not identified: of a search whose list you have read, and of records that you may see. `examined` counts the others with them. */
            leads: components["schemas"]["LeadView"][];
            purpose: string;
        };
        CaseView: {
            /** Format: date-time */
            createdAt: string;
            /** @description Of whoever opened it, or that it was given to. */
            district: string | null;
            /**
             * Format: date-time
             * @description When its records and probes were erased: see /tombstones.
             */
            expungedAt: string | null;
            /** @description Who opened it, and answers for it. */
            holder: components["schemas"]["PersonView"];
            /** Format: uuid */
            id: string;
            /** @description How it was done; its codes are those of GET /vocabulary/circumstances. */
            modusOperandi?: components["schemas"]["ModusOperandi"] | null;
            occurredFrom: string;
            occurredTo: string;
            /** @enum {string} */
            offence: "homicide" | "attempted_homicide" | "sexual_assault" | "kidnapping" | "robbery" | "armed_robbery" | "burglary" | "theft" | "assault" | "fraud" | "arson" | "drug_trafficking" | "human_trafficking" | "terrorism" | "unidentified_body" | "missing_person" | "vandalism" | "insult" | "public_drunkenness" | "begging" | "traffic_offence" | "unspecified";
            /** @description Where the offence was; its codes are those of GET /vocabulary/circumstances. */
            place?: components["schemas"]["CasePlace"] | null;
            prefecture: string;
            reference: string;
            /** @description When to look whether it is still needed. */
            reviewOn: string;
            /** @enum {string} */
            status: "open" | "closed";
            version: number;
        };
        CentringThenAndNow: {
            now: components["schemas"]["TemplateCounts"];
            then: components["schemas"]["TemplateCounts"];
        };
        Checklist: {
            /** @enum {string} */
            chin: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            ears: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            eyebrows: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            eyes: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            faceShape: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            facialHair: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            forehead: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            hair: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            lines: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            mouth: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            nose: "similar" | "different" | "not_comparable";
            /** @enum {string} */
            scarsAndMarks: "similar" | "different" | "not_comparable";
        };
        Checkpoint: {
            /** @description Entries in it. */
            count: number;
            /** @description Position of its first entry. */
            firstPosition: number;
            /** @description SHA-256 of what is above, in hex. */
            hash: string;
            /** @description The key that signed it. */
            keyId: string;
            /** @description Seals before it, and itself. */
            number: number;
            /** @description `hash` of the seal before, in hex. */
            previous: string;
            /** @description Merkle root of its entries (RFC 9162), in hex. */
            root: string;
            /** Format: date-time */
            sealedAt: string;
            /** @description Ed25519 over `hash`, in base64. */
            signature: string;
        };
        CircumstanceLimits: {
            /** @description Longest words of how an offence was done, in characters. */
            modusOperandiWords: number;
            /** @description Longest words of a place, in characters. */
            placeWords: number;
        };
        CircumstanceVocabulary: {
            communes: components["schemas"]["CommuneLabel"][];
            limits: components["schemas"]["CircumstanceLimits"];
            modiOperandi: components["schemas"]["LabelledCode"][];
            placeKinds: components["schemas"]["LabelledCode"][];
        };
        CommuneLabel: {
            /** @description Of an arrondissement, the code of its city. */
            city: string | null;
            code: string;
            /** @description One text with `lang`, all three without. */
            label: string | components["schemas"]["Labels"];
        };
        ConsoleSession: {
            /** @description Sent as `X-CSRF-Token` with whatever is to change something; kept by the page, and never sent otherwise. */
            csrfToken: string;
            /** @description What a page encrypts with what its user has begun and not sent: 256 bits as base64url, the same at each sign-in, and of no use here. */
            draftKey: string;
            /** @description Seconds until the session ends unless it is renewed. */
            expiresIn: number;
            /**
             * @description What this account has to do before anything else opens to it.
             * @enum {string|null}
             */
            firstDuty: "password-change" | "second-factor-enrolment" | null;
            /** Format: date-time */
            signedInAt: string;
            user: components["schemas"]["UserView"];
        };
        ConsultationView: {
            /** Format: uuid */
            caseId: string;
            /** Format: date-time */
            expiresAt: string;
            /**
             * Format: uuid
             * @description For `?consultation=` of images; yours alone.
             */
            id: string;
            purpose: string;
        };
        CorroborationView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            evidence: string;
            /** @enum {string} */
            kind: "fingerprints" | "dna" | "witness" | "communications" | "video" | "object" | "statement" | "other";
            /**
             * @description Of what somebody recalls: what they were shown of the candidate after the search. Where it was not `nothing`, an identification cannot rest on what they say; nor on a witness of before it was asked (null).
             * @enum {string|null}
             */
            shownToWitness: "nothing" | "photograph" | "line_up" | "person" | null;
        };
        CourtOutcomesOrder: {
            /** @description The same as a table, with a first line that names its columns (`subject,case,outcome,date,decision`): comma, semicolon or tab between them, days as 2026-03-14 or 14/03/2026, names of columns and outcomes also in French or Arabic. Its second row, below the names of the columns, is `outcomes[0]`, and empty rows count. A mark of byte order before it is skipped. */
            csv?: string;
            /** @description Answers what would become of whom, and changes nothing. */
            dryRun?: boolean;
            /** @description Or else `csv`. */
            outcomes?: components["schemas"]["NewCourtOutcome"][];
        };
        CourtOutcomesView: {
            /** @description Whether everything is as it was. */
            dryRun: boolean;
            /** @description Row by row. */
            outcomes: components["schemas"]["CourtOutcomeView"][];
        };
        CourtOutcomeView: {
            /**
             * @description `erased`: for good, with every copy, on this ground; `convicted`: registered so, and reviewed by another day; `already`: it was entered before, or is erased, and nothing changes.
             * @enum {string}
             */
            effect: "erased" | "convicted" | "already";
            /** @description Of the subject; null once they are erased. */
            fullName: string | null;
            number: string;
            /** @enum {string} */
            outcome: "acquittal" | "dismissal" | "conviction";
            /** @description Of a conviction. */
            reviewOn: string | null;
            /** @description The row that told so, from 1; of a table, as a spreadsheet shows it. */
            row: number;
            /**
             * Format: uuid
             * @description Of the subject, or of its tombstone.
             */
            subjectId: string;
        };
        CreatedApiKey: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description The key itself, shown this once; sent as `X-API-Key`. */
            key: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            prefecture: string;
            /**
             * Format: date-time
             * @description Until when the key before the last rotation opens, too.
             */
            previousExpiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** @enum {string} */
            role: "forensic_officer" | "detective" | "supervisor" | "auditor";
        };
        Credentials: {
            /** @description Of an account with a second factor: what the app shows, or a recovery code. */
            code?: string;
            /** Format: password */
            password: string;
            username: string;
        };
        DecisionView: {
            /** @description The answer to what stands against the candidate; null where none was given. */
            againstIt: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            /** @enum {string} */
            outcome: "potential" | "no_candidate" | "inconclusive";
            reason: string;
        };
        Delay: {
            /** @description Days of the calendar: 0 on the same day. */
            days: number;
            /** @description Null where a time of day is not known. */
            minutes: number | null;
        };
        DisagreedPage: {
            items: components["schemas"]["DisagreedSearch"][];
            nextCursor?: string;
            notice: string;
        };
        DisagreedSearch: {
            /** Format: uuid */
            caseId: string;
            /** @description Candidates to decide on. Their ranks are told with what was said of them, to who is then no blind examiner. */
            count: number;
            /** Format: date-time */
            createdAt: string;
            purpose: string;
            /** Format: uuid */
            searchId: string;
        };
        DisclosureView: {
            /** Format: date-time */
            at: string;
            purpose: string;
            recipient: string;
            /** Format: uuid */
            searchId: string;
            /**
             * Format: date-time
             * @description Until then you can fetch the bundle.
             */
            until: string;
        };
        DueReview: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sketch" | "subject" | "case";
            /** @description Of a case, its reference. */
            number: string;
            prefecture: string;
            reviewOn: string;
        };
        DueReviews: {
            /** @description Longest due first; those after them once these are reviewed. */
            items: components["schemas"]["DueReview"][];
        };
        DuplicateDecisionView: {
            /** @description Of another prefecture as they were when they said it, and without their role. */
            by: components["schemas"]["PersonView"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /**
             * @description `undone`: what stood before it was taken back.
             * @enum {string}
             */
            outcome: "same" | "different" | "later" | "undone";
            /** @description For which it was said. */
            prefecture: string;
            /** @description Null of two records of other prefectures. */
            reason: string | null;
        };
        DuplicatePage: {
            items: components["schemas"]["DuplicateSummary"][];
            nextCursor?: string;
            notice: string;
            /** @description With `importId`: records of it that are still to be compared. */
            toCompare?: number;
        };
        DuplicateSummary: {
            /** Format: date-time */
            createdAt: string;
            /** @description What stands; null while it is open. */
            decision: components["schemas"]["DuplicateDecisionView"] | null;
            /** @description The record that was imported. */
            first: components["schemas"]["LinkedRecord"];
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The import that has led to it; null where it is another prefecture’s.
             */
            importId: string | null;
            /** @description Both hold the same image, whatever the faces say. */
            sameImage: boolean;
            /** @description The one that it resembles. */
            second: components["schemas"]["LinkedRecord"];
            /**
             * @description The last decision that was not undone; `open` without one.
             * @enum {string}
             */
            state: "open" | "same" | "different" | "later";
        };
        DuplicateView: {
            /** @description What each `face.band` means, in the caller's language. */
            bands: {
                [key: string]: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** @description What stands; null while it is open. */
            decision: components["schemas"]["DuplicateDecisionView"] | null;
            /** @description As of a link alert, when the pair was proposed. Null where the image alone speaks, and of two records of other prefectures. */
            explanation: components["schemas"]["LinkEvidenceView"] | null;
            /** @description The record that was imported. Of another prefecture what it shares. */
            first: components["schemas"]["SketchView"] | components["schemas"]["SubjectView"];
            /** @description Records of the kind with a face that the first was compared with. */
            gallerySize: number | null;
            /** @description In the order they were given. */
            history: components["schemas"]["DuplicateDecisionView"][];
            /** Format: uuid */
            id: string;
            /**
             * Format: uuid
             * @description The import that has led to it; null where it is another prefecture’s.
             */
            importId: string | null;
            notice: string;
            /** @description Both hold the same image, whatever the faces say. */
            sameImage: boolean;
            /** @description The one that it resembles. */
            second: components["schemas"]["SketchView"] | components["schemas"]["SubjectView"];
            /**
             * @description The last decision that was not undone; `open` without one.
             * @enum {string}
             */
            state: "open" | "same" | "different" | "later";
            /** @description The least strength that was then worth a proposal. */
            threshold: number | null;
        };
        EnteredCandidate: {
            /** Format: uuid */
            id: string;
            number: string;
            rank: number;
            /** @enum {string} */
            why: "enrolled_since" | "exclusion_lifted_since" | "changed_since" | "moved_up" | "outside_then";
        };
        EnteringCandidate: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sketch" | "subject";
            number: string;
            prefecture: string;
            /** @description The rank it has in the search without the filter. */
            rank: number;
            /** @description As the score of a candidate. */
            score: number;
        };
        EvidenceOfTraits: {
            /** @description Whether a search by it is run. */
            enough: boolean;
            /** @description Of how many one may fit it at most. */
            least: number;
            /** @description Nothing is said but sex, complexion, language or clothing, which describe a category of people. */
            ofCategory: boolean;
            /** @description Of so many people, one fits it by chance, sex, complexion, language and clothing aside. */
            oneIn: number;
        };
        EvidencePart: {
            /** @description What the record says; null for a face, and where it says nothing. */
            candidate: string | null;
            /** @description What it adds to `score`: natural-log likelihood ratio times its weight. */
            contribution: number;
            /** @description In the caller's language, as the next two. */
            label: string;
            /** @description Of clothing and things carried: how far apart the two were seen, and whether it counts. */
            note?: string;
            /** @description `face`, the code of a trait, or what two cases have in common. */
            part: string;
            /** @description Null for a face. */
            probe: string | null;
        };
        ExchangeDisclosureView: {
            agency: string;
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            caseId: string;
            purpose: string;
            recipient: string;
            /** Format: uuid */
            recordId: string;
            /**
             * Format: date-time
             * @description Until then you can fetch the file.
             */
            until: string;
        };
        ExcludedByView: {
            actor: string;
            name: string;
            reason: string;
        };
        ExcludedCandidate: {
            /** @description What its case has in common with the one that the search is for; absent of none. */
            circumstances?: components["schemas"]["CandidateCircumstance"][];
            datedOn: string;
            evidence: components["schemas"]["CandidateEvidence"];
            exclusion: components["schemas"]["ExclusionView"];
            face: components["schemas"]["CandidateFace"] | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sketch" | "subject";
            /**
             * @description Whether the person was a minor (under 18) on the days of the offence of the case, or, without a case, on the day the record speaks of. `perhaps_minor`: they may have been, by what is known of their age.
             * @enum {string}
             */
            minority?: "minor" | "perhaps_minor" | "adult" | "unknown";
            /** @description The same in the caller's language. */
            minorityText?: string;
            number: string;
            prefecture: string;
            rank: number;
            /** @description Sum of the evidence (natural-log likelihood ratio); not a probability. */
            score: number;
            /** @description To be followed as it is: it names your consultation of the case. Null while you have none: open one, with POST /consultations, and read this again. */
            thumbnail: string | null;
            traits: components["schemas"]["CandidateTrait"][];
        };
        ExclusionView: {
            /** Format: date-time */
            at: string;
            /** @description Examiners, and who decided. */
            by: components["schemas"]["ExcludedByView"][];
            /**
             * Format: uuid
             * @description The search of whose candidate it was said.
             */
            searchId: string;
        };
        ExpungedCandidate: {
            expunged: components["schemas"]["ExpungedRecord"];
            rank: number;
        };
        ExpungedOfPair: {
            expunged: components["schemas"]["ExpungedRecord"];
        };
        ExpungedProbe: {
            expunged: boolean;
        };
        ExpungedRecord: {
            /** Format: date-time */
            expungedAt: string;
            /**
             * Format: uuid
             * @description Of the tombstone, as once of the record.
             */
            id: string;
            number: string;
        };
        ExpungementOrder: {
            /** @description Answers what would go, and who would be told, and changes nothing. */
            dryRun?: boolean;
            /** @enum {string} */
            ground: "acquittal" | "dismissal" | "court_order" | "retention_expired" | "error";
            /** @description Of the decision, as its court numbers it. It stays: name nobody. */
            reference: string;
        };
        ExpungementView: {
            /** @description Whether everything is as it was. */
            dryRun: boolean;
            /**
             * Format: uuid
             * @description Of what was erased, and now of its tombstone.
             */
            id: string;
            /** @description Who ran a search of an open case that it was in, as far as the caller may read the search; others are told, too. */
            told: components["schemas"]["Told"][];
            /** @description Of a case, its own first, then those of its records. */
            tombstones: components["schemas"]["TombstoneView"][];
        };
        FaceBoxChange: {
            /** @description In pixels of the full image. */
            box: components["schemas"]["FaceBoxInput"];
            /**
             * Format: uuid
             * @description The record's first image if absent.
             */
            imageId?: string;
        };
        FaceBoxInput: {
            height: number;
            width: number;
            x: number;
            y: number;
        };
        FaceEngineState: {
            /** @enum {string} */
            backend: "wasm" | "tensorflow";
            modelVersion: string;
            /** @description Worker threads. */
            workers: number;
        };
        FacePreview: {
            /**
             * Format: byte
             * @description The face alone, turned and scaled by its landmarks: a JPEG in base64. Null where there is none.
             */
            aligned: string | null;
            face: components["schemas"]["FaceView"];
            height: number;
            /** @description 68 points in the iBUG 300-W order, in pixels as `width` and `height`; none where no face was found. */
            landmarks: components["schemas"]["LandmarkView"][];
            /** @description As it would be stored: upright, and scaled down if it is very large. */
            width: number;
        };
        FacePreviewQuery: {
            /** @description Where the face is, in pixels of the answer’s `width` and `height`; it is looked for if absent. */
            box?: components["schemas"]["FaceBoxInput"];
            /**
             * @description What it is looked at as: of a record to be, `sketch` of a sketch, `photo` of a subject.
             * @enum {string}
             */
            modality: "sketch" | "photo";
        };
        FaceView: {
            box?: components["schemas"]["FaceBoxInput"];
            detectorScore?: number | null;
            /** @description Each face that is in the image, the one that was taken first. Another is chosen by its box: with `PUT …/face-box`, or as `probe.box`; then it is the only one here. Empty of what was stored before they were told. */
            faces?: components["schemas"]["SeenFaceView"][];
            /**
             * @description What the image looks like, drawn or photographed, whatever it was said to be.
             * @enum {string|null}
             */
            looksLike?: "sketch" | "photo" | "unclear" | null;
            /** @enum {string} */
            method?: "tiny" | "ssd" | "centre" | "manual";
            /** @description It looks like what it was not said to be. It was taken at its word; check it, since a photograph taken for a sketch is compared badly. */
            modalityDoubtful?: boolean;
            modelVersion?: string;
            /** @description Why a better image is worth looking for: the face is `small` (its eyes less than 35 pixels apart), `blurred`, or `turned` to the side. It does not tell whether a search will succeed. */
            poorCondition?: ("small" | "blurred" | "turned")[];
            /**
             * @description `fallback`: no detector saw the face, the middle of the image was taken; check it. `doubtful`: a person drew the box, and no face can be seen in it. `not_found`: the record is found by its traits only.
             * @enum {string}
             */
            status: "found" | "fallback" | "doubtful" | "not_found";
            /** @description Why to look whether the right face was taken: the image shows `several_faces`, there was `no_detection`, a person drew a `doubtful_box`. Lists have the filter `toCheck`. */
            toCheck?: ("several_faces" | "no_detection" | "doubtful_box")[];
        };
        FieldChangeView: {
            after: (string | string[] | {
                [key: string]: unknown;
            }[] | {
                [key: string]: unknown;
            }) | null;
            before: (string | string[] | {
                [key: string]: unknown;
            }[] | {
                [key: string]: unknown;
            }) | null;
            /** @description Traits and images are told one by one, and so are the parts of how a sketch was made: `traits.<code>`, `images.<id>`, `making.<part>`. */
            field: string;
        };
        FilterCount: {
            /** @description Its place in `query.filters`. */
            filter: string;
            /** @description Records that it leaves out in all, also those that another filter leaves out, too. */
            removed: number;
            /** @description Records that pass every filter but this one. */
            removedAlone: number;
        };
        FilterView: {
            /** @description Its place in `query.filters`. */
            filter: string;
            /** @description Records that it left out in all, also those that another filter left out, too; absent of what was run before it was told. */
            removed?: number;
            /** @description Records that pass every filter but this one. */
            removedAlone: number;
            /** @description Who would be among the first ten without this filter. Null: not looked for, since there are ten filters that alone remove more. */
            wouldEnter: (components["schemas"]["EnteringCandidate"] | components["schemas"]["WithheldCandidate"] | components["schemas"]["ExpungedCandidate"])[] | null;
        };
        FoundedIdentification: {
            /** @description The answer to what stands against the candidate; null where none was given. */
            againstIt: string | null;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            /** Format: uuid */
            caseId: string;
            /** @description Who took it back, and why; null while it holds. */
            revoked: components["schemas"]["RevocationView"] | null;
            /**
             * Format: uuid
             * @description The search it came of.
             */
            searchId: string;
            /** Format: uuid */
            sketchId: string;
            /** Format: uuid */
            subjectId: string;
        };
        GalleryCount: {
            /** @description Where a search with this probe goes by traits alone; null of one with a face, or without a probe. */
            evidence: components["schemas"]["EvidenceOfTraits"] | null;
            /** @description Left out by filters, all together. */
            filtered: number;
            /** @description What each hard filter does: in all, and by itself. */
            filters: components["schemas"]["FilterCount"][];
            /** @description Records that the search would go through. */
            gallerySize: number;
        };
        GalleryQuery: {
            /**
             * Format: uuid
             * @description The open case the search serves.
             */
            caseId: string;
            filters?: components["schemas"]["SearchFilters"];
            /** @description Not needed with an uploaded image. */
            probe?: components["schemas"]["Probe"];
            /**
             * @default both
             * @enum {string}
             */
            target?: "sketches" | "subjects" | "both";
        };
        GalleryRest: {
            /** @description Records whose traits speak against them: beside a face, of those without one. */
            against: number;
            /** @description Left out by filters, all together, and so not in `gallerySize`. */
            filtered: number;
            /** @description Ranked below what is shown. */
            lower: number;
            /** @description Nothing of them can be compared: by traits alone, none of these is known; beside a face, there is none, and their traits say nothing. */
            unknown: number;
        };
        GroupNotice: {
            /**
             * @description By what the group is told apart, as the probe or a filter states it.
             * @enum {string}
             */
            code: "sex" | "age";
            /** @description The same in the caller's language. */
            text: string;
            /** @description How many times as often two strangers of the group reach a similarity that one in a hundred pairs of people of one group reach; by a sample of whom you may search, and more than chance would have it. */
            times: number;
        };
        HoldingRecord: {
            number: string;
            /**
             * @description One that is withdrawn is in no gallery.
             * @enum {string}
             */
            status: "active" | "withdrawn";
        };
        IdentificationList: {
            /** @description Oldest first, with those revoked. */
            items: components["schemas"]["IdentificationView"][];
            notice: string;
        };
        IdentificationView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            /** Format: uuid */
            caseId: string;
            /** @description Who took it back, and why; null while it holds. */
            revoked: components["schemas"]["RevocationView"] | null;
            /**
             * Format: uuid
             * @description The search it came of.
             */
            searchId: string;
            /** Format: uuid */
            sketchId: string;
            /** Format: uuid */
            subjectId: string;
        };
        ImageList: {
            /** @description In their order. */
            items: components["schemas"]["ImageView"][];
        };
        ImageOrder: {
            /** @description These come first, in this order; the others follow as they stood. One makes it the main one. */
            images: string[];
        };
        ImageRemoval: {
            reason: string;
        };
        ImageReplacement: {
            reason: string;
        };
        ImageView: {
            /** @description On upload: other records you may see that hold this very image. */
            alreadyIn?: components["schemas"]["AlreadyIn"];
            face: components["schemas"]["FaceView"];
            height: number;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            mediaType: "image/jpeg" | "image/png";
            /** @description Of a photograph of a subject: when and how it was taken, as far as it was said. */
            photo?: components["schemas"]["PhotoTakingView"];
            position: number;
            /** @description SHA-256 of the stored image. */
            sha256: string;
            width: number;
        };
        ImportCellView: {
            heading: string;
            text: string;
        };
        ImportCheckInput: {
            /**
             * Format: uuid
             * @description The open case of rows that name none; null: of no case.
             */
            caseId?: string | null;
            /** @description In place of the one before: what the columns say, and all rows. */
            profile?: components["schemas"]["ImportProfile"];
            /** @description Rows that are corrected; what was corrected before stays. */
            rows?: components["schemas"]["RowCorrectionInput"][];
        };
        ImportFailureView: {
            code: string;
            message: string;
        };
        ImportFieldsView: {
            sketch: components["schemas"]["ImportFieldView"][];
            subject: components["schemas"]["ImportFieldView"][];
        };
        ImportFieldView: {
            /** @description In your language. */
            label: string;
            name: string;
        };
        ImportPage: {
            items: components["schemas"]["ImportView"][];
            nextCursor?: string;
        };
        ImportProfile: {
            /** @description By heading, what the column says: `reference`, `image`, `case`, `certainty`, or a field of the record such as `drawnOn` or `traits.hair_color`; null: nothing that is taken. Headings that are known need no entry. */
            columns?: {
                [key: string]: string | null;
            };
            /** @description By field, what each row says that does not say it itself. */
            defaults?: {
                [key: string]: unknown;
            };
        };
        ImportRowPage: {
            items: components["schemas"]["ImportRowView"][];
            nextCursor?: string;
        };
        ImportRowView: {
            /** @description What is written in it, as it was corrected; nothing once it is entered or the import has ended. */
            cells: components["schemas"]["ImportCellView"][];
            faults: components["schemas"]["RowFaultView"][];
            /** @description As it names it. */
            image: string | null;
            /** @description As a spreadsheet shows it. */
            line: number;
            number: string | null;
            /**
             * @description `waiting`: nothing is wrong with it; `left_out`: somebody has left it out.
             * @enum {string}
             */
            outcome: "waiting" | "accepted" | "no_face" | "several_faces" | "duplicate" | "refused" | "left_out" | "cancelled";
            /**
             * Format: uuid
             * @description What was made of it, or what it is a duplicate of.
             */
            recordId: string | null;
            reference: string | null;
        };
        ImportView: {
            /** Format: uuid */
            caseId: string | null;
            /** @description What the columns were taken for; null: nothing is taken from it. */
            columns: {
                [key: string]: string | null;
            };
            /** Format: date-time */
            createdAt: string;
            createdBy: components["schemas"]["PersonView"];
            /** Format: date-time */
            endedAt: string | null;
            /** @description Why it could not go on. */
            failure?: components["schemas"]["ImportFailureView"];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sketch" | "subject";
            /** @description What the sheet was called. */
            name: string;
            /** @description As it was said. */
            profile: components["schemas"]["ImportProfile"];
            /** @description Rows by what became of them: waiting, accepted, no_face, several_faces, duplicate, refused, left_out, cancelled. `waiting`: nothing is wrong with it. */
            rows: {
                [key: string]: number;
            };
            /**
             * @description `checking`: its rows are looked through; `checked`: it awaits `POST …/start`; `running`: records are made.
             * @enum {string}
             */
            state: "checking" | "checked" | "running" | "done" | "cancelled" | "failed";
            /** @description Columns that nobody knows, or that say what another says: it cannot be started. */
            unread: components["schemas"]["UnreadColumnView"][];
        };
        InboxEntry: {
            /** @description By what people know it: the number of a record, or the reference of a case. */
            about: string;
            /** Format: uuid */
            caseId: string | null;
            /** @description Where it is read. */
            href: string;
            /**
             * Format: uuid
             * @description Of the thing.
             */
            id: string;
            /** Format: date-time */
            since: string;
            /**
             * @description What it is about.
             * @enum {string}
             */
            thing: "search_request" | "search" | "link_alert" | "duplicates" | "notice" | "sketch" | "subject" | "case";
            /**
             * Format: date-time
             * @description Until when it can be done, or is told; null without an end.
             */
            until: string | null;
        };
        /** @enum {string} */
        InboxKind: "search_request" | "search_request_decided" | "disagreement" | "opinion" | "identification" | "link_alert" | "duplicates" | "revocation" | "notice" | "opening" | "review";
        InboxSection: {
            /** @description All of them, also where fewer are shown. */
            count: number;
            /** @description What ends first, then what came last; 20 at most. */
            items: components["schemas"]["InboxEntry"][];
            kind: components["schemas"]["InboxKind"];
            /** @description Where the whole list is, page by page; null where there is none. */
            list: string | null;
            /** @description What there is to do. */
            todo: string;
        };
        InboxView: {
            count: number;
            /** @description What there is none of is not here. */
            sections: components["schemas"]["InboxSection"][];
        };
        Interview: {
            /** @description Whether clear video of the person exists. */
            clearVideo?: boolean | null;
            /** @description Own prefecture only: by the clock of the country. */
            heldAt?: string | null;
            /** @description Own prefecture only: not before they saw the person. */
            heldOn?: string | null;
            /**
             * @description How they were asked.
             * @enum {string|null}
             */
            kind?: "free_recall" | "cognitive" | "holistic" | null;
            /** @description What they had been shown or had seen by then; an empty list: nothing. */
            seenBefore?: ("photographs" | "composite" | "media")[] | null;
            /** @description Whether their statement was taken before anything was drawn. */
            statementFirst?: boolean | null;
        };
        LabelledCode: {
            code: string;
            /** @description One text with `lang`, all three without. */
            label: string | components["schemas"]["Labels"];
        };
        Labels: {
            ar: string;
            en: string;
            fr: string;
        };
        LandmarkView: {
            x: number;
            y: number;
        };
        LeadView: {
            number: string;
            rank: number;
            /** Format: uuid */
            recordId: string;
        };
        LeftCandidate: {
            /**
             * Format: uuid
             * @description Absent where the record is withheld.
             */
            id?: string;
            number?: string;
            /** @description In the list of then. */
            rank: number;
            /** @enum {string} */
            why: "expunged_since" | "withdrawn_or_restricted_since" | "excluded_since" | "changed_since" | "moved_down" | "outside_now";
        };
        Likeness: {
            /** @description Of 10, as the witness judges it. */
            eyes?: number | null;
            /** @description Of 10, as the witness judges it. */
            mouth?: number | null;
            /** @description Of 10, as the witness judges it. */
            nose?: number | null;
            /** @description Of 10, as the witness judges it. */
            outline?: number | null;
            /** @description Of 10, as the witness judges it. */
            overall?: number | null;
        };
        LinkAdjudicationView: {
            /** @description Of another prefecture as they were when they said it, and without their role. */
            by: components["schemas"]["PersonView"];
            /** Format: date-time */
            createdAt: string;
            /** @enum {string} */
            outcome: "potential" | "no_candidate" | "inconclusive";
            /** @description For which it was said. */
            prefecture: string;
            /** @description Null: another prefecture's words on a record that is withheld from you. */
            reason: string | null;
        };
        LinkAlertPage: {
            items: components["schemas"]["LinkAlertSummary"][];
            nextCursor?: string;
            notice: string;
        };
        LinkAlertSummary: {
            candidate: components["schemas"]["LinkedRecord"] | components["schemas"]["WithheldOfPair"] | components["schemas"]["ExpungedOfPair"];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            probe: components["schemas"]["LinkedRecord"] | components["schemas"]["WithheldOfPair"] | components["schemas"]["ExpungedOfPair"];
            /**
             * @description From the last opinion of each holder. `open` until every one has spoken; `disputed`: `potential` against `no_candidate`; otherwise the more cautious opinion.
             * @enum {string}
             */
            state: "open" | "potential" | "no_candidate" | "inconclusive" | "disputed";
        };
        LinkAlertView: {
            /** @description In the order they were given. */
            adjudications: components["schemas"]["LinkAdjudicationView"][];
            /** @description What each `face.band` means, in the caller's language. */
            bands: {
                [key: string]: string;
            };
            /** @description The sketch that it was found to resemble. */
            candidate: components["schemas"]["SketchView"] | components["schemas"]["WithheldOfPair"] | components["schemas"]["ExpungedOfPair"];
            /** Format: date-time */
            createdAt: string;
            /** @description As of a search candidate, when the alert was raised. Null when one is withheld. */
            explanation: components["schemas"]["LinkEvidenceView"] | null;
            /** @description Sketches with a face that the probe was compared with. Null, as are `threshold` and `percentile`, for the other holder: some of them may be its prefecture’s alone. */
            gallerySize: number | null;
            /** Format: uuid */
            id: string;
            modelVersion: string;
            notice: string;
            /** @description The sketch or subject that was enrolled, or changed, last. Of another prefecture what it shares. */
            probe: components["schemas"]["SubjectView"] | components["schemas"]["SketchView"] | components["schemas"]["WithheldOfPair"] | components["schemas"]["ExpungedOfPair"];
            /**
             * @description From the last opinion of each holder. `open` until every one has spoken; `disputed`: `potential` against `no_candidate`; otherwise the more cautious opinion.
             * @enum {string}
             */
            state: "open" | "potential" | "no_candidate" | "inconclusive" | "disputed";
            /** @description The least strength that was then worth an alert. */
            threshold: number | null;
        };
        LinkedRecord: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sketch" | "subject";
            /**
             * @description Whether the person was a minor (under 18) on the days of the offence of the case, or, without a case, on the day the record speaks of. `perhaps_minor`: they may have been, by what is known of their age.
             * @enum {string}
             */
            minority: "minor" | "perhaps_minor" | "adult" | "unknown";
            /** @description The same in the caller's language. */
            minorityText: string;
            number: string;
            prefecture: string;
        };
        LinkEvidenceView: {
            /** @description What its case has in common with the one that the search is for; absent of none. */
            circumstances?: components["schemas"]["CandidateCircumstance"][];
            /** @description `imageId` is an image of the candidate. */
            face: components["schemas"]["CandidateFace"];
            /**
             * Format: uuid
             * @description The image of the probe that was compared; absent of older alerts.
             */
            probeImageId?: string;
            /** @description Natural-log likelihood ratio of the faces, without limit, less what the traits say against it. What they say for it is shown and not counted: the faces were drawn after them. Nor is what the two cases have in common. */
            strength: number;
            traits: components["schemas"]["CandidateTrait"][];
        };
        Liveness: {
            status: string;
        };
        LogEntryView: {
            action: string;
            actor: string;
            actorName: string;
            /** Format: date-time */
            at: string;
            /** @description Circumstances; never an image, a name or a secret. */
            details: {
                [key: string]: unknown;
            };
            id: string;
            /** @description Its place in the chain; absent until it is sealed. */
            position?: number;
            /** @description Absent for what the service did itself. */
            prefecture?: string;
            requestId: string;
            /** @description `none` where nobody was logged in. */
            role: string;
            /** @description Number of the seal it is in. */
            seal?: number;
            target: string;
        };
        LogPage: {
            items: components["schemas"]["LogEntryView"][];
            nextCursor?: string;
        };
        LogPeople: {
            /** @description By name. */
            items: components["schemas"]["LogPerson"][];
        };
        LogPerson: {
            actor: string;
            /** Format: date-time */
            lastAt: string;
            /** @description As their newest entry has it. */
            name: string;
            /** @description For which they acted; who has moved is here twice. */
            prefecture: string;
            role: string;
        };
        MadeImage: {
            /** @description In color, or else in grey. */
            inColor?: boolean | null;
            /** @description How like it is, whole and by region. */
            likeness?: components["schemas"]["Likeness"] | null;
            /**
             * @description With what it was made. `software` says it in words.
             * @enum {string|null}
             */
            program?: "artist" | "sosie" | "faces" | "efit6" | "evofit" | "identi_kit" | "other" | null;
            programVersion?: string | null;
            /**
             * @description Whether there are others by the same witness.
             * @enum {string|null}
             */
            variant?: "only" | "version" | "morph" | null;
        };
        MakingLimits: {
            /** @description Farthest sighting, in metres. */
            distanceMetres: number;
            /** @description Most seconds of a sighting. */
            exposureSeconds: number;
            /** @description The best likeness. */
            likeness: number;
            /** @description Longest version of a program, in characters. */
            programVersion: number;
            /** @description Longest code of a witness, in characters. */
            witnessCode: number;
        };
        MakingVocabulary: {
            angles: components["schemas"]["LabelledCode"][];
            /** @description What studies say of sketches that were made so: see `cautions` of a probe. */
            cautions: components["schemas"]["LabelledCode"][];
            /** @description How other prefectures are told the delay. */
            delayBands: components["schemas"]["LabelledCode"][];
            exposures: components["schemas"]["LabelledCode"][];
            interviewKinds: components["schemas"]["LabelledCode"][];
            lights: components["schemas"]["LabelledCode"][];
            /** @description Regions whose likeness is judged. */
            likenessRegions: components["schemas"]["LabelledCode"][];
            limits: components["schemas"]["MakingLimits"];
            programs: components["schemas"]["LabelledCode"][];
            seenBefore: components["schemas"]["LabelledCode"][];
            unseenParts: components["schemas"]["LabelledCode"][];
            variants: components["schemas"]["LabelledCode"][];
            witnessRoles: components["schemas"]["LabelledCode"][];
        };
        MarkKind: {
            code: string;
            /** @description The same in other standards. */
            crosswalk?: {
                [key: string]: string;
            };
            /** @description One text with `lang`, all three without. */
            label: string | components["schemas"]["Labels"];
            /** @description What a mark of it can show, for its `motif`; empty where it shows nothing. */
            motifs: components["schemas"]["TraitCode"][];
            /** @description The only places of it; null: any. */
            onlyAt: string[] | null;
            /** @description NCIC code of scars, marks and tattoos by place. */
            smt: {
                [key: string]: string;
            };
        };
        MarkPlace: {
            code: string;
            /** @description Places that lie within this one. */
            covers: string[];
            /** @description The same in other standards. */
            crosswalk?: {
                [key: string]: string;
            };
            /** @description One text with `lang`, all three without. */
            label: string | components["schemas"]["Labels"];
            /**
             * @description Face and neck, or the rest of the body.
             * @enum {string}
             */
            region: "face" | "body";
            /**
             * @description The person's own side.
             * @enum {string|null}
             */
            side: "left" | "right" | null;
        };
        MemberSimilarity: {
            /** @description As in `probe.members`. */
            member: number;
            /** @description Cosine, −1 to 1; not a probability. */
            similarity: number;
        };
        ModusOperandi: {
            /** @description How the offence was done. */
            codes?: ("lying_in_wait" | "following" | "asking_for_help" | "false_officer" | "false_official" | "offering_a_lift" | "contact_online" | "distraction" | "trickery" | "drugging" | "breaking_in" | "climbing" | "false_keys" | "through_window" | "through_roof" | "through_wall" | "open_door" | "firearm" | "bladed_weapon" | "blunt_weapon" | "tear_gas" | "dog" | "acid" | "bare_hands" | "strangling" | "tying_up" | "threats" | "snatching" | "pickpocketing" | "forced_withdrawal" | "locking_in" | "incendiary" | "face_covered" | "gloves" | "traces_removed" | "alone" | "two_together" | "group" | "on_foot" | "motorcycle" | "car" | "bicycle")[] | null;
            /** @description What codes do not say. In the case file alone. */
            words?: string | null;
        };
        NationalSharing: {
            reason: string;
        };
        NewApiKey: {
            /** @description Within two years. */
            expiresAt: string;
            name: string;
            /** @description The prefecture's code. */
            prefecture: string;
            /** @enum {string} */
            role: "forensic_officer" | "detective" | "supervisor" | "auditor";
        };
        NewCase: {
            /** @description How it was done; its codes are those of GET /vocabulary/circumstances. */
            modusOperandi?: components["schemas"]["ModusOperandi"] | null;
            /** @description First day of the offence. */
            occurredFrom: string;
            /** @description Last day; the first if absent. */
            occurredTo?: string;
            /** @enum {string} */
            offence: "homicide" | "attempted_homicide" | "sexual_assault" | "kidnapping" | "robbery" | "armed_robbery" | "burglary" | "theft" | "assault" | "fraud" | "arson" | "drug_trafficking" | "human_trafficking" | "terrorism" | "unidentified_body" | "missing_person" | "vandalism" | "insult" | "public_drunkenness" | "begging" | "traffic_offence" | "unspecified";
            /** @description Where the offence was; its codes are those of GET /vocabulary/circumstances. */
            place?: components["schemas"]["CasePlace"] | null;
            /** @description Unique in your prefecture. Capitals, and what stands between its parts (spaces, dashes, slashes, dots, low lines), make no difference. */
            reference: string;
        };
        NewConsultation: {
            /**
             * Format: uuid
             * @description The open case that images are looked at for.
             */
            caseId: string;
            /** @description Kept in the log, which nothing can be erased from: name nobody. */
            purpose: string;
        };
        NewCorroboration: {
            evidence: string;
            /** @enum {string} */
            kind: "fingerprints" | "dna" | "witness" | "communications" | "video" | "object" | "statement" | "other";
            /**
             * @description Of a witness, a statement or something else that may rest on what somebody recalls, and of no other evidence: what that person was shown of the candidate after the search. Whatever it was, an identification cannot rest on what they say; it is recorded all the same.
             * @enum {string}
             */
            shownToWitness?: "nothing" | "photograph" | "line_up" | "person";
        };
        NewCourtOutcome: {
            /** @description Reference of a case. */
            case?: string;
            /** @description The day of the decision. */
            decidedOn: string;
            /** @description The decision, as its court numbers it. It stays: name nobody. */
            decision: string;
            /** @enum {string} */
            outcome: "acquittal" | "dismissal" | "conviction";
            /** @description Number or id of the subject; or else `case`, where the case has one subject. */
            subject?: string;
        };
        NewDecision: {
            /** @description Why what stands against the candidate does not rule them out, where the search lists `evidence.against` or the face is `unremarkable`. Needed for `potential`. */
            againstIt?: string;
            /**
             * @description Against an exclusion: `potential` or `inconclusive` brings the candidate back.
             * @enum {string}
             */
            outcome: "potential" | "no_candidate" | "inconclusive";
            reason: string;
        };
        NewDisclosure: {
            /** @description On what request, and what for. It is logged. */
            purpose: string;
            /** @description Who is to be given the bundle: an office, not a private person. It is logged. */
            recipient: string;
        };
        NewDuplicateDecision: {
            /**
             * @description `same`: both records are of one person, and say so; `different`: of two; `later`: it cannot be said now.
             * @enum {string}
             */
            outcome: "same" | "different" | "later";
            reason: string;
        };
        NewExchangeDisclosure: {
            /** @description Identifier of the agency that gets the file, as its field 1.007 has it. */
            agency: string;
            /**
             * Format: uuid
             * @description The open case of yours that it is for.
             */
            caseId: string;
            /** @description On what request, and what for. It is logged. */
            purpose: string;
            /** @description Who is to be given the record: an office, not a private person. It is logged. */
            recipient: string;
        };
        NewIdentification: {
            /** @description Why what stands against the candidate does not rule them out, where the search lists `evidence.against` or the face is `unremarkable`. Needed where neither opinion has such an answer: both were blind. */
            againstIt?: string;
        };
        NewImportInput: {
            /**
             * Format: uuid
             * @description The open case of rows that name none.
             */
            caseId?: string | null;
            /**
             * @description Of a table; found out if absent.
             * @enum {string}
             */
            encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1256";
            /** @enum {string} */
            kind: "sketch" | "subject";
            /** @description What the columns say, where their headings do not, and what all rows have in common. */
            profile?: components["schemas"]["ImportProfile"];
        };
        NewLinkAdjudication: {
            /**
             * @description `potential`: may be one person, to be corroborated; `no_candidate`: two people; `inconclusive`: the images do not allow to say.
             * @enum {string}
             */
            outcome: "potential" | "no_candidate" | "inconclusive";
            reason: string;
        };
        NewOpening: {
            /** @description Code of the prefecture that is to find the record. */
            prefecture: string;
            /** @description Kept, and in the log. */
            reason: string;
            /**
             * Format: date-time
             * @description When it is closed again: at most 90 days from now.
             */
            until: string;
        };
        NewOpinion: {
            /** @description Why what stands against the candidate does not rule them out, where the search lists `evidence.against` or the face is `unremarkable`. Needed for `potential`; never asked of a blind examiner. */
            againstIt?: string;
            /** @description Every component, by FISWG and ASTM E3149. */
            checklist: components["schemas"]["Checklist"];
            /**
             * @description `potential`: worth investigating; `no_candidate`: another person; `inconclusive`: it cannot be told.
             * @enum {string}
             */
            outcome: "potential" | "no_candidate" | "inconclusive";
            remarks: string;
        };
        NewPrefecture: {
            /** @description Three capital letters. */
            code: string;
            nameAr: string;
            nameEn: string;
            nameFr: string;
        };
        NewRevocation: {
            reason: string;
        };
        NewSearchReview: {
            remark: string;
        };
        NewSheetDisclosure: {
            /**
             * @description `public`: a supervisor gives it out, by an `authorisation`, of who was of age; it has neither the case, nor the offence, nor what was written of marks, nor health.
             * @enum {string}
             */
            audience: "police" | "public";
            /** @description Required for the public: of which prosecutor or judge, and under which number. */
            authorisation?: string | null;
            /** @description Whom to call. For the police, `contact` of the prefecture if absent; required for the public. */
            contact?: string;
            /** @description What for. It is logged. */
            purpose: string;
            /** @description Who is to be given the sheet: an office, or by which channel. It is logged. */
            recipient: string;
        };
        NewSketch: {
            author?: string | null;
            /**
             * Format: uuid
             * @description The open case it serves.
             */
            caseId?: string | null;
            /** @description Seen by your prefecture only. Nothing of health, origin or belief. */
            description?: string | null;
            /** @description Today if absent; no day to come, and none before the interview, the sighting or the offence of its case. */
            drawnOn?: string;
            /** @description Where the face is, in pixels of the image as POST /face-previews has it; it is looked for if absent. */
            faceBox?: components["schemas"]["FaceBoxInput"];
            /** @description How it was made: whose memory, how they saw the person, how they were asked, what was made. All of it is optional; its codes are those of GET /vocabulary/making. */
            making?: components["schemas"]["SketchMaking"] | null;
            /** @enum {string} */
            origin: "hand_drawn" | "software_composite" | "evolved" | "other";
            /**
             * @description `national`: every prefecture finds it; `prefecture`: only yours. If absent: `national`; of a subject who was a minor at the offence, or may have been, `prefecture`, and then a supervisor shares it, with POST …/national-sharing.
             * @enum {string}
             */
            sharing?: "national" | "prefecture";
            /** @description Required of a software composite; of a sketch that was drawn by hand there is none. */
            software?: string | null;
            /** @description By trait code of GET /vocabulary/traits; what was not observed is left out. */
            traits?: {
                [key: string]: unknown;
            };
            /**
             * @description How sure the witness was of the likeness.
             * @enum {string|null}
             */
            witnessConfidence?: "low" | "medium" | "high" | null;
        };
        NewSubject: {
            aliases?: string[] | null;
            birthDate?: string | null;
            /**
             * Format: uuid
             * @description The open case it serves.
             */
            caseId?: string | null;
            /** @description Number of the national identity card, one or two letters and five or six digits. Of its own prefecture and the national level only. */
            cnie?: string | null;
            /** @description Seen by your prefecture only. Nothing of health, origin or belief. */
            description?: string | null;
            /** @description Where the face is, in pixels of the image as POST /face-previews has it; it is looked for if absent. */
            faceBox?: components["schemas"]["FaceBoxInput"];
            fullName: string;
            /** @description Number of a passport of any country, at most nine letters and digits. Of its own prefecture and the national level only. */
            passport?: string | null;
            /** @description How the photograph that is sent with it was taken. */
            photo?: components["schemas"]["PhotoTakingInput"];
            /**
             * @description As what they are registered, by which they are kept longer or shorter. A victim or a witness is never registered. A suspect becomes `convicted` by a court outcome.
             * @enum {string|null}
             */
            registeredAs?: "suspect" | "convicted" | null;
            /**
             * @description `national`: every prefecture finds it; `prefecture`: only yours. If absent: `national`; of a subject who was a minor at the offence, or may have been, `prefecture`, and then a supervisor shares it, with POST …/national-sharing.
             * @enum {string}
             */
            sharing?: "national" | "prefecture";
            /** @description By trait code of GET /vocabulary/traits; what was not observed is left out. */
            traits?: {
                [key: string]: unknown;
            };
        };
        NewUnit: {
            /** @description For good: three capital letters; of a district four to eight. */
            code: string;
            /** @description Answers whom and what it would take along, and changes nothing. */
            dryRun?: boolean;
            /** @enum {string} */
            kind: "police_prefecture" | "regional_security" | "provincial_security" | "district";
            nameAr: string;
            nameEn: string;
            nameFr: string;
            /** @description Code of what it is below. */
            parent: string;
            /** @description Shown to everybody with the history, and kept in the log: name nobody. */
            reason: string;
        };
        NewUser: {
            displayName: string;
            /** @description Code of the district that they serve in, below the prefecture: what they enter is its own, and goes where it goes. They see what the prefecture sees. */
            district?: string;
            /** Format: password */
            password: string;
            /** @description The prefecture's code. */
            prefecture: string;
            /** @enum {string} */
            role: "forensic_officer" | "detective" | "supervisor" | "auditor" | "admin";
            /** @description Lower-case letters, digits, `.`, `-`, `_`. */
            username: string;
        };
        NoticePage: {
            items: components["schemas"]["NoticeView"][];
            nextCursor?: string;
        };
        NoticeView: {
            /** Format: date-time */
            erasedAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "sketch" | "subject" | "case";
            number: string;
            /** Format: date-time */
            readAt: string | null;
            /**
             * Format: uuid
             * @description Your search that what was erased was in.
             */
            searchId: string;
            /** Format: uuid */
            tombstoneId: string;
        };
        OffenceCode: {
            code: string;
            /** @description One text with `lang`, all three without. */
            label: string | components["schemas"]["Labels"];
            /** @description What it stands beside in the law; null of what is no offence. */
            provision: components["schemas"]["OffenceProvision"] | null;
            /** @description Cases of it may be searched for and have images looked at. */
            searchable: boolean;
        };
        OffenceProvision: {
            /** @description One text with `lang`, all three without. */
            act: string | components["schemas"]["Labels"];
            /** @description Articles; empty where it is the whole act. */
            articles: string;
        };
        OffenceVocabulary: {
            offences: components["schemas"]["OffenceCode"][];
        };
        OfferedAccount: {
            displayName: string;
            prefecture: string;
            /** @enum {string} */
            role: "forensic_officer" | "detective" | "supervisor" | "auditor" | "admin";
            username: string;
        };
        OpeningList: {
            /** @description Newest first; also those that have ended. */
            items: components["schemas"]["OpeningView"][];
        };
        OpeningView: {
            /** Format: date-time */
            createdAt: string;
            /** @description Who ended it before its time; null otherwise. */
            endedBy: components["schemas"]["PersonView"] | null;
            /** Format: uuid */
            id: string;
            openedBy: components["schemas"]["PersonView"];
            prefecture: string;
            reason: string;
            /**
             * Format: date-time
             * @description When it ends, or ended.
             */
            until: string;
        };
        OpinionView: {
            /** @description The answer to what stands against the candidate; null where none was given. */
            againstIt: string | null;
            /** Format: date-time */
            at: string;
            /** @description Formed without scores, ranks or the other opinion. */
            blind: boolean;
            by: components["schemas"]["PersonView"];
            checklist: components["schemas"]["Checklist"];
            /** @enum {string} */
            outcome: "potential" | "no_candidate" | "inconclusive";
            remarks: string;
        };
        OpinionWithdrawal: {
            /** @description Kept with the opinion. */
            reason: string;
        };
        PasswordChange: {
            /** Format: password */
            currentPassword: string;
            /** Format: password */
            newPassword: string;
        };
        PersonView: {
            actor: string;
            /** @description Of a program, the name of its key. */
            name: string;
            /** @description As of today. */
            prefecture: string | null;
            /**
             * @description As of today; null of the operator on the machine.
             * @enum {string|null}
             */
            role: "forensic_officer" | "detective" | "supervisor" | "auditor" | "admin" | null;
        };
        PhotographVocabulary: {
            legalGrounds: components["schemas"]["LabelledCode"][];
            poses: components["schemas"]["LabelledCode"][];
            sources: components["schemas"]["LabelledCode"][];
        };
        PhotoTakingInput: {
            /**
             * @description On which ground it was taken, or is kept.
             * @enum {string|null}
             */
            legalGround?: "police_inquiry" | "police_custody" | "letters_rogatory" | "court_order" | "conviction" | "wanted_notice" | "consent" | "other" | null;
            /**
             * @description How the head is turned; left and right are the person’s own.
             * @enum {string|null}
             */
            pose?: "frontal" | "left_profile" | "right_profile" | "left_three_quarter" | "right_three_quarter" | "other" | null;
            /**
             * @description Where it comes from.
             * @enum {string|null}
             */
            source?: "identification_service" | "identity_document" | "other_authority" | "cctv" | "seized_device" | "third_party" | "open_source" | "other" | null;
            /** @description The day on which it was taken. */
            takenOn?: string | null;
        };
        PhotoTakingView: {
            /**
             * @description On which ground it was taken, or is kept.
             * @enum {string|null}
             */
            legalGround: "police_inquiry" | "police_custody" | "letters_rogatory" | "court_order" | "conviction" | "wanted_notice" | "consent" | "other" | null;
            /**
             * @description How the head is turned; left and right are the person’s own.
             * @enum {string|null}
             */
            pose: "frontal" | "left_profile" | "right_profile" | "left_three_quarter" | "right_three_quarter" | "other" | null;
            /**
             * @description Where it comes from.
             * @enum {string|null}
             */
            source: "identification_service" | "identity_document" | "other_authority" | "cctv" | "seized_device" | "third_party" | "open_source" | "other" | null;
            /** @description The day on which it was taken. */
            takenOn: string | null;
        };
        PrefectureChange: {
            /** @description Whom other prefectures call about what this one keeps to itself: an office, and its telephone. */
            contact?: string | null;
        };
        PrefectureView: {
            /** @description Three capital letters. */
            code: string;
            /** @description Whom other prefectures call about what this one keeps to itself: an office, and its telephone. */
            contact: string | null;
            /** Format: uuid */
            id: string;
            nameAr: string;
            nameEn: string;
            nameFr: string;
            /** @description The national level sees every prefecture. */
            national: boolean;
        };
        Probe: {
            /** @description What was done to the uploaded image. The image as it was before then comes with it, as the next part `original`, and is kept with the search. */
            alterations?: ("cropped" | "rotated" | "mirrored" | "light" | "recoloured" | "sharpened" | "enlarged" | "drawn_over" | "part_replaced")[];
            /** @description Where the face is in the uploaded image, when detection does not see it. */
            box?: components["schemas"]["FaceBoxInput"];
            /**
             * Format: uuid
             * @description One image of a stored sketch or subject.
             */
            imageId?: string;
            /** @description Instead: sketches by several witnesses, or photographs, of one person, searched with as one. A member without an id is the next part `image`; where `members` is absent, so are all. */
            members?: components["schemas"]["ProbeMemberInput"][];
            /**
             * @description What the uploaded image is. If absent, what it looks like; `probe.modality` answers it.
             * @enum {string}
             */
            modality?: "sketch" | "photo";
            /**
             * Format: uuid
             * @description A stored sketch or subject: its first image in which a face was found.
             */
            recordId?: string;
            /** @description Traits alone, when there is no image. */
            traits?: {
                [key: string]: unknown;
            };
        };
        ProbeDisagreement: {
            /** @description Empty where fewer than two members have a face. */
            regions: components["schemas"]["ProbeRegionDisagreement"][];
            /** @description Traits of which two members say what cannot both be true. */
            traits: string[];
        };
        ProbeMakingView: {
            /** @description What studies say of sketches that were made so; `cautions` of the search has the words. */
            cautions: ("late" | "pictures_seen" | "sketch_seen" | "brief" | "far_or_dark")[];
            /** @description Worked out from the two days and times, by the clock of the country. Of the own prefecture. */
            delay?: components["schemas"]["Delay"];
            /**
             * @description The same roughly, in place of it: to other prefectures, and with a search.
             * @enum {string}
             */
            delayBand?: "day" | "two_days" | "week" | "month" | "longer";
            /** @description What was made. */
            image?: components["schemas"]["MadeImage"] | null;
            /** @description How they were asked. */
            interview?: components["schemas"]["Interview"] | null;
            /** @description How they saw the person. */
            sighting?: components["schemas"]["Sighting"] | null;
            /** @description Whose memory it is. */
            witness?: components["schemas"]["SketchWitness"] | null;
            /** @description All of it as one paragraph, in your language. */
            words?: string;
        };
        ProbeMemberInput: {
            /** @description What was done to the uploaded image. The image as it was before then comes with it, as the next part `original`, and is kept with the search. */
            alterations?: ("cropped" | "rotated" | "mirrored" | "light" | "recoloured" | "sharpened" | "enlarged" | "drawn_over" | "part_replaced")[];
            /** @description Where the face is in the uploaded image, when detection does not see it. */
            box?: components["schemas"]["FaceBoxInput"];
            /**
             * Format: uuid
             * @description One image of a stored sketch or subject.
             */
            imageId?: string;
            /**
             * @description What the uploaded image is. If absent, what it looks like; `probe.modality` answers it.
             * @enum {string}
             */
            modality?: "sketch" | "photo";
            /**
             * Format: uuid
             * @description A stored sketch or subject: its first image in which a face was found.
             */
            recordId?: string;
        };
        ProbeMemberView: {
            face: components["schemas"]["FaceView"] | null;
            /** @description Of a stored sketch: how it was made, as it was known then, without the code of the witness, days and times. */
            making?: components["schemas"]["ProbeMakingView"];
            /** @description Its place in the query; from 1. */
            member: number;
            /**
             * @description What it was compared as.
             * @enum {string}
             */
            modality: "sketch" | "photo";
            source: components["schemas"]["ProbeSourceView"];
            /** @description What it says. */
            traits: {
                [key: string]: unknown;
            };
            /** @description What of it the search used: not the face of one in which none was found, nor traits where the query gives others. An empty list: this member counted for nothing. */
            usedFor: ("face" | "traits")[];
        };
        ProbeRegionDisagreement: {
            /**
             * @description `none`: as alike as pictures of one person are. `some`: less alike than four in five such pairs. `strong`: less alike than nineteen in twenty. Measured on sketches made worse by software; of people who disagree strongly on most regions, ask whether they saw one person.
             * @enum {string}
             */
            disagreement: "none" | "some" | "strong";
            /** @description The member that is least like the others; null where two have a face. */
            odd: number | null;
            /** @enum {string} */
            region: "eyes" | "nose" | "mouth" | "outline";
            /** @description Mean cosine of the pairs of members, −1 to 1. */
            similarity: number;
        };
        ProbeSourceView: {
            /** @description What was done to the uploaded image before; absent where nothing was said. */
            alterations?: ("cropped" | "rotated" | "mirrored" | "light" | "recoloured" | "sharpened" | "enlarged" | "drawn_over" | "part_replaced")[];
            /**
             * Format: uuid
             * @description In older searches in place of `recordId` of a sketch, `imageId` of a photograph.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Whose face was compared.
             */
            imageId?: string;
            /**
             * @description `image`: uploaded, which `GET /searches/{id}/probe/image` shows. `sketch`, `photo`: of a stored record.
             * @enum {string}
             */
            kind: "image" | "sketch" | "photo" | "traits" | "members";
            /** @description Of a stored record. */
            number?: string;
            /** @description Of an altered one: the image as it was before, which `GET /searches/{id}/probe/image` shows with `original`. */
            original?: components["schemas"]["UploadedHashesView"];
            /**
             * Format: uuid
             * @description Of a stored record.
             */
            recordId?: string;
            /** @description SHA-256 of the uploaded image, as it is stored. */
            sha256?: string;
            /** @description SHA-256 of what was uploaded. */
            uploadSha256?: string;
        };
        ProbeView: {
            /** @description Of a probe of several. */
            disagreement?: components["schemas"]["ProbeDisagreement"];
            /** @description Null also of several members. */
            face: components["schemas"]["FaceView"] | null;
            /** @description Of a stored sketch: how it was made, as it was known then, without the code of the witness, days and times. */
            making?: components["schemas"]["ProbeMakingView"];
            /** @description Of a probe of several. */
            members?: components["schemas"]["ProbeMemberView"][];
            /**
             * @description What it was compared as; null where members are of both kinds.
             * @enum {string|null}
             */
            modality: "sketch" | "photo" | null;
            /** @description Where the probe came from. */
            source: components["schemas"]["ProbeSourceView"];
            /** @description The evidence used. Of several members a trait allows what any of them allows, as certain as one of them being right where all agree, as the least certain of them where two contradict. */
            traits: {
                [key: string]: unknown;
            };
        };
        Problem: {
            /** @description What is to be done first, or instead: a method and where. */
            acts?: string[];
            /** @description Stable; act on this. */
            code: string;
            detail?: string;
            errors?: {
                code: string;
                field: string;
                message: string;
            }[];
            instance: string;
            requestId: string;
            status: number;
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        ProblemCode: {
            code: string;
            /** @description One text with `lang`, all three without. */
            label: string | components["schemas"]["Labels"];
            /** @description HTTP status of the answer. */
            status: number;
        };
        ProblemVocabulary: {
            problems: components["schemas"]["ProblemCode"][];
        };
        ProviderPage: {
            url: string;
        };
        Readiness: {
            database: string;
            faces: components["schemas"]["FaceEngineState"];
            status: string;
        };
        RecordChangeView: {
            /**
             * @description As its action in the log.
             * @enum {string}
             */
            act: "change" | "withdraw" | "restore" | "share" | "add-image" | "replace-image" | "remove-image" | "order-images" | "describe-image" | "face-box" | "face-box-end" | "court-outcome";
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            changes: components["schemas"]["FieldChangeView"][];
            /** @description Null of what asks for none. */
            reason: string | null;
        };
        RecordHistoryPage: {
            /** @description Newest first. */
            items: components["schemas"]["RecordChangeView"][];
            nextCursor?: string;
        };
        RecoveryCodes: {
            /** @description In place of a code of the app, each once. Shown once: keep them on paper. */
            recoveryCodes: string[];
        };
        RegionWeightsInput: {
            /**
             * @description Eyes, brows and forehead.
             * @default 1
             */
            eyes?: number;
            /**
             * @description Mouth and chin.
             * @default 1
             */
            mouth?: number;
            /** @default 1 */
            nose?: number;
            /**
             * @description Hair, ears, cheeks and jaw.
             * @default 1
             */
            outline?: number;
        };
        Relaxation: {
            /** @description Filters to drop together. Empty: nobody is found even without all of them. */
            drop: string[];
            /** @description Records the search could then return in addition. */
            records: number;
        };
        Reorganisation: {
            /** @description Answers whom and what it would take along, and changes nothing. */
            dryRun?: boolean;
            /** @description Shown to everybody with the history, and kept in the log: name nobody. */
            reason: string;
        };
        ReorganisationView: {
            /** @description Whether everything is as it was. */
            dryRun: boolean;
            takenAlong: components["schemas"]["TakenAlong"];
            unit: components["schemas"]["UnitView"];
        };
        RepeatChanges: {
            /** @description Templates the centring is learnt from, when it has changed (also by a face that took the place of another). The repeat used that of then; a new search would not. */
            centring?: components["schemas"]["CentringThenAndNow"];
            entered: components["schemas"]["EnteredCandidate"][];
            /** @description Percentiles and bands go by it. */
            gallerySize?: components["schemas"]["ThenAndNow"];
            left: components["schemas"]["LeftCandidate"][];
            rescored: components["schemas"]["RescoredCandidate"][];
        };
        RepeatView: {
            /** @description What each `face.band` means, in the caller's language. */
            bands: {
                [key: string]: string;
            };
            candidates: components["schemas"]["Candidate"][];
            changes: components["schemas"]["RepeatChanges"];
            /** @description Whom examiners exclude now. */
            excluded: components["schemas"]["ExcludedCandidate"][];
            notice: string;
            /** @description What each `why` means, in the caller's language. */
            reasons: {
                [key: string]: string;
            };
            /** @description The same records in the same order with the same scores. */
            same: boolean;
            /** Format: uuid */
            searchId: string;
        };
        RequestDecision: {
            approve: boolean;
            reason: string;
        };
        RescoredCandidate: {
            /** Format: uuid */
            id: string;
            number: string;
            rank: components["schemas"]["ThenAndNow"];
            score: components["schemas"]["ThenAndNow"];
            /** @enum {string} */
            why: "changed_since" | "computed_otherwise";
        };
        Restoration: {
            reason: string;
        };
        ReviewChange: {
            /** @description Kept in the log, which nothing can be erased from: name nobody. */
            reason: string;
            /** @description A day to come. */
            reviewOn: string;
        };
        RevocationView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            reason: string;
        };
        RoleCode: {
            code: string;
            /** @description One text with `lang`, all three without. */
            label: string | components["schemas"]["Labels"];
            /** @description What the role may do by the permission matrix, and to whose: `everything`: not tied to a prefecture; `found`: of the own prefecture, shared nationally or opened to it; at national level all; `prefecture`: of the own prefecture; at national level all; `holder`: of the own prefecture alone, the national level included; `self`: one’s own, as long as it is of the own prefecture; at national level of any */
            may: {
                [key: string]: "everything" | "found" | "prefecture" | "holder" | "self";
            };
        };
        RoleVocabulary: {
            roles: components["schemas"]["RoleCode"][];
        };
        RowCorrectionInput: {
            /** @description By heading, what is written there instead; empty: nothing. Other cells stay. */
            cells?: {
                [key: string]: string;
            };
            /** @description Whether nothing is to be made of the row. */
            leftOut?: boolean;
            /** @description Number of the row. */
            line: number;
        };
        RowFaultView: {
            code: string;
            /** @description The heading of the column that says it. */
            column?: string;
            field: string;
            /** @description In your language. */
            message: string;
        };
        SearchesToReview: {
            /** @description What stands out first, the rest by lot, the same all day; none of one’s own. */
            items: components["schemas"]["SearchToReview"][];
        };
        SearchFilters: {
            /** @description Where the offence of the record's case was, or, of a city, in one of its arrondissements; a record whose case does not say it is left out. */
            communes?: ("casablanca" | "casablanca_ain_chock" | "casablanca_ain_sebaa" | "casablanca_al_fida" | "casablanca_anfa" | "casablanca_ben_msick" | "casablanca_essoukhour_assawda" | "casablanca_hay_hassani" | "casablanca_hay_mohammadi" | "casablanca_maarif" | "casablanca_mers_sultan" | "casablanca_moulay_rachid" | "casablanca_sbata" | "casablanca_sidi_belyout" | "casablanca_sidi_bernoussi" | "casablanca_sidi_moumen" | "casablanca_sidi_othmane" | "mechouar_de_casablanca" | "mohammedia" | "bouskoura" | "dar_bouazza" | "nouaceur" | "mediouna" | "tit_mellil" | "agadir" | "inezgane" | "ait_melloul" | "dcheira_el_jihadia" | "drarga" | "aourir" | "lqliaa" | "rabat" | "rabat_agdal_riyad" | "rabat_el_youssoufia" | "rabat_hassan" | "rabat_souissi" | "rabat_yacoub_el_mansour" | "temara" | "skhirate" | "sale" | "sale_bab_lamrissa" | "sale_bettana" | "sale_hssaine" | "sale_layayda" | "sale_tabriquet" | "kenitra" | "khemisset" | "sidi_kacem" | "sidi_slimane" | "fes" | "fes_agdal" | "fes_jnan_el_ouard" | "fes_el_mariniyine" | "fes_medina" | "fes_saiss" | "fes_zouagha" | "meknes" | "taza" | "sefrou" | "azrou" | "ifrane" | "marrakech" | "marrakech_annakhil" | "marrakech_gueliz" | "marrakech_medina" | "marrakech_menara" | "marrakech_sidi_youssef_ben_ali" | "safi" | "essaouira" | "ben_guerir" | "el_kelaa_des_sraghna" | "youssoufia" | "tanger" | "tanger_bni_makada" | "tanger_charf_mghogha" | "tanger_charf_souani" | "tanger_medina" | "tetouan" | "larache" | "ksar_el_kebir" | "al_hoceima" | "chefchaouen" | "fnideq" | "mdiq" | "asilah" | "ouezzane" | "oujda" | "nador" | "berkane" | "taourirt" | "guercif" | "jerada" | "settat" | "berrechid" | "el_jadida" | "sidi_bennour" | "benslimane" | "beni_mellal" | "khouribga" | "khenifra" | "fquih_ben_salah" | "azilal" | "errachidia" | "ouarzazate" | "midelt" | "tinghir" | "zagora" | "taroudant" | "oulad_teima" | "tiznit" | "biougra" | "guelmim" | "tan_tan" | "laayoune" | "dakhla" | "es_semara" | "boujdour")[];
            /** @description Records dated on or after. */
            datedFrom?: string;
            /** @description Records dated on or before. */
            datedTo?: string;
            /** @description How it was done, in one of these ways at least; the same. */
            modusOperandi?: ("lying_in_wait" | "following" | "asking_for_help" | "false_officer" | "false_official" | "offering_a_lift" | "contact_online" | "distraction" | "trickery" | "drugging" | "breaking_in" | "climbing" | "false_keys" | "through_window" | "through_roof" | "through_wall" | "open_door" | "firearm" | "bladed_weapon" | "blunt_weapon" | "tear_gas" | "dog" | "acid" | "bare_hands" | "strangling" | "tying_up" | "threats" | "snatching" | "pickpocketing" | "forced_withdrawal" | "locking_in" | "incendiary" | "face_covered" | "gloves" | "traces_removed" | "alone" | "two_together" | "group" | "on_foot" | "motorcycle" | "car" | "bicycle")[];
            /** @description Offences of the record's case; a record without a case is left out. */
            offences?: ("homicide" | "attempted_homicide" | "sexual_assault" | "kidnapping" | "robbery" | "armed_robbery" | "burglary" | "theft" | "assault" | "fraud" | "arson" | "drug_trafficking" | "human_trafficking" | "terrorism" | "unidentified_body" | "missing_person" | "vandalism" | "insult" | "public_drunkenness" | "begging" | "traffic_offence" | "unspecified")[];
            /** @description In what kind of place it was; the same. */
            placeKinds?: ("home" | "common_parts" | "street" | "park" | "market" | "shop" | "jeweller" | "pharmacy" | "bank" | "cash_machine" | "petrol_station" | "cafe" | "night_venue" | "hotel" | "workplace" | "building_site" | "warehouse" | "school" | "hospital" | "place_of_worship" | "public_building" | "sports_ground" | "station" | "public_transport" | "taxi" | "vehicle" | "car_park" | "road" | "beach" | "countryside" | "empty_building" | "online")[];
            prefectures?: string[];
            /**
             * @description Of every condition on a trait that does not say it itself.
             * @default false
             */
            requireKnown?: boolean;
            /** @description Hard: leaves out records that contradict. One where the trait is unknown stays, unless `requireKnown` is true. A mark named here (`{"kind", "place"}`) must be recorded. */
            traits?: {
                [key: string]: unknown;
            };
        };
        SearchPage: {
            items: components["schemas"]["SearchSummary"][];
            nextCursor?: string;
            notice: string;
        };
        SearchQuery: {
            /**
             * Format: uuid
             * @description The open case the search serves.
             */
            caseId: string;
            /**
             * @description Compare every face, however long it takes. Only a supervisor may demand it; small galleries are always compared whole.
             * @default false
             */
            exact?: boolean;
            filters?: components["schemas"]["SearchFilters"];
            /** @default 20 */
            limit?: number;
            /** @description Not needed with an uploaded image. */
            probe?: components["schemas"]["Probe"];
            purpose: string;
            /**
             * @default both
             * @enum {string}
             */
            target?: "sketches" | "subjects" | "both";
            /** @description Soft evidence that shifts the score. If absent, a stored probe speaks with its own traits, and several members with what they say together. */
            traits?: {
                [key: string]: unknown;
            };
            weights?: components["schemas"]["SearchWeights"];
        };
        SearchRequestPage: {
            items: components["schemas"]["SearchRequestView"][];
            nextCursor?: string;
        };
        SearchRequestView: {
            /** @description Who asks, and alone may run it. */
            askedBy: components["schemas"]["PersonView"];
            /** Format: uuid */
            caseId: string;
            /** Format: date-time */
            createdAt: string;
            decidedBy: components["schemas"]["PersonView"] | null;
            /**
             * Format: date-time
             * @description Until when it can be approved and run.
             */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** @description Where the probe came from, what it is said to be, and what it looks like to a classifier, which intent deceives; of several, a list. */
            probe: {
                [key: string]: unknown;
            };
            purpose: string;
            /** @description Of the supervisor. */
            reason: string | null;
            /**
             * Format: uuid
             * @description The search run.
             */
            searchId: string | null;
            /**
             * @description `approved`: who asked may run it, once, with POST /search-requests/{id}/search.
             * @enum {string}
             */
            state: "awaiting_approval" | "approved" | "refused" | "run" | "expired";
            /** @enum {string} */
            target: "sketches" | "subjects" | "both";
        };
        SearchReview: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonView"];
            remark: string;
        };
        SearchSummary: {
            /** @description Who ran it. */
            by: components["schemas"]["PersonView"];
            /** @description It compared no face. Supervisors look at such searches first. */
            byTraitsAlone: boolean;
            /** Format: uuid */
            caseId: string;
            /** Format: date-time */
            createdAt: string;
            gallerySize: number;
            /** Format: uuid */
            id: string;
            purpose: string;
        };
        SearchToReview: {
            /** @description Of its case, since the search. */
            alterations: components["schemas"]["CaseAlterationView"][];
            by: components["schemas"]["PersonView"];
            /** Format: uuid */
            caseId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            purpose: string;
            /** @description What supervisors said of it. */
            reviews: components["schemas"]["SearchReview"][];
            /** @description `offence_changed`: since the search. `case_closed_soon_after`, `case_changed_soon_after`: within a week. `modality_doubtful`: the probe does not look like what it is said to be. */
            standsOut: ("offence_changed" | "case_closed_soon_after" | "case_changed_soon_after" | "modality_doubtful" | "probe_altered" | "by_traits_alone")[];
        };
        SearchView: {
            /** @description What each `face.band` means, in the caller's language. */
            bands: {
                [key: string]: string;
            };
            candidates: (components["schemas"]["Candidate"] | components["schemas"]["WithheldCandidate"] | components["schemas"]["ExpungedCandidate"])[];
            /** Format: uuid */
            caseId: string;
            /** @description What each of `making.cautions` of the probe means, in the caller's language. */
            cautions: {
                [key: string]: string;
            };
            /** Format: date-time */
            createdAt: string;
            /** @description Whom examiners excluded for the case and who would stand among these candidates. They take no place in the list; a supervisor can bring one back. */
            excluded: (components["schemas"]["ExcludedCandidate"] | components["schemas"]["WithheldCandidate"] | components["schemas"]["ExpungedCandidate"])[];
            /** @description What each hard filter did: in all, and by itself. */
            filters: components["schemas"]["FilterView"][];
            /** @description Records the search could have returned, the excluded included. */
            gallerySize: number;
            /** @description Groups that the probe or a filter states, by sex and age, in which the scores of this gallery run higher than in others. Empty where none is known to, and where no face was compared. */
            groupNotices: components["schemas"]["GroupNotice"][];
            /** Format: uuid */
            id: string;
            /**
             * @description `exact`: every record of the gallery was compared. `approximate`: the gallery is so large that an index was asked for the nearest faces; a supervisor may demand an exact search.
             * @enum {string}
             */
            mode: "exact" | "approximate";
            modelVersion: string;
            notice: string;
            /** @description Where it is withheld or erased, so are the traits of the candidates, which tell its own. */
            probe: components["schemas"]["ProbeView"] | components["schemas"]["WithheldProbe"] | components["schemas"]["ExpungedProbe"];
            purpose: string;
            /** @description The query as it was run. */
            query: {
                [key: string]: unknown;
            };
            /** @description Share of the true list that such a search is expected to find, as measured when the index was built; 1 where it is exact. */
            recall: number | null;
            /** @description The smallest change by which a filtered search that found nobody finds somebody. */
            relaxation: components["schemas"]["Relaxation"] | null;
            /** @description Where the others are: `candidates`, `excluded`, `lower`, `against` and `unknown` add up to `gallerySize`. Null of a search from before it was told. */
            rest: components["schemas"]["GalleryRest"] | null;
        };
        SearchWeights: {
            /**
             * @description 0 leaves the face out; less than 0.1 is refused otherwise, as of every weight.
             * @default 1
             */
            face?: number;
            /** @description What the witness was sure of: 0 leaves a region out, 1 takes it for what it was found to be worth. What is left out makes the face count for less. */
            regions?: components["schemas"]["RegionWeightsInput"];
            /** @default 1 */
            traits?: number;
        };
        SecondFactorConfirmation: {
            /** @description What the app shows, of the new secret. */
            code: string;
        };
        SecondFactorEnrolment: {
            /** @description Of the second factor in force, if any. */
            code?: string;
            /** Format: password */
            currentPassword: string;
        };
        SecondFactorSecret: {
            /** @description The secret alone, to type it. */
            secret: string;
            /** @description What an authenticator app reads, as a QR code. Shown once. */
            uri: string;
        };
        SeenFaceView: {
            /** @description In pixels of the full image. */
            box: components["schemas"]["FaceBoxInput"];
            /** @description The detector's score; null where none saw it. */
            score: number | null;
        };
        Session: {
            /** @description JWT, sent as `Authorization: Bearer …`. */
            accessToken: string;
            /** @description Seconds until the token expires. */
            expiresIn: number;
            tokenType: string;
            user: components["schemas"]["UserView"];
        };
        SessionRenewal: {
            /** @description What a page encrypts with what its user has begun and not sent: 256 bits as base64url, the same at each sign-in, and of no use here. */
            draftKey: string;
            /** @description Seconds until the session ends unless it is renewed. */
            expiresIn: number;
        };
        SheetDisclosed: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            audience: "police" | "public";
            authorisation: string | null;
            by: components["schemas"]["PersonView"];
            purpose: string;
            recipient: string;
        };
        SheetDisclosedList: {
            /** @description The newest first. */
            items: components["schemas"]["SheetDisclosed"][];
        };
        SheetDisclosureView: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            audience: "police" | "public";
            authorisation: string | null;
            /** @description Whom the sheet says to call. */
            contact: string;
            purpose: string;
            recipient: string;
            /** Format: uuid */
            sketchId: string;
            /**
             * Format: date-time
             * @description Until then you can fetch the sheet.
             */
            until: string;
        };
        Sighting: {
            /**
             * @description From where.
             * @enum {string|null}
             */
            angle?: "front" | "three_quarter" | "profile" | "above" | "below" | "several" | null;
            /** @description From how far. */
            distanceMetres?: number | null;
            /**
             * @description For how long they saw the face; or in seconds.
             * @enum {string|null}
             */
            exposure?: "glance" | "brief" | "minute" | "minutes" | "long" | null;
            /** @description In place of `exposure`, where the seconds are known. */
            exposureSeconds?: number | null;
            /**
             * @description In what light.
             * @enum {string|null}
             */
            light?: "daylight" | "indoor" | "twilight" | "street_light" | "dim" | "dark" | null;
            /** @description Own prefecture only: by the clock of the country. */
            seenAt?: string | null;
            /** @description Own prefecture only: when they saw the person. With an interview, the day of the case if absent and it has one. */
            seenOn?: string | null;
            /** @description What of the face was covered or not seen; an empty list: nothing. */
            unseen?: ("hair" | "forehead" | "eyes" | "nose" | "mouth" | "chin" | "ears")[] | null;
        };
        SignInWays: {
            /** @description The users of a demonstration, to be chosen from. Elsewhere nobody. */
            accounts: components["schemas"]["OfferedAccount"][];
            /** @description The identity provider at which one can log in. */
            issuer: string | null;
        };
        SketchChange: {
            author?: string | null;
            /**
             * Format: uuid
             * @description The open case it serves.
             */
            caseId?: string | null;
            /** @description Seen by your prefecture only. Nothing of health, origin or belief. */
            description?: string | null;
            /** @description Today if absent; no day to come, and none before the interview, the sighting or the offence of its case. */
            drawnOn?: string;
            /** @description How it was made: whose memory, how they saw the person, how they were asked, what was made. All of it is optional; its codes are those of GET /vocabulary/making. */
            making?: components["schemas"]["SketchMaking"] | null;
            /** @enum {string} */
            origin?: "hand_drawn" | "software_composite" | "evolved" | "other";
            /**
             * @description `prefecture` restricts it to yours. What is restricted is not shared so: see POST …/national-sharing.
             * @enum {string}
             */
            sharing?: "national" | "prefecture";
            /** @description Required of a software composite; of a sketch that was drawn by hand there is none. */
            software?: string | null;
            /** @description Merged into the traits of the record: one that is not named stays, null removes one. Of a trait, too, what is not named stays; lists (`values`, `marks`) are replaced whole. */
            traits?: {
                [key: string]: unknown;
            };
            /** @description The version you read. */
            version: number;
            /**
             * @description How sure the witness was of the likeness.
             * @enum {string|null}
             */
            witnessConfidence?: "low" | "medium" | "high" | null;
        };
        SketchMaking: {
            /** @description What was made. */
            image?: components["schemas"]["MadeImage"] | null;
            /** @description How they were asked. */
            interview?: components["schemas"]["Interview"] | null;
            /** @description How they saw the person. */
            sighting?: components["schemas"]["Sighting"] | null;
            /** @description Whose memory it is. */
            witness?: components["schemas"]["SketchWitness"] | null;
        };
        SketchMakingView: {
            /** @description Worked out from the two days and times, by the clock of the country. Of the own prefecture. */
            delay?: components["schemas"]["Delay"];
            /**
             * @description The same roughly, in place of it: to other prefectures, and with a search.
             * @enum {string}
             */
            delayBand?: "day" | "two_days" | "week" | "month" | "longer";
            /** @description What was made. */
            image?: components["schemas"]["MadeImage"] | null;
            /** @description How they were asked. */
            interview?: components["schemas"]["Interview"] | null;
            /** @description How they saw the person. */
            sighting?: components["schemas"]["Sighting"] | null;
            /** @description Whose memory it is. */
            witness?: components["schemas"]["SketchWitness"] | null;
            /** @description All of it as one paragraph, in your language. */
            words?: string;
        };
        SketchPage: {
            items: components["schemas"]["SketchView"][];
            nextCursor?: string;
        };
        SketchView: {
            /** @description Own prefecture only: by the date of birth, or the age that was told. Null: unknown. */
            ageAtOffence?: components["schemas"]["AgeAtOffence"] | null;
            /** @description Own prefecture only. */
            author?: string | null;
            /**
             * Format: uuid
             * @description Own prefecture only.
             */
            caseId?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Own prefecture only: who entered it. */
            createdBy?: components["schemas"]["PersonView"];
            datedOn: string;
            /** @description Own prefecture only. */
            description?: string | null;
            /** @description The face of the first image. */
            face: components["schemas"]["FaceView"];
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description Own prefecture only: since when examiners and corroboration identify it.
             */
            identifiedAt?: string | null;
            images: components["schemas"]["ImageView"][];
            /** @enum {string} */
            kind: "sketch" | "subject";
            /** @description How it was made, and how long after the witness saw the person. Other prefectures are not told the code of the witness, days and times, and the delay by its band. */
            making?: components["schemas"]["SketchMakingView"] | null;
            /**
             * @description Whether the person was a minor (under 18) on the days of the offence of the case, or, without a case, on the day the record speaks of. `perhaps_minor`: they may have been, by what is known of their age.
             * @enum {string}
             */
            minority: "minor" | "perhaps_minor" | "adult" | "unknown";
            /** @description The same in the caller's language. */
            minorityText: string;
            number: string;
            /**
             * Format: date-time
             * @description Restricted, and read alone: until when it is opened to your prefecture.
             */
            openedUntil?: string;
            /** @enum {string} */
            origin: "hand_drawn" | "software_composite" | "evolved" | "other";
            prefecture: string;
            /** @description Own prefecture only: when to look whether it is still needed. */
            reviewOn?: string;
            /** @enum {string} */
            sharing: "national" | "prefecture";
            software?: string | null;
            /** @enum {string} */
            status: "active" | "withdrawn";
            traits: {
                [key: string]: unknown;
            };
            /** @description Own prefecture only: sent with a change. It counts what is kept from others, too. */
            version?: number;
            /** @description Own prefecture only. */
            withdrawalReason?: string | null;
            /** @description Another prefecture's record: what that one keeps to itself, and is asked for (`contact` of GET /prefectures). */
            withheld?: string[];
            /**
             * @description How sure the witness was of the likeness.
             * @enum {string|null}
             */
            witnessConfidence?: "low" | "medium" | "high" | null;
        };
        SketchWitness: {
            /** @description Own prefecture only: a code that the case gives its witness, one or two letters and a number. Never a name. */
            code?: string | null;
            /**
             * @description What they were in the offence.
             * @enum {string|null}
             */
            role?: "victim" | "bystander" | null;
        };
        SubjectChange: {
            aliases?: string[] | null;
            birthDate?: string | null;
            /**
             * Format: uuid
             * @description The open case it serves.
             */
            caseId?: string | null;
            /** @description Number of the national identity card, one or two letters and five or six digits. Of its own prefecture and the national level only. */
            cnie?: string | null;
            /** @description Seen by your prefecture only. Nothing of health, origin or belief. */
            description?: string | null;
            fullName?: string;
            /** @description Number of a passport of any country, at most nine letters and digits. Of its own prefecture and the national level only. */
            passport?: string | null;
            /**
             * @description As what they are registered, by which they are kept longer or shorter. A victim or a witness is never registered. A suspect becomes `convicted` by a court outcome.
             * @enum {string|null}
             */
            registeredAs?: "suspect" | "convicted" | null;
            /**
             * @description `prefecture` restricts it to yours. What is restricted is not shared so: see POST …/national-sharing.
             * @enum {string}
             */
            sharing?: "national" | "prefecture";
            /** @description Merged into the traits of the record: one that is not named stays, null removes one. Of a trait, too, what is not named stays; lists (`values`, `marks`) are replaced whole. */
            traits?: {
                [key: string]: unknown;
            };
            /** @description The version you read. */
            version: number;
        };
        SubjectPage: {
            items: components["schemas"]["SubjectView"][];
            nextCursor?: string;
        };
        SubjectView: {
            /** @description Own prefecture only: by the date of birth, or the age that was told. Null: unknown. */
            ageAtOffence?: components["schemas"]["AgeAtOffence"] | null;
            /** @description Own prefecture only. */
            aliases?: string[] | null;
            /** @description Own prefecture only. */
            birthDate?: string | null;
            /**
             * Format: uuid
             * @description Own prefecture only.
             */
            caseId?: string | null;
            /** @description Own prefecture only: number of the national identity card. */
            cnie?: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description Own prefecture only: who entered it. */
            createdBy?: components["schemas"]["PersonView"];
            datedOn: string;
            /** @description Own prefecture only. */
            description?: string | null;
            /** @description The face of the first image. */
            face: components["schemas"]["FaceView"];
            /** @description Own prefecture only. */
            fullName?: string;
            /** Format: uuid */
            id: string;
            images: components["schemas"]["ImageView"][];
            /** @enum {string} */
            kind: "sketch" | "subject";
            /**
             * @description Whether the person was a minor (under 18) on the days of the offence of the case, or, without a case, on the day the record speaks of. `perhaps_minor`: they may have been, by what is known of their age.
             * @enum {string}
             */
            minority: "minor" | "perhaps_minor" | "adult" | "unknown";
            /** @description The same in the caller's language. */
            minorityText: string;
            number: string;
            /**
             * Format: date-time
             * @description Restricted, and read alone: until when it is opened to your prefecture.
             */
            openedUntil?: string;
            /** @description Own prefecture only: number of a passport. */
            passport?: string | null;
            prefecture: string;
            /**
             * @description Own prefecture only: as what they are registered. Null: it was not said.
             * @enum {string|null}
             */
            registeredAs?: "suspect" | "convicted" | null;
            /** @description Own prefecture only: when to look whether it is still needed. */
            reviewOn?: string;
            /** @enum {string} */
            sharing: "national" | "prefecture";
            /** @enum {string} */
            status: "active" | "withdrawn";
            traits: {
                [key: string]: unknown;
            };
            /** @description Own prefecture only: sent with a change. It counts what is kept from others, too. */
            version?: number;
            /** @description Own prefecture only. */
            withdrawalReason?: string | null;
            /** @description Another prefecture's record: what that one keeps to itself, and is asked for (`contact` of GET /prefectures). */
            withheld?: string[];
        };
        TakenAlong: {
            /** @description API keys, which open for the other prefecture from now on. */
            apiKeys: number;
            /** @description Cases. */
            cases: number;
            /** @description Consultations that end. */
            consultationsEnded: number;
            /** @description Link alerts on these sketches. */
            linkAlerts: number;
            /** @description Openings to other prefectures that end. */
            openingsEnded: number;
            /** @description Sketches and subjects. */
            records: number;
            /** @description Searches for these cases. */
            searches: number;
            /** @description Search requests for these cases. */
            searchRequests: number;
            /** @description User names; their sessions end. */
            users: string[];
        };
        TemplateCounts: {
            photo: number;
            sketch: number;
        };
        ThenAndNow: {
            now: number;
            then: number;
        };
        Told: {
            recipient: components["schemas"]["PersonView"];
            /** Format: uuid */
            searchId: string;
            /** Format: uuid */
            tombstoneId: string;
        };
        TombstonePage: {
            items: components["schemas"]["TombstoneView"][];
            nextCursor?: string;
        };
        TombstoneView: {
            /**
             * Format: uuid
             * @description Own prefecture only: the case with which it went.
             */
            caseId?: string | null;
            /** @description Own prefecture only: how many of what. What others searched for, the national level sees alone. */
            erased?: {
                [key: string]: number;
            };
            /** Format: date-time */
            erasedAt: string;
            /** @enum {string} */
            ground: "acquittal" | "dismissal" | "court_order" | "retention_expired" | "error";
            /**
             * Format: uuid
             * @description As once of the record or case.
             */
            id: string;
            /** @enum {string} */
            kind: "sketch" | "subject" | "case";
            /** @description Of a case, its reference. */
            number: string;
            /** @description Own prefecture only. */
            orderedBy?: components["schemas"]["PersonView"];
            prefecture: string;
            /** @description Own prefecture only. */
            reference?: string;
            /**
             * Format: date-time
             * @description When the bytes that the database had let go were overwritten.
             */
            scrubbedAt: string | null;
        };
        TraitCode: {
            code: string;
            /** @description The same in other standards. */
            crosswalk?: {
                [key: string]: string;
            };
            /** @description One text with `lang`, all three without. */
            label: string | components["schemas"]["Labels"];
        };
        TraitDescription: {
            code: string;
            /** @description Of a coded trait. */
            codes?: components["schemas"]["TraitCode"][];
            /** @description Of a coded trait: it changes from day to day. It is told with the day on which it was seen (`seenOn`), counts as evidence for a week and less each day, and no filter takes it. */
            fades?: boolean;
            /** @description Code of one of the groups. */
            group: string;
            /** @enum {string} */
            kind: "coded" | "range" | "mark";
            /** @description Of marks. */
            kinds?: components["schemas"]["MarkKind"][];
            /** @description One text with `lang`, all three without. */
            label: string | components["schemas"]["Labels"];
            /** @description Of a range. */
            max?: number;
            /** @description Of a range. */
            min?: number;
            /** @description Takes several values or entries. */
            multiple: boolean;
            /** @description Of marks. */
            places?: components["schemas"]["MarkPlace"][];
            /** @description Of a range. */
            unit?: string | components["schemas"]["Labels"];
        };
        TraitLimits: {
            /** @description Most marks of one person. */
            marks: number;
            /** @description Longest note, in characters. */
            note: number;
            /** @description Most values of one trait. */
            values: number;
        };
        TraitVocabulary: {
            certainties: components["schemas"]["LabelledCode"][];
            groups: components["schemas"]["LabelledCode"][];
            /** @description Those of the labels. */
            languages: ("fr" | "ar" | "en")[];
            limits: components["schemas"]["TraitLimits"];
            traits: components["schemas"]["TraitDescription"][];
            /** @description Changes with every change of the vocabulary. */
            version: string;
        };
        UndoneDuplicateDecision: {
            /**
             * Format: uuid
             * @description The decision that stands: `decision.id` of the pair.
             */
            decisionId: string;
            reason: string;
        };
        UnitBeforeView: {
            /** @enum {string} */
            kind?: "national" | "police_prefecture" | "regional_security" | "provincial_security" | "district";
            nameAr?: string;
            nameEn?: string;
            nameFr?: string;
            /** @description Code of what it was below. */
            parent?: string;
        };
        UnitChangeView: {
            /** @description From when it holds. */
            effectiveOn: string;
            /**
             * @description Of which kind it is since (`reclassified`).
             * @enum {string|null}
             */
            kind: "national" | "police_prefecture" | "regional_security" | "provincial_security" | "district" | null;
            /** @enum {string} */
            operation: "added" | "opened" | "renamed" | "reclassified" | "moved" | "merged" | "closed";
            /** @description Code of what it is below since (`moved`), or of what took over (`merged`). */
            other: string | null;
            /** @description As who decided it gave it. */
            reason: string | null;
            /** @description What it was before. */
            was: components["schemas"]["UnitBeforeView"];
        };
        UnitMerger: {
            /** @description Answers whom and what it would take along, and changes nothing. */
            dryRun?: boolean;
            /** @description Code of what takes over all that it has. */
            into: string;
            /** @description Shown to everybody with the history, and kept in the log: name nobody. */
            reason: string;
        };
        UnitMove: {
            /** @description Answers whom and what it would take along, and changes nothing. */
            dryRun?: boolean;
            /** @description Code of what it is below from now on. */
            parent: string;
            /** @description Shown to everybody with the history, and kept in the log: name nobody. */
            reason: string;
        };
        UnitReclassification: {
            /** @description Answers whom and what it would take along, and changes nothing. */
            dryRun?: boolean;
            /**
             * @description What it is from now on.
             * @enum {string}
             */
            kind: "police_prefecture" | "regional_security" | "provincial_security";
            /** @description Shown to everybody with the history, and kept in the log: name nobody. */
            reason: string;
        };
        UnitRenaming: {
            /** @description Answers whom and what it would take along, and changes nothing. */
            dryRun?: boolean;
            nameAr: string;
            nameEn: string;
            nameFr: string;
            /** @description Shown to everybody with the history, and kept in the log: name nobody. */
            reason: string;
        };
        UnitView: {
            /** @description Since when it works with the service. */
            activeFrom: string | null;
            activeUntil: string | null;
            /** @description Never changed: three capital letters; of a district four to eight. */
            code: string;
            /** @description What became of it, oldest first. */
            history: components["schemas"]["UnitChangeView"][];
            /** @enum {string} */
            kind: "national" | "police_prefecture" | "regional_security" | "provincial_security" | "district";
            nameAr: string;
            nameEn: string;
            nameFr: string;
            /** @description Code of what it is below; null of the national level. */
            parent: string | null;
            /** @description Code of the unit whose records its people see as their own: itself; of a district, what it is below. */
            scope: string;
            /**
             * @description `to_come` is listed and has neither users nor records; `closed` is kept for its numbers.
             * @enum {string}
             */
            state: "to_come" | "open" | "closed";
            /** @description Code of what took over what a closed one had. */
            successor: string | null;
        };
        UnreadColumnView: {
            /** @description What was probably meant. */
            field?: string;
            heading: string;
            /** @enum {string} */
            why: "unknown-column" | "column-twice";
        };
        UploadedHashesView: {
            /** @description SHA-256 of the image, as it is stored. */
            sha256: string;
            /** @description SHA-256 of what was uploaded. */
            uploadSha256: string;
        };
        UserChange: {
            /** @description An inactive user cannot log in. */
            active?: boolean;
            displayName?: string;
            /** @description Code of the district that they serve in, below the prefecture: what they enter is its own, and goes where it goes. They see what the prefecture sees. */
            district?: string | null;
            /** Format: password */
            password?: string;
            /** @enum {string} */
            role?: "forensic_officer" | "detective" | "supervisor" | "auditor" | "admin";
        };
        UserPage: {
            items: components["schemas"]["UserView"][];
            nextCursor?: string;
        };
        UserView: {
            active: boolean;
            /** Format: date-time */
            createdAt: string;
            displayName: string;
            /** @description Code of the district that they serve in, below the prefecture: what they enter is its own, and goes where it goes. They see what the prefecture sees. */
            district: string | null;
            /** @description An identity provider vouches for them: they have no password here. */
            external: boolean;
            /** Format: uuid */
            id: string;
            /** @description Somebody else set the password: the account opens nothing until it is changed. */
            passwordChangeRequired: boolean;
            prefecture: string;
            /** @enum {string} */
            role: "forensic_officer" | "detective" | "supervisor" | "auditor" | "admin";
            /** @description Signing in takes a code of an app, too. */
            secondFactor: boolean;
            username: string;
        };
        Withdrawal: {
            reason: string;
        };
        WithdrawnOpinionView: {
            /** @description The answer to what stands against the candidate; null where none was given. */
            againstIt: string | null;
            /** Format: date-time */
            at: string;
            /** @description Formed without scores, ranks or the other opinion. */
            blind: boolean;
            by: components["schemas"]["PersonView"];
            checklist: components["schemas"]["Checklist"];
            /** @enum {string} */
            outcome: "potential" | "no_candidate" | "inconclusive";
            remarks: string;
            withdrawalReason: string;
            /** Format: date-time */
            withdrawnAt: string;
        };
        WithheldCandidate: {
            rank: number;
            withheld?: boolean;
        };
        WithheldOfPair: {
            withheld: boolean;
        };
        WithheldProbe: {
            withheld: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AdjudicationsController_awaiting: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwaitingPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_disagreed: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisagreedPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeysController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeysController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeysController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key opens nothing from now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiKeysController_rotate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiKeyRotation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogReadingController_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkpoint"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogReadingController_list: {
        parameters: {
            query?: {
                /** @description What was done. */
                action?: "login" | "logout" | "login.refused" | "login.locked" | "credential.refused" | "access.refused" | "limit.exceeded" | "prefecture.create" | "prefecture.change" | "organisation.add" | "organisation.open" | "organisation.rename" | "organisation.reclassify" | "organisation.move" | "organisation.merge" | "organisation.close" | "organisation.preview" | "user.create" | "user.change" | "user.sessions-end" | "second-factor.begin" | "second-factor.set" | "second-factor.reset" | "api-key.create" | "api-key.rotate" | "api-key.revoke" | "case.create" | "inbox.read" | "case.read" | "case.overview" | "case.change" | "case.review" | "case.expunge" | "case.expunge-preview" | "case.expunge-again" | "consultation.open" | "sketch.create" | "sketch.read" | "sketch.change" | "sketch.withdraw" | "sketch.restore" | "sketch.share" | "sketch.history-read" | "sketch.add-image" | "sketch.replace-image" | "sketch.remove-image" | "sketch.order-images" | "sketch.describe-image" | "sketch.face-box" | "sketch.face-box-end" | "sketch.open" | "sketch.openings-read" | "sketch.open-end" | "sketch.review" | "sketch.expunge" | "sketch.expunge-preview" | "sketch.expunge-again" | "sketch.exchange-disclose" | "sketch.exchange-file" | "sketch.court-outcome" | "sketch.list" | "subject.create" | "subject.read" | "subject.change" | "subject.withdraw" | "subject.restore" | "subject.share" | "subject.history-read" | "subject.add-image" | "subject.replace-image" | "subject.remove-image" | "subject.order-images" | "subject.describe-image" | "subject.face-box" | "subject.face-box-end" | "subject.open" | "subject.openings-read" | "subject.open-end" | "subject.review" | "subject.expunge" | "subject.expunge-preview" | "subject.expunge-again" | "subject.exchange-disclose" | "subject.exchange-file" | "subject.court-outcome" | "subject.list" | "sketch.disclose" | "sketch.sheet" | "sketch.disclosures-read" | "image.read" | "import.create" | "import.start" | "import.cancel" | "import.end" | "import.report" | "import.rows" | "import.images" | "import.check" | "search-request.create" | "search-request.read" | "search-request.decide" | "gallery.count" | "search.run" | "search.read" | "search.repeat" | "search.review" | "search.disclose" | "search.export" | "linkage.run" | "linkage.alert" | "linkage.list" | "linkage.read" | "linkage.adjudicate" | "duplicate.compare" | "duplicate.propose" | "duplicate.list" | "duplicate.read" | "duplicate.decide" | "duplicate.undo" | "adjudication.read" | "adjudication.blind-view" | "adjudication.opinion" | "adjudication.opinion-withdraw" | "adjudication.decide" | "adjudication.corroborate" | "adjudication.identify" | "adjudication.revoke" | "identification.read" | "exclusion.make" | "exclusion.lift" | "court-outcome.preview" | "review.list" | "tombstone.list" | "tombstone.read" | "notice.read" | "retention.scrub" | "storage.verify" | "audit.read" | "audit.people" | "audit.checkpoint" | "error-rates.measure" | "templates.reembed" | "face-index.build" | "face-index.drop";
                /** @description Who acted: `user:`, `api_key:` or `system:` and the id. */
                actor?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Not before: a day, or a time. */
                from?: string;
                /** @description Entries a page. */
                limit?: number;
                /** @description Who acted, by a part of their name as the log has it: see GET /audit/people. */
                person?: string;
                /** @description The actor's prefecture, by its code. */
                prefecture?: string;
                /** @description Of the request, as its answer told in `X-Request-Id`. */
                requestId?: string;
                /** @description What it was done to: its id, the number of a record, the reference of a case, or the target as an entry has it. */
                target?: string;
                /** @description Until the end of a day, or before a time. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogReadingController_people: {
        parameters: {
            query?: {
                /** @description A part of the name. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPeople"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is refused from now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caller"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Changed; log in again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignInController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignInController_finish: {
        parameters: {
            query: {
                /** @description None where it refused. */
                code?: string;
                iss?: string;
                state: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleSession"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorEnrolment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSecret"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorConfirmation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_beginSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsoleSession"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_renewSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionRenewal"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignInController_ways: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Who answers for it: `me`, `user:<id>` or `api_key:<id>`. */
                holder?: string;
                /** @description Entries a page. */
                limit?: number;
                offence?: "homicide" | "attempted_homicide" | "sexual_assault" | "kidnapping" | "robbery" | "armed_robbery" | "burglary" | "theft" | "assault" | "fraud" | "arson" | "drug_trafficking" | "human_trafficking" | "terrorism" | "unidentified_body" | "missing_person" | "vandalism" | "insult" | "public_drunkenness" | "begging" | "traffic_offence" | "unspecified";
                /** @description A reference or a part of it. Capitals, and what stands between its parts (spaces, dashes, slashes, dots, low lines), make no difference. */
                reference?: string;
                status?: "open" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExpungementsController_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpungementOrder"];
            };
        };
        responses: {
            /** @description Closes the case. Erased, with every copy, for good; or, of a dry run, what would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpungementView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CaseOverviewsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseOverview"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConsultationsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsultation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CourtOutcomesController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourtOutcomesOrder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtOutcomesView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatesController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description That this import has led to. */
                importId?: string;
                /** @description Entries a page. */
                limit?: number;
                /** @description With this record. */
                recordId?: string;
                state?: "open" | "same" | "different" | "later";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatesController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDuplicateDecision"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DuplicatesController_undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoneDuplicateDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FacePreviewsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description JPEG, PNG or WebP.
                     */
                    image: Blob;
                    query: components["schemas"]["FacePreviewQuery"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacePreview"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description A ZIP with the images that the rows name. Without it, they are sent to `POST …/images`.
                     */
                    images?: Blob;
                    import: components["schemas"]["NewImportInput"];
                    /**
                     * Format: binary
                     * @description CSV, JSON Lines or XLSX; or a file of ANSI/NIST-ITL, with its image.
                     */
                    sheet: Blob;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportCheckInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_sendImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Each is called what its row calls it. */
                    images: Blob[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_rows: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
                outcome?: "waiting" | "accepted" | "no_face" | "several_faces" | "duplicate" | "refused" | "left_out" | "cancelled";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportFieldsView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InboxController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InboxController_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkAlertsController_list: {
        parameters: {
            query?: {
                /** @description With a record of this case. */
                caseId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
                state?: "open" | "potential" | "no_candidate" | "inconclusive" | "disputed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkAlertPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkAlertsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkAlertView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkAlertsController_adjudicate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLinkAdjudication"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkAlertView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NoticesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationController_tree: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"][];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUnit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reorganisation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationController_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitMerger"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationController_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitMove"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reorganisation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationController_reclassify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitReclassification"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationController_rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitRenaming"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReorganisationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrefecturesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectureView"][];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrefecturesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPrefecture"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectureView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PrefecturesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrefectureChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefectureView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewsController_due: {
        parameters: {
            query?: {
                /** @description Due by then; by today if absent. */
                due?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueReviews"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReviewsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueReview"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchRequestsController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchRequestPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchRequestsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchRequestView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchRequestsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDecision"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchRequestView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchRequestsController_run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchesController_list: {
        parameters: {
            query?: {
                /** @description The case that they served. */
                caseId?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
                /** @description A record that they were run with, or that was a candidate of theirs. */
                recordId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchesController_run: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe, for 24 hours: whoever sends the same request with the same key again is answered with what the first one made, as it reads now, and with `Idempotency-Replayed: true`; nothing is made twice. A new key, such as a UUID, for each new request; each account and API key has its own. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchQuery"];
                "multipart/form-data": {
                    image: Blob[];
                    original?: Blob[];
                    query: components["schemas"]["SearchQuery"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description Where searches by a sketch among known people await a supervisor. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchRequestView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjudicationList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_blind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_examineBlind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the search. */
                id: string;
                /** @description Of the candidate. */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOpinion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_withdrawBlind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the search. */
                id: string;
                /** @description Of the candidate. */
                recordId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionWithdrawal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawnOpinionView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BundlesController_fetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": Blob;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_examine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the search. */
                id: string;
                rank: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOpinion"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the search. */
                id: string;
                rank: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpinionWithdrawal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WithdrawnOpinionView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_corroborate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the search. */
                id: string;
                rank: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorroboration"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjudicationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the search. */
                id: string;
                rank: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjudicationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_identify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the search. */
                id: string;
                rank: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NewIdentification"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjudicationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of the search. */
                id: string;
                rank: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRevocation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjudicationView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BundlesController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisclosure"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisclosureView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_probeImage: {
        parameters: {
            query: {
                /** @description Of `POST /api/v1/consultations`: the case and the purpose that you look for. */
                consultation: string;
                /** @description Its place in the query; from 1. */
                member?: number;
                /** @description Of one that was altered: the image as it was before. */
                original?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                    "image/png": Blob;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchesController_repeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchReviewsController_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSearchReview"];
            };
        };
        responses: {
            /** @description Logged: that you looked at it, and what you found. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchesController_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GalleryQuery"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GalleryCount"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SearchReviewsController_sample: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchesToReview"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_list: {
        parameters: {
            query?: {
                /** @description Who drew it, or a part of their name, in any spelling; of your prefecture. */
                author?: string;
                /** @description Records of your prefecture for this case. */
                caseId?: string;
                /** @description A case's reference or a part of it; records of your prefecture. */
                caseReference?: string;
                /** @description Where the offence of its case was; of a city, also in its arrondissements. */
                commune?: "casablanca" | "casablanca_ain_chock" | "casablanca_ain_sebaa" | "casablanca_al_fida" | "casablanca_anfa" | "casablanca_ben_msick" | "casablanca_essoukhour_assawda" | "casablanca_hay_hassani" | "casablanca_hay_mohammadi" | "casablanca_maarif" | "casablanca_mers_sultan" | "casablanca_moulay_rachid" | "casablanca_sbata" | "casablanca_sidi_belyout" | "casablanca_sidi_bernoussi" | "casablanca_sidi_moumen" | "casablanca_sidi_othmane" | "mechouar_de_casablanca" | "mohammedia" | "bouskoura" | "dar_bouazza" | "nouaceur" | "mediouna" | "tit_mellil" | "agadir" | "inezgane" | "ait_melloul" | "dcheira_el_jihadia" | "drarga" | "aourir" | "lqliaa" | "rabat" | "rabat_agdal_riyad" | "rabat_el_youssoufia" | "rabat_hassan" | "rabat_souissi" | "rabat_yacoub_el_mansour" | "temara" | "skhirate" | "sale" | "sale_bab_lamrissa" | "sale_bettana" | "sale_hssaine" | "sale_layayda" | "sale_tabriquet" | "kenitra" | "khemisset" | "sidi_kacem" | "sidi_slimane" | "fes" | "fes_agdal" | "fes_jnan_el_ouard" | "fes_el_mariniyine" | "fes_medina" | "fes_saiss" | "fes_zouagha" | "meknes" | "taza" | "sefrou" | "azrou" | "ifrane" | "marrakech" | "marrakech_annakhil" | "marrakech_gueliz" | "marrakech_medina" | "marrakech_menara" | "marrakech_sidi_youssef_ben_ali" | "safi" | "essaouira" | "ben_guerir" | "el_kelaa_des_sraghna" | "youssoufia" | "tanger" | "tanger_bni_makada" | "tanger_charf_mghogha" | "tanger_charf_souani" | "tanger_medina" | "tetouan" | "larache" | "ksar_el_kebir" | "al_hoceima" | "chefchaouen" | "fnideq" | "mdiq" | "asilah" | "ouezzane" | "oujda" | "nador" | "berkane" | "taourirt" | "guercif" | "jerada" | "settat" | "berrechid" | "el_jadida" | "sidi_bennour" | "benslimane" | "beni_mellal" | "khouribga" | "khenifra" | "fquih_ben_salah" | "azilal" | "errachidia" | "ouarzazate" | "midelt" | "tinghir" | "zagora" | "taroudant" | "oulad_teima" | "tiznit" | "biougra" | "guelmim" | "tan_tan" | "laayoune" | "dakhla" | "es_semara" | "boujdour";
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day the record speaks of. */
                datedFrom?: string;
                datedTo?: string;
                /** @description `me`, `user:<id>` or `api_key:<id>`; records of your prefecture. */
                enteredBy?: string;
                /** @description A day, in the time zone of the service; on it, or after, it was entered. */
                enteredFrom?: string;
                /** @description A day, in the time zone of the service; on it, or before, it was entered. */
                enteredTo?: string;
                /** @description Entries a page. */
                limit?: number;
                /** @description How it was done. */
                modusOperandi?: "lying_in_wait" | "following" | "asking_for_help" | "false_officer" | "false_official" | "offering_a_lift" | "contact_online" | "distraction" | "trickery" | "drugging" | "breaking_in" | "climbing" | "false_keys" | "through_window" | "through_roof" | "through_wall" | "open_door" | "firearm" | "bladed_weapon" | "blunt_weapon" | "tear_gas" | "dog" | "acid" | "bare_hands" | "strangling" | "tying_up" | "threats" | "snatching" | "pickpocketing" | "forced_withdrawal" | "locking_in" | "incendiary" | "face_covered" | "gloves" | "traces_removed" | "alone" | "two_together" | "group" | "on_foot" | "motorcycle" | "car" | "bicycle";
                /** @description A number in any spelling, with or without its zeros, or a part of one. */
                number?: string;
                origin?: "hand_drawn" | "software_composite" | "evolved" | "other";
                /** @description In what kind of place. */
                placeKind?: "home" | "common_parts" | "street" | "park" | "market" | "shop" | "jeweller" | "pharmacy" | "bank" | "cash_machine" | "petrol_station" | "cafe" | "night_venue" | "hotel" | "workplace" | "building_site" | "warehouse" | "school" | "hospital" | "place_of_worship" | "public_building" | "sports_ground" | "station" | "public_transport" | "taxi" | "vehicle" | "car_park" | "road" | "beach" | "countryside" | "empty_building" | "online";
                /** @description A prefecture's code. */
                prefecture?: string;
                status?: "active" | "withdrawn";
                /** @description Words of the description, or how they begin; records of your prefecture. */
                text?: string;
                /** @description Whether an image of the record has something in `face.toCheck`; all records if absent. */
                toCheck?: boolean;
                /** @description JSON, as `filters.traits` of a search: leaves out records that contradict, and with `requireKnown` also those that do not say. Ages are compared as they were told. */
                traits?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SketchPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe, for 24 hours: whoever sends the same request with the same key again is answered with what the first one made, as it reads now, and with `Idempotency-Replayed: true`; nothing is made twice. A new key, such as a UUID, for each new request; each account and API key has its own. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description JPEG, PNG or WebP.
                     */
                    image: Blob;
                    record: components["schemas"]["NewSketch"];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SketchView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SketchView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SketchView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SketchChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SketchView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetsController_disclosed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetDisclosedList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetsController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSheetDisclosure"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetDisclosureView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchExchangeController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExchangeDisclosure"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeDisclosureView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchExchangeController_fetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExpungementsController_sketch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpungementOrder"];
            };
        };
        responses: {
            /** @description Erased, with every copy, for good; or, of a dry run, what would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpungementView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_setFaceBox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaceBoxChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_endFaceBox: {
        parameters: {
            query?: {
                /** @description The record's first image if absent. */
                imageId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_history: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistoryPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AdjudicationsController_identified: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentificationList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_image: {
        parameters: {
            query: {
                /** @description Of `POST /api/v1/consultations`: the case and the purpose that you look for. */
                consultation: string;
                /** @description The record's first image if absent. */
                imageId?: string;
                size?: "thumb" | "full" | "aligned";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                    "image/png": Blob;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_orderImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageOrder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_addImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description JPEG, PNG or WebP.
                     */
                    image: Blob;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_replaceImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                imageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description JPEG, PNG or WebP.
                     */
                    image: Blob;
                    replacement: components["schemas"]["ImageReplacement"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_removeImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                imageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageRemoval"];
            };
        };
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalSharing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SketchView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_openingsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOpening"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_endOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prefecture does not find the record any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SketchesController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SketchView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SheetsController_fetch: {
        parameters: {
            query?: {
                /** @description `pdf`: A4, to be printed. `png`: as wide as a telephone. */
                format?: "pdf" | "png";
                /** @description `fr-ar`: both, side by side in a PDF, one below the other in a PNG. */
                lang?: "fr" | "ar" | "en" | "fr-ar";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": Blob;
                    "image/png": Blob;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_list: {
        parameters: {
            query?: {
                /** @description Records of your prefecture for this case. */
                caseId?: string;
                /** @description A case's reference or a part of it; records of your prefecture. */
                caseReference?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description The day the record speaks of. */
                datedFrom?: string;
                datedTo?: string;
                /** @description `me`, `user:<id>` or `api_key:<id>`; records of your prefecture. */
                enteredBy?: string;
                /** @description A day, in the time zone of the service; on it, or after, it was entered. */
                enteredFrom?: string;
                /** @description A day, in the time zone of the service; on it, or before, it was entered. */
                enteredTo?: string;
                /** @description Entries a page. */
                limit?: number;
                /** @description A name or alias in Arabic or Latin letters, however it is spelled; subjects of your prefecture. The `limit` most alike come first, and no page after them. */
                name?: string;
                /** @description A number in any spelling, with or without its zeros, or a part of one. */
                number?: string;
                /** @description The number of an identity card or passport, whole; subjects of your prefecture. */
                paper?: string;
                /** @description A prefecture's code. */
                prefecture?: string;
                status?: "active" | "withdrawn";
                /** @description Words of the description, or how they begin; records of your prefecture. */
                text?: string;
                /** @description Whether an image of the record has something in `face.toCheck`; all records if absent. */
                toCheck?: boolean;
                /** @description JSON, as `filters.traits` of a search: leaves out records that contradict, and with `requireKnown` also those that do not say. Ages are compared as they were told. */
                traits?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry safe, for 24 hours: whoever sends the same request with the same key again is answered with what the first one made, as it reads now, and with `Idempotency-Replayed: true`; nothing is made twice. A new key, such as a UUID, for each new request; each account and API key has its own. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description JPEG, PNG or WebP.
                     */
                    image: Blob;
                    record: components["schemas"]["NewSubject"];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubjectChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectExchangeController_declare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExchangeDisclosure"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeDisclosureView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectExchangeController_fetch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ExpungementsController_subject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpungementOrder"];
            };
        };
        responses: {
            /** @description Erased, with every copy, for good; or, of a dry run, what would be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpungementView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_setFaceBox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaceBoxChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_endFaceBox: {
        parameters: {
            query?: {
                /** @description The record's first image if absent. */
                imageId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_history: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordHistoryPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_image: {
        parameters: {
            query: {
                /** @description Of `POST /api/v1/consultations`: the case and the purpose that you look for. */
                consultation: string;
                /** @description The record's first image if absent. */
                imageId?: string;
                size?: "thumb" | "full" | "aligned";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": Blob;
                    "image/png": Blob;
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_orderImages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageOrder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_replaceImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                imageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description JPEG, PNG or WebP.
                     */
                    image: Blob;
                    replacement: components["schemas"]["ImageReplacement"];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_removeImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                imageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageRemoval"];
            };
        };
        responses: {
            /** @description Removed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_share: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalSharing"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_openingsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningList"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOpening"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_endOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The prefecture does not find the record any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_addPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description JPEG, PNG or WebP.
                     */
                    image: Blob;
                    photo?: components["schemas"]["PhotoTakingInput"];
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_describePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                imageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhotoTakingInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SubjectsController_restore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TombstonesController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TombstonePage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TombstonesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TombstoneView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Entries a page. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUser"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user has none, and no session, from now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    UsersController_endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every token that the user has is refused from now on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VocabularyController_alterations: {
        parameters: {
            query?: {
                /** @description All three if absent. */
                lang?: "fr" | "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlterationVocabulary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VocabularyController_circumstances: {
        parameters: {
            query?: {
                /** @description All three if absent. */
                lang?: "fr" | "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircumstanceVocabulary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MakingVocabularyController_making: {
        parameters: {
            query?: {
                /** @description All three if absent. */
                lang?: "fr" | "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MakingVocabulary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VocabularyController_offences: {
        parameters: {
            query?: {
                /** @description All three if absent. */
                lang?: "fr" | "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OffenceVocabulary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VocabularyController_photographs: {
        parameters: {
            query?: {
                /** @description All three if absent. */
                lang?: "fr" | "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotographVocabulary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VocabularyController_problems: {
        parameters: {
            query?: {
                /** @description All three if absent. */
                lang?: "fr" | "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemVocabulary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VocabularyController_roles: {
        parameters: {
            query?: {
                /** @description All three if absent. */
                lang?: "fr" | "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleVocabulary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    VocabularyController_traits: {
        parameters: {
            query?: {
                /** @description All three if absent. */
                lang?: "fr" | "ar" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TraitVocabulary"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description A problem. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
