export interface paths {
    "/api/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened in my unit between two days, oldest first */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units around mine: departments, leaders, the one-stop; or all of the installation */
        get: operations["listUnits"];
        put?: never;
        /** Add a unit, valid from a day */
        post: operations["addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit with its counters, its codes under other schemes, what it succeeded and what succeeds it */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a unit after its last day, and say what succeeds it by which act */
        post: operations["endUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{code}/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a counter of a one-stop, at a workstation */
        post: operations["addCounter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/helper-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations whose people help at the counter */
        get: operations["listHelperOrganisations"];
        put?: never;
        /** Add an organisation whose people help at the counter, such as the post */
        post: operations["addHelperOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plans by which other organisations help at the counter, such as the pilot of 2020-2021 */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year of the working calendar: notice, days off, make-up days, hours */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Loads years of the working calendar; the notice of a provisional year names the days it changes */
        post: operations["importCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/work-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets office hours: a whole week from a day on, or one day; for a unit or the installation */
        put: operations["saveWorkSessions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procedures in force on a day, by code, name or everyday words, with or without tone marks; exact marks first */
        get: operations["findProcedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The revision of a procedure in force on a day: papers, time limits, fees, results, what is not understood, corrections */
        get: operations["getProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fields: the eleven of the pilot with their successors, lines of work, and national fields with procedures in force on a day */
        get: operations["listFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quality-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is not understood in the revisions of today: counts by flag, shares by part, and the rows */
        get: operations["listQualityFlags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures/{code}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what the source says wrongly or not at all, with source and reason; a new revision from today, open dossiers keep theirs */
        post: operations["correctProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/due-dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** When a dossier received then is due: by a time limit, or by the published limit of a procedure and channel */
        post: operations["computeDueDate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, where, and what she may do */
        get: operations["whoAmI"];
        put?: never;
        /** Sign in; sets the session cookie */
        post: operations["signIn"];
        /** Sign out here, or everywhere */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Work under another assignment of mine */
        post: operations["chooseAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this installation is: a demonstration or not, and the day it is here */
        get: operations["getInstallation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff with their assignments */
        get: operations["listStaff"];
        put?: never;
        /** Add a member of staff with an account */
        post: operations["addStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works in my unit today, to assign work to */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assign a person to a unit, by a decision, for a time */
        post: operations["assignStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assignments/{assignmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an assignment now; its sessions end with it */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password; all my sessions end, this one too */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a person a new password; her sessions end */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{staffId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an account; its sessions end. The last administrator stays */
        post: operations["closeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{delegationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a delegation after its last day */
        post: operations["endDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the dated written delegation by which postal clerks complete acceptance */
        post: operations["recordDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what was offered and not yet accepted */
        post: operations["withdrawHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One dossier with its timeline, papers, people and possible moves */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The three readings of one clock: restarted from zero, waiting subtracted, index 766 */
        get: operations["getDossierReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has looked at a dossier, newest first */
        get: operations["listViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A work list, due first */
        post: operations["listDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/of-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dossiers of one person at my unit, newest first: at the return desk without the slip */
        post: operations["findDossiersOfPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appointments-to-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open appointments of my unit that a change of the calendar touches, due first; a page may be short while more follow */
        get: operations["listAppointmentsToReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/review-appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide on a promise the calendar has changed under: keep it, or move it to the day the calendar gives */
        post: operations["reviewAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/notice-incomplete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the citizen, before acceptance, all that is still missing */
        post: operations["noticeIncomplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/request-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask once, during examination, for all papers still missing */
        post: operations["requestSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/receive-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in the papers asked for; the system sets the new day */
        post: operations["receiveSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the dossier to a specialist, or to another when she is away */
        post: operations["assignDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/request-obligation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notify a tax or fee that has to be paid before the dossier goes on */
        post: operations["requestObligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/fulfil-obligation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the proof that the obligation is met */
        post: operations["fulfilObligation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/add-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask another agency for its part, with its own limit inside the promised day */
        post: operations["addPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/answer-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record another agency's answer, or its silence after its day */
        post: operations["answerPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/draft-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put up the draft of the result */
        post: operations["draftResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass the draft on for signature, or send it back with a note */
        post: operations["reviewDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the result */
        post: operations["decideDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Number and seal the signed result; the dossier is solved */
        post: operations["sealResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse at reception (proposed at the counter, confirmed by an officer) or on the merits (by the leader) */
        post: operations["refuseDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/apologise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apologise and set one new day: drafted, signed, then sent */
        post: operations["apologise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen's wish to withdraw: asked, accepted, declined, or taken back */
        post: operations["withdrawDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a dossier for a reason of the list: proposed, then decided by the leader */
        post: operations["stopDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct an agency's error in a result: opened by an officer, signed by the leader */
        post: operations["correctDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare what the citizen has with the published list; all that is missing at once */
        post: operations["checkPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive one or several dossiers of one person at the counter */
        post: operations["receiveDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/backfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter from the paper book what was received while the system stood still, with its real time */
        post: operations["backfillReception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/co-sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete what a postal clerk prepared: code, clock and receipt begin now */
        post: operations["coSignReception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/amend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct what was entered at reception; the old value stays visible */
        post: operations["amendDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/cancel-reception": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a wrong reception back; its number stays used, with the reason */
        post: operations["cancelReception"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Handovers to or from my unit, newest first */
        get: operations["listHandovers"];
        put?: never;
        /** Offer paper sets or results, one or a whole afternoon of them, to whoever is to have them next */
        post: operations["handOverDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept what was scanned and counted, refuse the rest with the difference; differences become incidents */
        post: operations["acceptHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One handover with its lines and incidents */
        get: operations["getHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/return-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand the result, or the written refusal on the merits, to its owner or to whoever she authorised */
        post: operations["returnResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/give-papers-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back what the citizen handed in, when her dossier ended without a result */
        post: operations["givePapersBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What must be done before this result is handed out: who may take it, papers to take back */
        get: operations["getReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uncollected-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What nobody has come for at my unit, oldest first: results, and what is to be given back of dossiers that ended without one */
        get: operations["listUncollected"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guidance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that somebody was guided at the counter, without a dossier */
        post: operations["recordGuidance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/service-events/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a counted event void: asked by one person with a reason, confirmed or declined by another */
        post: operations["voidServiceEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/counter-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The counter's day: what was received, returned, guided, and what must reach the departments by when */
        get: operations["getCounterDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my drafts */
        get: operations["getDraft"];
        /** Keep what is being typed; mine alone, for seven days, beyond sign-out */
        put: operations["saveDraft"];
        post?: never;
        /** Throw one of my drafts away */
        delete: operations["dropDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My drafts, newest first */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print a paper of a dossier; a receipt carries a look-up secret, a reprint a new one */
        post: operations["printForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handovers/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print the record of a handover: papers, or results */
        post: operations["printHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-checks/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print all that is missing for the citizen to take home; nothing is received, the guidance is recorded */
        post: operations["printShortages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registers/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print the register of my one-stop for a period, cancelled numbers with their reason */
        post: operations["printRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competent-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which units solve what a one-stop receives */
        get: operations["listCompetentUnits"];
        put?: never;
        /** Say which unit solves a procedure, a field or everything a one-stop receives, from a day on */
        post: operations["setCompetentUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a dossier stands, for whoever holds its appointment slip */
        post: operations["trackDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/headline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The three headline counts of a unit in a period, with their controls and how they overlap */
        get: operations["getHeadlineCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/headline/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands behind a headline count, a control or a cell of the overlap, oldest first */
        get: operations["listHeadlineRows"];
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
        DossierView: {
            id: string;
            /** @description send it back as expectedVersion */
            version: number;
            code: string | null;
            codeGrammar: ("QCVN102" | "QD20" | "NATIONAL2026") | null;
            status: number;
            statusName: {
                vi: string;
                en: string;
            };
            stage: ("coSign" | "arrived" | "preAcceptance" | "examination") | null;
            procedure: {
                revisionId: string;
                code: string;
                name: string;
                fieldCode: string;
                caseNo: number | null;
            };
            units: {
                support: {
                    id: string;
                    name: string;
                };
                reception: {
                    id: string;
                    name: string;
                };
                competent: {
                    id: string;
                    name: string;
                };
            };
            handler: {
                id: string;
                name: string;
            } | null;
            receiver: {
                id: string;
                name: string;
                employer: string;
            } | null;
            /** @enum {unknown} */
            channel: "counter" | "online" | "post";
            /** @enum {unknown} */
            source: "live" | "backfill";
            bookNo: string | null;
            /** @enum {unknown} */
            regime: "NĐ 61/2018" | "NĐ 118/2025";
            listId: string | null;
            quantity: number;
            /** @enum {unknown} */
            resultChoice: "counter" | "post" | "electronic";
            sameDay: boolean;
            civilServantOnly: boolean;
            /** @description received for an agency of another place; the clock starts when that agency has it */
            nonTerritorial: boolean;
            term: {
                count: number;
                /** @enum {unknown} */
                unit: "workingDay" | "calendarDay" | "hour" | "month" | "sameDay";
            };
            /** Format: date-time */
            arrivedAt: string;
            /** Format: date-time */
            receivedAt: string | null;
            receivedDay: string | null;
            due: {
                day: string;
                /** Format: date-time */
                at: string;
                provisional: boolean;
            } | null;
            overdue: boolean;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: date-time */
            firstFinishedAt: string | null;
            /** Format: date-time */
            returnedAt: string | null;
            stopReason: ("REFUSED_ON_MERITS" | "WITHDRAWN" | "NO_SUPPLEMENT" | "OBLIGATION_UNPAID" | "DUPLICATE" | "TRANSFERRED") | null;
            stopExplanation: string | null;
            correcting: boolean;
            /** Format: date-time */
            cancelledAt: string | null;
            cancelReason: string | null;
            supplementCount: number;
            refusalProposed: boolean;
            stopProposed: ("REFUSED_ON_MERITS" | "WITHDRAWN" | "NO_SUPPLEMENT" | "OBLIGATION_UNPAID" | "DUPLICATE" | "TRANSFERRED") | null;
            appointments: {
                no: number;
                /** @enum {unknown} */
                kind: "first" | "agencyReceived" | "restart" | "excluded" | "apology" | "calendarReview";
                dueDay: string;
                /** Format: date-time */
                dueAt: string;
                /** @description the calendar of that year is not yet announced */
                provisional: boolean;
                /** Format: date-time */
                countedFrom: string;
                /** @description what the calendar gave when the promise was decided on anew */
                calendarDay: string | null;
                reason: string | null;
                documentNo: string | null;
                /** Format: date-time */
                madeAt: string;
            }[];
            pauses: {
                /** @enum {unknown} */
                kind: "supplement" | "obligation";
                /** Format: date-time */
                beganAt: string;
                /** Format: date-time */
                endedAt: string | null;
            }[];
            supplements: {
                id: string;
                no: number;
                /** @enum {unknown} */
                stage: "coSign" | "arrived" | "preAcceptance" | "examination";
                papers: {
                    no: number;
                    name: string;
                    what: string | null;
                }[];
                reason: string;
                legalBasis: string | null;
                lateReason: string | null;
                /** Format: date-time */
                requestedAt: string;
                requestedBy: string | null;
                respondBy: string | null;
                /** Format: date-time */
                receivedAt: string | null;
            }[];
            obligations: {
                id: string;
                what: string;
                amount: number | null;
                documentNo: string;
                respondBy: string | null;
                last: boolean;
                excludeWaiting: boolean;
                legalBasis: string | null;
                /** Format: date-time */
                requestedAt: string;
                evidence: string | null;
                /** Format: date-time */
                paidAt: string | null;
            }[];
            /** @description the one being prepared and the one that was sent */
            apologies: {
                reason: string;
                newDay: string;
                documentNo: string | null;
                draftedBy: string | null;
                /** Format: date-time */
                draftedAt: string;
                signedBy: string | null;
                /** Format: date-time */
                signedAt: string | null;
                /** Format: date-time */
                enteredAt: string | null;
            }[];
            papers: {
                no: number;
                name: string;
                wantedOriginals: number;
                wantedCopies: number;
                /** @enum {unknown} */
                state: "complete" | "missing" | "notApplicable";
                originals: number;
                certified: number;
                copies: number;
                reason: string | null;
            }[];
            parties: {
                id: string;
                /** @enum {unknown} */
                role: "owner" | "submitter" | "authorised" | "receiver";
                name: string;
                /** @enum {unknown} */
                idKind: "CCCD" | "CMND" | "PASSPORT" | "MST" | "NONE";
                idNumber: string | null;
                birth: string | null;
                phone: string | null;
                email: string | null;
                address: string | null;
                /** @enum {unknown} */
                evidence: "identityShown" | "electronicId" | "authorisationPaper" | "familyPaper" | "introduction" | "postalWaybill" | "none";
                evidenceNote: string | null;
                /** @description true: the number is masked, the rest of the contact data left out */
                masked: boolean;
            }[];
            result: {
                id: string;
                title: string;
                resultCode: string | null;
                /** @enum {unknown} */
                step: "none" | "drafted" | "sentBack" | "reviewed" | "signed" | "sealed";
                draftedBy: string | null;
                /** Format: date-time */
                draftedAt: string;
                reviewedBy: string | null;
                /** Format: date-time */
                reviewedAt: string | null;
                reviewNote: string | null;
                signedBy: string | null;
                /** Format: date-time */
                signedAt: string | null;
                docNumber: string | null;
                docDay: string | null;
                validTo: string | null;
            } | null;
            parts: {
                id: string;
                unit: {
                    id: string;
                    name: string;
                };
                content: string;
                dueDay: string;
                /** Format: date-time */
                addedAt: string;
                /** Format: date-time */
                answeredAt: string | null;
                outcome: "answered" | "silent" | null;
                answer: string | null;
            }[];
            amendments: {
                field: string;
                oldValue: string | null;
                newValue: string | null;
                reason: string;
                /** Format: date-time */
                madeAt: string;
                madeBy: string | null;
            }[];
            custody: {
                /** @enum {unknown} */
                kind: "papers" | "result";
                part: number;
                /** @enum {unknown} */
                holderKind: "citizen" | "staff" | "unit" | "bag" | "postOffice";
                staff: {
                    id: string;
                    name: string;
                } | null;
                unit: {
                    id: string;
                    name: string;
                } | null;
                /** Format: date-time */
                heldSince: string;
                /** @description handed over and not yet accepted */
                onOffer: boolean;
            }[];
            timeline: {
                id: string;
                kind: string;
                /** Format: date-time */
                happenedAt: string;
                /** Format: date-time */
                recordedAt: string;
                actor: string | null;
                employer: string | null;
                unit: string | null;
                facts: {
                    [key: string]: unknown;
                };
            }[];
            moves: {
                /** @enum {unknown} */
                move: "coSign" | "noticeIncomplete" | "completeReception" | "proposeRefusal" | "refuseReception" | "handOver" | "assign" | "requestSupplement" | "receiveSupplement" | "requestObligation" | "fulfilObligation" | "fulfilLastObligation" | "addPart" | "answerPart" | "draftResult" | "review" | "decide" | "refuseMerits" | "seal" | "finishAtOnce" | "returnResult" | "returnRefusal" | "givePapersBack" | "draftApology" | "signApology" | "enterApology" | "keepAppointment" | "moveAppointment" | "askWithdrawal" | "acceptWithdrawal" | "declineWithdrawal" | "cancelWithdrawal" | "proposeStop" | "stop" | "openCorrection" | "signCorrection" | "amendReception" | "cancelReception";
                allowed: boolean;
                /** @description why it is refused; the sentence stands under its code */
                refusal: {
                    code: string;
                    facts: {
                        [key: string]: unknown;
                    };
                } | null;
            }[];
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
    listJournal: {
        parameters: {
            query: {
                /** @description a day that exists, 2021-02-19 */
                from: string;
                /** @description a day that exists, 2021-02-19 */
                to: string;
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            kind: string;
                            /** Format: date-time */
                            recordedAt: string;
                            /** Format: date-time */
                            happenedAt: string;
                            actorId: string | null;
                            employer: string | null;
                            workstation: string | null;
                            subjectKind: string | null;
                            subjectId: string | null;
                            dossierId: string | null;
                            procedureCode: string | null;
                            fieldCode: string | null;
                            channel: string | null;
                            facts: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                scope?: "around" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            kind: string;
                            code: string;
                            parentId: string | null;
                            name: string;
                            shortName: string;
                            superiorName: string;
                            place: string;
                            address: string;
                            phone: string;
                            identCode: string | null;
                            codeGrammar: string | null;
                            note: string;
                            validFrom: string;
                            validTo: string | null;
                        }[];
                    };
                };
            };
        };
    };
    addUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @enum {string} */
                    kind: "PROVINCE" | "DISTRICT" | "COMMUNE" | "DEPT" | "OSS" | "CENTER" | "BRANCH" | "POST_PROVINCE" | "POST_DISTRICT" | "POST_OFFICE" | "BCVHX";
                    parentCode?: string;
                    name: string;
                    shortName: string;
                    superiorName?: string;
                    place?: string;
                    address?: string;
                    phone?: string;
                    identCode?: string;
                    /** @enum {string} */
                    codeGrammar?: "QCVN102" | "QD20";
                    note?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validFrom: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: string;
                        code: string;
                        parentId: string | null;
                        name: string;
                        shortName: string;
                        superiorName: string;
                        place: string;
                        address: string;
                        phone: string;
                        identCode: string | null;
                        codeGrammar: string | null;
                        note: string;
                        validFrom: string;
                        validTo: string | null;
                    };
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            id: string;
                            kind: string;
                            code: string;
                            parentId: string | null;
                            name: string;
                            shortName: string;
                            superiorName: string;
                            place: string;
                            address: string;
                            phone: string;
                            identCode: string | null;
                            codeGrammar: string | null;
                            note: string;
                            validFrom: string;
                            validTo: string | null;
                        };
                        counters: {
                            id: string;
                            name: string;
                            workstation: string;
                        }[];
                        codes: {
                            scheme: string;
                            code: string;
                            validFrom: string;
                            validTo: string | null;
                            confidence: string;
                        }[];
                        successions: {
                            fromCode: string;
                            fromName: string;
                            toCode: string;
                            toName: string;
                            effectiveOn: string;
                            kind: string;
                            legalBasis: string;
                        }[];
                    };
                };
            };
        };
    };
    endUnit: {
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
                "application/json": {
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    lastDay: string;
                    successors: {
                        code: string;
                        /** @enum {string} */
                        kind: "RENAME" | "UPGRADE" | "MERGE" | "SPLIT" | "ABOLISH";
                        legalBasis: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: string;
                        code: string;
                        parentId: string | null;
                        name: string;
                        shortName: string;
                        superiorName: string;
                        place: string;
                        address: string;
                        phone: string;
                        identCode: string | null;
                        codeGrammar: string | null;
                        note: string;
                        validFrom: string;
                        validTo: string | null;
                    };
                };
            };
        };
    };
    addCounter: {
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
                "application/json": {
                    name: string;
                    workstation: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    listHelperOrganisations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            name: string;
                            kind: string;
                        }[];
                    };
                };
            };
        };
    };
    addHelperOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "post" | "youth" | "other";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        kind: string;
                    };
                };
            };
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            code: string;
                            name: string;
                            unitId: string;
                            signedOn: string;
                            fromDay: string;
                            toDay: string;
                            parties: string[];
                            postalStaff: number;
                            fieldCodes: string[];
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /** @description the code of a unit; without it the hours of the whole installation */
                unitCode?: string;
            };
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        year: number;
                        /** @enum {unknown} */
                        status: "issued" | "provisional";
                        notice: string | null;
                        source: string;
                        workingDays: number;
                        days: {
                            day: string;
                            /** @enum {unknown} */
                            kind: "off" | "makeup";
                            why: {
                                vi: string;
                                en: string;
                            };
                            inPlaceOf: string | null;
                        }[];
                        sessions: {
                            ofUnit: boolean;
                            weekday: number | null;
                            day: string | null;
                            from: string;
                            to: string;
                            /** @enum {unknown} */
                            kind: "open" | "receptionOnly";
                            validFrom: string;
                            validTo: string | null;
                            source: string;
                        }[];
                        years: {
                            year: number;
                            /** @enum {unknown} */
                            status: "issued" | "provisional";
                        }[];
                    };
                };
            };
        };
    };
    importCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note?: string;
                    off: {
                        [key: string]: string[];
                    };
                    makeup?: string[];
                    years?: {
                        [key: string]: {
                            /** @enum {unknown} */
                            status: "issued" | "provisional";
                            notice: string | null;
                            source: string;
                        };
                    };
                    swaps?: {
                        /**
                         * Format: date
                         * @description a day that exists, 2021-02-19
                         */
                        off: string;
                        /**
                         * Format: date
                         * @description a day that exists, 2021-02-19
                         */
                        makeup: string;
                    }[];
                    why?: {
                        vi: string;
                        en: string;
                        days: string[];
                    }[];
                    workingDaysCheck?: {
                        [key: string]: number;
                    };
                    hours?: {
                        source: string;
                        /**
                         * Format: date
                         * @description a day that exists, 2021-02-19
                         */
                        validFrom: string;
                        sessions: {
                            /** @description 0 Sunday … 6 Saturday */
                            weekdays?: number[];
                            /** @description time of day, 07:30 */
                            from: string;
                            /** @description time of day, 07:30 */
                            to: string;
                            /** @enum {unknown} */
                            kind: "open" | "receptionOnly";
                        }[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        years: {
                            year: number;
                            /** @enum {unknown} */
                            outcome: "added" | "changed" | "unchanged";
                            /** @enum {unknown} */
                            status: "issued" | "provisional";
                            changedDays: {
                                day: string;
                                /** @enum {unknown} */
                                becomes: "working" | "off";
                            }[];
                        }[];
                        /** @description the default hours of the file were taken, because there were none */
                        hoursSet: boolean;
                    };
                };
            };
        };
    };
    saveWorkSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the code of a unit; without it the hours of the whole installation */
                    unitCode?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validFrom?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    day?: string;
                    /** @description the decision or notice the hours come from */
                    source: string;
                    sessions: {
                        /** @description 0 Sunday … 6 Saturday */
                        weekdays?: number[];
                        /** @description time of day, 07:30 */
                        from: string;
                        /** @description time of day, 07:30 */
                        to: string;
                        /** @enum {unknown} */
                        kind: "open" | "receptionOnly";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sessions: {
                            ofUnit: boolean;
                            weekday: number | null;
                            day: string | null;
                            from: string;
                            to: string;
                            /** @enum {unknown} */
                            kind: "open" | "receptionOnly";
                            validFrom: string;
                            validTo: string | null;
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    findProcedures: {
        parameters: {
            query?: {
                q?: string;
                /** @description code of a field or of a line of work */
                field?: string;
                level?: "ministry" | "province" | "district" | "commune" | "other";
                /** @description only those with a known time limit */
                receivable?: boolean;
                /** @description a day that exists, 2021-02-19 */
                day?: string;
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            revisionId: string;
                            code: string;
                            version: number;
                            name: string;
                            fieldCode: string;
                            fieldName: string;
                            levels: ("ministry" | "province" | "district" | "commune" | "other")[];
                            marks: {
                                /** @description the post may carry the dossier in (QĐ 45/2016 Đ1.2, Đ13.1) */
                                bcciIn: boolean;
                                /** @description the post may carry the result out */
                                bcciOut: boolean;
                                authorisationAllowed: boolean;
                                presenceRequired: boolean;
                                /** @description only a civil servant may receive */
                                civilServantOnly: boolean;
                                sameDay: boolean;
                                onlineLevel: ("L1" | "L2" | "L3" | "L4" | "MOT_PHAN" | "TOAN_TRINH") | null;
                            };
                            receivable: boolean;
                            flagCount: number;
                            everydayWords: string[];
                            validFrom: string;
                            validTo: string | null;
                            confidence: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getProcedure: {
        parameters: {
            query?: {
                /** @description a day that exists, 2021-02-19 */
                day?: string;
            };
            header?: never;
            path: {
                /** @description a procedure code, with or without the suffix of the agency */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revisionId: string;
                        code: string;
                        version: number;
                        name: string;
                        fieldCode: string;
                        levels: ("ministry" | "province" | "district" | "commune" | "other")[];
                        content: {
                            code: string;
                            name: string;
                            fieldName: string;
                            levels: ("ministry" | "province" | "district" | "commune" | "other")[];
                            levelText: string;
                            kind: string;
                            subjects: string[];
                            decision: string;
                            channels: {
                                /** @enum {unknown} */
                                channel: "counter" | "online" | "post";
                                term: {
                                    /** @description at least 1; says nothing for sameDay */
                                    count: number;
                                    /** @enum {unknown} */
                                    unit: "workingDay" | "calendarDay" | "hour" | "month" | "sameDay";
                                } | null;
                                bareCount: number | null;
                                termText: string;
                                fee: {
                                    /** @enum {unknown} */
                                    kind: "free" | "amount" | "foreign" | "text" | "unknown";
                                    amount: number | null;
                                    /** @enum {unknown} */
                                    currency: "VND" | "USD";
                                    text: string;
                                    note: string;
                                };
                                note: string;
                                caseNo: number | null;
                            }[];
                            cases: {
                                no: number;
                                title: string;
                                papers: {
                                    /** @enum {unknown} */
                                    kind: "paper" | "note";
                                    name: string;
                                    formFile: string | null;
                                    originals: number;
                                    copies: number | null;
                                }[];
                            }[];
                            results: {
                                name: string;
                                code: string | null;
                            }[];
                            legalBasis: {
                                title: string;
                                number: string | null;
                            }[];
                            conditions: {
                                /** @enum {unknown} */
                                state: "known" | "unknown" | "none";
                                text: string;
                            };
                            steps: {
                                /** @enum {unknown} */
                                state: "known" | "unknown" | "none";
                                text: string;
                            };
                            competentBody: {
                                /** @enum {unknown} */
                                state: "known" | "unknown" | "none";
                                text: string;
                            };
                            performingBody: {
                                /** @enum {unknown} */
                                state: "known" | "unknown" | "none";
                                text: string;
                            };
                            authorisedBody: string;
                            coordinatingBody: string;
                            receptionAddress: string;
                            related: string;
                            keywords: string;
                            description: string;
                            address: string;
                            /** @description text that could not be placed, by part */
                            leftover: {
                                channels: string;
                                papers: string;
                                results: string;
                                legalBasis: string;
                                levels: string;
                            };
                        };
                        marks: {
                            /** @description the post may carry the dossier in (QĐ 45/2016 Đ1.2, Đ13.1) */
                            bcciIn: boolean;
                            /** @description the post may carry the result out */
                            bcciOut: boolean;
                            authorisationAllowed: boolean;
                            presenceRequired: boolean;
                            /** @description only a civil servant may receive */
                            civilServantOnly: boolean;
                            sameDay: boolean;
                            onlineLevel: ("L1" | "L2" | "L3" | "L4" | "MOT_PHAN" | "TOAN_TRINH") | null;
                        };
                        receivable: boolean;
                        /** @description all papers of all cases, numbered as the counter checks them */
                        papers: {
                            no: number;
                            caseNo: number;
                            name: string;
                            formFile: string | null;
                            originals: number;
                            copies: number;
                            note: boolean;
                            quantityKnown: boolean;
                        }[];
                        /** @description cases one of which must be chosen; empty: none */
                        specialCases: {
                            no: number;
                            title: string;
                        }[];
                        flags: {
                            /** @enum {unknown} */
                            field: "field" | "level" | "kind" | "subjects" | "terms" | "fees" | "papers" | "results" | "legalBasis" | "conditions" | "steps" | "body";
                            /** @enum {unknown} */
                            flag: "fieldUnknown" | "levelUnknown" | "kindMissing" | "subjectsUnknown" | "channelsUnknown" | "channelsUnparsed" | "termUnitMissing" | "termUnknown" | "termInWords" | "termSeveral" | "termNoteDisagrees" | "feeUnknown" | "feeUnclear" | "feeSuspicious" | "feeReduced" | "feeForeign" | "papersUnknown" | "papersUnparsed" | "paperQuantityUnclear" | "formFileUnclear" | "resultsUnknown" | "resultsUnparsed" | "resultCodeMissing" | "resultCodeOdd" | "legalUnknown" | "legalUnparsed" | "conditionsUnknown" | "stepsUnknown" | "bodyUnknown" | "correctionOutdated";
                            text: string;
                        }[];
                        corrections: {
                            /** Format: date-time */
                            correctedAt: string;
                            reason: string;
                            source: string;
                            changes: {
                                what: string;
                                old: string;
                                new: string;
                            }[];
                        }[];
                        source: string;
                        confidence: string;
                        validFrom: string;
                        validTo: string | null;
                    };
                };
            };
        };
    };
    listFields: {
        parameters: {
            query?: {
                /** @description a day that exists, 2021-02-19 */
                day?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            code: string;
                            name: string;
                            /** @enum {unknown} */
                            kind: "pilot" | "sector" | "national";
                            sectorCode: string | null;
                            validFrom: string | null;
                            validTo: string | null;
                            procedures: number;
                            successors: {
                                code: string;
                                effectiveOn: string;
                                note: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    listQualityFlags: {
        parameters: {
            query?: {
                flag?: "fieldUnknown" | "levelUnknown" | "kindMissing" | "subjectsUnknown" | "channelsUnknown" | "channelsUnparsed" | "termUnitMissing" | "termUnknown" | "termInWords" | "termSeveral" | "termNoteDisagrees" | "feeUnknown" | "feeUnclear" | "feeSuspicious" | "feeReduced" | "feeForeign" | "papersUnknown" | "papersUnparsed" | "paperQuantityUnclear" | "formFileUnclear" | "resultsUnknown" | "resultsUnparsed" | "resultCodeMissing" | "resultCodeOdd" | "legalUnknown" | "legalUnparsed" | "conditionsUnknown" | "stepsUnknown" | "bodyUnknown" | "correctionOutdated";
                /** @description a procedure code, with or without the suffix of the agency */
                code?: string;
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            /** @enum {unknown} */
                            flag: "fieldUnknown" | "levelUnknown" | "kindMissing" | "subjectsUnknown" | "channelsUnknown" | "channelsUnparsed" | "termUnitMissing" | "termUnknown" | "termInWords" | "termSeveral" | "termNoteDisagrees" | "feeUnknown" | "feeUnclear" | "feeSuspicious" | "feeReduced" | "feeForeign" | "papersUnknown" | "papersUnparsed" | "paperQuantityUnclear" | "formFileUnclear" | "resultsUnknown" | "resultsUnparsed" | "resultCodeMissing" | "resultCodeOdd" | "legalUnknown" | "legalUnparsed" | "conditionsUnknown" | "stepsUnknown" | "bodyUnknown" | "correctionOutdated";
                            count: number;
                            procedures: number;
                        }[];
                        shares: {
                            /** @enum {unknown} */
                            field: "field" | "level" | "kind" | "subjects" | "terms" | "fees" | "papers" | "results" | "legalBasis" | "conditions" | "steps" | "body";
                            understood: number;
                            total: number;
                        }[];
                        rows: {
                            revisionId: string;
                            code: string;
                            name: string;
                            fieldCode: string;
                            no: number;
                            /** @enum {unknown} */
                            field: "field" | "level" | "kind" | "subjects" | "terms" | "fees" | "papers" | "results" | "legalBasis" | "conditions" | "steps" | "body";
                            /** @enum {unknown} */
                            flag: "fieldUnknown" | "levelUnknown" | "kindMissing" | "subjectsUnknown" | "channelsUnknown" | "channelsUnparsed" | "termUnitMissing" | "termUnknown" | "termInWords" | "termSeveral" | "termNoteDisagrees" | "feeUnknown" | "feeUnclear" | "feeSuspicious" | "feeReduced" | "feeForeign" | "papersUnknown" | "papersUnparsed" | "paperQuantityUnclear" | "formFileUnclear" | "resultsUnknown" | "resultsUnparsed" | "resultCodeMissing" | "resultCodeOdd" | "legalUnknown" | "legalUnparsed" | "conditionsUnknown" | "stepsUnknown" | "bodyUnknown" | "correctionOutdated";
                            text: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    correctProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description a procedure code, with or without the suffix of the agency */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    expectedVersion?: number;
                    reason: string;
                    /** @description the law, decision or notice the new value comes from */
                    source: string;
                    terms?: {
                        /** @enum {unknown} */
                        channel: "counter" | "online" | "post";
                        option?: number;
                        caseNo?: number;
                        term: {
                            /** @description at least 1; says nothing for sameDay */
                            count: number;
                            /** @enum {unknown} */
                            unit: "workingDay" | "calendarDay" | "hour" | "month" | "sameDay";
                        };
                    }[];
                    fees?: {
                        /** @enum {unknown} */
                        channel: "counter" | "online" | "post";
                        option?: number;
                        /** @description whole đồng; 0 is free */
                        amount: number;
                        note?: string;
                    }[];
                    papers?: {
                        caseNo: number;
                        /** @description counted within the case */
                        paperNo: number;
                        /** @enum {unknown} */
                        kind?: "paper" | "note";
                        name?: string;
                        originals?: number;
                        copies?: number;
                    }[];
                    marks?: {
                        /** @description the post may carry the dossier in (QĐ 45/2016 Đ1.2, Đ13.1) */
                        bcciIn?: boolean;
                        /** @description the post may carry the result out */
                        bcciOut?: boolean;
                        authorisationAllowed?: boolean;
                        presenceRequired?: boolean;
                        /** @description only a civil servant may receive */
                        civilServantOnly?: boolean;
                        onlineLevel?: ("L1" | "L2" | "L3" | "L4" | "MOT_PHAN" | "TOAN_TRINH") | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revisionId: string;
                        code: string;
                        version: number;
                        validFrom: string;
                        changes: number;
                        receivable: boolean;
                    };
                };
            };
        };
    };
    computeDueDate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    receivedAt: string;
                    term?: {
                        /** @description at least 1; says nothing for sameDay */
                        count: number;
                        /** @enum {unknown} */
                        unit: "workingDay" | "calendarDay" | "hour" | "month" | "sameDay";
                    };
                    /** @description a procedure code, with or without the suffix of the agency */
                    procedureCode?: string;
                    /** @enum {unknown} */
                    channel?: "counter" | "online" | "post";
                    caseNo?: number;
                    option?: number;
                    unitCode?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description the day the law counts to, 2021-02-19 */
                        dueDay: string;
                        /** Format: date-time */
                        dueAt: string;
                        /** @description days that did not count, in order */
                        skipped: {
                            day: string;
                            why: string;
                        }[];
                        /** @description a year without its notice had a part in it */
                        provisional: boolean;
                        term: {
                            /** @description at least 1; says nothing for sameDay */
                            count: number;
                            /** @enum {unknown} */
                            unit: "workingDay" | "calendarDay" | "hour" | "month" | "sameDay";
                        };
                    };
                };
            };
        };
    };
    whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        staffId: string;
                        name: string;
                        /** @enum {string} */
                        employer: "agency" | "post";
                        role: string;
                        workstation: string | null;
                        unit: {
                            id: string;
                            code: string;
                            name: string;
                            shortName: string;
                            kind: string;
                        };
                        assignmentId: string;
                        permissions: string[];
                        assignments: {
                            id: string;
                            unitId: string;
                            unitName: string;
                            unitShortName: string;
                            /** @enum {string} */
                            role: "POSTAL_COUNTER" | "POSTAL_COLLECTOR" | "POST_OFFICE_MANAGER" | "POST_PROVINCE" | "OSS_OFFICER" | "OSS_HEAD" | "SPECIALIST" | "DEPT_HEAD" | "LEADER" | "CLERK_SEAL" | "CONTROLLER" | "PROV_MONITOR" | "SYS_ADMIN" | "AUDITOR";
                            fields: string[];
                            procedures: string[];
                            granted: string[];
                            denied: string[];
                            competence: number;
                            fromDay: string;
                            toDay: string | null;
                            decisionNo: string;
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password: string;
                    workstation?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        staffId: string;
                        name: string;
                        /** @enum {string} */
                        employer: "agency" | "post";
                        role: string;
                        workstation: string | null;
                        unit: {
                            id: string;
                            code: string;
                            name: string;
                            shortName: string;
                            kind: string;
                        };
                        assignmentId: string;
                        permissions: string[];
                        assignments: {
                            id: string;
                            unitId: string;
                            unitName: string;
                            unitShortName: string;
                            /** @enum {string} */
                            role: "POSTAL_COUNTER" | "POSTAL_COLLECTOR" | "POST_OFFICE_MANAGER" | "POST_PROVINCE" | "OSS_OFFICER" | "OSS_HEAD" | "SPECIALIST" | "DEPT_HEAD" | "LEADER" | "CLERK_SEAL" | "CONTROLLER" | "PROV_MONITOR" | "SYS_ADMIN" | "AUDITOR";
                            fields: string[];
                            procedures: string[];
                            granted: string[];
                            denied: string[];
                            competence: number;
                            fromDay: string;
                            toDay: string | null;
                            decisionNo: string;
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: {
                everywhere?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    chooseAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    assignmentId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        staffId: string;
                        name: string;
                        /** @enum {string} */
                        employer: "agency" | "post";
                        role: string;
                        workstation: string | null;
                        unit: {
                            id: string;
                            code: string;
                            name: string;
                            shortName: string;
                            kind: string;
                        };
                        assignmentId: string;
                        permissions: string[];
                        assignments: {
                            id: string;
                            unitId: string;
                            unitName: string;
                            unitShortName: string;
                            /** @enum {string} */
                            role: "POSTAL_COUNTER" | "POSTAL_COLLECTOR" | "POST_OFFICE_MANAGER" | "POST_PROVINCE" | "OSS_OFFICER" | "OSS_HEAD" | "SPECIALIST" | "DEPT_HEAD" | "LEADER" | "CLERK_SEAL" | "CONTROLLER" | "PROV_MONITOR" | "SYS_ADMIN" | "AUDITOR";
                            fields: string[];
                            procedures: string[];
                            granted: string[];
                            denied: string[];
                            competence: number;
                            fromDay: string;
                            toDay: string | null;
                            decisionNo: string;
                        }[];
                        today: string;
                    };
                };
            };
        };
    };
    getInstallation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        demo: boolean;
                        now: string;
                        today: string;
                        demoPassword: string | null;
                        demoAccounts: {
                            username: string;
                            name: string;
                            role: string;
                            unit: string;
                        }[];
                    };
                };
            };
        };
    };
    listStaff: {
        parameters: {
            query?: {
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            name: string;
                            username: string | null;
                            /** @enum {string} */
                            employer: "agency" | "post";
                            assignments: {
                                id: string;
                                unitId: string;
                                unitName: string;
                                unitShortName: string;
                                /** @enum {string} */
                                role: "POSTAL_COUNTER" | "POSTAL_COLLECTOR" | "POST_OFFICE_MANAGER" | "POST_PROVINCE" | "OSS_OFFICER" | "OSS_HEAD" | "SPECIALIST" | "DEPT_HEAD" | "LEADER" | "CLERK_SEAL" | "CONTROLLER" | "PROV_MONITOR" | "SYS_ADMIN" | "AUDITOR";
                                fields: string[];
                                procedures: string[];
                                granted: string[];
                                denied: string[];
                                competence: number;
                                fromDay: string;
                                toDay: string | null;
                                decisionNo: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    addStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    employer: "agency" | "post";
                    /** Format: uuid */
                    helperOrganisationId?: string;
                    username: string;
                    password: string;
                    phone?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    listColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            staffId: string;
                            name: string;
                            /** @enum {string} */
                            employer: "agency" | "post";
                            role: string;
                        }[];
                    };
                };
            };
        };
    };
    assignStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    unitId: string;
                    /** @enum {string} */
                    role: "POSTAL_COUNTER" | "POSTAL_COLLECTOR" | "POST_OFFICE_MANAGER" | "POST_PROVINCE" | "OSS_OFFICER" | "OSS_HEAD" | "SPECIALIST" | "DEPT_HEAD" | "LEADER" | "CLERK_SEAL" | "CONTROLLER" | "PROV_MONITOR" | "SYS_ADMIN" | "AUDITOR";
                    fields: string[];
                    procedures: string[];
                    granted: ("journal.read" | "organisation.read" | "organisation.edit" | "calendar.edit" | "catalogue.edit" | "access.manage" | "dossier.view" | "dossier.guide" | "dossier.receive" | "dossier.receiveRestricted" | "dossier.coSign" | "dossier.proposeRefusal" | "dossier.refuse" | "dossier.amend" | "dossier.cancelReception" | "dossier.backfill" | "custody.handOver" | "custody.accept" | "dossier.assign" | "dossier.examine" | "dossier.review" | "dossier.requestSupplement" | "dossier.receiveSupplement" | "dossier.decide" | "dossier.seal" | "dossier.return" | "dossier.draftApology" | "dossier.signApology" | "dossier.enterApology" | "dossier.acceptWithdrawal" | "dossier.proposeStop" | "dossier.stop" | "dossier.openCorrection" | "dossier.signCorrection" | "event.void" | "event.confirmVoid" | "report.read" | "report.unit")[];
                    denied: ("journal.read" | "organisation.read" | "organisation.edit" | "calendar.edit" | "catalogue.edit" | "access.manage" | "dossier.view" | "dossier.guide" | "dossier.receive" | "dossier.receiveRestricted" | "dossier.coSign" | "dossier.proposeRefusal" | "dossier.refuse" | "dossier.amend" | "dossier.cancelReception" | "dossier.backfill" | "custody.handOver" | "custody.accept" | "dossier.assign" | "dossier.examine" | "dossier.review" | "dossier.requestSupplement" | "dossier.receiveSupplement" | "dossier.decide" | "dossier.seal" | "dossier.return" | "dossier.draftApology" | "dossier.signApology" | "dossier.enterApology" | "dossier.acceptWithdrawal" | "dossier.proposeStop" | "dossier.stop" | "dossier.openCorrection" | "dossier.signCorrection" | "event.void" | "event.confirmVoid" | "report.read" | "report.unit")[];
                    competence: number;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    fromDay: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    toDay?: string;
                    decisionNo: string;
                    /** Format: uuid */
                    supervisorId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        unitId: string;
                        unitName: string;
                        unitShortName: string;
                        /** @enum {string} */
                        role: "POSTAL_COUNTER" | "POSTAL_COLLECTOR" | "POST_OFFICE_MANAGER" | "POST_PROVINCE" | "OSS_OFFICER" | "OSS_HEAD" | "SPECIALIST" | "DEPT_HEAD" | "LEADER" | "CLERK_SEAL" | "CONTROLLER" | "PROV_MONITOR" | "SYS_ADMIN" | "AUDITOR";
                        fields: string[];
                        procedures: string[];
                        granted: string[];
                        denied: string[];
                        competence: number;
                        fromDay: string;
                        toDay: string | null;
                        decisionNo: string;
                    };
                };
            };
        };
    };
    endAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    closeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
        };
    };
    endDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    lastDay: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        toDay: string;
                    };
                };
            };
        };
    };
    recordDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    unitId: string;
                    procedureCode?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    fromDay: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    toDay?: string;
                    document: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    withdrawHandover: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        state: "offered" | "settled";
                        withdrawn: string[];
                    };
                };
            };
        };
    };
    getDossier: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    getDossierReadings: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description null while the citizen is waited for */
                        restartedDay: string | null;
                        subtractedDay: string;
                        /** @description requests for papers in examination; more than one is overdue for index 766 */
                        requests: number;
                        /** @description false: the outcomes are those if it were finished now */
                        finished: boolean;
                        /** @enum {unknown} */
                        restarting: "early" | "onTime" | "late";
                        /** @enum {unknown} */
                        subtracting: "early" | "onTime" | "late";
                        /** @enum {unknown} */
                        index766: "early" | "onTime" | "late";
                    };
                };
            };
        };
    };
    listViews: {
        parameters: {
            query?: {
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** Format: date-time */
                            viewedAt: string;
                            staffId: string;
                            staff: string;
                            /** @enum {unknown} */
                            employer: "agency" | "post";
                            /** @description of the assignment she worked under */
                            role: string;
                            unit: string;
                            /** @description true: people's numbers, telephones and addresses stood there in full */
                            unmasked: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listDossiers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description reception: received here (unless told); competent: to be solved here; mine: assigned to me
                     * @enum {unknown}
                     */
                    place?: "reception" | "competent" | "mine";
                    status?: number;
                    /** @description also what is closed or cancelled; unless told only the open ones, of which those that merely wait to be collected are asked for by status 9 or by search */
                    all?: boolean;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    dueBefore?: string;
                    /** Format: uuid */
                    unitId?: string;
                    /** Format: uuid */
                    handlerId?: string;
                    fieldCode?: string;
                    /** @description the beginning of a code, or a name with or without tone marks; never a number of identity */
                    text?: string;
                    /** @description rows a page, 50 unless told */
                    limit?: number;
                    /** @description the `next` of the page before */
                    after?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            version: number;
                            code: string | null;
                            status: number;
                            statusName: {
                                vi: string;
                                en: string;
                            };
                            stage: ("coSign" | "arrived" | "preAcceptance" | "examination") | null;
                            procedureCode: string;
                            procedureName: string;
                            fieldCode: string;
                            /** @enum {unknown} */
                            channel: "counter" | "online" | "post";
                            ownerName: string | null;
                            ownerIdNumber: string | null;
                            competentUnit: string;
                            handler: string | null;
                            /** @description what a dossier under examination (status 4) waits for next */
                            waitsFor: ("handler" | "draft" | "review" | "decision" | "seal") | null;
                            /** Format: date-time */
                            arrivedAt: string;
                            /** Format: date-time */
                            receivedAt: string | null;
                            dueDay: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            overdue: boolean;
                            sameDay: boolean;
                            /** @enum {unknown} */
                            resultChoice: "counter" | "post" | "electronic";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    findDossiersOfPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    idKind: "CCCD" | "CMND" | "PASSPORT" | "MST" | "NONE";
                    idNumber: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            version: number;
                            code: string | null;
                            status: number;
                            statusName: {
                                vi: string;
                                en: string;
                            };
                            stage: ("coSign" | "arrived" | "preAcceptance" | "examination") | null;
                            procedureCode: string;
                            procedureName: string;
                            fieldCode: string;
                            /** @enum {unknown} */
                            channel: "counter" | "online" | "post";
                            ownerName: string | null;
                            ownerIdNumber: string | null;
                            competentUnit: string;
                            handler: string | null;
                            /** @description what a dossier under examination (status 4) waits for next */
                            waitsFor: ("handler" | "draft" | "review" | "decision" | "seal") | null;
                            /** Format: date-time */
                            arrivedAt: string;
                            /** Format: date-time */
                            receivedAt: string | null;
                            dueDay: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            overdue: boolean;
                            sameDay: boolean;
                            /** @enum {unknown} */
                            resultChoice: "counter" | "post" | "electronic";
                        }[];
                    };
                };
            };
        };
    };
    listAppointmentsToReview: {
        parameters: {
            query?: {
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** @description send it back as expectedVersion */
                            version: number;
                            code: string;
                            status: number;
                            statusName: {
                                vi: string;
                                en: string;
                            };
                            stage: ("coSign" | "arrived" | "preAcceptance" | "examination") | null;
                            procedureCode: string;
                            procedureName: string;
                            ownerName: string | null;
                            dueDay: string;
                            /** Format: date-time */
                            dueAt: string;
                            /** @description promised while the calendar of that year was not yet announced */
                            provisional: boolean;
                            calendarDay: string;
                            /** Format: date-time */
                            calendarAt: string;
                            calendarProvisional: boolean;
                            /**
                             * @description dayChanged: the calendar gives another day; yearIssued: the same day, but the year is no longer provisional
                             * @enum {unknown}
                             */
                            why: "dayChanged" | "yearIssued";
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    reviewAppointment: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @enum {unknown} */
                    step: "keep" | "move";
                    /** @description why, in words the citizen may read */
                    reason: string;
                    /** @description number of the document */
                    documentNo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    noticeIncomplete: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    papers: {
                        no: number;
                        what?: string;
                    }[];
                    /** @description why, in words the citizen may read */
                    reason: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    respondBy?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    requestSupplement: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @enum {string} */
                    stage?: "examination";
                    papers: {
                        no: number;
                        what?: string;
                    }[];
                    /** @description why, in words the citizen may read */
                    reason: string;
                    /** @description the article that allows it */
                    legalBasis?: string;
                    /** @description why, or by which law, later than three working days after reception */
                    lateReason?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    respondBy?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    receiveSupplement: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    papers: {
                        /** @description its number on the published list */
                        no: number;
                        /** @enum {unknown} */
                        state: "complete" | "missing" | "notApplicable";
                        originals: number;
                        certified: number;
                        copies: number;
                        /** @description why it does not apply */
                        reason?: string;
                    }[];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    assignDossier: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** Format: uuid */
                    handlerId: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    requestObligation: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    what: string;
                    /** @description whole đồng */
                    amount?: number;
                    /** @description number of the document */
                    documentNo: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    respondBy?: string;
                    /** @description the last step: the result is released when it is paid */
                    last: boolean;
                    /** @description the sector law leaves the waiting out of the time limit */
                    excludeWaiting: boolean;
                    /** @description the article that allows it */
                    legalBasis?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    fulfilObligation: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @description number of the receipt or treasury confirmation */
                    evidence: string;
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    paidAt?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    addPart: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** Format: uuid */
                    unitId: string;
                    content: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    dueDay: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    answerPart: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** Format: uuid */
                    partId: string;
                    /** @enum {unknown} */
                    outcome: "answered" | "silent";
                    answer?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    draftResult: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @description what the citizen will be given */
                    title: string;
                    /** @description the catalogue's code of the result */
                    resultCode?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    reviewDossier: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    approve: boolean;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    decideDossier: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @description what the citizen will be given */
                    title?: string;
                    /** @description the catalogue's code of the result */
                    resultCode?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    sealResult: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @description number of the document */
                    docNumber: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    docDay?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validTo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    refuseDossier: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @enum {unknown} */
                    stage: "reception" | "merits";
                    /**
                     * @description confirm unless told; a refusal on the merits knows no proposal
                     * @enum {unknown}
                     */
                    step?: "propose" | "confirm";
                    /** @description why, in words the citizen may read */
                    reason: string;
                    /** @description the article that allows it */
                    legalBasis?: string;
                    /** @description number of the document */
                    documentNo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    apologise: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @enum {unknown} */
                    step: "draft" | "sign" | "enter";
                    /** @description why, in words the citizen may read */
                    reason?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    newDay?: string;
                    /** @description number of the document */
                    documentNo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    withdrawDossier: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @enum {unknown} */
                    step: "ask" | "accept" | "decline" | "cancel";
                    /** @description why, in words the citizen may read */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    stopDossier: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @enum {unknown} */
                    step: "propose" | "decide";
                    /** @enum {unknown} */
                    reason: "REFUSED_ON_MERITS" | "WITHDRAWN" | "NO_SUPPLEMENT" | "OBLIGATION_UNPAID" | "DUPLICATE" | "TRANSFERRED";
                    /** @description why, in words the citizen may read */
                    explanation: string;
                    /** @description number of the document */
                    documentNo?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    correctDossier: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @enum {unknown} */
                    step: "open" | "sign";
                    /** @description why, in words the citizen may read */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    checkPapers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    procedureCode: string;
                    /** @description the case of the procedure, when it has several */
                    caseNo?: number;
                    /** @description which of several published time limits of the channel */
                    termOption?: number;
                    /** @enum {string} */
                    channel?: "counter" | "online" | "post";
                    papers: {
                        /** @description its number on the published list */
                        no: number;
                        /** @enum {unknown} */
                        state: "complete" | "missing" | "notApplicable";
                        originals: number;
                        certified: number;
                        copies: number;
                        /** @description why it does not apply */
                        reason?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        procedure: {
                            code: string;
                            name: string;
                            fieldCode: string;
                            caseNo: number | null;
                        };
                        published: {
                            no: number;
                            name: string;
                            originals: number;
                            copies: number;
                            note: boolean;
                        }[];
                        complete: boolean;
                        shortages: {
                            no: number;
                            name: string;
                            originals: number;
                            copies: number;
                        }[];
                        /** @description when it would be due if received now; null: the term is not known */
                        due: {
                            dueDay: string;
                            /** Format: date-time */
                            dueAt: string;
                            provisional: boolean;
                        } | null;
                        /** @description what else would stop a reception by this clerk */
                        hindrances: {
                            code: string;
                            facts: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
        };
    };
    receiveDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    procedureCode: string;
                    /** @description the case of the procedure, when it has several */
                    caseNo?: number;
                    /** @description which of several published time limits of the channel */
                    termOption?: number;
                    /**
                     * Format: uuid
                     * @description the unit that solves it, when none is set for its field
                     */
                    competentUnitId?: string;
                    /** @description received for an agency of another place: the clock starts when that agency takes the dossier over */
                    nonTerritorial?: boolean;
                    papers: {
                        /** @description its number on the published list */
                        no: number;
                        /** @enum {unknown} */
                        state: "complete" | "missing" | "notApplicable";
                        originals: number;
                        certified: number;
                        copies: number;
                        /** @description why it does not apply */
                        reason?: string;
                    }[];
                    /** @description sets handed in, 1 unless told */
                    quantity?: number;
                    /** @enum {string} */
                    resultChoice?: "counter" | "post" | "electronic";
                    /** @description papers the citizen gives back before the result is handed to her */
                    papersToRecover?: string[];
                    /** @description further dossiers of the same person, received as one list */
                    more?: {
                        procedureCode: string;
                        /** @description the case of the procedure, when it has several */
                        caseNo?: number;
                        /** @description which of several published time limits of the channel */
                        termOption?: number;
                        /**
                         * Format: uuid
                         * @description the unit that solves it, when none is set for its field
                         */
                        competentUnitId?: string;
                        /** @description received for an agency of another place: the clock starts when that agency takes the dossier over */
                        nonTerritorial?: boolean;
                        papers: {
                            /** @description its number on the published list */
                            no: number;
                            /** @enum {unknown} */
                            state: "complete" | "missing" | "notApplicable";
                            originals: number;
                            certified: number;
                            copies: number;
                            /** @description why it does not apply */
                            reason?: string;
                        }[];
                        /** @description sets handed in, 1 unless told */
                        quantity?: number;
                        /** @enum {string} */
                        resultChoice?: "counter" | "post" | "electronic";
                        /** @description papers the citizen gives back before the result is handed to her */
                        papersToRecover?: string[];
                    }[];
                    /** @enum {string} */
                    channel?: "counter" | "online" | "post";
                    parties: {
                        /** @enum {unknown} */
                        role: "owner" | "submitter" | "authorised" | "receiver";
                        name?: string;
                        /** @enum {string} */
                        idKind?: "CCCD" | "CMND" | "PASSPORT" | "MST" | "NONE";
                        idNumber?: string;
                        /** @description year, month or day: 1980, 1980-05, 1980-05-17 */
                        birth?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                        address?: string;
                        /** @enum {unknown} */
                        evidence: "identityShown" | "electronicId" | "authorisationPaper" | "familyPaper" | "introduction" | "postalWaybill" | "none";
                        /** @description number and day of the authorisation paper */
                        evidenceNote?: string;
                        /** @description text of the QR code on the citizen card; never proof of identity */
                        cardText?: string;
                    }[];
                    /** @description the clerk has seen the open dossier of the same request */
                    acknowledgeDuplicate?: boolean;
                    /** Format: uuid */
                    sessionId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dossier: components["schemas"]["DossierView"];
                        trackingSecret: string | null;
                        more: {
                            dossier: components["schemas"]["DossierView"];
                            trackingSecret: string | null;
                        }[];
                        listId: string | null;
                        warnings: {
                            code: string;
                            facts: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
        };
    };
    backfillReception: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    procedureCode: string;
                    /** @description the case of the procedure, when it has several */
                    caseNo?: number;
                    /** @description which of several published time limits of the channel */
                    termOption?: number;
                    /**
                     * Format: uuid
                     * @description the unit that solves it, when none is set for its field
                     */
                    competentUnitId?: string;
                    /** @description received for an agency of another place: the clock starts when that agency takes the dossier over */
                    nonTerritorial?: boolean;
                    papers: {
                        /** @description its number on the published list */
                        no: number;
                        /** @enum {unknown} */
                        state: "complete" | "missing" | "notApplicable";
                        originals: number;
                        certified: number;
                        copies: number;
                        /** @description why it does not apply */
                        reason?: string;
                    }[];
                    /** @description sets handed in, 1 unless told */
                    quantity?: number;
                    /** @enum {string} */
                    resultChoice?: "counter" | "post" | "electronic";
                    /** @description papers the citizen gives back before the result is handed to her */
                    papersToRecover?: string[];
                    /** @description further dossiers of the same person, received as one list */
                    more?: {
                        procedureCode: string;
                        /** @description the case of the procedure, when it has several */
                        caseNo?: number;
                        /** @description which of several published time limits of the channel */
                        termOption?: number;
                        /**
                         * Format: uuid
                         * @description the unit that solves it, when none is set for its field
                         */
                        competentUnitId?: string;
                        /** @description received for an agency of another place: the clock starts when that agency takes the dossier over */
                        nonTerritorial?: boolean;
                        papers: {
                            /** @description its number on the published list */
                            no: number;
                            /** @enum {unknown} */
                            state: "complete" | "missing" | "notApplicable";
                            originals: number;
                            certified: number;
                            copies: number;
                            /** @description why it does not apply */
                            reason?: string;
                        }[];
                        /** @description sets handed in, 1 unless told */
                        quantity?: number;
                        /** @enum {string} */
                        resultChoice?: "counter" | "post" | "electronic";
                        /** @description papers the citizen gives back before the result is handed to her */
                        papersToRecover?: string[];
                    }[];
                    /** @enum {string} */
                    channel?: "counter" | "online" | "post";
                    parties: {
                        /** @enum {unknown} */
                        role: "owner" | "submitter" | "authorised" | "receiver";
                        name?: string;
                        /** @enum {string} */
                        idKind?: "CCCD" | "CMND" | "PASSPORT" | "MST" | "NONE";
                        idNumber?: string;
                        /** @description year, month or day: 1980, 1980-05, 1980-05-17 */
                        birth?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                        address?: string;
                        /** @enum {unknown} */
                        evidence: "identityShown" | "electronicId" | "authorisationPaper" | "familyPaper" | "introduction" | "postalWaybill" | "none";
                        /** @description number and day of the authorisation paper */
                        evidenceNote?: string;
                        /** @description text of the QR code on the citizen card; never proof of identity */
                        cardText?: string;
                    }[];
                    /** @description the clerk has seen the open dossier of the same request */
                    acknowledgeDuplicate?: boolean;
                    /** Format: uuid */
                    sessionId?: string;
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    receivedAt: string;
                    /** @description number in the paper book of that day */
                    bookNo: number;
                    /** @description why the time does not fit the order of the book */
                    explanation?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dossier: components["schemas"]["DossierView"];
                        trackingSecret: string | null;
                        more: {
                            dossier: components["schemas"]["DossierView"];
                            trackingSecret: string | null;
                        }[];
                        listId: string | null;
                        warnings: {
                            code: string;
                            facts: {
                                [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
        };
    };
    coSignReception: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dossier: components["schemas"]["DossierView"];
                        trackingSecret: string | null;
                    };
                };
            };
        };
    };
    amendDossier: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @description why, in words the citizen may read */
                    reason: string;
                    /** @description sets handed in, 1 unless told */
                    quantity?: number;
                    /** @enum {string} */
                    resultChoice?: "counter" | "post" | "electronic";
                    /** @description each replaces the person of its role */
                    parties?: {
                        /** @enum {unknown} */
                        role: "owner" | "submitter" | "authorised" | "receiver";
                        name?: string;
                        /** @enum {string} */
                        idKind?: "CCCD" | "CMND" | "PASSPORT" | "MST" | "NONE";
                        idNumber?: string;
                        /** @description year, month or day: 1980, 1980-05, 1980-05-17 */
                        birth?: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                        address?: string;
                        /** @enum {unknown} */
                        evidence: "identityShown" | "electronicId" | "authorisationPaper" | "familyPaper" | "introduction" | "postalWaybill" | "none";
                        /** @description number and day of the authorisation paper */
                        evidenceNote?: string;
                        /** @description text of the QR code on the citizen card; never proof of identity */
                        cardText?: string;
                    }[];
                    /** @description each replaces the line of its number */
                    papers?: {
                        /** @description its number on the published list */
                        no: number;
                        /** @enum {unknown} */
                        state: "complete" | "missing" | "notApplicable";
                        originals: number;
                        certified: number;
                        copies: number;
                        /** @description why it does not apply */
                        reason?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    cancelReception: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    /** @description why, in words the citizen may read */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    listHandovers: {
        parameters: {
            query: {
                side: "in" | "out";
                state?: "offered" | "settled";
                item?: "papers" | "result";
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            /** @enum {string} */
                            item: "papers" | "result";
                            /** @enum {string} */
                            state: "offered" | "settled";
                            from: {
                                id: string;
                                name: string;
                            };
                            to: {
                                id: string;
                                name: string;
                            };
                            offeredBy: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            offeredAt: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            sets: number;
                            waiting: number;
                            refused: number;
                            incidents: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    handOverDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dossierIds: string[];
                    /** @enum {string} */
                    item?: "papers" | "result";
                    /** Format: uuid */
                    toUnitId?: string;
                    /** Format: uuid */
                    toStaffId?: string;
                    /** @description why you act for the colleague who holds them */
                    absentReason?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description one for each receiving unit */
                        handovers: {
                            id: string;
                            /** @enum {string} */
                            item: "papers" | "result";
                            /** @enum {string} */
                            state: "offered" | "settled";
                            from: {
                                id: string;
                                name: string;
                            };
                            to: {
                                id: string;
                                name: string;
                            };
                            toStaff: {
                                id: string;
                                name: string;
                            } | null;
                            offeredBy: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            offeredAt: string;
                            insteadOf: string | null;
                            note: string | null;
                            countedOut: number;
                            countedIn: number | null;
                            settledBy: {
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            settledAt: string | null;
                            lines: {
                                dossierId: string;
                                code: string | null;
                                procedureName: string;
                                ownerName: string | null;
                                /** Format: date-time */
                                receivedAt: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                quantity: number;
                                /** @enum {string} */
                                state: "offered" | "accepted" | "refused" | "withdrawn";
                                difference: ("missing" | "papersDiffer" | "damaged" | "notOurs" | "noData") | null;
                            }[];
                            incidents: {
                                id: string;
                                dossierId: string | null;
                                /** @enum {string} */
                                difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData" | "countMismatch";
                                countedOut: number | null;
                                countedIn: number | null;
                                note: string | null;
                                reportedBy: string;
                                /** Format: date-time */
                                reportedAt: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    acceptHandover: {
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
                "application/json": {
                    /** @description dossiers whose sets are there and in order */
                    accepted: string[];
                    refused?: {
                        /** Format: uuid */
                        dossierId: string;
                        /** @enum {string} */
                        difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData";
                        note?: string;
                    }[];
                    /** @description what stands on the covers of sets that are not on the list */
                    unlisted?: string[];
                    /** @description sets counted by hand */
                    counted: number;
                    /** @description onto the unit’s shelf instead of into your hands; results unless told */
                    shelf?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        handover: {
                            id: string;
                            /** @enum {string} */
                            item: "papers" | "result";
                            /** @enum {string} */
                            state: "offered" | "settled";
                            from: {
                                id: string;
                                name: string;
                            };
                            to: {
                                id: string;
                                name: string;
                            };
                            toStaff: {
                                id: string;
                                name: string;
                            } | null;
                            offeredBy: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            offeredAt: string;
                            insteadOf: string | null;
                            note: string | null;
                            countedOut: number;
                            countedIn: number | null;
                            settledBy: {
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            settledAt: string | null;
                            lines: {
                                dossierId: string;
                                code: string | null;
                                procedureName: string;
                                ownerName: string | null;
                                /** Format: date-time */
                                receivedAt: string | null;
                                /** Format: date-time */
                                dueAt: string | null;
                                quantity: number;
                                /** @enum {string} */
                                state: "offered" | "accepted" | "refused" | "withdrawn";
                                difference: ("missing" | "papersDiffer" | "damaged" | "notOurs" | "noData") | null;
                            }[];
                            incidents: {
                                id: string;
                                dossierId: string | null;
                                /** @enum {string} */
                                difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData" | "countMismatch";
                                countedOut: number | null;
                                countedIn: number | null;
                                note: string | null;
                                reportedBy: string;
                                /** Format: date-time */
                                reportedAt: string;
                            }[];
                        };
                        incidents: {
                            id: string;
                            dossierId: string | null;
                            /** @enum {string} */
                            difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData" | "countMismatch";
                            countedOut: number | null;
                            countedIn: number | null;
                            note: string | null;
                            reportedBy: string;
                            /** Format: date-time */
                            reportedAt: string;
                        }[];
                    };
                };
            };
        };
    };
    getHandover: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        item: "papers" | "result";
                        /** @enum {string} */
                        state: "offered" | "settled";
                        from: {
                            id: string;
                            name: string;
                        };
                        to: {
                            id: string;
                            name: string;
                        };
                        toStaff: {
                            id: string;
                            name: string;
                        } | null;
                        offeredBy: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        offeredAt: string;
                        insteadOf: string | null;
                        note: string | null;
                        countedOut: number;
                        countedIn: number | null;
                        settledBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        settledAt: string | null;
                        lines: {
                            dossierId: string;
                            code: string | null;
                            procedureName: string;
                            ownerName: string | null;
                            /** Format: date-time */
                            receivedAt: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            quantity: number;
                            /** @enum {string} */
                            state: "offered" | "accepted" | "refused" | "withdrawn";
                            difference: ("missing" | "papersDiffer" | "damaged" | "notOurs" | "noData") | null;
                        }[];
                        incidents: {
                            id: string;
                            dossierId: string | null;
                            /** @enum {string} */
                            difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData" | "countMismatch";
                            countedOut: number | null;
                            countedIn: number | null;
                            note: string | null;
                            reportedBy: string;
                            /** Format: date-time */
                            reportedAt: string;
                        }[];
                    };
                };
            };
        };
    };
    returnResult: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    taker: {
                        /** @enum {string} */
                        role: "owner" | "authorised";
                        /** @description as the dossier has it unless told */
                        name?: string;
                        /** @enum {string} */
                        idKind?: "CCCD" | "CMND" | "PASSPORT" | "MST" | "NONE";
                        idNumber?: string;
                        phone?: string;
                        /** @enum {string} */
                        evidence: "identityShown" | "electronicId" | "authorisationPaper" | "familyPaper" | "introduction";
                        /** @description number and day of the authorisation */
                        evidenceNote?: string;
                    };
                    /** @description the appointment slip was shown */
                    slipShown: boolean;
                    /** @description without the slip: how you made sure */
                    withoutSlipNote?: string;
                    /** @description papers taken back now */
                    recovered?: string[];
                    /** @description originals given back with the result */
                    originalsBack?: string;
                    /** @description given at once: the number of the result, when it is finished and returned in one act */
                    docNumber?: string;
                    /** @description why you act for the colleague who holds the result */
                    absentReason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    givePapersBack: {
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
                "application/json": {
                    /** @description the version you have seen */
                    expectedVersion: number;
                    taker: {
                        /** @enum {string} */
                        role: "owner" | "authorised";
                        /** @description as the dossier has it unless told */
                        name?: string;
                        /** @enum {string} */
                        idKind?: "CCCD" | "CMND" | "PASSPORT" | "MST" | "NONE";
                        idNumber?: string;
                        phone?: string;
                        /** @enum {string} */
                        evidence: "identityShown" | "electronicId" | "authorisationPaper" | "familyPaper" | "introduction";
                        /** @description number and day of the authorisation */
                        evidenceNote?: string;
                    };
                    /** @description the appointment slip was shown */
                    slipShown: boolean;
                    /** @description without the slip: how you made sure */
                    withoutSlipNote?: string;
                    /** @description which papers, when they are worth naming one by one */
                    papersBack?: string;
                    /** @description why you act for the colleague who holds the papers */
                    absentReason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierView"];
                };
            };
        };
    };
    getReturn: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dossierId: string;
                        papersToRecover: {
                            id: string;
                            name: string;
                            recovered: boolean;
                        }[];
                        /** @description the paper result is in this one-stop */
                        resultInHouse: boolean;
                        /** @description the papers the citizen handed in are in this one-stop */
                        papersInHouse: boolean;
                    };
                };
            };
        };
    };
    listUncollected: {
        parameters: {
            query?: {
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @enum {string} */
                            kind: "papers" | "result";
                            dossierId: string;
                            code: string | null;
                            /** @description 9 solved; 3 refused at reception; 8 stopped, withdrawn or refused on the merits */
                            status: number;
                            procedureName: string;
                            ownerName: string | null;
                            /** Format: date-time */
                            finishedAt: string;
                            dueDay: string | null;
                            resultChoice: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    recordGuidance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    topic: "procedure" | "papers" | "progress" | "other";
                    procedureCode?: string;
                    /**
                     * Format: uuid
                     * @description the visit; a new one unless told
                     */
                    sessionId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                        sessionId: string;
                    };
                };
            };
        };
    };
    voidServiceEvent: {
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
                "application/json": {
                    /** @enum {string} */
                    step: "ask" | "confirm" | "decline";
                    /** @description why, in words the citizen may read */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entryId: string;
                        /** @enum {string} */
                        state: "asked" | "confirmed" | "declined";
                        askedBy: string;
                        reason: string;
                    };
                };
            };
        };
    };
    getCounterDay: {
        parameters: {
            query?: {
                /** @description a day that exists, 2021-02-19 */
                day?: string;
                /** @description only what I did */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: string;
                        counts: {
                            received: number;
                            returned: number;
                            guided: number;
                            supplements: number;
                        };
                        /** @description what is counted, oldest first, at most 1,000 */
                        events: {
                            entryId: string;
                            type: string;
                            /** Format: date-time */
                            happenedAt: string;
                            dossierId: string | null;
                            code: string | null;
                            procedureName: string | null;
                            actor: string | null;
                            voided: boolean;
                        }[];
                        truncated: boolean;
                        /** @description received and not with the department yet, most urgent first, at most 500 */
                        handovers: {
                            dossierId: string;
                            code: string | null;
                            procedureName: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** Format: date-time */
                            handoverBy: string;
                            /** @enum {string} */
                            due: "today" | "nextMorning" | "overdue";
                            onOffer: boolean;
                        }[];
                        uncollected: number;
                        handoversToAccept: number;
                        coSignWaiting: number;
                        voidsAsked: {
                            entryId: string;
                            type: string;
                            reason: string;
                            askedBy: string;
                            /** Format: date-time */
                            askedAt: string;
                        }[];
                    };
                };
            };
        };
    };
    getDraft: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                        body: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
    };
    saveDraft: {
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
                "application/json": {
                    title: string;
                    body: {
                        [key: string]: unknown;
                    };
                    /** @description 0 for a new draft; given, an older version is refused */
                    expectedVersion?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        title: string;
                        version: number;
                        /** Format: date-time */
                        updatedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
        };
    };
    dropDraft: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            title: string;
                            version: number;
                            /** Format: date-time */
                            updatedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                    };
                };
            };
        };
    };
    printForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                form: "receipt" | "supplement" | "refusal" | "apology" | "apologyAndExtension" | "stopNotice" | "controlSlip" | "register" | "dossierHandover" | "resultHandover" | "resultReceipt" | "progress";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    paperSize?: "A5" | "A4";
                    /** @description the secret receiveDossier has just answered; without it a new one is issued and the old one ends */
                    trackingSecret?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    printHandover: {
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
                "application/json": {
                    /** @enum {string} */
                    paperSize?: "A5" | "A4";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    printShortages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    procedureCode: string;
                    /** @description the case of the procedure, when it has several */
                    caseNo?: number;
                    /** @description which of several published time limits of the channel */
                    termOption?: number;
                    /** @enum {string} */
                    channel?: "counter" | "online" | "post";
                    papers: {
                        /** @description its number on the published list */
                        no: number;
                        /** @enum {unknown} */
                        state: "complete" | "missing" | "notApplicable";
                        originals: number;
                        certified: number;
                        copies: number;
                        /** @description why it does not apply */
                        reason?: string;
                    }[];
                    /** @enum {string} */
                    paperSize?: "A5" | "A4";
                    /** Format: uuid */
                    sessionId?: string;
                    ownerName?: string;
                    ownerAddress?: string;
                    phone?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    printRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    to: string;
                    /** @description number of the volume, 01 unless told */
                    volume?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    listCompetentUnits: {
        parameters: {
            query?: {
                receptionUnitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            receptionUnitId: string;
                            procedureCode: string | null;
                            fieldCode: string | null;
                            fieldName: string | null;
                            unitId: string;
                            unitName: string;
                            fromDay: string;
                            toDay: string | null;
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    setCompetentUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    receptionUnitId: string;
                    /** Format: uuid */
                    unitId: string;
                    procedureCode?: string;
                    /** @description a field or a line of work */
                    fieldCode?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    fromDay: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    toDay?: string;
                    /** @description the decision it comes from */
                    source: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            id: string;
                            receptionUnitId: string;
                            procedureCode: string | null;
                            fieldCode: string | null;
                            fieldName: string | null;
                            unitId: string;
                            unitName: string;
                            fromDay: string;
                            toDay: string | null;
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    trackDossier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the dossier code on the slip */
                    code: string;
                    /** @description the look-up secret on the slip; capitals, spaces and dashes do not matter */
                    secret: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** @enum {string} */
                        state: "preparing" | "received" | "processing" | "correcting" | "late" | "supplement" | "obligation" | "withdrawing" | "ready" | "readyByPost" | "readyElectronic" | "delivering" | "returned" | "refused" | "refusedOnMerits" | "withdrawn" | "noSupplement" | "obligationUnpaid" | "duplicate" | "transferred" | "cancelled";
                        status: {
                            code: number;
                            name: {
                                vi: string;
                                en: string;
                            };
                        };
                        title: {
                            vi: string;
                            en: string;
                        };
                        next: {
                            vi: string;
                            en: string;
                        };
                        dates: {
                            /** Format: date-time */
                            receivedAt: string;
                            dueDay: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            /** @description the calendar of that year is not yet announced */
                            provisional: boolean;
                            /** Format: date-time */
                            finishedAt: string | null;
                            /** Format: date-time */
                            returnedAt: string | null;
                        };
                        steps: {
                            /** @enum {string} */
                            name: "received" | "supplement" | "supplemented" | "reappointed" | "obligation" | "obligationMet" | "processing" | "finished" | "finishedLate" | "correcting" | "delivering" | "delivered" | "handOver" | "handOverByPost" | "returned" | "closed";
                            title: {
                                vi: string;
                                en: string;
                            };
                            /** Format: date-time */
                            at: string | null;
                            /** @enum {string} */
                            mark: "done" | "now" | "next" | "closed";
                            byPost: boolean;
                        }[];
                        unit: {
                            name: string;
                            address: string;
                            phone: string;
                            hours: {
                                vi: string;
                                en: string;
                            } | null;
                        };
                        /** Format: date-time */
                        askedAt: string;
                    };
                };
            };
        };
    };
    getHeadlineCounts: {
        parameters: {
            query: {
                /** @description the code of the unit */
                unit: string;
                /** @description a day that exists, 2021-02-19 */
                from: string;
                /** @description a day that exists, 2021-02-19 */
                to: string;
                /** @description what had happened by this moment; now unless told */
                asOf?: string;
                /** @description what had been recorded by this moment; now unless told */
                knownOn?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unit: {
                            id: string;
                            code: string;
                            name: string;
                        };
                        from: string;
                        to: string;
                        /** Format: date-time */
                        asOf: string;
                        /** Format: date-time */
                        knownOn: string;
                        /** @description false: part of the period had not passed at asOf */
                        complete: boolean;
                        /** @description A, A1, AP, B, BSubmit, BAccepted, C, C1, CFiled, CDelivered, U in this order */
                        figures: {
                            /** @enum {string} */
                            id: "A" | "A1" | "AP" | "B" | "BSubmit" | "BAccepted" | "C" | "C1" | "CFiled" | "CDelivered" | "U";
                            /** @enum {string} */
                            of: "A" | "B" | "C" | "U";
                            value: number;
                            name: {
                                vi: string;
                                en: string;
                            };
                            counts: {
                                vi: string;
                                en: string;
                            };
                            unit: {
                                vi: string;
                                en: string;
                            };
                        }[];
                        parts: {
                            /** @enum {string} */
                            of: "A" | "B" | "C";
                            /** @enum {string} */
                            part: "GUIDE" | "RECEIVE" | "RETURN" | "ONLINE" | "in" | "out";
                            value: number;
                        }[];
                        byEmployer: {
                            /** @description turns by who acted: the agency alone, the post alone, both, nobody signed in; the four add up to the headline */
                            A: {
                                agency: number;
                                post: number;
                                both: number;
                                nobody: number;
                            };
                            /** @description turns by who acted: the agency alone, the post alone, both, nobody signed in; the four add up to the headline */
                            B: {
                                agency: number;
                                post: number;
                                both: number;
                                nobody: number;
                            };
                            /** @description turns by who acted: the agency alone, the post alone, both, nobody signed in; the four add up to the headline */
                            C: {
                                agency: number;
                                post: number;
                                both: number;
                                nobody: number;
                            };
                        };
                        /** @description the seven cells; they add up to U */
                        overlap: {
                            /** @enum {string} */
                            cell: "onlyA" | "onlyB" | "onlyC" | "onlyAB" | "onlyAC" | "onlyBC" | "ABC";
                            inside: ("A" | "B" | "C")[];
                            dossiers: number;
                        }[];
                        notAdded: {
                            vi: string;
                            en: string;
                        };
                        legacy: {
                            /** @enum {string} */
                            figure: "A" | "B" | "C";
                            value: number;
                            wording: string;
                            source: string;
                            definition: string;
                            note: {
                                vi: string;
                                en: string;
                            };
                            fromDay: string;
                            toDay: string;
                        }[];
                    };
                };
            };
        };
    };
    listHeadlineRows: {
        parameters: {
            query: {
                /** @description the code of the unit */
                unit: string;
                /** @description a day that exists, 2021-02-19 */
                from: string;
                /** @description a day that exists, 2021-02-19 */
                to: string;
                /** @description what had happened by this moment; now unless told */
                asOf?: string;
                /** @description what had been recorded by this moment; now unless told */
                knownOn?: string;
                open: "A" | "A1" | "AP" | "B" | "BSubmit" | "BAccepted" | "C" | "C1" | "CFiled" | "CDelivered" | "U" | "onlyA" | "onlyB" | "onlyC" | "onlyAB" | "onlyAC" | "onlyBC" | "ABC";
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rows: {
                            /** @description what is counted: the dossier, else the session of help, else the entry */
                            key: string;
                            /** @description null where distinct dossiers are listed */
                            part: ("GUIDE" | "RECEIVE" | "RETURN" | "ONLINE" | "in" | "out") | null;
                            inside: ("A" | "B" | "C")[];
                            day: string;
                            /** Format: date-time */
                            happenedAt: string;
                            /** @description the journal entry that made it count */
                            entryId: string;
                            byAgency: boolean;
                            byPost: boolean;
                            dossierId: string | null;
                            dossierCode: string | null;
                            procedureCode: string | null;
                            procedureName: string | null;
                            fieldCode: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
}
