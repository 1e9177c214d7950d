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
    "/api/postal-desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which unit of the post serves the postal desk of each one-stop, with the days */
        get: operations["listPostalDesks"];
        put?: never;
        /** Say which unit of the post serves the postal desk of a one-stop, from a day on; its managers manage that desk, and nobody else’s do */
        post: operations["setPostalDesk"];
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
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What went wrong at my unit and below, with my handovers, of one subject or of one dossier; oldest first */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how an incident ended; once, and by somebody other than who reported it */
        post: operations["resolveIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/still-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why something I scanned out is not in at the end of the day: an incident, which somebody else resolves; until then my till stays open */
        post: operations["reportStillOut"];
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
    "/api/dossiers/{id}/request-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for all papers still missing: before acceptance by a notice, or once during examination */
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
    "/api/upload-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this installation takes: kinds, size, pages, pixels; and whether files are scanned for viruses */
        get: operations["getUploadRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announces a file by name and size; its bytes come in pieces */
        post: operations["openUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an upload of mine is; with the file once it is closed */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        /** Gives an upload of mine up; a file that came of it and is attached nowhere is forgotten later */
        delete: operations["dropUpload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Everything is here: it is looked into, kept once by its content, and becomes a file; asked again, the same answer */
        post: operations["closeUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossierId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a dossier I may see, by component */
        get: operations["listFiles"];
        put?: never;
        /** Attaches a file I uploaded to a component of a dossier; the same file again changes nothing */
        post: operations["attachFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-files/{id}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a file out of a dossier, with the reason; that it was there stays known, and the bytes stay kept */
        post: operations["detachFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file attached to a dossier, never altered; every look is entered */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tills of my unit, newest first: open, waiting for the second signature, settled */
        get: operations["listCashSessions"];
        put?: never;
        /** Open a till: count what is in it, purse by purse */
        post: operations["openCashSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sheet of one cash session: one's own, or a colleague's for who signs second */
        get: operations["getCashSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/mine/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My open cash session, and the tills handed to me that wait for my count */
        get: operations["myCashSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count and close my till; a difference needs its reason and is entered as a line and an incident */
        post: operations["closeCashSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/{id}/close-for-absent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count and close the till of somebody who is absent, with the reason */
        post: operations["closeSessionForAbsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/{id}/countersign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count a closed till oneself and sign second; another count is an incident */
        post: operations["countersignSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change of shift: count and close my till and offer it to a colleague, who counts it before it is hers */
        post: operations["handOverTill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over a till handed to me: my count opens my session and is the second signature of the other */
        post: operations["acceptTill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back the offer of a till the colleague has not counted; it stays closed */
        post: operations["withdrawTill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/{id}/withdraw-for-absent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back the offer of a till while giver and receiver are away, with the reason; it stays closed and waits for the second signature */
        post: operations["withdrawTillForAbsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My own record: every till I ever held, newest first */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purse-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines behind a figure of a session, in their order: one's own record, or a colleague's for who signs second */
        get: operations["listPurseEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines behind a figure of my unit's day, or of what stands on no transfer list yet, in their order */
        get: operations["listUnitEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purse-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What my unit took, paid back and handed over on a day, purse by purse, and what lies in its tills at the end of it */
        get: operations["listPurseBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money given by my unit, or coming to it, newest first */
        get: operations["listCashHandovers"];
        put?: never;
        /** Hand cash of one purse from my open till to who it belongs to: fees and third parties' money to the agency, postage to the post */
        post: operations["handOverCash"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-handovers/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count what was handed over and sign for it; another count is an incident */
        post: operations["confirmCashHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-handovers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back money handed over and not yet counted; the voucher keeps its number and says why */
        post: operations["withdrawCashHandover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfer-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The transfer lists of my unit, newest first, and what stands on none yet */
        get: operations["listTransferLists"];
        put?: never;
        /** List every fee taken and paid back up to a day that stands on no list yet, for transfer to the agency's account */
        post: operations["makeTransferList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfer-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One transfer list with its lines */
        get: operations["getTransferList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transfer-lists/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The transfer list on paper */
        post: operations["printTransferList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-sessions/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The reconciliation sheet of a closed till on paper, with room for both signatures */
        post: operations["printCashSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cut-off and rhythm of every unit, newest first */
        get: operations["listCashRules"];
        put?: never;
        /** Until which minute money counts for a day at a unit and how soon it goes on, with the contract that says so */
        post: operations["setCashRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fee-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The fees in force on a day: of a procedure, for a unit; posted for everybody to read (NĐ 254/2026 Đ25) */
        get: operations["listFeeRules"];
        put?: never;
        /** A new version of a fee, valid from its day; the version before ends the day before */
        post: operations["saveFeeRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fee-rules/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a fee its last day; dossiers received before keep it */
        post: operations["endFeeRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fee-rules/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a fee comes to for these facts, before anything is written */
        get: operations["previewCharge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collection-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The collection accounts, of one unit or all */
        get: operations["listCollectionAccounts"];
        put?: never;
        /** Where transfers of one purse go: the account of the agency or the collection account delegated in writing, never a person’s */
        post: operations["saveCollectionAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set what a dossier costs: by a fee rule of its day, computed and frozen; or for a third party, with payee and basis */
        post: operations["chargeDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a charge nobody has paid, with the reason */
        post: operations["cancelCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a dossier (with its shipments) or one shipment costs, what is owed, what was paid, received and given back, and what the asker may do with each */
        get: operations["listCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payments of my unit, newest first: those that wait for the bank, or all */
        get: operations["listPayments"];
        put?: never;
        /** Take the money of open charges of one purse: cash and card are confirmed at once, a transfer gets its bill reference and QR and waits */
        post: operations["takePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One payment: screens ask it while a transfer is awaited */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The VietQR text of a transfer and its picture, to the agency’s account; never proof that anybody paid */
        get: operations["getPaymentQr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print the notice of a transfer with its VietQR */
        post: operations["printPaymentNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a transfer from the statement: by another person than who took it; the receipt is issued with it */
        post: operations["confirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a transfer that has not come; its charges are open again */
        post: operations["withdrawPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank’s signed word that money has come. Signed text: bankBin, account, transactionRef, billRef, amount, paidAt, one a line; HMAC-SHA256 in hex with the secret of the account. What fits no bill is recorded for staff; the same line told twice gets the first answer */
        post: operations["confirmPaymentByCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines the bank told us of for accounts of my unit: those that fitted nothing and wait for a person, or all */
        get: operations["listBankNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-notices/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what became of a line that fitted nothing */
        post: operations["settleBankNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipt-ranges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ranges of receipt numbers, how far each is used */
        get: operations["listReceiptRanges"];
        put?: never;
        /** Give one till, or one person who carries her money with her, its receipt numbers: the next of the series, in order; no two share one */
        post: operations["allocateReceiptRange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipt-delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which organisations issue receipts in an agency’s name, by which document, from when to when */
        get: operations["listReceiptDelegations"];
        put?: never;
        /** The written delegation by which an organisation issues receipts in the agency’s name (ủy nhiệm lập biên lai) */
        post: operations["saveReceiptDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipt-delegations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a delegation its last day; receipts issued by it keep its document */
        post: operations["endReceiptDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Receipts issued at my unit’s tills, newest first: of a day, of a session */
        get: operations["listReceipts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One receipt */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a receipt with its reason: the same day by who issued it, later or for others by the head; it keeps its number, the money stays paid */
        post: operations["cancelReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new receipt, with a new number, for a payment whose receipt was cancelled */
        post: operations["replaceReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print a receipt with its amount in words; a reprint says so */
        post: operations["printReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give money back: a document of its own. Cash waits for a second person; by card or bank it is done with the number of its order */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let cash of a refund out of the till of who asked, or decline; never one’s own */
        post: operations["approveRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Refunds of my unit, newest first */
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/refunds/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print the document of a refund */
        post: operations["printRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The exact text a mandate would have, and its SHA-256; nothing is kept */
        post: operations["previewMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A citizen lets the helper’s organisation act for her: the text she saw, her signature, and the helper’s own password once more */
        post: operations["grantMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen revokes it at any desk, showing her identity paper; or the organisation gives it up, with the reason */
        post: operations["revokeMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mandates granted at my unit, of one day or in force; or those of the citizen at the desk, wherever she granted them */
        post: operations["listMandates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mandate of my unit with the exact text that was shown */
        get: operations["getMandate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a citizen by message whether the helper’s organisation may act for her: the message goes to her own telephone, she answers with its code of one use, by message or on her own machine */
        post: operations["askMandateByPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/asks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the citizen has answered what my unit asked her by message */
        get: operations["getMandateAsk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/asks/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The exact text a citizen is asked to agree to, for whoever holds the telephone and the code of one use that was sent to it */
        post: operations["readMandateAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/asks/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen agrees or not, on her own machine; answered again, the first answer stands */
        post: operations["answerMandateAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a mandate allows, for whoever holds the code that revokes it; it names nobody */
        post: operations["readMandateByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/revoke-by-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The citizen revokes her mandate with the code she was given for it */
        post: operations["revokeMandateByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/collect-authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may take the result of this dossier, and the rule on certification that holds for it */
        get: operations["listCollectAuthorisations"];
        put?: never;
        /** Enter the giấy ủy quyền with which the owner lets one person take the result of this dossier, once */
        post: operations["authoriseCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/collect-authorisations/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The owner takes the authorisation back, showing her identity paper */
        post: operations["revokeCollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the citizen at the desk said to uses of her data beyond her dossier */
        post: operations["listConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter that the citizen at the desk consents to one extra use of her data, with her signature; or that she takes it back */
        post: operations["saveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scans of the signed paper of a mandate of my unit */
        get: operations["listMandateScans"];
        put?: never;
        /** Put the scan of the signed paper to a mandate of my unit */
        post: operations["attachMandateScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{id}/scans/{useId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a wrong scan off a mandate, with the reason; that it stood there stays known */
        post: operations["detachMandateScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mandates/{id}/scans/{useId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of such a scan, never altered; every look is entered */
        get: operations["getMandateScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions at my support point, the newest first: of one day, mine, or those with a code of another portal */
        get: operations["listAssistance"];
        put?: never;
        /** Begin to help somebody with an online procedure; nobody need be named */
        post: operations["startAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance/{id}/mandate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Before the helper types for the citizen: checks the mandate for these acts in this procedure; the use is remembered, refused or not */
        post: operations["typeUnderMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the help and tell what it was; from here on it is counted */
        post: operations["endAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a session in which nothing was done; it is not counted */
        post: operations["dropAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance/past": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter help that was given just now, in one act; what was typed for her under a mandate cannot be entered afterwards */
        post: operations["recordAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join a session to the dossier it became: both are one from then on, in every count */
        post: operations["linkAssistance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The session I have open, if any */
        get: operations["getOpenAssistance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Help given at my support point under a code of another portal and not joined to a dossier yet: offered when a dossier with that code is received at the desk */
        get: operations["findAssistance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assistance/recurring-phones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Telephones entered for more people than a family has, at my unit, masked: whose they are is to be asked */
        get: operations["listRecurringPhones"];
        put?: never;
        post?: never;
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
    "/api/tariff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The postage displayed at the counter and on the web (QĐ 45/2016 Đ12.2): the State’s maximum and the list price of the post in force on a day */
        get: operations["getTariff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tariff/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What sending, returning or both would cost on a day, line by line, and how long it may take */
        get: operations["quotePostage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tariff/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Loads a version of the tariff from CSV text, wholly or not at all; the same text again changes nothing */
        post: operations["importTariff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tariff/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What importing this text would do: every line that is wrong with its number, or the version it holds; nothing is stored */
        post: operations["checkTariff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tariff/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the postage that was loaded, with its source and its days; the one loaded last first */
        get: operations["listTariffVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ways the post has written: which tariff zone and which time between two areas, of one area or of all, by name */
        get: operations["listPostalRoutes"];
        put?: never;
        /** Writes the tariff zone and the time between two areas from a day on; it holds in both directions unless the other is written too */
        post: operations["setPostalRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The areas a parcel may come from or go to on a day, by name */
        get: operations["listPostalAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enters or corrects an area of the tariff, and which units lie there */
        put: operations["setPostalArea"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Manifests from my unit, to my unit, or carried by me, newest first; or the one of a number */
        get: operations["listManifests"];
        put?: never;
        /** Begin a list of what goes from my unit to another */
        post: operations["openManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scan out: put shipments on the list; all of them, or none */
        post: operations["addToManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/lines/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a shipment off the list while it is open */
        post: operations["removeFromManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close the bag: everything on the list is in it from now on */
        post: operations["sealManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the bag to a courier or the carrier, or carry it yourself; a list for the agency also face to face, without a bag */
        post: operations["handOverManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/couriers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may carry this bag: people of my enterprise who carry for the post today, in the two units of the list and the post offices next to them; my own unit first */
        get: operations["listCouriers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give up a list that is still open; everything stays where it is */
        post: operations["cancelManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One manifest with its lines */
        get: operations["getManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print the list (bảng kê) */
        post: operations["printManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/print-filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print the record of delivery to the agency (biên bản giao nhận), for both signatures */
        post: operations["printFilingRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scan in at the other end; of kind filing: the joint count and record of delivery, by which dossiers are filed. Differences become incidents. Ends the count of a list that was scanned in by parts */
        post: operations["acceptManifest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/accept-part": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scan in a part of a long list: what is named is settled, the rest waits for the next part or for acceptManifest */
        post: operations["acceptPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/manifests/{id}/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scan in what was missing and has turned up; its incident ends, unless you reported it yourself */
        post: operations["acceptFoundItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds every paper set, result and recovered paper of a dossier or shipment now, since when, and the whole chain of hands */
        get: operations["getCustody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/posting-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may go by post of a procedure, or of a dossier that stands: each way with why not, the one-stops that receive it, the papers to be counted */
        get: operations["checkPosting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shipments of my unit and those below it, or of my one-stop; the newest order first. With a holder: the open ones whose papers or result are there */
        get: operations["listShipments"];
        put?: never;
        /** Sells sending a dossier in, returning a result, or both; with `accept` it is taken over in the same act */
        post: operations["bookShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes over what was booked: counted together, both signatures on the phiếu gửi, a label; the day of the phiếu gửi is J */
        post: operations["acceptShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that it was packed and sealed before the sender, or before the agency (QĐ 45/2016 Đ6.5, Đ9.3) */
        post: operations["sealShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancels what was booked and not yet accepted; what the post has in hand is brought back instead */
        post: operations["cancelShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another receiver or address for a result, as the citizen asks, until it is dispatched; the price follows the way */
        post: operations["changeShipmentAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/return-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the citizen wants her result, as she asks, until it is dispatched: at the counter, by post, electronically; or another receiver or address for the post */
        post: operations["changeReturnChoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A shipment with its people, papers, price, clocks, journey, holder, and what may be done with it now */
        get: operations["getShipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/posting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prints the phiếu gửi with every field of TT 17/2017 Đ9.2 */
        post: operations["printPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prints the label with its number and bars */
        post: operations["printLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a scanned code is: a posting number, a dossier code or the number of a manifest */
        post: operations["findByPostingNo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready-for-post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results of my one-stop that are ready and registered for the post and were not taken; the longest wait first */
        get: operations["listReadyForPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Results of my unit that nobody has received: whom to invite, what goes back to the agency, and from which day; the longest wait first */
        get: operations["listInvitationsDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/void-label": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voids a spoilt label and gives the next number in its place, in one act; the old number is never given again */
        post: operations["voidLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waybill-ranges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ranges of label numbers of my unit and those below it, with what is left */
        get: operations["listWaybillRanges"];
        put?: never;
        /** Loads a range of label numbers for a unit; no number may stand in two ranges */
        post: operations["loadWaybillRange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waybill-ranges/{id}/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what is left of a range: none of it is given any more */
        post: operations["recallWaybillRange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carrier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a carrier is connected, when it was last heard, and what waits */
        get: operations["getCarrierState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carrier/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said to the carrier for shipments of my unit: due, dead, sent or withdrawn; newest first */
        get: operations["listCarrierRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carrier/requests/{id}/exchanges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every exchange with the carrier about one request */
        get: operations["listCarrierExchanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carrier/requests/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say a dead request again, under its old key: what had arrived is not doubled */
        post: operations["resendCarrierRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carrier/requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a dead request up, with a reason: it was settled with the carrier in another way */
        post: operations["withdrawCarrierRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carrier/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the carrier reported and a person must look at: unknown, unmapped, unreadable, outdated, waiting; or of one state, such as foreign; newest first */
        get: operations["listCarrierEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carrier/events/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which shipment a carrier's event is about, and what it means when nobody had said */
        post: operations["applyCarrierEventTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/carrier/events/{id}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a carrier's event aside, with a reason: it is not ours or says nothing */
        post: operations["setAsideCarrierEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipment-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scan shipments on their way: arrived, out for delivery, put aside, notified, attempt failed. All of the scanned list or none */
        post: operations["recordShipmentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/correct-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a scan or a report of the carrier that was wrong, with a reason; it stays in the journey, marked */
        post: operations["correctShipmentEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courier-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My day as a courier: what I hold or have out for delivery, with what is owed and to be taken back, and pick-ups ordered from home */
        get: operations["listCourierDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/deliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand a result to its receiver: identity seen, papers taken back, what is owed paid, signed for; the dossier is returned by it */
        post: operations["deliverShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/confirm-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the signed phiếu gửi of what the carrier reports as delivered: only then is the dossier returned */
        post: operations["confirmDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite the receiver once more: at least twice, two working days apart, before a result goes back */
        post: operations["inviteReceiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/start-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send back what could not be delivered, or what its sender calls back; refused while invitations are due */
        post: operations["startReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/return-to-sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give papers on their way back (refused at counting, or called back) to who sent them */
        post: operations["returnToSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/report-loss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declare a shipment lost, with minutes; what was inside stays with its last holder on record, and the agency is told */
        post: operations["reportLoss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/report-damage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a cover is damaged: inventory minutes, and the new cover when it was wrapped again */
        post: operations["reportDamage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/report-found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A lost shipment is found again: it goes on where it was, in the hands of who found it; compensation paid is then to be settled */
        post: operations["reportFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/damage-minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print the minutes of a damaged or lost shipment */
        post: operations["printDamageMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/compensation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide what is paid for a lost, damaged or late shipment: at least four times the price with the price itself, the price back when late, and what issuing papers anew costs */
        post: operations["decideCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compensations/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a compensation was paid, with its document */
        post: operations["payCompensation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shipments/{id}/compensation-owed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the law gives for each harm a shipment may have suffered, before anything is decided, and why one cannot be decided */
        get: operations["getCompensationOwed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compensations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compensations: of one shipment; else what my unit still has to pay, due first, or what it has paid, newest first */
        get: operations["listCompensations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Complaints of my unit and those below it: what waits for an answer, due first; or all, newest first; or those of one shipment */
        get: operations["listComplaints"];
        put?: never;
        /** Enter a complaint about a shipment: within six months after its transit time; answered in 5 working days within the province, 7 beyond */
        post: operations["fileComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a complaint: upheld, in part, or rejected, with the reasons */
        post: operations["answerComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/answer-paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Print the answer to a complaint; before it is answered, the slip that it was received */
        post: operations["printComplaintAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements of my unit and those below it, newest first */
        get: operations["listPostalStatements"];
        put?: never;
        /** Read a statement of the post and hold it line by line against our shipments and payments; every difference becomes an incident. The same file again answers what it answered first */
        post: operations["importPostalStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal-statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One statement of the post, line by line */
        get: operations["getPostalStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal-statements/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What our books have in the days of a statement and no statement tells of: taken over and not billed, collected and not told; the earliest first */
        get: operations["listStatementMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where every open shipment of my unit and those below it is now, what is late and whose lateness it is, and what waits for somebody */
        get: operations["getPostalOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/day-close-blockers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of mine is not in order yet at the end of the day: shipments out and not back in, bags nobody accepted, incidents open */
        get: operations["listDayCloseBlockers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal-outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outages of my unit and those below it, newest first */
        get: operations["listOutages"];
        put?: never;
        /** Say that a unit of the post cannot work: invitations, holding and J + n stand still meanwhile */
        post: operations["openOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/postal-outages/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit works again; what its shipments were promised moves by the days lost */
        post: operations["closeOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/sign-in-ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How citizens sign in here: at which provider, and with a local account or not */
        get: operations["getSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which citizen is signed in; asking keeps the session alive */
        get: operations["whoAmICitizen"];
        put?: never;
        /** A citizen signs in with a local account; sets her session cookie */
        post: operations["signInCitizen"];
        /** A citizen signs out here, or everywhere */
        delete: operations["signOutCitizen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept about me: who I am, how I am reached, my accounts */
        get: operations["getMyProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/profile/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How I am reached: telephone, e-mail, language; what is left out is taken away */
        put: operations["saveMyContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizen/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which units looked at my dossiers, in what function and when, newest first */
        get: operations["listMyViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizens/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Numbers under which more than one citizen or enterprise is entered */
        get: operations["listDuplicateCitizens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizens/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked and settled about entries of one number, newest first */
        get: operations["listCitizenMerges"];
        put?: never;
        /** Ask that two entries of one number become one; another person settles it */
        post: operations["askCitizenMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizens/merges/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second person joins the two entries, or declines */
        post: operations["settleCitizenMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The forms for filing online, by procedure, the newest version first */
        get: operations["listForms"];
        put?: never;
        /** Import a form as a new version, to be looked at before it is published; a hostile one is refused by name and place */
        post: operations["importForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of a form, whole */
        get: operations["getForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-forms/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let people file on this version; the one published before is withdrawn */
        post: operations["publishForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-forms/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No filing begins on this version any more; what is under way may be finished */
        post: operations["withdrawForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filing-forms/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a form asks and finds wrong with some answers; nothing is kept */
        post: operations["previewForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Procedures that can be filed online here today, and at which one-stops */
        get: operations["findFilings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to file, or go on with the draft of this procedure; revision of the procedure and version of the form are kept with it */
        post: operations["startFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A filing with its form, answers, papers, fee and what is still wrong */
        get: operations["getFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep answers as they are given; of two devices the later number of a question wins, in whatever order they arrive */
        post: operations["saveFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How the result is to be received, and how to reach the citizen */
        post: operations["saveFilingChoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an uploaded file to a paper of the filing */
        post: operations["attachToFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/files/{useId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a file off the filing */
        post: operations["detachFromFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/files/{useId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file of the filing */
        get: operations["getFilingFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that still stands in the way of submitting */
        get: operations["checkFiling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throw a draft away; its answers go at once */
        post: operations["dropFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/filings/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit: the one-stop has it as registered and answers within eight working hours; asked again it answers as the first time */
        post: operations["submitDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My filings that are not submitted yet, the last touched first */
        get: operations["listMyDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was filed online at the asker’s one-stop: open ones by their clock, settled ones the newest first */
        post: operations["listSubmissions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One submission: the answers on their form, the papers with their files, what to look at, its clock and moves */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A clerk has looked a submission through and says so; an officer accepts it */
        post: operations["prepareSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept what was filed or sent online: code, clock and receipt begin now (1, 5→2), or examination goes on (5→4) */
        post: operations["acceptSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The competent unit takes an electronic dossier over: there is no paper set to sign for (2→4) */
        post: operations["takeOverSubmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/send-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the result electronically: its file is on the dossier as component “result” and the citizen finds it in her list (9→10) */
        post: operations["sendResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My dossiers: what I filed, and what stands under my number where somebody has seen that it is mine; the newest first */
        get: operations["listMyDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of my dossiers: where it stands in plain words, what is asked of me, its files, its fee and its way */
        get: operations["getMyDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/dossiers/{id}/files/{useId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file of my dossier, or of what I am putting together for it */
        get: operations["getMyDossierFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/dossiers/{id}/supplement/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an uploaded file to a paper that was asked for; nothing is sent yet */
        post: operations["attachToSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/dossiers/{id}/supplement/files/{useId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a file off what is being put together */
        post: operations["detachFromSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/dossiers/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send what was asked for, all of it at once; the one-stop answers within eight working hours */
        post: operations["sendSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/dossiers/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The transfer that pays what is open: account, sum and VietQR; paid only once the bank or the agency has confirmed it */
        post: operations["payMyDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mandates I granted, every use of them and every use that was refused */
        get: operations["listMyMandates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/mandates/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a mandate of mine; from then on nothing is done under it */
        post: operations["revokeMyMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I said to uses of my data beyond my dossiers */
        get: operations["listMyConsents"];
        /** Consent to one extra use of my data, or take it back */
        put: operations["saveMyConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ratings/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open the question for the person I have just served; the code is of one use and holds for minutes */
        post: operations["openRating"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ratings/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is asked of the holder of a code; nobody is named */
        get: operations["getRatingForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rate one transaction, once; the answer is kept apart from the transaction, so that nobody finds who gave it */
        post: operations["rateService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The survey of my unit in a month, up to yesterday: satisfied are (4 + 5) / valid answers; neither the index of QĐ 766 nor the nine of TT 01/2018 */
        get: operations["listSatisfaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/satisfaction/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people wrote to my unit in a month that is over, in no order and beside nobody */
        get: operations["listRatingWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/satisfaction/words/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase what somebody wrote, because it names a person; the scores stay */
        post: operations["eraseRatingWords"];
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
        /** Where a dossier stands, for whoever holds its appointment slip; the journey of a parcel, for whoever holds its phiếu gửi */
        post: operations["trackDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracking/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mandates under which this dossier was made and who may collect its result, for whoever holds its slip; it names no citizen */
        post: operations["listTrackedMandates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tracking/mandates/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke a mandate under which this dossier was made, or an authorisation to collect its result, with the secret of its slip */
        post: operations["revokeTrackedMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told, newest first */
        get: operations["listMyMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my/contact-choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I am told, and of what */
        get: operations["getContactChoice"];
        put?: never;
        /** Choose how I am told: the way, the language, everything or only what the law or my safety needs */
        post: operations["saveContactChoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was told what of this dossier, when, and whether it arrived; newest first */
        get: operations["listMessagesOfDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/citizens/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a citizen was told by my unit and those below it, newest first */
        get: operations["listMessagesOfCitizen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say again, under its old id, what failed or of which nobody knows what became; the call for it is over */
        post: operations["resendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom my unit must call because no message reached her, oldest first; settled ones newest first */
        get: operations["listCallTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/call-tasks/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter what a call came to; not reached leaves it open */
        post: operations["settleCallTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messaging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the channels stand: what waits, what failed, what nobody knows */
        get: operations["getMessagingState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of one state, newest first; without their words */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messaging/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every template in both languages, filled in with an example */
        get: operations["listMessageTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What became of a message that was handed over, as the provider knows it. Signed after Standard Webhooks over eventId, the seconds of signedAt and the other fields one a line, with the secret of the installation for this purpose */
        post: operations["reportMessageStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A short message a citizen sent us, as the provider passes it on. Signed after Standard Webhooks over eventId, the seconds of signedAt and the other fields one a line, with the secret of the installation for this purpose */
        post: operations["receiveSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which systems are told of what, and how it goes, newest first */
        get: operations["listWebhooks"];
        put?: never;
        /** Tell a system outside of what happens here from now on; the secret is answered once */
        post: operations["subscribeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell a system nothing more; what was not said yet is dropped */
        post: operations["endWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a subscription another secret; for a day both sign */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a trial that tells of nothing */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell everything since a moment again, under the same ids; one that was stopped goes on */
        post: operations["replayWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a system was told and how it ended, newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook-deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say a delivery again, under its old id */
        post: operations["resendWebhookDelivery"];
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
    "/api/uploads/{id}/bytes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One piece of the bytes, from where the last one ended; answered once they are safe on disk. A piece that is cut counts as far as it came */
        put: operations["uploadFile"];
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
                /** @description files handed in online, or the form filled in there */
                electronic: number;
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
                kind: "papers" | "result" | "recovered";
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
                move: "coSign" | "noticeIncomplete" | "completeReception" | "proposeRefusal" | "refuseReception" | "handOver" | "assign" | "requestSupplement" | "receiveSupplement" | "requestObligation" | "fulfilObligation" | "fulfilLastObligation" | "addPart" | "answerPart" | "draftResult" | "review" | "decide" | "refuseMerits" | "seal" | "finishAtOnce" | "returnResult" | "returnRefusal" | "givePapersBack" | "draftApology" | "signApology" | "enterApology" | "keepAppointment" | "moveAppointment" | "askWithdrawal" | "acceptWithdrawal" | "declineWithdrawal" | "cancelWithdrawal" | "proposeStop" | "stop" | "openCorrection" | "signCorrection" | "amendReception" | "changeReturnChoice" | "cancelReception";
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
        File: {
            id: string;
            /** @description cleaned, for showing only */
            name: string;
            /** @enum {string} */
            type: "pdf" | "jpeg" | "png" | "webp";
            bytes: number;
            pages: number | null;
            width: number | null;
            height: number | null;
            /** @enum {string} */
            state: "pending" | "clean" | "infected" | "unscanned";
            /** @description false: it can be listed, not opened */
            servable: boolean;
            /** @description what the scanner calls what it found */
            found: string | null;
            /** Format: date-time */
            keptAt: string;
        };
        Upload: {
            id: string;
            name: string;
            /** @description as announced */
            bytes: number;
            /** @description how many are here and safe; the next piece begins there */
            received: number;
            /** @description the longest piece that is taken */
            pieceBytes: number;
            /** @description the code for which its content was not taken */
            refusal: string | null;
            /** @description once it is closed */
            file: components["schemas"]["File"] | null;
        };
        FileUse: {
            id: string;
            /** @description cleaned, for showing only */
            name: string;
            /** @enum {string} */
            type: "pdf" | "jpeg" | "png" | "webp";
            bytes: number;
            pages: number | null;
            width: number | null;
            height: number | null;
            /** @enum {string} */
            state: "pending" | "clean" | "infected" | "unscanned";
            /** @description false: it can be listed, not opened */
            servable: boolean;
            /** @description what the scanner calls what it found */
            found: string | null;
            /** Format: date-time */
            keptAt: string;
            useId: string;
            component: string;
            /** Format: date-time */
            attachedAt: string;
            /** @description the member of staff; null: the citizen herself */
            attachedBy: string | null;
        };
        Mandate: {
            id: string;
            /** @enum {string} */
            state: "inForce" | "ended" | "revoked";
            /** @description in force, and granted to the asker’s organisation */
            usable: boolean;
            /** @description granted to the asker’s organisation, which may give it up */
            ours: boolean;
            /** @description number and telephone masked; null once erased */
            citizen: {
                name: string;
                /** @enum {string} */
                idKind: "CCCD" | "CMND" | "PASSPORT";
                idNumber: string;
                phone: string | null;
            } | null;
            organisation: string;
            unitName: string;
            grantedBy: string;
            kinds: ("fill" | "upload" | "submit" | "pay")[];
            /** @enum {string} */
            scope: "procedures" | "fields" | "visit";
            covers: {
                code: string;
                name: string;
            }[];
            fromDay: string;
            toDay: string;
            /** @enum {string} */
            evidence: "screen" | "paper" | "phone";
            documentNo: string | null;
            textVersion: number;
            textSha256: string;
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedFor: ("citizen" | "organisation") | null;
            revokedWay: ("desk" | "signedIn" | "tracking" | "code" | "message") | null;
            revokeReason: string | null;
            /** @description for the citizen, told once, in the answer to the grant: with it she revokes by message or on the public page; null everywhere else */
            revokeCode: string | null;
            /** @description the last of them, the newest first; refusal is null where it was allowed */
            uses: {
                /** Format: date-time */
                at: string;
                by: string;
                kinds: ("fill" | "upload" | "submit" | "pay")[];
                procedureCode: string;
                refusal: string | null;
            }[];
        };
        MandateAsk: {
            id: string;
            /** @enum {string} */
            state: "waiting" | "granted" | "declined" | "expired" | "closed";
            /** @description masked */
            phone: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            answeredAt: string | null;
            mandateId: string | null;
        };
        CollectAuthorisation: {
            id: string;
            /** @enum {string} */
            state: "inForce" | "used" | "revoked" | "ended";
            /** @description number masked; null once erased */
            person: {
                name: string;
                /** @enum {string} */
                idKind: "CCCD" | "CMND" | "PASSPORT";
                idNumber: string;
                documentNo: string;
            } | null;
            /** @enum {string} */
            relation: "grandparent" | "parent" | "child" | "spouse" | "sibling" | "other";
            certified: boolean;
            toDay: string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            usedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            revokedWay: ("desk" | "signedIn" | "tracking") | null;
        };
        DataConsent: {
            /** @enum {string} */
            purpose: "postageOffer" | "surveyCall";
            /** @description false: taken back, or never asked */
            given: boolean;
            /** Format: date-time */
            saidAt: string | null;
            evidence: ("signedIn" | "screen" | "paper" | "desk") | null;
            /** @description what she says yes to, word for word */
            text: {
                vi: string;
                en: string;
            };
            /** @description every word of hers, the newest first, at most 20 */
            said: {
                given: boolean;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                evidence: "signedIn" | "screen" | "paper" | "desk";
            }[];
        };
        AssistanceSession: {
            id: string;
            /** @enum {string} */
            state: "open" | "ended" | "dropped";
            helper: {
                id: string;
                name: string;
                employer: string;
            };
            unitName: string;
            /** @enum {string} */
            device: "ownPhone" | "kiosk" | "counter";
            /** @enum {string} */
            portal: "thisSystem" | "provincial" | "national";
            procedure: {
                code: string;
                name: string;
            } | null;
            /** @description as the procedure stood that day; null where nobody has written it down */
            level: ("L1" | "L2" | "L3" | "L4" | "MOT_PHAN" | "TOAN_TRINH") | null;
            kinds: ("guide" | "accountHelp" | "fill" | "upload" | "submit" | "pay" | "track")[];
            /** @description done in her name in this system during the session; counted at its end, told or not */
            acts: ("fill" | "upload" | "submit" | "pay")[];
            outcome: ("done" | "continues" | "notPossible") | null;
            externalCode: string | null;
            /** @description the helper’s own sessions only; a telephone is masked */
            person: {
                name: string;
                phone: string | null;
            } | null;
            /** @enum {string} */
            typedBy: "citizen" | "helper";
            /** @description by what right the helper typed, and for whom: the name for the helper herself only */
            mandate: {
                id: string;
                onBehalfOf: string | null;
            } | null;
            dossier: {
                id: string;
                code: string | null;
            } | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description entered after the help was given */
            afterthought: boolean;
            /** @description what is counted of it */
            events: {
                entryId: string;
                kind: string;
                voided: boolean;
            }[];
        };
        TariffVersion: {
            code: string;
            /** @enum {string} */
            kind: "maximum" | "listPrice";
            name: {
                vi: string;
                en: string;
            };
            source: string;
            validFrom: string;
            validTo: string | null;
            /** @enum {string} */
            tax: "included" | "excluded" | "unknown";
            taxPercent: number | null;
            /** @enum {string} */
            bothRule: "sum" | "percent" | "table";
            bothPercent: number | null;
            /** @description above all what is not known */
            notes: {
                vi: string;
                en: string;
            }[];
            prices: {
                /** @enum {string} */
                service: "SEND" | "RETURN" | "BOTH";
                /** @enum {string} */
                zone: "ND" | "LH" | "NV" | "V12_32" | "V13";
                overGrams: number;
                toGrams: number | null;
                /** @description with it, vnd is what each begun step above overGrams adds */
                stepGrams: number | null;
                /** @description whole đồng */
                vnd: number;
            }[];
            surcharges: {
                /** @enum {string} */
                code: "homePickUp" | "slipDelivery" | "stateFeeForwarding";
                /** @description whole đồng */
                vnd: number;
                /** @description groups pay less of it too */
                reduced: boolean;
                name: {
                    vi: string;
                    en: string;
                };
            }[];
            groups: {
                code: string;
                /** @description taken off: 100 exempt, 50 half */
                percent: number;
                name: {
                    vi: string;
                    en: string;
                };
                evidence: {
                    vi: string;
                    en: string;
                };
            }[];
        };
        PostageQuote: {
            on: string;
            /** @enum {string} */
            service: "SEND" | "RETURN" | "BOTH";
            lines: {
                /** @enum {string} */
                what: "SEND" | "RETURN" | "homePickUp" | "slipDelivery" | "stateFeeForwarding" | "tax";
                /**
                 * @description the shipment it belongs to; none: the tax
                 * @enum {unknown}
                 */
                direction: "in" | "out" | "none";
                zone: ("ND" | "LH" | "NV" | "V12_32" | "V13") | null;
                grams: number | null;
                /** @description whole đồng */
                grossVnd: number;
                /** @description whole đồng */
                reductionVnd: number;
                /** @description whole đồng */
                vnd: number;
                /** @description the list price lay above the maximum; the maximum is charged */
                capped: boolean;
            }[];
            /** @description whole đồng */
            grossVnd: number;
            /** @description whole đồng */
            totalVnd: number;
            /** @description what the State allows at most for the ways alone, before reductions */
            maximumVnd: number | null;
            /** @description no list price is in force: what is shown is the maximum, the post may charge less */
            isMaximum: boolean;
            version: {
                code: string;
                /** @enum {string} */
                kind: "maximum" | "listPrice";
                name: {
                    vi: string;
                    en: string;
                };
                source: string;
                validFrom: string;
                validTo: string | null;
            };
            /** @enum {string} */
            tax: "included" | "excluded" | "unknown";
            taxPercent: number | null;
            group: {
                code: string;
                /** @description taken off: 100 exempt, 50 half */
                percent: number;
                name: {
                    vi: string;
                    en: string;
                };
                evidence: {
                    vi: string;
                    en: string;
                };
            } | null;
            routes: {
                /** @enum {string} */
                direction: "in" | "out";
                fromArea: string;
                toArea: string;
                /** @enum {string} */
                zone: "ND" | "LH" | "NV" | "V12_32" | "V13";
                /** @enum {string} */
                scope: "withinDistrict" | "betweenDistricts" | "majorCities" | "interProvince" | "sameDay" | "special";
                /** @enum {string} */
                basis: "configured" | "sameArea" | "sameProvince" | "assumed";
                source: string;
                /** @description n of J + n, in working days; with the slip where it is wanted */
                days: number;
            }[];
            /** @description wanted, but this table names no price: not charged */
            unpriced: ("homePickUp" | "slipDelivery" | "stateFeeForwarding")[];
        };
        ShipmentView: {
            id: string;
            /** @description send it back as expectedVersion */
            version: number;
            bookingId: string;
            /** @enum {string} */
            service: "SEND" | "RETURN" | "BOTH";
            /** @enum {string} */
            direction: "in" | "out";
            /** @enum {string} */
            state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
            /** Format: date-time */
            stateAt: string;
            dossier: {
                id: string;
                /** @description false until the agency has signed for what was sent in */
                stands: boolean;
                code: string | null;
                status: number | null;
                version: number | null;
            };
            procedure: {
                code: string;
                name: string;
                fieldCode: string;
            };
            units: {
                oneStop: {
                    id: string;
                    name: string;
                };
                unit: {
                    id: string;
                    name: string;
                };
                origin: {
                    id: string;
                    name: string;
                };
            };
            /** @enum {string} */
            carrier: "desk" | "http";
            fromArea: string;
            toArea: string;
            weightGrams: number;
            homePickup: boolean;
            slipWanted: boolean;
            postingNo: string | null;
            slipNo: string | null;
            /** @description numbers given to it, the valid one last */
            labels: {
                postingNo: string;
                /** Format: date-time */
                givenAt: string;
                /** Format: date-time */
                voidedAt: string | null;
                voidReason: string | null;
            }[];
            people: {
                /** @enum {string} */
                role: "sender" | "receiver";
                name: string;
                phone: string | null;
                email: string | null;
                address: string | null;
                /** @description true: telephone and address are left out */
                masked: boolean;
            }[];
            papers: {
                no: number;
                name: string;
                originals: number;
                certified: number;
                copies: number;
            }[];
            price: {
                tariffVersion: string;
                /** @description postage, frozen when it was booked */
                totalVnd: number;
                lines: {
                    /** @enum {string} */
                    what: "SEND" | "RETURN" | "homePickUp" | "slipDelivery" | "stateFeeForwarding" | "tax";
                    /**
                     * @description the shipment it belongs to; none: the tax
                     * @enum {unknown}
                     */
                    direction: "in" | "out" | "none";
                    zone: ("ND" | "LH" | "NV" | "V12_32" | "V13") | null;
                    grams: number | null;
                    /** @description whole đồng */
                    grossVnd: number;
                    /** @description whole đồng */
                    reductionVnd: number;
                    /** @description whole đồng */
                    vnd: number;
                    /** @description the list price lay above the maximum; the maximum is charged */
                    capped: boolean;
                }[];
                group: string | null;
                groupEvidence: string | null;
                /** @description to be taken from the receiver at delivery */
                codVnd: number;
            };
            clock: {
                scope: string;
                /** @description n of J + n, in working days */
                days: number;
                /** @description day of the phiếu gửi */
                jDay: string | null;
                promisedDay: string | null;
                /** Format: date-time */
                stoppedAt: string | null;
                /** @description the agency’s own promise to the citizen */
                agencyDueDay: string | null;
                /** @description the last day of a complaint; null before it was accepted */
                complainUntil: string | null;
                /** @description whose promise is broken, and by how much */
                late: {
                    /** @enum {string} */
                    owner: "agency" | "post";
                    dueDay: string;
                    workingDays: number;
                    open: boolean;
                }[];
            };
            ordered: {
                /** Format: date-time */
                at: string;
                by: string | null;
            };
            accepted: {
                /** Format: date-time */
                at: string;
                by: string | null;
                agencySigner: string | null;
            } | null;
            sealed: {
                /** Format: date-time */
                at: string;
                by: string | null;
                before: string;
                sealNo: string | null;
            } | null;
            /** Format: date-time */
            dispatchedAt: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            endReason: string | null;
            events: {
                id: string;
                /** @enum {string} */
                code: "ORDER_CREATED" | "CANCEL_REQUESTED" | "CANCEL_ACK" | "ORDER_DELETED" | "CANCELLED" | "ACCEPTED" | "DEPARTED_ORIGIN" | "ARRIVED_DEST" | "OUT_FOR_DELIVERY" | "ATTEMPT_FAILED" | "NOTIFIED" | "HELD_FOR_PICKUP" | "DAMAGED" | "REWRAPPED" | "REJECTED" | "RETURN_STARTED" | "RETURN_FAILED" | "LOST" | "RETURNED" | "FILED" | "COD_COLLECTED" | "DELIVERED" | "SLIP_DELIVERED" | "COD_PAID" | "FOUND" | "CORRECTED";
                /** Format: date-time */
                happenedAt: string;
                /** Format: date-time */
                recordedAt: string;
                /** @enum {string} */
                source: "staff" | "carrier";
                staff: string | null;
                unit: string | null;
                office: string;
                carrierCode: string | null;
                reason: string | null;
                /** @description taken back by a later correction */
                corrected: boolean;
                note: string | null;
            }[];
            invitations: {
                no: number;
                way: string;
                /** Format: date-time */
                invitedAt: string;
                by: string | null;
            }[];
            /** @description who holds what is inside now; empty before the agency signed for it */
            custody: {
                /** @enum {string} */
                kind: "papers" | "result" | "recovered";
                /** @enum {string} */
                holderKind: "citizen" | "staff" | "unit" | "bag" | "postOffice";
                staff: {
                    id: string;
                    name: string;
                } | null;
                unit: {
                    id: string;
                    name: string;
                } | null;
                /** @description number of the manifest whose bag it lies in */
                bag: string | null;
                /** Format: date-time */
                heldSince: string;
                onOffer: boolean;
            }[];
            manifests: {
                id: string;
                number: string;
                kind: string;
                state: string;
                line: string;
                /** Format: date-time */
                addedAt: string;
            }[];
            /** @description of BOTH: the other way */
            sibling: {
                id: string;
                /** @enum {string} */
                direction: "in" | "out";
                /** @enum {string} */
                state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                postingNo: string | null;
            } | null;
            actions: {
                /** @enum {string} */
                action: "accept" | "seal" | "voidLabel" | "print" | "changeAddress" | "changeChoice" | "cancel" | "deliver" | "attempt" | "invite" | "callBack" | "startReturn" | "returnToSender" | "confirmDelivery" | "reportDamaged" | "reportLost" | "reportFound" | "complain" | "correct";
                allowed: boolean;
                /** @description why not; the sentence stands under its code */
                refusal: {
                    code: string;
                    facts: {
                        [key: string]: unknown;
                    };
                } | null;
            }[];
        };
        CarrierRequest: {
            id: string;
            shipmentId: string;
            postingNo: string | null;
            /** @enum {string} */
            direction: "in" | "out";
            unitId: string;
            /** @enum {string} */
            kind: "order" | "cancel" | "price";
            /** @description which order of the shipment; above 1 the earlier ones were called off */
            no: number;
            /** @enum {string} */
            state: "due" | "sent" | "dead" | "withdrawn";
            /** @description what the shipment is called at the carrier; null before the first try */
            orderNo: string | null;
            itemCode: string | null;
            /** @description the carrier's price, whole đồng */
            priceVnd: number | null;
            /** @description what we charge for it, whole đồng */
            ourPriceVnd: number;
            attempts: number;
            /**
             * Format: date-time
             * @description the next try, while due
             */
            nextAt: string | null;
            /** Format: date-time */
            lastAttemptAt: string | null;
            lastFailure: ("unreachable" | "reset" | "timeout" | "unauthorized" | "tooMany" | "serverError" | "refused" | "garbage" | "tooLarge" | "unanswered" | "areaUnmapped" | "personMissing") | null;
            /** @description the carrier's own answer code */
            lastAnswer: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            settledAt: string | null;
            reason: string | null;
        };
        CarrierEvent: {
            id: string;
            /** @description order number or item code as the carrier wrote it */
            item: string;
            carrierCode: string;
            /** @description what it means here; null when nobody has said */
            code: ("ORDER_CREATED" | "ORDER_DELETED" | "CANCEL_REQUESTED" | "CANCEL_ACK" | "CANCELLED" | "ACCEPTED" | "DEPARTED_ORIGIN" | "ARRIVED_DEST" | "OUT_FOR_DELIVERY" | "HELD_FOR_PICKUP" | "ATTEMPT_FAILED" | "DELIVERED" | "COD_COLLECTED" | "COD_PAID" | "RETURN_FAILED" | "RETURNED") | null;
            /** Format: date-time */
            happenedAt: string;
            office: string;
            /** Format: date-time */
            receivedAt: string;
            /** @enum {string} */
            state: "new" | "applied" | "waiting" | "unknown" | "foreign" | "unmapped" | "unreadable" | "outdated" | "setAside";
            /** @description why it waits: a code with a sentence */
            problem: string | null;
            shipmentId: string | null;
            postingNo: string | null;
            reason: string | null;
            /** Format: date-time */
            handledAt: string | null;
        };
        Compensation: {
            id: string;
            shipmentId: string;
            postingNo: string | null;
            complaintId: string | null;
            /** @enum {string} */
            harm: "lost" | "late" | "damaged";
            /** @description how the amount is made up */
            lines: {
                /** @enum {string} */
                kind: "byLaw" | "reissue" | "agreed";
                /** @description whole đồng */
                amountVnd: number;
                what: string | null;
                documentNo: string | null;
            }[];
            source: string;
            /** @description whole đồng */
            amountVnd: number;
            decidedBy: string;
            /** Format: date-time */
            decidedAt: string;
            payBy: string;
            /** Format: date-time */
            paidAt: string | null;
            documentNo: string | null;
            /** @description found after it was paid: what comes back from who takes the papers after all */
            toRepayVnd: number;
        };
        Complaint: {
            id: string;
            version: number;
            number: string;
            shipmentId: string;
            postingNo: string | null;
            unitId: string;
            /** @enum {string} */
            kind: "loss" | "damage" | "late" | "wrongReceiver" | "attitude" | "price" | "other";
            complainantName: string;
            /** @description masked for who does not handle it */
            complainantPhone: string | null;
            text: string;
            /** Format: date-time */
            filedAt: string;
            filedBy: string;
            answerDue: string;
            /** @description working days given for the answer; null where the calendar of a year is not loaded */
            answerDays: number | null;
            /** @description working days left until the answer is due; negative when it is late, null once answered */
            daysLeft: number | null;
            /** @description unanswered after its day, or answered after it */
            late: boolean;
            outcome: ("upheld" | "partlyUpheld" | "rejected") | null;
            answer: string | null;
            answeredBy: string | null;
            /** Format: date-time */
            answeredAt: string | null;
        };
        PostalStatement: {
            id: string;
            unitId: string;
            number: string;
            fromDay: string;
            toDay: string;
            importedBy: string;
            /** Format: date-time */
            importedAt: string;
            lines: number;
            matched: number;
            /** @description lines with an incident */
            differing: number;
            /** @description whole đồng */
            postageVnd: number;
            /** @description whole đồng */
            codCollectedVnd: number;
            /** @description whole đồng */
            codPaidVnd: number;
            /** @description collected by the post and not paid over yet: collected is not paid */
            codUnpaidVnd: number;
            /** @description line by line, in the order of the file, at most 5,000 */
            rows: {
                no: number;
                postingNo: string;
                day: string;
                /** @description whole đồng */
                postageVnd: number;
                /** @description whole đồng */
                codCollectedVnd: number;
                /** @description whole đồng */
                codPaidVnd: number;
                /** @enum {string} */
                outcome: "matched" | "amountDiffers" | "notPaid" | "unknownItem" | "foreignItem" | "repeated";
                shipmentId: string | null;
                /** @description what we have for it */
                ourPostageVnd: number | null;
                /** @description to be collected at the door, as frozen when it was taken over */
                ourCodVnd: number | null;
                /** @description collected at the door, by our books: what the line is held against */
                ourCollectedVnd: number | null;
                /** @description all of it is paid over by now: collected is not paid */
                paidOver: boolean;
                incidentId: string | null;
                incidentOpen: boolean;
            }[];
        };
        PostalStatementRow: {
            id: string;
            unitId: string;
            number: string;
            fromDay: string;
            toDay: string;
            importedBy: string;
            /** Format: date-time */
            importedAt: string;
            lines: number;
            matched: number;
            /** @description lines with an incident */
            differing: number;
            /** @description whole đồng */
            postageVnd: number;
            /** @description whole đồng */
            codCollectedVnd: number;
            /** @description whole đồng */
            codPaidVnd: number;
            /** @description collected by the post and not paid over yet: collected is not paid */
            codUnpaidVnd: number;
        };
        PostalOutage: {
            id: string;
            unitId: string;
            unitName: string;
            /** Format: date-time */
            fromAt: string;
            /** Format: date-time */
            toAt: string | null;
            reason: string;
            openedBy: string;
            closedBy: string | null;
        };
        CitizenMe: {
            citizenId: string;
            name: string;
            /** @enum {string} */
            kind: "person" | "enterprise";
            /** @description masked */
            idNumber: string | null;
            /** @description somebody has seen that the number is hers: her dossiers are found by it */
            verified: boolean;
            /** @enum {string} */
            language: "vi" | "en";
            kiosk: boolean;
            /** @description after so long without a touch the session ends */
            idleSeconds: number;
            today: string;
        };
        FormLayout: {
            title: {
                vi: string;
                en: string;
            };
            steps: {
                /** @example childName */
                id: string;
                title: {
                    vi: string;
                    en: string;
                };
                note?: {
                    vi: string;
                    en: string;
                };
                fields: {
                    /** @example childName */
                    field: string;
                    /** @enum {string} */
                    widget: "text" | "textarea" | "day" | "partialDay" | "number" | "radio" | "select" | "tick" | "idNumber" | "phone" | "email" | "group" | "list";
                    label: {
                        vi: string;
                        en: string;
                    };
                    help?: {
                        vi: string;
                        en: string;
                    };
                    /** @description all of them must hold */
                    showWhen?: {
                        /** @example childName */
                        field: string;
                        is?: (string | number | boolean)[];
                        isNot?: (string | number | boolean)[];
                    }[];
                    choices?: {
                        value: string;
                        vi: string;
                        en: string;
                    }[];
                    /** @enum {string} */
                    width?: "half" | "full";
                    /** @enum {string} */
                    day?: "past" | "future";
                    /** @enum {string} */
                    from?: "citizen.name" | "citizen.idNumber" | "citizen.phone" | "citizen.email";
                    /** @enum {string} */
                    confidence?: "read" | "configuration";
                    fields?: {
                        /** @example childName */
                        field: string;
                        /** @enum {string} */
                        widget: "text" | "textarea" | "day" | "partialDay" | "number" | "radio" | "select" | "tick" | "idNumber" | "phone" | "email" | "group" | "list";
                        label: {
                            vi: string;
                            en: string;
                        };
                        help?: {
                            vi: string;
                            en: string;
                        };
                        /** @description all of them must hold */
                        showWhen?: {
                            /** @example childName */
                            field: string;
                            is?: (string | number | boolean)[];
                            isNot?: (string | number | boolean)[];
                        }[];
                        choices?: {
                            value: string;
                            vi: string;
                            en: string;
                        }[];
                        /** @enum {string} */
                        width?: "half" | "full";
                        /** @enum {string} */
                        day?: "past" | "future";
                        /** @enum {string} */
                        from?: "citizen.name" | "citizen.idNumber" | "citizen.phone" | "citizen.email";
                        /** @enum {string} */
                        confidence?: "read" | "configuration";
                    }[];
                    addLabel?: {
                        vi: string;
                        en: string;
                    };
                }[];
            }[];
            papers: {
                /** @description words of the name of the paper on the published list */
                match: string;
                name?: {
                    vi: string;
                    en: string;
                };
                help?: {
                    vi: string;
                    en: string;
                };
                /** @enum {string} */
                need: "form" | "required" | "optional" | "never";
                /** @description all of them must hold */
                showWhen?: {
                    /** @example childName */
                    field: string;
                    is?: (string | number | boolean)[];
                    isNot?: (string | number | boolean)[];
                }[];
            }[];
            cases?: {
                /** @description words of the title of the case */
                match: string;
                /** @description all of them must hold */
                when: {
                    /** @example childName */
                    field: string;
                    is?: (string | number | boolean)[];
                    isNot?: (string | number | boolean)[];
                }[];
            }[];
            fee?: {
                /** @example childName */
                units?: string;
            };
        };
        FormRow: {
            id: string;
            procedureCode: string;
            procedureName: string;
            version: number;
            /** @enum {string} */
            state: "draft" | "published" | "withdrawn";
            source: {
                name: string;
                number: string;
                /**
                 * Format: date
                 * @description a day that exists, 2021-02-19
                 */
                day: string;
                /** @enum {string} */
                confidence: "read" | "configuration";
                remark: string;
            };
            sha256: string;
            /** Format: date-time */
            importedAt: string;
            importedBy: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            withdrawReason: string | null;
            /** @description filings not yet submitted that stand on it */
            drafts: number;
        };
        FilingPaper: {
            /** @description its number on the published list */
            component: string;
            name: string;
            short: {
                vi: string;
                en: string;
            } | null;
            help: {
                vi: string;
                en: string;
            } | null;
            required: boolean;
            /** @description the answers themselves are this paper */
            byForm: boolean;
            files: components["schemas"]["FileUse"][];
        };
        FilingProblem: {
            step: string;
            field: string | null;
            component: string | null;
            code: string;
            facts: {
                [key: string]: unknown;
            };
        };
        FilingView: {
            id: string;
            /** @description raised by every change; send it with the submission */
            version: number;
            /** @description the greatest number of a save so far; the next save takes one more */
            number: number;
            /** @enum {string} */
            state: "open" | "submitted" | "dropped" | "expired";
            procedure: {
                code: string;
                name: string;
                fieldName: string;
            };
            unit: {
                id: string;
                name: string;
                address: string;
                phone: string;
            };
            form: {
                id: string;
                version: number;
                schema: {
                    [key: string]: unknown;
                };
                layout: components["schemas"]["FormLayout"];
            };
            /** @description by the name of the question */
            answers: {
                [key: string]: unknown;
            };
            papers: components["schemas"]["FilingPaper"][];
            fee: {
                /** @enum {string} */
                kind: "amount" | "free" | "counted" | "unknown";
                /** @description whole đồng; 0 unless the kind is amount */
                total: number;
                lines: {
                    name: string;
                    /** @description null: counted by the officer */
                    amount: number | null;
                    legalBasis: string;
                    /** @enum {string} */
                    confidence: "read" | "certain" | "shownOnPortal" | "configured";
                    /** @enum {string} */
                    collectedAt: "filing" | "return";
                }[];
            };
            /** @description how the result of this procedure may be received */
            choices: ("counter" | "post" | "electronic")[];
            returnChoice: ("counter" | "post" | "electronic") | null;
            address: string | null;
            contact: {
                phone: string | null;
                email: string | null;
            };
            problems: components["schemas"]["FilingProblem"][];
            applicant: {
                name: string;
                /** @enum {string} */
                kind: "person" | "enterprise";
                /** @description masked */
                idNumber: string | null;
            };
            /** @description the name, when a helper types under a mandate */
            onBehalfOf: string | null;
            mandateId: string | null;
            dossierId: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            savedAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        Acknowledgement: {
            dossierId: string;
            /** @description number of the acknowledgement; the code of the dossier comes with its acceptance */
            receiptNo: string;
            /** @description for looking it up without signing in; told once */
            secret: string;
            /** @enum {number} */
            status: 1;
            /** @enum {string} */
            stage: "arrived";
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            answerBy: string;
            unit: {
                name: string;
                address: string;
                phone: string;
            };
            procedure: {
                code: string;
                name: string;
                fieldName: string;
            };
            applicant: string;
        };
        SubmissionRow: {
            dossierId: string;
            version: number;
            receiptNo: string;
            code: string | null;
            procedure: {
                code: string;
                name: string;
                fieldName: string;
            };
            applicant: {
                name: string;
                /** @enum {string} */
                kind: "person" | "enterprise";
            };
            helpedBy: {
                name: string;
                /** @enum {string} */
                employer: "agency" | "post";
            } | null;
            /** Format: date-time */
            submittedAt: string;
            /** @enum {string} */
            state: "waiting" | "asked" | "answered" | "settled";
            /** @description the eight working hours; null: settled. waiting: it stands still until the citizen answers */
            clock: {
                /** @enum {string} */
                kind: "running" | "waiting";
                /** Format: date-time */
                dueAt: string;
                /** @description office minutes left; below 0: late by so many */
                leftMinutes: number;
                late: boolean;
            } | null;
            prepared: {
                by: string;
                /** Format: date-time */
                at: string;
                note: string | null;
            } | null;
        };
        MyDossier: {
            id: string;
            code: string | null;
            receiptNo: string | null;
            procedure: {
                code: string;
                name: string;
                fieldName: string;
            };
            unitName: string;
            status: number;
            /** @enum {string} */
            standing: "waiting" | "asked" | "answered" | "refused" | "working" | "paying" | "withdrawing" | "stopped" | "ready" | "returned" | "cancelled";
            standingWords: {
                vi: string;
                en: string;
            };
            /** @enum {string} */
            channel: "counter" | "online" | "post";
            /** Format: date-time */
            arrivedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** @description something is wanted from the citizen */
            wanted: boolean;
        };
        MyMandate: {
            id: string;
            /** @enum {string} */
            state: "inForce" | "ended" | "revoked";
            organisation: string;
            unitName: string;
            /** @description the member of staff before whom it was granted */
            grantedBy: string;
            kinds: ("fill" | "upload" | "submit" | "pay")[];
            /** @enum {string} */
            scope: "procedures" | "fields" | "visit";
            covers: {
                code: string;
                name: string;
            }[];
            fromDay: string;
            toDay: string;
            /** @enum {string} */
            evidence: "screen" | "paper" | "phone";
            /** Format: date-time */
            grantedAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            revokedFor: ("citizen" | "organisation") | null;
            revokedWay: ("desk" | "signedIn" | "tracking" | "code" | "message") | null;
            /** @description the last of them, the newest first; refusal is null where it was allowed */
            uses: {
                /** Format: date-time */
                at: string;
                by: string;
                kinds: ("fill" | "upload" | "submit" | "pay")[];
                procedureCode: string;
                refusal: string | null;
            }[];
        };
        SatisfactionGroup: {
            key: string;
            /** @description null: too few answers to be told, or held back so that another group cannot be reckoned */
            told: {
                valid: number;
                /** @description answers of each score, from 1 to 5 */
                scores: number[];
                satisfied: number;
                percent: number | null;
            } | null;
        };
        MyMessage: {
            id: string;
            dossierId: string | null;
            dossierCode: string | null;
            /** @enum {string} */
            channel: "email" | "sms" | "none";
            to: string | null;
            /** @enum {string} */
            state: "waiting" | "sent" | "delivered" | "failed" | "uncertain";
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            handedAt: string | null;
            subject: string | null;
            text: string | null;
        };
        ContactChoice: {
            /** @enum {string} */
            way: "auto" | "sms" | "email";
            /** @enum {string} */
            language: "vi" | "en";
            /** @enum {string} */
            wants: "all" | "obligatory";
            phone: string | null;
            email: string | null;
            quietFrom: string;
            quietTo: string;
        };
        Message: {
            id: string;
            /** @enum {string} */
            template: "submitted" | "supplementSent" | "accepted" | "received" | "incomplete" | "supplementAsked" | "supplementReceived" | "apology" | "appointmentMoved" | "obligation" | "ready" | "readyByPost" | "readyOnline" | "resultSent" | "refused" | "refusedOnMerits" | "withdrawalAccepted" | "withdrawalDeclined" | "stopped" | "receptionCancelled" | "returned" | "postTook" | "postDelivered" | "mandateAsked" | "mandateGranted" | "mandateUsed" | "mandateUseRefused" | "mandateRevoked" | "rate";
            /** @description goes out whatever she chose */
            obligatory: boolean;
            dossierId: string | null;
            dossierCode: string | null;
            /** @enum {string} */
            channel: "email" | "sms" | "none";
            /** @description masked; null: nothing to reach her by, or erased */
            to: string | null;
            /** @enum {string} */
            language: "vi" | "en";
            /** @enum {string} */
            state: "waiting" | "sent" | "delivered" | "failed" | "uncertain";
            failure: ("noContact" | "noChannel" | "channelDown" | "putOff" | "refused" | "gaveUp" | "reportedLost" | "unknownOutcome" | "overtaken" | "couldNotBeMade") | null;
            /** Format: date-time */
            happenedAt: string;
            /** Format: date-time */
            madeAt: string;
            /**
             * Format: date-time
             * @description waits until then: quiet hours, or the next try
             */
            nextAt: string | null;
            attempts: number;
            /** Format: date-time */
            handedAt: string | null;
            /** Format: date-time */
            settledAt: string | null;
            subject: string | null;
            /** @description as it went out, a code of one use left out; null: erased */
            text: string | null;
            /** @description a call of the counter instead, or beside it */
            call: ("open" | "settled") | null;
            maySayAgain: boolean;
        };
        CallTask: {
            id: string;
            messageId: string;
            /** @enum {string} */
            template: "submitted" | "supplementSent" | "accepted" | "received" | "incomplete" | "supplementAsked" | "supplementReceived" | "apology" | "appointmentMoved" | "obligation" | "ready" | "readyByPost" | "readyOnline" | "resultSent" | "refused" | "refusedOnMerits" | "withdrawalAccepted" | "withdrawalDeclined" | "stopped" | "receptionCancelled" | "returned" | "postTook" | "postDelivered" | "mandateAsked" | "mandateGranted" | "mandateUsed" | "mandateUseRefused" | "mandateRevoked" | "rate";
            /** @enum {string} */
            why: "noContact" | "noChannel" | "channelDown" | "putOff" | "refused" | "gaveUp" | "reportedLost" | "unknownOutcome" | "overtaken" | "couldNotBeMade";
            dossierId: string | null;
            dossierCode: string | null;
            unitName: string | null;
            name: string | null;
            /** @description in full: it is there to be called; null when settled, erased or never given */
            phone: string | null;
            email: string | null;
            /** @description where a letter goes; null when settled, erased or never given */
            address: string | null;
            /** @description what she is to be told */
            text: string | null;
            /** Format: date-time */
            openedAt: string;
            tries: number;
            /** Format: date-time */
            lastTriedAt: string | null;
            /** @enum {string} */
            state: "open" | "settled";
            outcome: ("told" | "inPerson" | "letter" | "notReached" | "noWay" | "delivered" | "resent" | "overtaken") | null;
            note: string | null;
            /** Format: date-time */
            settledAt: string | null;
            settledBy: string | null;
            maySayAgain: boolean;
        };
        Webhook: {
            id: string;
            url: string;
            kinds: ("dossier.received" | "dossier.handedOver" | "dossier.assigned" | "dossier.incompleteNoticed" | "dossier.supplementRequested" | "dossier.supplementReceived" | "dossier.apologySigned" | "dossier.appointmentMoved" | "dossier.decided" | "dossier.sealed" | "dossier.refusedOnMerits" | "dossier.withdrawalAccepted" | "dossier.stopped" | "dossier.receptionCancelled" | "dossier.returned" | "reception.resultReturned" | "reception.papersGivenBack" | "payment.paid" | "payment.refunded" | "payment.receiptIssued" | "postal.inAccepted" | "postal.inHandedOver" | "postal.outAccepted" | "postal.outDelivered")[];
            /** @description null: every unit */
            unit: {
                code: string;
                name: string;
            } | null;
            /** @enum {string} */
            state: "active" | "disabled" | "ended";
            disabledFor: ("gone" | "failing") | null;
            /** Format: date-time */
            failingSince: string | null;
            /** Format: date-time */
            lastSuccessAt: string | null;
            lastFailure: ("addressRefused" | "unreachable" | "reset" | "timeout" | "unanswered" | "redirected" | "gone" | "tooMany" | "refused" | "serverError") | null;
            /** Format: date-time */
            lastAttemptAt: string | null;
            due: number;
            dead: number;
            secretVersion: number;
            /** Format: date-time */
            formerUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            endedAt: string | null;
            reason: string | null;
        };
        WebhookDelivery: {
            /** @description the webhook-id the receiver sees, the same however often it is said */
            id: string;
            kind: string;
            /** @enum {string} */
            state: "due" | "sent" | "dead" | "dropped";
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextAt: string | null;
            /** Format: date-time */
            lastAttemptAt: string | null;
            lastStatus: number | null;
            lastFailure: ("addressRefused" | "unreachable" | "reset" | "timeout" | "unanswered" | "redirected" | "gone" | "tooMany" | "refused" | "serverError") | null;
            body: string;
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
    listPostalDesks: {
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
                            oneStopId: string;
                            oneStopName: string;
                            postUnitId: string;
                            postUnitName: string;
                            fromDay: string;
                            toDay: string | null;
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    setPostalDesk: {
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
                    oneStopId: string;
                    /** Format: uuid */
                    postUnitId: string;
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
                        /** @description of that one-stop */
                        rows: {
                            id: string;
                            oneStopId: string;
                            oneStopName: string;
                            postUnitId: string;
                            postUnitName: string;
                            fromDay: string;
                            toDay: string | null;
                            source: string;
                        }[];
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
                    granted: ("journal.read" | "organisation.read" | "organisation.edit" | "calendar.edit" | "catalogue.edit" | "access.manage" | "dossier.view" | "dossier.guide" | "dossier.receive" | "dossier.receiveRestricted" | "dossier.coSign" | "dossier.proposeRefusal" | "dossier.refuse" | "dossier.amend" | "dossier.cancelReception" | "dossier.backfill" | "custody.handOver" | "custody.accept" | "dossier.assign" | "dossier.examine" | "dossier.review" | "dossier.requestSupplement" | "dossier.receiveSupplement" | "dossier.decide" | "dossier.seal" | "dossier.return" | "dossier.draftApology" | "dossier.signApology" | "dossier.enterApology" | "dossier.acceptWithdrawal" | "dossier.proposeStop" | "dossier.stop" | "dossier.openCorrection" | "dossier.signCorrection" | "assistance.help" | "assistance.oversee" | "event.void" | "event.confirmVoid" | "report.read" | "report.unit" | "custody.look" | "custody.resolve" | "payment.look" | "payment.charge" | "payment.take" | "payment.refund" | "payment.cancelLate" | "payment.cash" | "payment.countersign" | "payment.closeForAbsent" | "payment.settle" | "payment.configure" | "postal.look" | "postal.sell" | "postal.carry" | "postal.deliver" | "postal.file" | "postal.manage" | "integration.manage" | "feedback.invite" | "feedback.look" | "digitisation.attach" | "notification.call" | "citizen.merge")[];
                    denied: ("journal.read" | "organisation.read" | "organisation.edit" | "calendar.edit" | "catalogue.edit" | "access.manage" | "dossier.view" | "dossier.guide" | "dossier.receive" | "dossier.receiveRestricted" | "dossier.coSign" | "dossier.proposeRefusal" | "dossier.refuse" | "dossier.amend" | "dossier.cancelReception" | "dossier.backfill" | "custody.handOver" | "custody.accept" | "dossier.assign" | "dossier.examine" | "dossier.review" | "dossier.requestSupplement" | "dossier.receiveSupplement" | "dossier.decide" | "dossier.seal" | "dossier.return" | "dossier.draftApology" | "dossier.signApology" | "dossier.enterApology" | "dossier.acceptWithdrawal" | "dossier.proposeStop" | "dossier.stop" | "dossier.openCorrection" | "dossier.signCorrection" | "assistance.help" | "assistance.oversee" | "event.void" | "event.confirmVoid" | "report.read" | "report.unit" | "custody.look" | "custody.resolve" | "payment.look" | "payment.charge" | "payment.take" | "payment.refund" | "payment.cancelLate" | "payment.cash" | "payment.countersign" | "payment.closeForAbsent" | "payment.settle" | "payment.configure" | "postal.look" | "postal.sell" | "postal.carry" | "postal.deliver" | "postal.file" | "postal.manage" | "integration.manage" | "feedback.invite" | "feedback.look" | "digitisation.attach" | "notification.call" | "citizen.merge")[];
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
    listIncidents: {
        parameters: {
            query?: {
                /** @description true: not resolved yet; false: resolved; both unless told */
                open?: boolean;
                subjectKind?: "handover" | "manifest" | "shipment" | "cashSession" | "statement" | "carrier";
                subjectId?: string;
                dossierId?: string;
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
                            subject: {
                                /** @enum {string} */
                                kind: "handover" | "manifest" | "shipment" | "cashSession" | "statement" | "carrier";
                                id: string;
                                label: string | null;
                            };
                            /** @description of a parcel on its way in: the id its dossier will have */
                            dossierId: string | null;
                            /** @description who found it */
                            unit: {
                                id: string;
                                name: string;
                            };
                            giverUnitName: string | null;
                            /** @enum {string} */
                            difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData" | "countMismatch" | "extra" | "lost" | "sealBroken" | "wrongHands" | "proofMissing" | "unknownItem" | "foreignItem" | "returnFailed" | "amountDiffers" | "notPaid" | "cashDiffers" | "stillOut";
                            countedOut: number | null;
                            countedIn: number | null;
                            note: string | null;
                            /** @description null: the house itself found it */
                            reportedBy: string | null;
                            /** @description reported by the asker, who therefore may not resolve it */
                            mine: boolean;
                            /** Format: date-time */
                            reportedAt: string;
                            /** @description full hours since it was reported */
                            ageHours: number;
                            resolution: {
                                /** @enum {string} */
                                outcome: "found" | "broughtLater" | "belongsElsewhere" | "enteredByMistake" | "minutesMade" | "compensated" | "explained";
                                explanation: string;
                                documentNo: string | null;
                                by: string;
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    resolveIncident: {
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
                    outcome: "found" | "broughtLater" | "belongsElsewhere" | "enteredByMistake" | "minutesMade" | "compensated" | "explained";
                    explanation: string;
                    /** @description number of the minutes or of the decision on compensation */
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
                    "application/json": {
                        id: string;
                        subject: {
                            /** @enum {string} */
                            kind: "handover" | "manifest" | "shipment" | "cashSession" | "statement" | "carrier";
                            id: string;
                            label: string | null;
                        };
                        /** @description of a parcel on its way in: the id its dossier will have */
                        dossierId: string | null;
                        /** @description who found it */
                        unit: {
                            id: string;
                            name: string;
                        };
                        giverUnitName: string | null;
                        /** @enum {string} */
                        difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData" | "countMismatch" | "extra" | "lost" | "sealBroken" | "wrongHands" | "proofMissing" | "unknownItem" | "foreignItem" | "returnFailed" | "amountDiffers" | "notPaid" | "cashDiffers" | "stillOut";
                        countedOut: number | null;
                        countedIn: number | null;
                        note: string | null;
                        /** @description null: the house itself found it */
                        reportedBy: string | null;
                        /** @description reported by the asker, who therefore may not resolve it */
                        mine: boolean;
                        /** Format: date-time */
                        reportedAt: string;
                        /** @description full hours since it was reported */
                        ageHours: number;
                        resolution: {
                            /** @enum {string} */
                            outcome: "found" | "broughtLater" | "belongsElsewhere" | "enteredByMistake" | "minutesMade" | "compensated" | "explained";
                            explanation: string;
                            documentNo: string | null;
                            by: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                    };
                };
            };
        };
    };
    reportStillOut: {
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
                    subjectKind: "shipment" | "manifest";
                    /** Format: uuid */
                    subjectId: string;
                    /** @description where it is and when it comes in */
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
                        incidentId: string;
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
                    /** @enum {unknown} */
                    stage: "preAcceptance" | "examination";
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
    getUploadRules: {
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
                        types: ("pdf" | "jpeg" | "png" | "webp")[];
                        mostBytes: number;
                        mostPages: number;
                        mostPixels: number;
                        pieceBytes: number;
                        scanned: boolean;
                        servesUnscanned: boolean;
                    };
                };
            };
        };
    };
    openUpload: {
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
                    bytes: number;
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
                    "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    getUpload: {
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
                    "application/json": components["schemas"]["Upload"];
                };
            };
        };
    };
    dropUpload: {
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
    closeUpload: {
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
                    "application/json": components["schemas"]["File"];
                };
            };
        };
    };
    listFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossierId: string;
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
                        rows: components["schemas"]["FileUse"][];
                        /** @description whether I may open them: who reads the people of the dossier in full */
                        opens: boolean;
                    };
                };
            };
        };
    };
    attachFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossierId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the number of the component on the dossier’s list of papers; `result` for its electronic result */
                    component: string;
                    /** Format: uuid */
                    fileId: string;
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
                    "application/json": components["schemas"]["FileUse"];
                };
            };
        };
    };
    detachFile: {
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
                        id: string;
                    };
                };
            };
        };
    };
    getFile: {
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
                    "application/json": string;
                };
            };
        };
    };
    listCashSessions: {
        parameters: {
            query?: {
                state?: "open" | "closed" | "countersigned";
                /** @description a day that exists, 2021-02-19 */
                from?: string;
                /** @description a day that exists, 2021-02-19 */
                to?: string;
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
                            unitId: string;
                            unit: string;
                            staffId: string;
                            staff: string;
                            till: string | null;
                            /** @enum {string} */
                            state: "open" | "closed" | "countersigned";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedBy: string | null;
                            /** Format: date-time */
                            countersignedAt: string | null;
                            countersignedBy: string | null;
                            handedTo: {
                                staffId: string;
                                name: string;
                                taken: boolean;
                            } | null;
                            cash: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            difference: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            mayCountersign: boolean;
                            mayWithdrawForAbsent: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    openCashSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the name on the drawer; absent: that of your workstation; without one: the money you carry */
                    till?: string;
                    counted: {
                        /** @description whole đồng in this purse, as counted by hand */
                        fee: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        postage: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        thirdParty: number;
                    };
                    /** @description banknotes counted; of a purse that names any, all */
                    pieces?: {
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {unknown} */
                        note: 500000 | 200000 | 100000 | 50000 | 20000 | 10000 | 5000 | 2000 | 1000 | 500 | 200 | 100;
                        pieces: number;
                    }[];
                    /** @description change money newly put in, contained in what was counted */
                    added?: {
                        /** @description whole đồng in this purse, as counted by hand */
                        fee: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        postage: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        thirdParty: number;
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
                        id: string;
                        previousId: string | null;
                        carriedOver: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        difference: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        incidents: string[];
                    };
                };
            };
        };
    };
    getCashSession: {
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
                        session: {
                            id: string;
                            unitId: string;
                            unit: string;
                            staffId: string;
                            staff: string;
                            till: string | null;
                            /** @enum {string} */
                            state: "open" | "closed" | "countersigned";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedBy: string | null;
                            /** Format: date-time */
                            countersignedAt: string | null;
                            countersignedBy: string | null;
                            handedTo: {
                                staffId: string;
                                name: string;
                                taken: boolean;
                            } | null;
                            cash: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            difference: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                        };
                        opening: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                            expected: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            counted: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            difference: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                        };
                        closing: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                            expected: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            counted: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            difference: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                        } | null;
                        countersigned: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                            expected: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            counted: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            difference: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                        } | null;
                        differenceReason: string | null;
                        absentReason: string | null;
                        offerEnded: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                            reason: string;
                        } | null;
                        sums: {
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            kind: "float" | "carriedOver" | "received" | "refunded" | "handedOver" | "difference";
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            lines: number;
                            /** @description whole đồng */
                            amount: number;
                        }[];
                        cod: {
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            lines: number;
                            /** @description whole đồng */
                            amount: number;
                        }[];
                        codHeld: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        codOpen: {
                            entryId: string;
                            /** Format: date-time */
                            at: string;
                            /** @description whole đồng */
                            amount: number;
                            shipment: {
                                id: string;
                                label: string;
                            } | null;
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                        }[];
                        items: {
                            out: number;
                            in: number;
                        };
                        receipts: {
                            series: string;
                            first: string;
                            last: string;
                            issued: number;
                            cancelled: string[];
                        }[];
                        vouchers: {
                            id: string;
                            /** @description number/year, without gaps per unit and year */
                            no: string;
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @description whole đồng */
                            amount: number;
                            /** @description of it collected at delivery, whole đồng */
                            cod: number;
                            /** @description at which doors; together `cod` */
                            codLines: {
                                entryId: string;
                                /** Format: date-time */
                                at: string;
                                /** @description whole đồng */
                                amount: number;
                                shipment: {
                                    id: string;
                                    label: string;
                                } | null;
                            }[];
                            fromUnit: string;
                            toUnit: string;
                            offeredBy: string;
                            /** Format: date-time */
                            offeredAt: string;
                            /** @enum {string} */
                            state: "offered" | "confirmed" | "withdrawn";
                            counted: number | null;
                            settledBy: string | null;
                            /** Format: date-time */
                            settledAt: string | null;
                            reason: string | null;
                            mayConfirm: boolean;
                            mayWithdraw: boolean;
                        }[];
                        expected: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        rule: {
                            cutOffMinute: number;
                            rhythm: string;
                            source: string;
                            configured: boolean;
                        };
                        blockers: {
                            /** @enum {string} */
                            what: "paymentPending" | "refundWaiting" | "itemOut" | "incidentOpen";
                            count: number;
                            /** @description which, oldest first, at most 50; `place` is where to go */
                            things: {
                                id: string;
                                label: string | null;
                                /** Format: date-time */
                                since: string;
                                amount: number | null;
                                how: string | null;
                                place: {
                                    /** @enum {string} */
                                    kind: "dossier" | "handover" | "manifest" | "shipment" | "cashSession" | "statement" | "carrier";
                                    id: string;
                                };
                            }[];
                        }[];
                        mayClose: boolean;
                        mayCloseForAbsent: boolean;
                        mayCountersign: boolean;
                        mayAccept: boolean;
                        mayWithdraw: boolean;
                        mayWithdrawForAbsent: boolean;
                    };
                };
            };
        };
    };
    myCashSession: {
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
                        sheet: {
                            session: {
                                id: string;
                                unitId: string;
                                unit: string;
                                staffId: string;
                                staff: string;
                                till: string | null;
                                /** @enum {string} */
                                state: "open" | "closed" | "countersigned";
                                /** Format: date-time */
                                openedAt: string;
                                /** Format: date-time */
                                closedAt: string | null;
                                closedBy: string | null;
                                /** Format: date-time */
                                countersignedAt: string | null;
                                countersignedBy: string | null;
                                handedTo: {
                                    staffId: string;
                                    name: string;
                                    taken: boolean;
                                } | null;
                                cash: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                                difference: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                            };
                            opening: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                expected: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                                counted: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                                difference: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                            };
                            closing: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                expected: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                                counted: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                                difference: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                            } | null;
                            countersigned: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                expected: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                                counted: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                                difference: {
                                    /** @description whole đồng */
                                    fee: number;
                                    /** @description whole đồng */
                                    postage: number;
                                    /** @description whole đồng */
                                    thirdParty: number;
                                };
                            } | null;
                            differenceReason: string | null;
                            absentReason: string | null;
                            offerEnded: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                reason: string;
                            } | null;
                            sums: {
                                /** @enum {string} */
                                purse: "fee" | "postage" | "thirdParty";
                                /** @enum {string} */
                                kind: "float" | "carriedOver" | "received" | "refunded" | "handedOver" | "difference";
                                /** @enum {string} */
                                method: "cash" | "card" | "transfer";
                                lines: number;
                                /** @description whole đồng */
                                amount: number;
                            }[];
                            cod: {
                                /** @enum {string} */
                                purse: "fee" | "postage" | "thirdParty";
                                /** @enum {string} */
                                method: "cash" | "card" | "transfer";
                                lines: number;
                                /** @description whole đồng */
                                amount: number;
                            }[];
                            codHeld: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            codOpen: {
                                entryId: string;
                                /** Format: date-time */
                                at: string;
                                /** @description whole đồng */
                                amount: number;
                                shipment: {
                                    id: string;
                                    label: string;
                                } | null;
                                /** @enum {string} */
                                purse: "fee" | "postage" | "thirdParty";
                            }[];
                            items: {
                                out: number;
                                in: number;
                            };
                            receipts: {
                                series: string;
                                first: string;
                                last: string;
                                issued: number;
                                cancelled: string[];
                            }[];
                            vouchers: {
                                id: string;
                                /** @description number/year, without gaps per unit and year */
                                no: string;
                                /** @enum {string} */
                                purse: "fee" | "postage" | "thirdParty";
                                /** @description whole đồng */
                                amount: number;
                                /** @description of it collected at delivery, whole đồng */
                                cod: number;
                                /** @description at which doors; together `cod` */
                                codLines: {
                                    entryId: string;
                                    /** Format: date-time */
                                    at: string;
                                    /** @description whole đồng */
                                    amount: number;
                                    shipment: {
                                        id: string;
                                        label: string;
                                    } | null;
                                }[];
                                fromUnit: string;
                                toUnit: string;
                                offeredBy: string;
                                /** Format: date-time */
                                offeredAt: string;
                                /** @enum {string} */
                                state: "offered" | "confirmed" | "withdrawn";
                                counted: number | null;
                                settledBy: string | null;
                                /** Format: date-time */
                                settledAt: string | null;
                                reason: string | null;
                                mayConfirm: boolean;
                                mayWithdraw: boolean;
                            }[];
                            expected: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            rule: {
                                cutOffMinute: number;
                                rhythm: string;
                                source: string;
                                configured: boolean;
                            };
                            blockers: {
                                /** @enum {string} */
                                what: "paymentPending" | "refundWaiting" | "itemOut" | "incidentOpen";
                                count: number;
                                /** @description which, oldest first, at most 50; `place` is where to go */
                                things: {
                                    id: string;
                                    label: string | null;
                                    /** Format: date-time */
                                    since: string;
                                    amount: number | null;
                                    how: string | null;
                                    place: {
                                        /** @enum {string} */
                                        kind: "dossier" | "handover" | "manifest" | "shipment" | "cashSession" | "statement" | "carrier";
                                        id: string;
                                    };
                                }[];
                            }[];
                            mayClose: boolean;
                            mayCloseForAbsent: boolean;
                            mayCountersign: boolean;
                            mayAccept: boolean;
                            mayWithdraw: boolean;
                            mayWithdrawForAbsent: boolean;
                        } | null;
                        offered: {
                            id: string;
                            unitId: string;
                            unit: string;
                            staffId: string;
                            staff: string;
                            till: string | null;
                            /** @enum {string} */
                            state: "open" | "closed" | "countersigned";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedBy: string | null;
                            /** Format: date-time */
                            countersignedAt: string | null;
                            countersignedBy: string | null;
                            handedTo: {
                                staffId: string;
                                name: string;
                                taken: boolean;
                            } | null;
                            cash: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            difference: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    closeCashSession: {
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
                    counted: {
                        /** @description whole đồng in this purse, as counted by hand */
                        fee: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        postage: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        thirdParty: number;
                    };
                    /** @description banknotes counted; of a purse that names any, all */
                    pieces?: {
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {unknown} */
                        note: 500000 | 200000 | 100000 | 50000 | 20000 | 10000 | 5000 | 2000 | 1000 | 500 | 200 | 100;
                        pieces: number;
                    }[];
                    /** @description why, in words a colleague understands */
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
                        id: string;
                        /** @enum {string} */
                        state: "open" | "closed" | "countersigned";
                        difference: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        incidents: string[];
                    };
                };
            };
        };
    };
    closeSessionForAbsent: {
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
                    counted: {
                        /** @description whole đồng in this purse, as counted by hand */
                        fee: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        postage: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        thirdParty: number;
                    };
                    /** @description banknotes counted; of a purse that names any, all */
                    pieces?: {
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {unknown} */
                        note: 500000 | 200000 | 100000 | 50000 | 20000 | 10000 | 5000 | 2000 | 1000 | 500 | 200 | 100;
                        pieces: number;
                    }[];
                    /** @description why, in words a colleague understands */
                    absentReason: string;
                    /** @description why, in words a colleague understands */
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
                        id: string;
                        /** @enum {string} */
                        state: "open" | "closed" | "countersigned";
                        difference: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        incidents: string[];
                    };
                };
            };
        };
    };
    countersignSession: {
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
                    counted: {
                        /** @description whole đồng in this purse, as counted by hand */
                        fee: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        postage: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        thirdParty: number;
                    };
                    /** @description banknotes counted; of a purse that names any, all */
                    pieces?: {
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {unknown} */
                        note: 500000 | 200000 | 100000 | 50000 | 20000 | 10000 | 5000 | 2000 | 1000 | 500 | 200 | 100;
                        pieces: number;
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
                        /** @enum {string} */
                        state: "open" | "closed" | "countersigned";
                        difference: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        incidents: string[];
                    };
                };
            };
        };
    };
    handOverTill: {
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
                    /** Format: uuid */
                    toStaffId: string;
                    counted: {
                        /** @description whole đồng in this purse, as counted by hand */
                        fee: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        postage: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        thirdParty: number;
                    };
                    /** @description banknotes counted; of a purse that names any, all */
                    pieces?: {
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {unknown} */
                        note: 500000 | 200000 | 100000 | 50000 | 20000 | 10000 | 5000 | 2000 | 1000 | 500 | 200 | 100;
                        pieces: number;
                    }[];
                    /** @description why, in words a colleague understands */
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
                        id: string;
                        /** @enum {string} */
                        state: "open" | "closed" | "countersigned";
                        difference: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        incidents: string[];
                    };
                };
            };
        };
    };
    acceptTill: {
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
                    counted: {
                        /** @description whole đồng in this purse, as counted by hand */
                        fee: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        postage: number;
                        /** @description whole đồng in this purse, as counted by hand */
                        thirdParty: number;
                    };
                    /** @description banknotes counted; of a purse that names any, all */
                    pieces?: {
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {unknown} */
                        note: 500000 | 200000 | 100000 | 50000 | 20000 | 10000 | 5000 | 2000 | 1000 | 500 | 200 | 100;
                        pieces: number;
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
                        previousId: string | null;
                        carriedOver: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        difference: {
                            /** @description whole đồng */
                            fee: number;
                            /** @description whole đồng */
                            postage: number;
                            /** @description whole đồng */
                            thirdParty: number;
                        };
                        incidents: string[];
                    };
                };
            };
        };
    };
    withdrawTill: {
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
                        state: "open" | "closed" | "countersigned";
                    };
                };
            };
        };
    };
    withdrawTillForAbsent: {
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
                    /** @description why, in words a colleague understands */
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
                        id: string;
                        /** @enum {string} */
                        state: "open" | "closed" | "countersigned";
                    };
                };
            };
        };
    };
    listMySessions: {
        parameters: {
            query?: {
                /** @description a day that exists, 2021-02-19 */
                from?: string;
                /** @description a day that exists, 2021-02-19 */
                to?: string;
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
                            unitId: string;
                            unit: string;
                            staffId: string;
                            staff: string;
                            till: string | null;
                            /** @enum {string} */
                            state: "open" | "closed" | "countersigned";
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            closedAt: string | null;
                            closedBy: string | null;
                            /** Format: date-time */
                            countersignedAt: string | null;
                            countersignedBy: string | null;
                            handedTo: {
                                staffId: string;
                                name: string;
                                taken: boolean;
                            } | null;
                            cash: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                            difference: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listPurseEntries: {
        parameters: {
            query: {
                sessionId: string;
                purse?: "fee" | "postage" | "thirdParty";
                kind?: "float" | "carriedOver" | "received" | "refunded" | "handedOver" | "difference";
                method?: "cash" | "card" | "transfer";
                /** @description true: only what was taken at delivery */
                cod?: boolean;
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
                            /** Format: date-time */
                            enteredAt: string;
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            kind: "float" | "carriedOver" | "received" | "refunded" | "handedOver" | "difference";
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            /** @description whole đồng */
                            amount: number;
                            cod: boolean;
                            enteredBy: string | null;
                            receiptNo: string | null;
                            voucherNo: string | null;
                            paymentId: string | null;
                            refundId: string | null;
                            transferListNo: string | null;
                            sessionId: string | null;
                            /** @description at whose delivery it was taken */
                            shipment: {
                                id: string;
                                label: string;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listUnitEntries: {
        parameters: {
            query: {
                figure: "received" | "returned" | "handedOver" | "differences" | "cash" | "card" | "transfer" | "unlisted";
                purse: "fee" | "postage" | "thirdParty";
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
                            id: string;
                            /** Format: date-time */
                            enteredAt: string;
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            kind: "float" | "carriedOver" | "received" | "refunded" | "handedOver" | "difference";
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            /** @description whole đồng */
                            amount: number;
                            cod: boolean;
                            enteredBy: string | null;
                            receiptNo: string | null;
                            voucherNo: string | null;
                            paymentId: string | null;
                            refundId: string | null;
                            transferListNo: string | null;
                            sessionId: string | null;
                            /** @description at whose delivery it was taken */
                            shipment: {
                                id: string;
                                label: string;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listPurseBalances: {
        parameters: {
            query: {
                /** @description a day that exists, 2021-02-19 */
                day: string;
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
                        purses: {
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @description whole đồng */
                            received: number;
                            /** @description whole đồng */
                            returned: number;
                            /** @description whole đồng */
                            handedOver: number;
                            /** @description whole đồng */
                            differences: number;
                            /** @description whole đồng */
                            cash: number;
                            /** @description whole đồng */
                            card: number;
                            /** @description whole đồng */
                            transfer: number;
                            /** @description whole đồng */
                            inTills: number;
                        }[];
                        tills: {
                            sessionId: string;
                            staff: string;
                            till: string | null;
                            /** @enum {string} */
                            state: "open" | "closed" | "countersigned";
                            cash: {
                                /** @description whole đồng */
                                fee: number;
                                /** @description whole đồng */
                                postage: number;
                                /** @description whole đồng */
                                thirdParty: number;
                            };
                        }[];
                        openSessions: number;
                        uncountersigned: number;
                    };
                };
            };
        };
    };
    listCashHandovers: {
        parameters: {
            query: {
                direction: "out" | "in";
                offeredOnly?: boolean;
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
                            /** @description number/year, without gaps per unit and year */
                            no: string;
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @description whole đồng */
                            amount: number;
                            /** @description of it collected at delivery, whole đồng */
                            cod: number;
                            /** @description at which doors; together `cod` */
                            codLines: {
                                entryId: string;
                                /** Format: date-time */
                                at: string;
                                /** @description whole đồng */
                                amount: number;
                                shipment: {
                                    id: string;
                                    label: string;
                                } | null;
                            }[];
                            fromUnit: string;
                            toUnit: string;
                            offeredBy: string;
                            /** Format: date-time */
                            offeredAt: string;
                            /** @enum {string} */
                            state: "offered" | "confirmed" | "withdrawn";
                            counted: number | null;
                            settledBy: string | null;
                            /** Format: date-time */
                            settledAt: string | null;
                            reason: string | null;
                            mayConfirm: boolean;
                            mayWithdraw: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    handOverCash: {
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
                    purse: "fee" | "postage" | "thirdParty";
                    /** @description whole đồng */
                    amount: number;
                    /**
                     * Format: uuid
                     * @description the unit that receives; absent: my own
                     */
                    toUnitId?: string;
                    /** @description lines taken at the door that go on with it, before the older ones; absent: the oldest */
                    codEntryIds?: string[];
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
                        no: string;
                        /** @description whole đồng */
                        left: number;
                    };
                };
            };
        };
    };
    confirmCashHandover: {
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
                    /** @description whole đồng, as counted by hand */
                    counted: number;
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
                        no: string;
                        /** @enum {string} */
                        state: "confirmed";
                        /** @description whole đồng */
                        difference: number;
                        incidents: string[];
                    };
                };
            };
        };
    };
    withdrawCashHandover: {
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
                        id: string;
                        no: string;
                        /** @enum {string} */
                        state: "withdrawn";
                    };
                };
            };
        };
    };
    listTransferLists: {
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
                            no: string;
                            unit: string;
                            /** @enum {string} */
                            rhythm: "daily" | "weekly" | "monthly";
                            throughDay: string;
                            dueDay: string;
                            /** @description where the due day comes from, in Vietnamese */
                            dueSource: string;
                            lines: number;
                            /** @description whole đồng */
                            total: number;
                            madeBy: string;
                            /** Format: date-time */
                            madeAt: string;
                        }[];
                        next: string | null;
                        waiting: {
                            lines: number;
                            /** @description whole đồng */
                            amount: number;
                            oldestDay: string | null;
                        };
                    };
                };
            };
        };
    };
    makeTransferList: {
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
                    rhythm: "daily" | "weekly" | "monthly";
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    throughDay: string;
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
                        list: {
                            id: string;
                            no: string;
                            unit: string;
                            /** @enum {string} */
                            rhythm: "daily" | "weekly" | "monthly";
                            throughDay: string;
                            dueDay: string;
                            /** @description where the due day comes from, in Vietnamese */
                            dueSource: string;
                            lines: number;
                            /** @description whole đồng */
                            total: number;
                            madeBy: string;
                            /** Format: date-time */
                            madeAt: string;
                        };
                        /** Format: date-time */
                        cutOffAt: string;
                        byMethod: {
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            lines: number;
                            /** @description whole đồng */
                            amount: number;
                        }[];
                        lines: {
                            entryId: string;
                            /** Format: date-time */
                            enteredAt: string;
                            /** @enum {string} */
                            kind: "received" | "refunded";
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            /** @description whole đồng */
                            amount: number;
                            receiptNo: string | null;
                            receiptCancelled: boolean;
                            sessionId: string | null;
                        }[];
                        more: boolean;
                    };
                };
            };
        };
    };
    getTransferList: {
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
                        list: {
                            id: string;
                            no: string;
                            unit: string;
                            /** @enum {string} */
                            rhythm: "daily" | "weekly" | "monthly";
                            throughDay: string;
                            dueDay: string;
                            /** @description where the due day comes from, in Vietnamese */
                            dueSource: string;
                            lines: number;
                            /** @description whole đồng */
                            total: number;
                            madeBy: string;
                            /** Format: date-time */
                            madeAt: string;
                        };
                        /** Format: date-time */
                        cutOffAt: string;
                        byMethod: {
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            lines: number;
                            /** @description whole đồng */
                            amount: number;
                        }[];
                        lines: {
                            entryId: string;
                            /** Format: date-time */
                            enteredAt: string;
                            /** @enum {string} */
                            kind: "received" | "refunded";
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            /** @description whole đồng */
                            amount: number;
                            receiptNo: string | null;
                            receiptCancelled: boolean;
                            sessionId: string | null;
                        }[];
                        more: boolean;
                    };
                };
            };
        };
    };
    printTransferList: {
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
                    "application/json": string;
                };
            };
        };
    };
    printCashSheet: {
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
                    "application/json": string;
                };
            };
        };
    };
    listCashRules: {
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
                            unitId: string;
                            unit: string;
                            validFrom: string;
                            cutOffMinute: number;
                            /** @enum {string} */
                            rhythm: "daily" | "weekly" | "monthly";
                            daysToTransfer: number;
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    setCashRule: {
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
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validFrom: string;
                    /** @description minutes since midnight */
                    cutOffMinute: number;
                    /** @enum {string} */
                    rhythm: "daily" | "weekly" | "monthly";
                    /** @description days from the last day of the list */
                    daysToTransfer: number;
                    /** @description the contract or decision, by its number */
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
                        unitId: string;
                        unit: string;
                        validFrom: string;
                        cutOffMinute: number;
                        /** @enum {string} */
                        rhythm: "daily" | "weekly" | "monthly";
                        daysToTransfer: number;
                        source: string;
                    };
                };
            };
        };
    };
    listFeeRules: {
        parameters: {
            query?: {
                procedureCode?: string;
                /** @description code of the unit */
                unitCode?: string;
                /** @description a day that exists, 2021-02-19 */
                day?: string;
                /** @description every version, those ended and those to come too */
                all?: boolean;
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
                            /**
                             * @description the fee through all its versions
                             * @example certifiedCopy
                             */
                            code: string;
                            nameVi: string;
                            nameEn: string;
                            procedures: string[];
                            /** @enum {string} */
                            purse: "fee" | "thirdParty";
                            formula: {
                                /** @enum {string} */
                                kind: "fixed";
                                /** @description whole đồng */
                                amount: number;
                            } | {
                                /** @enum {string} */
                                kind: "page";
                                firstPages: number;
                                /** @description whole đồng */
                                firstPageAmount: number;
                                /** @description whole đồng */
                                nextPageAmount: number;
                                /** @description whole đồng */
                                mostPerCopy: number;
                            } | {
                                /** @enum {string} */
                                kind: "unit";
                                /** @description whole đồng */
                                amount: number;
                                unitVi: string;
                                unitEn: string;
                            };
                            areaPercents: {
                                city: number;
                                other: number;
                            } | null;
                            exemptions: {
                                /** @enum {string} */
                                group: "child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other";
                                percentOff: number;
                                /** @description the paper that proves it */
                                evidence: string;
                                basis: string;
                            }[];
                            /** @enum {string} */
                            collectedAt: "filing" | "return";
                            refundableOnRefusal: boolean;
                            legalBasis: string;
                            /** @enum {string} */
                            confidence: "read" | "certain" | "shownOnPortal" | "configured";
                            remark: string;
                            /**
                             * Format: date
                             * @description a day that exists, 2021-02-19
                             */
                            validFrom: string;
                            validTo: string | null;
                            id: string;
                            /** @description null: the whole country */
                            scope: {
                                code: string;
                                name: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    saveFeeRule: {
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
                     * @description the fee through all its versions
                     * @example certifiedCopy
                     */
                    code: string;
                    nameVi: string;
                    nameEn: string;
                    procedures: string[];
                    /** @enum {string} */
                    purse: "fee" | "thirdParty";
                    formula: {
                        /** @enum {string} */
                        kind: "fixed";
                        /** @description whole đồng */
                        amount: number;
                    } | {
                        /** @enum {string} */
                        kind: "page";
                        firstPages: number;
                        /** @description whole đồng */
                        firstPageAmount: number;
                        /** @description whole đồng */
                        nextPageAmount: number;
                        /** @description whole đồng */
                        mostPerCopy: number;
                    } | {
                        /** @enum {string} */
                        kind: "unit";
                        /** @description whole đồng */
                        amount: number;
                        unitVi: string;
                        unitEn: string;
                    };
                    areaPercents?: {
                        city: number;
                        other: number;
                    };
                    exemptions: {
                        /** @enum {string} */
                        group: "child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other";
                        percentOff: number;
                        /** @description the paper that proves it */
                        evidence: string;
                        basis: string;
                    }[];
                    /** @enum {string} */
                    collectedAt: "filing" | "return";
                    refundableOnRefusal: boolean;
                    legalBasis: string;
                    /** @enum {string} */
                    confidence: "read" | "certain" | "shownOnPortal" | "configured";
                    remark?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validFrom: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validTo?: string;
                    /** @description the province or unit it is for; the whole country unless told */
                    scopeUnitCode?: string;
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
                        /**
                         * @description the fee through all its versions
                         * @example certifiedCopy
                         */
                        code: string;
                        nameVi: string;
                        nameEn: string;
                        procedures: string[];
                        /** @enum {string} */
                        purse: "fee" | "thirdParty";
                        formula: {
                            /** @enum {string} */
                            kind: "fixed";
                            /** @description whole đồng */
                            amount: number;
                        } | {
                            /** @enum {string} */
                            kind: "page";
                            firstPages: number;
                            /** @description whole đồng */
                            firstPageAmount: number;
                            /** @description whole đồng */
                            nextPageAmount: number;
                            /** @description whole đồng */
                            mostPerCopy: number;
                        } | {
                            /** @enum {string} */
                            kind: "unit";
                            /** @description whole đồng */
                            amount: number;
                            unitVi: string;
                            unitEn: string;
                        };
                        areaPercents: {
                            city: number;
                            other: number;
                        } | null;
                        exemptions: {
                            /** @enum {string} */
                            group: "child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other";
                            percentOff: number;
                            /** @description the paper that proves it */
                            evidence: string;
                            basis: string;
                        }[];
                        /** @enum {string} */
                        collectedAt: "filing" | "return";
                        refundableOnRefusal: boolean;
                        legalBasis: string;
                        /** @enum {string} */
                        confidence: "read" | "certain" | "shownOnPortal" | "configured";
                        remark: string;
                        /**
                         * Format: date
                         * @description a day that exists, 2021-02-19
                         */
                        validFrom: string;
                        validTo: string | null;
                        id: string;
                        /** @description null: the whole country */
                        scope: {
                            code: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    endFeeRule: {
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
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    lastDay: string;
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
                        /**
                         * @description the fee through all its versions
                         * @example certifiedCopy
                         */
                        code: string;
                        nameVi: string;
                        nameEn: string;
                        procedures: string[];
                        /** @enum {string} */
                        purse: "fee" | "thirdParty";
                        formula: {
                            /** @enum {string} */
                            kind: "fixed";
                            /** @description whole đồng */
                            amount: number;
                        } | {
                            /** @enum {string} */
                            kind: "page";
                            firstPages: number;
                            /** @description whole đồng */
                            firstPageAmount: number;
                            /** @description whole đồng */
                            nextPageAmount: number;
                            /** @description whole đồng */
                            mostPerCopy: number;
                        } | {
                            /** @enum {string} */
                            kind: "unit";
                            /** @description whole đồng */
                            amount: number;
                            unitVi: string;
                            unitEn: string;
                        };
                        areaPercents: {
                            city: number;
                            other: number;
                        } | null;
                        exemptions: {
                            /** @enum {string} */
                            group: "child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other";
                            percentOff: number;
                            /** @description the paper that proves it */
                            evidence: string;
                            basis: string;
                        }[];
                        /** @enum {string} */
                        collectedAt: "filing" | "return";
                        refundableOnRefusal: boolean;
                        legalBasis: string;
                        /** @enum {string} */
                        confidence: "read" | "certain" | "shownOnPortal" | "configured";
                        remark: string;
                        /**
                         * Format: date
                         * @description a day that exists, 2021-02-19
                         */
                        validFrom: string;
                        validTo: string | null;
                        id: string;
                        /** @description null: the whole country */
                        scope: {
                            code: string;
                            name: string;
                        } | null;
                    };
                };
            };
        };
    };
    previewCharge: {
        parameters: {
            query?: {
                /** @description pages of the original */
                pages?: number;
                copies?: number;
                units?: number;
                area?: "city" | "other";
                group?: "child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other";
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
                        /** @description whole đồng */
                        listed: number;
                        percent: number;
                        percentOff: number;
                        /** @description whole đồng */
                        amount: number;
                        /** @description the paper that proves the exemption */
                        evidence: string | null;
                    };
                };
            };
        };
    };
    listCollectionAccounts: {
        parameters: {
            query?: {
                /** @description code of the unit */
                unitCode?: string;
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
                            unit: {
                                code: string;
                                name: string;
                            };
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            bankBin: string;
                            bankName: string;
                            account: string;
                            holder: string;
                            /** @enum {string} */
                            ownership: "agency" | "delegated";
                            basis: string;
                            validFrom: string;
                            validTo: string | null;
                        }[];
                    };
                };
            };
        };
    };
    saveCollectionAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description code of the unit */
                    unitCode: string;
                    /** @enum {string} */
                    purse: "fee" | "postage" | "thirdParty";
                    /** @example 970405 */
                    bankBin: string;
                    bankName: string;
                    /** @example 0123456789 */
                    account: string;
                    holder: string;
                    /** @enum {string} */
                    ownership: "agency" | "delegated";
                    /** @description the document that names this account */
                    basis: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validFrom: string;
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
                    "application/json": {
                        id: string;
                        unit: {
                            code: string;
                            name: string;
                        };
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        bankBin: string;
                        bankName: string;
                        account: string;
                        holder: string;
                        /** @enum {string} */
                        ownership: "agency" | "delegated";
                        basis: string;
                        validFrom: string;
                        validTo: string | null;
                    };
                };
            };
        };
    };
    chargeDossier: {
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
                    /** Format: uuid */
                    ruleId?: string;
                    /** @description pages of the original */
                    pages?: number;
                    copies?: number;
                    units?: number;
                    /** @enum {string} */
                    area?: "city" | "other";
                    /** @enum {string} */
                    group?: "child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other";
                    /** @description the paper seen that proves the exemption, with number and day */
                    evidence?: string;
                    thirdParty?: {
                        name: string;
                        /** @description whole đồng */
                        amount: number;
                        payee: string;
                        /** @description the document that asks for it */
                        basis: string;
                        /** @enum {string} */
                        collectedAt?: "filing" | "return";
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
                        id: string;
                        /** @enum {string} */
                        subjectKind: "dossier" | "shipment";
                        subjectId: string;
                        dossierId: string | null;
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {string} */
                        state: "open" | "pending" | "paid" | "waived" | "cancelled";
                        name: string;
                        ruleId: string | null;
                        legalBasis: string | null;
                        /** @description whole đồng */
                        listed: number;
                        percent: number;
                        group: ("child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other") | null;
                        evidence: string | null;
                        percentOff: number;
                        /** @description whole đồng */
                        amount: number;
                        payee: string | null;
                        pages: number | null;
                        copies: number | null;
                        units: number | null;
                        breakdown: {
                            name: string;
                            amount: number;
                        }[] | null;
                        /** @enum {string} */
                        collectedAt: "filing" | "return";
                        refundableOnRefusal: boolean;
                        paymentId: string | null;
                        chargedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        chargedAt: string;
                        cancelReason: string | null;
                    };
                };
            };
        };
    };
    cancelCharge: {
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
                        id: string;
                        /** @enum {string} */
                        subjectKind: "dossier" | "shipment";
                        subjectId: string;
                        dossierId: string | null;
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {string} */
                        state: "open" | "pending" | "paid" | "waived" | "cancelled";
                        name: string;
                        ruleId: string | null;
                        legalBasis: string | null;
                        /** @description whole đồng */
                        listed: number;
                        percent: number;
                        group: ("child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other") | null;
                        evidence: string | null;
                        percentOff: number;
                        /** @description whole đồng */
                        amount: number;
                        payee: string | null;
                        pages: number | null;
                        copies: number | null;
                        units: number | null;
                        breakdown: {
                            name: string;
                            amount: number;
                        }[] | null;
                        /** @enum {string} */
                        collectedAt: "filing" | "return";
                        refundableOnRefusal: boolean;
                        paymentId: string | null;
                        chargedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        chargedAt: string;
                        cancelReason: string | null;
                    };
                };
            };
        };
    };
    listCharges: {
        parameters: {
            query: {
                subjectKind: "dossier" | "shipment";
                subjectId: string;
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
                        charges: {
                            id: string;
                            /** @enum {string} */
                            subjectKind: "dossier" | "shipment";
                            subjectId: string;
                            dossierId: string | null;
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            state: "open" | "pending" | "paid" | "waived" | "cancelled";
                            name: string;
                            ruleId: string | null;
                            legalBasis: string | null;
                            /** @description whole đồng */
                            listed: number;
                            percent: number;
                            group: ("child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other") | null;
                            evidence: string | null;
                            percentOff: number;
                            /** @description whole đồng */
                            amount: number;
                            payee: string | null;
                            pages: number | null;
                            copies: number | null;
                            units: number | null;
                            breakdown: {
                                name: string;
                                amount: number;
                            }[] | null;
                            /** @enum {string} */
                            collectedAt: "filing" | "return";
                            refundableOnRefusal: boolean;
                            paymentId: string | null;
                            chargedBy: {
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            chargedAt: string;
                            cancelReason: string | null;
                            /** @description what the asker may do with it now, and why not */
                            acts: {
                                /** @enum {string} */
                                act: "charge" | "take" | "cancelCharge" | "notice" | "confirm" | "withdraw" | "refund" | "printReceipt" | "cancelReceipt" | "replaceReceipt" | "approveRefund" | "printRefund";
                                allowed: boolean;
                                /** @description why not; the sentence stands under its code */
                                refusal: {
                                    code: string;
                                    facts: {
                                        [key: string]: unknown;
                                    };
                                } | null;
                            }[];
                        }[];
                        /** @description by purse and moment: open, and of it waiting for a transfer */
                        owed: {
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            collectedAt: "filing" | "return";
                            /** @description whole đồng */
                            amount: number;
                            /** @description whole đồng */
                            pending: number;
                        }[];
                        /** @description open charges as they may be paid together */
                        bills: {
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            subjectKind: "dossier" | "shipment";
                            subjectId: string;
                            chargeIds: string[];
                            /** @description whole đồng */
                            amount: number;
                            /** @description what the asker may do with it now, and why not */
                            acts: {
                                /** @enum {string} */
                                act: "charge" | "take" | "cancelCharge" | "notice" | "confirm" | "withdraw" | "refund" | "printReceipt" | "cancelReceipt" | "replaceReceipt" | "approveRefund" | "printRefund";
                                allowed: boolean;
                                /** @description why not; the sentence stands under its code */
                                refusal: {
                                    code: string;
                                    facts: {
                                        [key: string]: unknown;
                                    };
                                } | null;
                            }[];
                        }[];
                        payments: {
                            id: string;
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            /** @enum {string} */
                            state: "pending" | "confirmed" | "withdrawn";
                            /** @description whole đồng */
                            amount: number;
                            tendered: number | null;
                            change: number | null;
                            /** @description whole đồng */
                            refunded: number;
                            /** @description what may still go back, ground by ground */
                            mostBack: {
                                /** @enum {string} */
                                ground: "refused" | "withdrawn" | "overcharged" | "agencyError" | "serviceNotGiven";
                                /** @description whole đồng */
                                amount: number;
                            }[];
                            billRef: string | null;
                            /** Format: date-time */
                            takenAt: string;
                            takenBy: string;
                            /** Format: date-time */
                            confirmedAt: string | null;
                            chargeIds: string[];
                            receipts: {
                                id: string;
                                template: string;
                                symbol: string;
                                number: string;
                                /** @enum {string} */
                                state: "issued" | "cancelled";
                                /** Format: date-time */
                                issuedAt: string;
                                issuedBy: string;
                                replacesId: string | null;
                                cancelReason: string | null;
                                /** @description what the asker may do with it now, and why not */
                                acts: {
                                    /** @enum {string} */
                                    act: "charge" | "take" | "cancelCharge" | "notice" | "confirm" | "withdraw" | "refund" | "printReceipt" | "cancelReceipt" | "replaceReceipt" | "approveRefund" | "printRefund";
                                    allowed: boolean;
                                    /** @description why not; the sentence stands under its code */
                                    refusal: {
                                        code: string;
                                        facts: {
                                            [key: string]: unknown;
                                        };
                                    } | null;
                                }[];
                            }[];
                            refunds: {
                                id: string;
                                number: string | null;
                                /** @enum {string} */
                                state: "asked" | "paid" | "declined";
                                /** @enum {string} */
                                method: "cash" | "card" | "transfer";
                                /** @enum {string} */
                                ground: "refused" | "withdrawn" | "overcharged" | "agencyError" | "serviceNotGiven";
                                reason: string;
                                /** @description whole đồng */
                                amount: number;
                                askedBy: string;
                                /** Format: date-time */
                                askedAt: string;
                                /** Format: date-time */
                                settledAt: string | null;
                                declineReason: string | null;
                                /** @description what the asker may do with it now, and why not */
                                acts: {
                                    /** @enum {string} */
                                    act: "charge" | "take" | "cancelCharge" | "notice" | "confirm" | "withdraw" | "refund" | "printReceipt" | "cancelReceipt" | "replaceReceipt" | "approveRefund" | "printRefund";
                                    allowed: boolean;
                                    /** @description why not; the sentence stands under its code */
                                    refusal: {
                                        code: string;
                                        facts: {
                                            [key: string]: unknown;
                                        };
                                    } | null;
                                }[];
                            }[];
                            /** @description what the asker may do with it now, and why not */
                            acts: {
                                /** @enum {string} */
                                act: "charge" | "take" | "cancelCharge" | "notice" | "confirm" | "withdraw" | "refund" | "printReceipt" | "cancelReceipt" | "replaceReceipt" | "approveRefund" | "printRefund";
                                allowed: boolean;
                                /** @description why not; the sentence stands under its code */
                                refusal: {
                                    code: string;
                                    facts: {
                                        [key: string]: unknown;
                                    };
                                } | null;
                            }[];
                        }[];
                        /** @description the procedure of the dossier and the day whose fees hold for it */
                        procedure: {
                            code: string;
                            day: string;
                        } | null;
                        /** @description fees of this dossier’s procedure on its day; none: nobody has entered any, which does not mean free of charge */
                        rules: {
                            /**
                             * @description the fee through all its versions
                             * @example certifiedCopy
                             */
                            code: string;
                            nameVi: string;
                            nameEn: string;
                            procedures: string[];
                            /** @enum {string} */
                            purse: "fee" | "thirdParty";
                            formula: {
                                /** @enum {string} */
                                kind: "fixed";
                                /** @description whole đồng */
                                amount: number;
                            } | {
                                /** @enum {string} */
                                kind: "page";
                                firstPages: number;
                                /** @description whole đồng */
                                firstPageAmount: number;
                                /** @description whole đồng */
                                nextPageAmount: number;
                                /** @description whole đồng */
                                mostPerCopy: number;
                            } | {
                                /** @enum {string} */
                                kind: "unit";
                                /** @description whole đồng */
                                amount: number;
                                unitVi: string;
                                unitEn: string;
                            };
                            areaPercents: {
                                city: number;
                                other: number;
                            } | null;
                            exemptions: {
                                /** @enum {string} */
                                group: "child" | "poorHousehold" | "elderly" | "disabled" | "meritorious" | "ethnicMinority" | "other";
                                percentOff: number;
                                /** @description the paper that proves it */
                                evidence: string;
                                basis: string;
                            }[];
                            /** @enum {string} */
                            collectedAt: "filing" | "return";
                            refundableOnRefusal: boolean;
                            legalBasis: string;
                            /** @enum {string} */
                            confidence: "read" | "certain" | "shownOnPortal" | "configured";
                            remark: string;
                            /**
                             * Format: date
                             * @description a day that exists, 2021-02-19
                             */
                            validFrom: string;
                            validTo: string | null;
                            id: string;
                            /** @description null: the whole country */
                            scope: {
                                code: string;
                                name: string;
                            } | null;
                        }[];
                        /** @description the asker’s open till in her unit */
                        till: {
                            id: string;
                            name: string | null;
                        } | null;
                        /** @description what the asker may do with it now, and why not */
                        acts: {
                            /** @enum {string} */
                            act: "charge" | "take" | "cancelCharge" | "notice" | "confirm" | "withdraw" | "refund" | "printReceipt" | "cancelReceipt" | "replaceReceipt" | "approveRefund" | "printRefund";
                            allowed: boolean;
                            /** @description why not; the sentence stands under its code */
                            refusal: {
                                code: string;
                                facts: {
                                    [key: string]: unknown;
                                };
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    listPayments: {
        parameters: {
            query?: {
                state?: "pending" | "confirmed" | "withdrawn";
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
                            subjectKind: "dossier" | "shipment";
                            subjectId: string;
                            dossierId: string | null;
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            /** @enum {string} */
                            state: "pending" | "confirmed" | "withdrawn";
                            /** @description whole đồng */
                            amount: number;
                            tendered: number | null;
                            change: number | null;
                            /** @description whole đồng */
                            refunded: number;
                            billRef: string | null;
                            payerName: string | null;
                            /** Format: date-time */
                            takenAt: string;
                            takenBy: string;
                            confirmedBy: ("cash" | "cardSlip" | "bank" | "statement") | null;
                            /** Format: date-time */
                            confirmedAt: string | null;
                            sessionId: string | null;
                            chargeIds: string[];
                            receiptId: string | null;
                            /** @description symbol and number */
                            receiptNumber: string | null;
                            /** @description what the asker may do with it now, and why not */
                            acts: {
                                /** @enum {string} */
                                act: "charge" | "take" | "cancelCharge" | "notice" | "confirm" | "withdraw" | "refund" | "printReceipt" | "cancelReceipt" | "replaceReceipt" | "approveRefund" | "printRefund";
                                allowed: boolean;
                                /** @description why not; the sentence stands under its code */
                                refusal: {
                                    code: string;
                                    facts: {
                                        [key: string]: unknown;
                                    };
                                } | null;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    takePayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    chargeIds: string[];
                    /** @enum {string} */
                    method: "cash" | "card" | "transfer";
                    /** @description whole đồng */
                    tendered?: number;
                    /** @description number on the slip of the card terminal */
                    evidenceNo?: string;
                    /** @description as the receipt names the payer; the dossier’s owner unless told */
                    payerName?: string;
                    payerAddress?: string;
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
                        /** @enum {string} */
                        subjectKind: "dossier" | "shipment";
                        subjectId: string;
                        dossierId: string | null;
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {string} */
                        method: "cash" | "card" | "transfer";
                        /** @enum {string} */
                        state: "pending" | "confirmed" | "withdrawn";
                        /** @description whole đồng */
                        amount: number;
                        tendered: number | null;
                        change: number | null;
                        /** @description whole đồng */
                        refunded: number;
                        billRef: string | null;
                        payerName: string | null;
                        /** Format: date-time */
                        takenAt: string;
                        takenBy: string;
                        confirmedBy: ("cash" | "cardSlip" | "bank" | "statement") | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        sessionId: string | null;
                        chargeIds: string[];
                        receiptId: string | null;
                        /** @description symbol and number */
                        receiptNumber: string | null;
                    };
                };
            };
        };
    };
    getPayment: {
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
                        subjectKind: "dossier" | "shipment";
                        subjectId: string;
                        dossierId: string | null;
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {string} */
                        method: "cash" | "card" | "transfer";
                        /** @enum {string} */
                        state: "pending" | "confirmed" | "withdrawn";
                        /** @description whole đồng */
                        amount: number;
                        tendered: number | null;
                        change: number | null;
                        /** @description whole đồng */
                        refunded: number;
                        billRef: string | null;
                        payerName: string | null;
                        /** Format: date-time */
                        takenAt: string;
                        takenBy: string;
                        confirmedBy: ("cash" | "cardSlip" | "bank" | "statement") | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        sessionId: string | null;
                        chargeIds: string[];
                        receiptId: string | null;
                        /** @description symbol and number */
                        receiptNumber: string | null;
                    };
                };
            };
        };
    };
    getPaymentQr: {
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
                        payload: string;
                        /** @description the dark modules as one SVG path in a square of this many modules, without its quiet zone */
                        picture: {
                            path: string;
                            size: number;
                        };
                        /** @description whole đồng */
                        amount: number;
                        purpose: string;
                        billRef: string;
                        bankName: string;
                        bankBin: string;
                        account: string;
                        holder: string;
                    };
                };
            };
        };
    };
    printPaymentNotice: {
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
    confirmPayment: {
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
                    /** @description reference of the line on the statement */
                    statementRef: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    statementDay: string;
                    /** @description whole đồng */
                    amount: number;
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
                        /** @enum {string} */
                        subjectKind: "dossier" | "shipment";
                        subjectId: string;
                        dossierId: string | null;
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {string} */
                        method: "cash" | "card" | "transfer";
                        /** @enum {string} */
                        state: "pending" | "confirmed" | "withdrawn";
                        /** @description whole đồng */
                        amount: number;
                        tendered: number | null;
                        change: number | null;
                        /** @description whole đồng */
                        refunded: number;
                        billRef: string | null;
                        payerName: string | null;
                        /** Format: date-time */
                        takenAt: string;
                        takenBy: string;
                        confirmedBy: ("cash" | "cardSlip" | "bank" | "statement") | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        sessionId: string | null;
                        chargeIds: string[];
                        receiptId: string | null;
                        /** @description symbol and number */
                        receiptNumber: string | null;
                    };
                };
            };
        };
    };
    withdrawPayment: {
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
                        id: string;
                        /** @enum {string} */
                        subjectKind: "dossier" | "shipment";
                        subjectId: string;
                        dossierId: string | null;
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {string} */
                        method: "cash" | "card" | "transfer";
                        /** @enum {string} */
                        state: "pending" | "confirmed" | "withdrawn";
                        /** @description whole đồng */
                        amount: number;
                        tendered: number | null;
                        change: number | null;
                        /** @description whole đồng */
                        refunded: number;
                        billRef: string | null;
                        payerName: string | null;
                        /** Format: date-time */
                        takenAt: string;
                        takenBy: string;
                        confirmedBy: ("cash" | "cardSlip" | "bank" | "statement") | null;
                        /** Format: date-time */
                        confirmedAt: string | null;
                        sessionId: string | null;
                        chargeIds: string[];
                        receiptId: string | null;
                        /** @description symbol and number */
                        receiptNumber: string | null;
                    };
                };
            };
        };
    };
    confirmPaymentByCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 970405 */
                    bankBin: string;
                    /** @example 0123456789 */
                    account: string;
                    /** @example FT21040.77 */
                    transactionRef: string;
                    /** @example LP MC0123456789AB */
                    billRef: string;
                    /** @description whole đồng */
                    amount: number;
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    paidAt: string;
                    /** @example 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843 */
                    signature: string;
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
                        /** @enum {string} */
                        outcome: "confirmed" | "unknownBill" | "amountDiffers" | "notPending" | "sessionClosed" | "noReceiptRange";
                        noticeId: string;
                    };
                };
            };
        };
    };
    listBankNotices: {
        parameters: {
            query?: {
                unsettled?: boolean;
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
                            bankName: string;
                            account: string;
                            transactionRef: string;
                            billRef: string;
                            /** @description whole đồng */
                            amount: number;
                            /** Format: date-time */
                            paidAt: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** @enum {string} */
                            outcome: "confirmed" | "unknownBill" | "amountDiffers" | "notPending" | "sessionClosed" | "noReceiptRange";
                            paymentId: string | null;
                            /** @description what the bill said */
                            expected: number | null;
                            maySettle: boolean;
                            settlement: {
                                /** @enum {string} */
                                ending: "matchedByHand" | "returnedToPayer" | "belongsElsewhere" | "explained";
                                explanation: string;
                                documentNo: string | null;
                                settledBy: string;
                                /** Format: date-time */
                                settledAt: string;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    settleBankNotice: {
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
                    ending: "matchedByHand" | "returnedToPayer" | "belongsElsewhere" | "explained";
                    explanation: string;
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
                    "application/json": {
                        id: string;
                        bankName: string;
                        account: string;
                        transactionRef: string;
                        billRef: string;
                        /** @description whole đồng */
                        amount: number;
                        /** Format: date-time */
                        paidAt: string;
                        /** Format: date-time */
                        receivedAt: string;
                        /** @enum {string} */
                        outcome: "confirmed" | "unknownBill" | "amountDiffers" | "notPending" | "sessionClosed" | "noReceiptRange";
                        paymentId: string | null;
                        /** @description what the bill said */
                        expected: number | null;
                        maySettle: boolean;
                        settlement: {
                            /** @enum {string} */
                            ending: "matchedByHand" | "returnedToPayer" | "belongsElsewhere" | "explained";
                            explanation: string;
                            documentNo: string | null;
                            settledBy: string;
                            /** Format: date-time */
                            settledAt: string;
                        } | null;
                    };
                };
            };
        };
    };
    listReceiptRanges: {
        parameters: {
            query?: {
                unitCode?: string;
                year?: number;
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
                            unit: {
                                code: string;
                                name: string;
                            };
                            workstation: string | null;
                            staff: {
                                id: string;
                                name: string;
                            } | null;
                            agency: {
                                code: string;
                                name: string;
                            };
                            template: string;
                            symbol: string;
                            year: number;
                            from: number;
                            to: number;
                            next: number;
                            left: number;
                            /** @description the till (or person) has a tenth of this range left at most, over all her ranges of the year */
                            low: boolean;
                        }[];
                    };
                };
            };
        };
    };
    allocateReceiptRange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description where the till stands */
                    unitCode: string;
                    /** @description the till, by the name on it */
                    workstation?: string;
                    /** Format: uuid */
                    staffId?: string;
                    /** @description in whose name the receipts are issued */
                    agencyCode: string;
                    /** @example EBL01 */
                    template: string;
                    /** @example 26TDA */
                    symbol: string;
                    year: number;
                    count: number;
                    /** @description the notice of issue or the handover of the books */
                    basis?: string;
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
                        unit: {
                            code: string;
                            name: string;
                        };
                        workstation: string | null;
                        staff: {
                            id: string;
                            name: string;
                        } | null;
                        agency: {
                            code: string;
                            name: string;
                        };
                        template: string;
                        symbol: string;
                        year: number;
                        from: number;
                        to: number;
                        next: number;
                        left: number;
                        /** @description the till (or person) has a tenth of this range left at most, over all her ranges of the year */
                        low: boolean;
                    };
                };
            };
        };
    };
    listReceiptDelegations: {
        parameters: {
            query?: {
                agencyCode?: string;
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
                            agency: {
                                code: string;
                                name: string;
                            };
                            helper: {
                                id: string;
                                name: string;
                            };
                            document: string;
                            delegateAddress: string | null;
                            validFrom: string;
                            validTo: string | null;
                            endReason: string | null;
                        }[];
                    };
                };
            };
        };
    };
    saveReceiptDelegation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agencyCode: string;
                    /** Format: uuid */
                    helperOrganisationId: string;
                    /** @description number and day of the document */
                    document: string;
                    delegateAddress?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validFrom: string;
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
                    "application/json": {
                        id: string;
                    };
                };
            };
        };
    };
    endReceiptDelegation: {
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
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    lastDay: string;
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
                        id: string;
                        agency: {
                            code: string;
                            name: string;
                        };
                        helper: {
                            id: string;
                            name: string;
                        };
                        document: string;
                        delegateAddress: string | null;
                        validFrom: string;
                        validTo: string | null;
                        endReason: string | null;
                    };
                };
            };
        };
    };
    listReceipts: {
        parameters: {
            query?: {
                /** @description a day that exists, 2021-02-19 */
                from?: string;
                /** @description a day that exists, 2021-02-19 */
                to?: string;
                sessionId?: string;
                state?: "issued" | "cancelled";
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
                            paymentId: string;
                            /** @enum {string} */
                            law: "tt303" | "nd123" | "nd254";
                            template: string;
                            symbol: string;
                            number: string;
                            /** @enum {string} */
                            state: "issued" | "cancelled";
                            agency: {
                                code: string;
                                name: string;
                            };
                            delegateName: string | null;
                            delegationDocument: string | null;
                            payerName: string;
                            payerAddress: string | null;
                            procedureName: string | null;
                            dossierCode: string | null;
                            lines: {
                                name: string;
                                /** @description whole đồng */
                                amount: number;
                            }[];
                            /** @description whole đồng */
                            amount: number;
                            words: string;
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            issuedBy: string;
                            /** Format: date-time */
                            issuedAt: string;
                            sessionId: string;
                            replacesId: string | null;
                            replacedById: string | null;
                            cancelled: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getReceipt: {
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
                        paymentId: string;
                        /** @enum {string} */
                        law: "tt303" | "nd123" | "nd254";
                        template: string;
                        symbol: string;
                        number: string;
                        /** @enum {string} */
                        state: "issued" | "cancelled";
                        agency: {
                            code: string;
                            name: string;
                        };
                        delegateName: string | null;
                        delegationDocument: string | null;
                        payerName: string;
                        payerAddress: string | null;
                        procedureName: string | null;
                        dossierCode: string | null;
                        lines: {
                            name: string;
                            /** @description whole đồng */
                            amount: number;
                        }[];
                        /** @description whole đồng */
                        amount: number;
                        words: string;
                        /** @enum {string} */
                        method: "cash" | "card" | "transfer";
                        issuedBy: string;
                        /** Format: date-time */
                        issuedAt: string;
                        sessionId: string;
                        replacesId: string | null;
                        replacedById: string | null;
                        cancelled: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            reason: string;
                        } | null;
                    };
                };
            };
        };
    };
    cancelReceipt: {
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
                        id: string;
                        paymentId: string;
                        /** @enum {string} */
                        law: "tt303" | "nd123" | "nd254";
                        template: string;
                        symbol: string;
                        number: string;
                        /** @enum {string} */
                        state: "issued" | "cancelled";
                        agency: {
                            code: string;
                            name: string;
                        };
                        delegateName: string | null;
                        delegationDocument: string | null;
                        payerName: string;
                        payerAddress: string | null;
                        procedureName: string | null;
                        dossierCode: string | null;
                        lines: {
                            name: string;
                            /** @description whole đồng */
                            amount: number;
                        }[];
                        /** @description whole đồng */
                        amount: number;
                        words: string;
                        /** @enum {string} */
                        method: "cash" | "card" | "transfer";
                        issuedBy: string;
                        /** Format: date-time */
                        issuedAt: string;
                        sessionId: string;
                        replacesId: string | null;
                        replacedById: string | null;
                        cancelled: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            reason: string;
                        } | null;
                    };
                };
            };
        };
    };
    replaceReceipt: {
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
                    payerName?: string;
                    payerAddress?: string;
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
                        paymentId: string;
                        /** @enum {string} */
                        law: "tt303" | "nd123" | "nd254";
                        template: string;
                        symbol: string;
                        number: string;
                        /** @enum {string} */
                        state: "issued" | "cancelled";
                        agency: {
                            code: string;
                            name: string;
                        };
                        delegateName: string | null;
                        delegationDocument: string | null;
                        payerName: string;
                        payerAddress: string | null;
                        procedureName: string | null;
                        dossierCode: string | null;
                        lines: {
                            name: string;
                            /** @description whole đồng */
                            amount: number;
                        }[];
                        /** @description whole đồng */
                        amount: number;
                        words: string;
                        /** @enum {string} */
                        method: "cash" | "card" | "transfer";
                        issuedBy: string;
                        /** Format: date-time */
                        issuedAt: string;
                        sessionId: string;
                        replacesId: string | null;
                        replacedById: string | null;
                        cancelled: {
                            /** Format: date-time */
                            at: string;
                            by: string;
                            reason: string;
                        } | null;
                    };
                };
            };
        };
    };
    printReceipt: {
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
    refundPayment: {
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
                    /** @description whole đồng */
                    amount: number;
                    /** @enum {string} */
                    ground: "refused" | "withdrawn" | "overcharged" | "agencyError" | "serviceNotGiven";
                    reason: string;
                    /** @enum {string} */
                    method: "cash" | "card" | "transfer";
                    /** @description number of the bank’s order */
                    evidenceNo?: string;
                    /** @description who takes the money; the payer unless told */
                    payeeName?: string;
                    /** @description the kind of paper shown */
                    identityPaper?: string;
                    /** @description by what right, when it is not the payer */
                    authority?: string;
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
                        paymentId: string;
                        /** @description of the unit and year, without gaps; once the money went back */
                        number: string | null;
                        /** @enum {string} */
                        state: "asked" | "paid" | "declined";
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {string} */
                        method: "cash" | "card" | "transfer";
                        /** @enum {string} */
                        ground: "refused" | "withdrawn" | "overcharged" | "agencyError" | "serviceNotGiven";
                        /** @description whole đồng */
                        amount: number;
                        words: string;
                        reason: string;
                        payeeName: string;
                        askedBy: string;
                        /** Format: date-time */
                        askedAt: string;
                        settledBy: string | null;
                        /** Format: date-time */
                        settledAt: string | null;
                        declineReason: string | null;
                    };
                };
            };
        };
    };
    approveRefund: {
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
                    approve: boolean;
                    /** @description why not */
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
                        id: string;
                        paymentId: string;
                        /** @description of the unit and year, without gaps; once the money went back */
                        number: string | null;
                        /** @enum {string} */
                        state: "asked" | "paid" | "declined";
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {string} */
                        method: "cash" | "card" | "transfer";
                        /** @enum {string} */
                        ground: "refused" | "withdrawn" | "overcharged" | "agencyError" | "serviceNotGiven";
                        /** @description whole đồng */
                        amount: number;
                        words: string;
                        reason: string;
                        payeeName: string;
                        askedBy: string;
                        /** Format: date-time */
                        askedAt: string;
                        settledBy: string | null;
                        /** Format: date-time */
                        settledAt: string | null;
                        declineReason: string | null;
                    };
                };
            };
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                state?: "asked" | "paid" | "declined";
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
                            paymentId: string;
                            /** @description of the unit and year, without gaps; once the money went back */
                            number: string | null;
                            /** @enum {string} */
                            state: "asked" | "paid" | "declined";
                            /** @enum {string} */
                            purse: "fee" | "postage" | "thirdParty";
                            /** @enum {string} */
                            method: "cash" | "card" | "transfer";
                            /** @enum {string} */
                            ground: "refused" | "withdrawn" | "overcharged" | "agencyError" | "serviceNotGiven";
                            /** @description whole đồng */
                            amount: number;
                            words: string;
                            reason: string;
                            payeeName: string;
                            askedBy: string;
                            /** Format: date-time */
                            askedAt: string;
                            settledBy: string | null;
                            /** Format: date-time */
                            settledAt: string | null;
                            declineReason: string | null;
                            /** @description what the asker may do with it now, and why not */
                            acts: {
                                /** @enum {string} */
                                act: "charge" | "take" | "cancelCharge" | "notice" | "confirm" | "withdraw" | "refund" | "printReceipt" | "cancelReceipt" | "replaceReceipt" | "approveRefund" | "printRefund";
                                allowed: boolean;
                                /** @description why not; the sentence stands under its code */
                                refusal: {
                                    code: string;
                                    facts: {
                                        [key: string]: unknown;
                                    };
                                } | null;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    printRefund: {
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
    previewMandate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    citizen: {
                        name: string;
                        /** @enum {string} */
                        idKind: "CCCD" | "CMND" | "PASSPORT";
                        /** @example 024085000123 */
                        idNumber: string;
                        /** @example 0912345678 */
                        phone?: string;
                    };
                    kinds: ("fill" | "upload" | "submit" | "pay")[];
                    /** @enum {string} */
                    scope: "procedures" | "fields" | "visit";
                    procedures?: string[];
                    fields?: string[];
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    toDay?: string;
                    /** @enum {string} */
                    language?: "vi" | "en";
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
                        text: string;
                        textSha256: string;
                        fromDay: string;
                        toDay: string;
                    };
                };
            };
        };
    };
    grantMandate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    citizen: {
                        name: string;
                        /** @enum {string} */
                        idKind: "CCCD" | "CMND" | "PASSPORT";
                        /** @example 024085000123 */
                        idNumber: string;
                        /** @example 0912345678 */
                        phone?: string;
                    };
                    kinds: ("fill" | "upload" | "submit" | "pay")[];
                    /** @enum {string} */
                    scope: "procedures" | "fields" | "visit";
                    procedures?: string[];
                    fields?: string[];
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    toDay?: string;
                    /** @enum {string} */
                    language?: "vi" | "en";
                    /**
                     * @description of the text that stood on the screen
                     * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                     */
                    textSha256: string;
                    /** @enum {string} */
                    evidence: "screen" | "paper";
                    /** @description SVG path of the strokes */
                    signature?: string;
                    /** @description number of the signed paper that stays in the office */
                    documentNo?: string;
                    /** @description the helper’s own */
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
                    "application/json": components["schemas"]["Mandate"];
                };
            };
        };
    };
    revokeMandate: {
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
                    wish: "citizen" | "organisation";
                    /** @example 024085000123 */
                    idNumber?: string;
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
                    "application/json": components["schemas"]["Mandate"];
                };
            };
        };
    };
    listMandates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 024085000123 */
                    idNumber?: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    day?: string;
                    inForce?: boolean;
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
                        rows: components["schemas"]["Mandate"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getMandate: {
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
                        mandate: components["schemas"]["Mandate"];
                        text: string | null;
                    };
                };
            };
        };
    };
    askMandateByPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    citizen: {
                        name: string;
                        /** @enum {string} */
                        idKind: "CCCD" | "CMND" | "PASSPORT";
                        /** @example 024085000123 */
                        idNumber: string;
                        /** @example 0912345678 */
                        phone?: string;
                    };
                    kinds: ("fill" | "upload" | "submit" | "pay")[];
                    /** @enum {string} */
                    scope: "procedures" | "fields" | "visit";
                    procedures?: string[];
                    fields?: string[];
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    toDay?: string;
                    /** @enum {string} */
                    language?: "vi" | "en";
                    /**
                     * @description of the text that stood on the screen
                     * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                     */
                    textSha256: string;
                    /** @description the helper’s own */
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
                    "application/json": components["schemas"]["MandateAsk"];
                };
            };
        };
    };
    getMandateAsk: {
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
                    "application/json": components["schemas"]["MandateAsk"];
                };
            };
        };
    };
    readMandateAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 0912345678 */
                    phone: string;
                    /** @example 7K2M9P */
                    code: string;
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
                        text: string;
                        organisation: string;
                        unitName: string;
                        /** Format: date-time */
                        expiresAt: string;
                        answer: ("yes" | "no") | null;
                    };
                };
            };
        };
    };
    answerMandateAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 0912345678 */
                    phone: string;
                    /** @example 7K2M9P */
                    code: string;
                    /** @enum {string} */
                    answer: "yes" | "no";
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
                        /** @enum {string} */
                        answer: "yes" | "no";
                        /** @description false: it was answered before, and that answer stands */
                        first: boolean;
                        organisation: string;
                        toDay: string;
                    };
                };
            };
        };
    };
    readMandateByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 7K2M9P */
                    code: string;
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
                        organisation: string;
                        unitName: string;
                        kinds: ("fill" | "upload" | "submit" | "pay")[];
                        covers: {
                            code: string;
                            name: string;
                        }[];
                        toDay: string;
                        /** @enum {string} */
                        state: "inForce" | "ended" | "revoked";
                    };
                };
            };
        };
    };
    revokeMandateByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 7K2M9P */
                    code: string;
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
                        organisation: string;
                        /** Format: date-time */
                        revokedAt: string;
                    };
                };
            };
        };
    };
    listCollectAuthorisations: {
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
                        rows: components["schemas"]["CollectAuthorisation"][];
                        rule: {
                            certifiedNeeded: boolean;
                            /** @description whose authorisation need not be certified */
                            relatives: ("grandparent" | "parent" | "child" | "spouse" | "sibling")[];
                            /** @enum {string} */
                            basis: "law" | "configuration";
                            source: string;
                        } | null;
                    };
                };
            };
        };
    };
    authoriseCollection: {
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
                    person: {
                        name: string;
                        /** @enum {string} */
                        idKind: "CCCD" | "CMND" | "PASSPORT";
                        /** @example 024085000123 */
                        idNumber: string;
                    };
                    /** @enum {string} */
                    relation: "grandparent" | "parent" | "child" | "spouse" | "sibling" | "other";
                    /** @description certified by who may certify signatures */
                    certified: boolean;
                    /** @description number, day and who certified it, as the paper says */
                    documentNo: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    toDay?: string;
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
                    "application/json": components["schemas"]["CollectAuthorisation"];
                };
            };
        };
    };
    revokeCollection: {
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
                    /** @example 024085000123 */
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
                    "application/json": components["schemas"]["CollectAuthorisation"];
                };
            };
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 024085000123 */
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
                        rows: components["schemas"]["DataConsent"][];
                    };
                };
            };
        };
    };
    saveConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 024085000123 */
                    idNumber: string;
                    /** @enum {string} */
                    purpose: "postageOffer" | "surveyCall";
                    given: boolean;
                    /** @enum {string} */
                    evidence: "screen" | "paper" | "desk";
                    /** @description SVG path of the strokes */
                    signature?: string;
                    /** @description number of the signed paper that stays in the office */
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
                    "application/json": components["schemas"]["DataConsent"];
                };
            };
        };
    };
    listMandateScans: {
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
                        rows: components["schemas"]["FileUse"][];
                    };
                };
            };
        };
    };
    attachMandateScan: {
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
                    /** Format: uuid */
                    fileId: string;
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
                        rows: components["schemas"]["FileUse"][];
                    };
                };
            };
        };
    };
    detachMandateScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                useId: string;
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
                        rows: components["schemas"]["FileUse"][];
                    };
                };
            };
        };
    };
    getMandateScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                useId: string;
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
                    "application/json": string;
                };
            };
        };
    };
    listAssistance: {
        parameters: {
            query?: {
                /** @description a day that exists, 2021-02-19 */
                day?: string;
                mine?: boolean;
                externalCode?: string;
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
                        rows: components["schemas"]["AssistanceSession"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    startAssistance: {
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
                    device: "ownPhone" | "kiosk" | "counter";
                    /** @enum {string} */
                    portal: "thisSystem" | "provincial" | "national";
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
                    "application/json": components["schemas"]["AssistanceSession"];
                };
            };
        };
    };
    typeUnderMandate: {
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
                    /** Format: uuid */
                    mandateId: string;
                    kinds: ("fill" | "upload" | "submit" | "pay")[];
                    procedureCode: string;
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
                    "application/json": components["schemas"]["AssistanceSession"];
                };
            };
        };
    };
    endAssistance: {
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
                    kinds: ("guide" | "accountHelp" | "fill" | "upload" | "submit" | "pay" | "track")[];
                    /** @enum {string} */
                    outcome: "done" | "continues" | "notPossible";
                    procedureCode?: string;
                    /** @enum {string} */
                    level?: "L1" | "L2" | "L3" | "L4" | "MOT_PHAN" | "TOAN_TRINH";
                    /** @description the code another portal gave; never a one-time code */
                    externalCode?: string;
                    /** @description a dossier of ours that the help was about */
                    dossierCode?: string;
                    person?: {
                        name: string;
                        phone?: string;
                    };
                    /** @enum {string} */
                    typedBy?: "citizen" | "helper";
                    /** @enum {string} */
                    device?: "ownPhone" | "kiosk" | "counter";
                    /** @enum {string} */
                    portal?: "thisSystem" | "provincial" | "national";
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
                        session: components["schemas"]["AssistanceSession"];
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
    dropAssistance: {
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
                    "application/json": components["schemas"]["AssistanceSession"];
                };
            };
        };
    };
    recordAssistance: {
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
                    device: "ownPhone" | "kiosk" | "counter";
                    /** @enum {string} */
                    portal: "thisSystem" | "provincial" | "national";
                    kinds: ("guide" | "accountHelp" | "fill" | "upload" | "submit" | "pay" | "track")[];
                    /** @enum {string} */
                    outcome: "done" | "continues" | "notPossible";
                    procedureCode?: string;
                    /** @enum {string} */
                    level?: "L1" | "L2" | "L3" | "L4" | "MOT_PHAN" | "TOAN_TRINH";
                    /** @description the code another portal gave; never a one-time code */
                    externalCode?: string;
                    /** @description a dossier of ours that the help was about */
                    dossierCode?: string;
                    person?: {
                        name: string;
                        phone?: string;
                    };
                    /** @description how many minutes ago it began */
                    minutes: number;
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
                        session: components["schemas"]["AssistanceSession"];
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
    linkAssistance: {
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
                    dossierCode: string;
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
                    "application/json": components["schemas"]["AssistanceSession"];
                };
            };
        };
    };
    getOpenAssistance: {
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
                        session: components["schemas"]["AssistanceSession"] | null;
                    };
                };
            };
        };
    };
    findAssistance: {
        parameters: {
            query: {
                externalCode: string;
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
                        rows: components["schemas"]["AssistanceSession"][];
                    };
                };
            };
        };
    };
    listRecurringPhones: {
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
                        days: number;
                        /** @description more than so many people in so many days */
                        people: number;
                        /** @description the most people first, at most 100 */
                        rows: {
                            phone: string;
                            people: number;
                            sessions: number;
                            helpers: string[];
                            /** Format: date-time */
                            lastAt: string;
                        }[];
                    };
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
                item?: "papers" | "result" | "recovered";
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
                            item: "papers" | "result" | "recovered";
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
                    item?: "papers" | "result" | "recovered";
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
                            item: "papers" | "result" | "recovered";
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
                            item: "papers" | "result" | "recovered";
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
                        item: "papers" | "result" | "recovered";
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
                        /** @description the authorisation paper is certified; for a paper that was not entered before */
                        certified?: boolean;
                        /** @enum {string} */
                        relation?: "grandparent" | "parent" | "child" | "spouse" | "sibling" | "other";
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
                        /** @description the authorisation paper is certified; for a paper that was not entered before */
                        certified?: boolean;
                        /** @enum {string} */
                        relation?: "grandparent" | "parent" | "child" | "spouse" | "sibling" | "other";
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
                            kind: "papers" | "result" | "recovered";
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
                        /** @description which page wrote it, as its body says */
                        form: string | null;
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
                    /** @description 0 for a new draft; given, an older version is refused, unless the same writer wrote it */
                    expectedVersion?: number;
                    /**
                     * Format: uuid
                     * @description the window that writes: what it wrote itself, it may write over, also when the answer to its last save was lost
                     */
                    writer?: string;
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
                        /** @description which page wrote it, as its body says */
                        form: string | null;
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
                            /** @description which page wrote it, as its body says */
                            form: string | null;
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
                form: "receipt" | "supplement" | "refusal" | "apology" | "apologyAndExtension" | "stopNotice" | "controlSlip" | "register" | "dossierHandover" | "resultHandover" | "resultReceipt" | "progress" | "posting" | "postingLabel" | "manifest" | "damageMinutes" | "complaintAnswer" | "feeReceipt" | "paymentNotice" | "refund" | "cashSheet" | "transferList";
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
    getTariff: {
        parameters: {
            query?: {
                /** @description a day that exists, 2021-02-19 */
                on?: string;
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
                        on: string;
                        maximum: components["schemas"]["TariffVersion"] | null;
                        listPrice: components["schemas"]["TariffVersion"] | null;
                        groups: {
                            code: string;
                            /** @description taken off: 100 exempt, 50 half */
                            percent: number;
                            name: {
                                vi: string;
                                en: string;
                            };
                            evidence: {
                                vi: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    quotePostage: {
        parameters: {
            query: {
                service: "SEND" | "RETURN" | "BOTH";
                /** @description where the parcel starts: of BOTH the sender’s area */
                fromArea: string;
                /** @description where it goes: of BOTH the agency’s area */
                toArea: string;
                /** @description of BOTH: where the result goes; without it back to fromArea */
                returnArea?: string;
                /** @description of the parcel; of BOTH the dossier */
                weightGrams: number;
                /** @description of BOTH the result; without it weightGrams */
                returnGrams?: number;
                /** @description code of an exempt or half-price group */
                group?: string;
                homePickUp?: boolean;
                /** @description the appointment slip is delivered too; counts for SEND, and for BOTH only where asked */
                slip?: boolean;
                /** @description the state fee is carried along */
                forwardFee?: boolean;
                /** @description a day that exists, 2021-02-19 */
                on?: string;
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
                    "application/json": components["schemas"]["PostageQuote"];
                };
            };
        };
    };
    importTariff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description lines of record,key,service,zone,over_g,to_g,step_g,value,vi,en,evidence_vi,evidence_en */
                    csv: string;
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
                        kind: "maximum" | "listPrice";
                        /** @enum {string} */
                        outcome: "added" | "unchanged";
                        prices: number;
                        surcharges: number;
                        groups: number;
                        /** @description codes of list prices that lie above a maximum loaded now; they are charged at the maximum */
                        listPricesAbove: string[];
                    };
                };
            };
        };
    };
    checkTariff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the text as importTariff takes it */
                    csv: string;
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
                        /** @description in the order of the lines, at most 200; line null: about the file as a whole */
                        faults: {
                            line: number | null;
                            code: string;
                            facts: {
                                [key: string]: string | number | boolean | null | string[];
                            };
                        }[];
                        /** @description null while a line is wrong */
                        version: {
                            code: string;
                            /** @enum {string} */
                            kind: "maximum" | "listPrice";
                            name: {
                                vi: string;
                                en: string;
                            };
                            source: string;
                            validFrom: string;
                            validTo: string | null;
                            /** @enum {string} */
                            tax: "included" | "excluded" | "unknown";
                            taxPercent: number | null;
                            /** @description above all what is not known */
                            notes: {
                                vi: string;
                                en: string;
                            }[];
                            prices: number;
                            surcharges: number;
                            groups: number;
                        } | null;
                        /** @description what the import would do */
                        outcome: ("added" | "unchanged") | null;
                        listPricesAbove: string[];
                    };
                };
            };
        };
    };
    listTariffVersions: {
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
                            code: string;
                            /** @enum {string} */
                            kind: "maximum" | "listPrice";
                            name: {
                                vi: string;
                                en: string;
                            };
                            source: string;
                            validFrom: string;
                            validTo: string | null;
                            /** @enum {string} */
                            tax: "included" | "excluded" | "unknown";
                            taxPercent: number | null;
                            /** @description above all what is not known */
                            notes: {
                                vi: string;
                                en: string;
                            }[];
                            prices: number;
                            surcharges: number;
                            groups: number;
                            loadedBy: string | null;
                            /** Format: date-time */
                            loadedAt: string;
                            /** @description applied today */
                            inForce: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listPostalRoutes: {
        parameters: {
            query?: {
                area?: string;
                /** @description a day that exists, 2021-02-19 */
                on?: string;
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
                            from: {
                                code: string;
                                name: string;
                                province: string;
                            };
                            to: {
                                code: string;
                                name: string;
                                province: string;
                            };
                            /** @enum {string} */
                            zone: "ND" | "LH" | "NV" | "V12_32" | "V13";
                            /** @enum {string} */
                            scope: "withinDistrict" | "betweenDistricts" | "majorCities" | "interProvince" | "sameDay" | "special";
                            specialDays: number | null;
                            specialSlipDays: number | null;
                            source: string;
                            validFrom: string;
                            validTo: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    setPostalRoute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description one end */
                    fromArea: string;
                    /** @description the other end */
                    toArea: string;
                    /** @enum {string} */
                    zone: "ND" | "LH" | "NV" | "V12_32" | "V13";
                    /** @enum {string} */
                    scope: "withinDistrict" | "betweenDistricts" | "majorCities" | "interProvince" | "sameDay" | "special";
                    /** @description working days */
                    specialDays?: number;
                    /** @description working days */
                    specialSlipDays?: number;
                    /** @description the table of the post, or why it is assumed */
                    source: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validFrom: string;
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
                    "application/json": {
                        fromArea: string;
                        toArea: string;
                        validFrom: string;
                        replaced: boolean;
                    };
                };
            };
        };
    };
    listPostalAreas: {
        parameters: {
            query?: {
                /** @description a day that exists, 2021-02-19 */
                on?: string;
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
                        on: string;
                        rows: {
                            code: string;
                            name: string;
                            province: string;
                            /** @enum {string} */
                            kind: "province" | "district" | "commune";
                            /** @description special city or city of class I */
                            majorCity: boolean;
                            source: string;
                            validFrom: string;
                            validTo: string | null;
                            /** @description one-stops and post offices that lie there */
                            unitIds: string[];
                            /** @description a one-stop shop is among them */
                            oneStop: boolean;
                        }[];
                    };
                };
            };
        };
    };
    setPostalArea: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description code of the area */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    province: string;
                    /** @enum {string} */
                    kind: "province" | "district" | "commune";
                    majorCity?: boolean;
                    /** @description where this is known from */
                    source: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validFrom: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    validTo?: string;
                    unitIds?: string[];
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
                        name: string;
                        province: string;
                        /** @enum {string} */
                        kind: "province" | "district" | "commune";
                        /** @description special city or city of class I */
                        majorCity: boolean;
                        source: string;
                        validFrom: string;
                        validTo: string | null;
                        /** @description one-stops and post offices that lie there */
                        unitIds: string[];
                        /** @description a one-stop shop is among them */
                        oneStop: boolean;
                    };
                };
            };
        };
    };
    listManifests: {
        parameters: {
            query: {
                side: "from" | "to" | "carried";
                state?: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                kind?: "transport" | "filing" | "giveBack";
                /** @description as scanned from the paper or the bag */
                number?: string;
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
                            version: number;
                            /** @description also the name of its bag in the chain of custody */
                            number: string;
                            /** @enum {string} */
                            kind: "transport" | "filing" | "giveBack";
                            /** @enum {string} */
                            state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                            from: {
                                id: string;
                                name: string;
                            };
                            to: {
                                id: string;
                                name: string;
                            };
                            bagNo: string | null;
                            sealNo: string | null;
                            openedBy: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            openedAt: string;
                            /** @description the courier who carries it; null: nobody, or the carrier */
                            holder: {
                                id: string;
                                name: string;
                            } | null;
                            /** @description handed to the carrier behind the connector */
                            byCarrier: boolean;
                            /** Format: date-time */
                            handedAt: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            countedOut: number | null;
                            countedIn: number | null;
                            lines: number;
                            missing: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    openManifest: {
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
                    kind: "transport" | "filing" | "giveBack";
                    /** Format: uuid */
                    toUnitId: string;
                    /** @description number on the bag itself */
                    bagNo?: string;
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
                        version: number;
                        /** @description also the name of its bag in the chain of custody */
                        number: string;
                        /** @enum {string} */
                        kind: "transport" | "filing" | "giveBack";
                        /** @enum {string} */
                        state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                        from: {
                            id: string;
                            name: string;
                        };
                        to: {
                            id: string;
                            name: string;
                        };
                        bagNo: string | null;
                        sealNo: string | null;
                        openedBy: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        openedAt: string;
                        /** @description the courier who carries it; null: nobody, or the carrier */
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description handed to the carrier behind the connector */
                        byCarrier: boolean;
                        /** Format: date-time */
                        handedAt: string | null;
                        /** Format: date-time */
                        acceptedAt: string | null;
                        countedOut: number | null;
                        countedIn: number | null;
                        sealedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        sealedAt: string | null;
                        handedBy: {
                            id: string;
                            name: string;
                        } | null;
                        acceptedBy: {
                            id: string;
                            name: string;
                        } | null;
                        openIncidents: number;
                        /** @description in the order they were scanned out; removed lines are left out */
                        lines: {
                            shipmentId: string;
                            postingNo: string;
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @enum {string} */
                            content: "papers" | "result" | "recovered";
                            /** @enum {string} */
                            state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                            /** @enum {string} */
                            shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            dossierId: string;
                            /** @description null: not filed yet */
                            dossierCode: string | null;
                            slipWanted: boolean;
                            originals: number;
                            certified: number;
                            copies: number;
                            addedBy: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            rejection: ("supplement" | "refusal") | null;
                            reason: string | null;
                        }[];
                        /** @description what the asker may do with it now, and why not */
                        acts: {
                            /** @enum {string} */
                            act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                            allowed: boolean;
                            refusal: string | null;
                        }[];
                    };
                };
            };
        };
    };
    addToManifest: {
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
                    postingNos: string[];
                    /** @description why you list what a colleague of your unit holds */
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
                    "application/json": {
                        manifest: {
                            id: string;
                            version: number;
                            /** @description also the name of its bag in the chain of custody */
                            number: string;
                            /** @enum {string} */
                            kind: "transport" | "filing" | "giveBack";
                            /** @enum {string} */
                            state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                            from: {
                                id: string;
                                name: string;
                            };
                            to: {
                                id: string;
                                name: string;
                            };
                            bagNo: string | null;
                            sealNo: string | null;
                            openedBy: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            openedAt: string;
                            /** @description the courier who carries it; null: nobody, or the carrier */
                            holder: {
                                id: string;
                                name: string;
                            } | null;
                            /** @description handed to the carrier behind the connector */
                            byCarrier: boolean;
                            /** Format: date-time */
                            handedAt: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            countedOut: number | null;
                            countedIn: number | null;
                            sealedBy: {
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            sealedAt: string | null;
                            handedBy: {
                                id: string;
                                name: string;
                            } | null;
                            acceptedBy: {
                                id: string;
                                name: string;
                            } | null;
                            openIncidents: number;
                            /** @description in the order they were scanned out; removed lines are left out */
                            lines: {
                                shipmentId: string;
                                postingNo: string;
                                /** @enum {string} */
                                direction: "in" | "out";
                                /** @enum {string} */
                                content: "papers" | "result" | "recovered";
                                /** @enum {string} */
                                state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                                /** @enum {string} */
                                shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                                procedureName: string;
                                dossierId: string;
                                /** @description null: not filed yet */
                                dossierCode: string | null;
                                slipWanted: boolean;
                                originals: number;
                                certified: number;
                                copies: number;
                                addedBy: string;
                                /** Format: date-time */
                                settledAt: string | null;
                                rejection: ("supplement" | "refusal") | null;
                                reason: string | null;
                            }[];
                            /** @description what the asker may do with it now, and why not */
                            acts: {
                                /** @enum {string} */
                                act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                                allowed: boolean;
                                refusal: string | null;
                            }[];
                        };
                        added: {
                            shipmentId: string;
                            postingNo: string;
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @enum {string} */
                            content: "papers" | "result" | "recovered";
                            /** @enum {string} */
                            state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                            /** @enum {string} */
                            shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            dossierId: string;
                            /** @description null: not filed yet */
                            dossierCode: string | null;
                            slipWanted: boolean;
                            originals: number;
                            certified: number;
                            copies: number;
                            addedBy: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            rejection: ("supplement" | "refusal") | null;
                            reason: string | null;
                        }[];
                    };
                };
            };
        };
    };
    removeFromManifest: {
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
                    /** @description the number on its label, as scanned */
                    postingNo: string;
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
                        version: number;
                        /** @description also the name of its bag in the chain of custody */
                        number: string;
                        /** @enum {string} */
                        kind: "transport" | "filing" | "giveBack";
                        /** @enum {string} */
                        state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                        from: {
                            id: string;
                            name: string;
                        };
                        to: {
                            id: string;
                            name: string;
                        };
                        bagNo: string | null;
                        sealNo: string | null;
                        openedBy: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        openedAt: string;
                        /** @description the courier who carries it; null: nobody, or the carrier */
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description handed to the carrier behind the connector */
                        byCarrier: boolean;
                        /** Format: date-time */
                        handedAt: string | null;
                        /** Format: date-time */
                        acceptedAt: string | null;
                        countedOut: number | null;
                        countedIn: number | null;
                        sealedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        sealedAt: string | null;
                        handedBy: {
                            id: string;
                            name: string;
                        } | null;
                        acceptedBy: {
                            id: string;
                            name: string;
                        } | null;
                        openIncidents: number;
                        /** @description in the order they were scanned out; removed lines are left out */
                        lines: {
                            shipmentId: string;
                            postingNo: string;
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @enum {string} */
                            content: "papers" | "result" | "recovered";
                            /** @enum {string} */
                            state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                            /** @enum {string} */
                            shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            dossierId: string;
                            /** @description null: not filed yet */
                            dossierCode: string | null;
                            slipWanted: boolean;
                            originals: number;
                            certified: number;
                            copies: number;
                            addedBy: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            rejection: ("supplement" | "refusal") | null;
                            reason: string | null;
                        }[];
                        /** @description what the asker may do with it now, and why not */
                        acts: {
                            /** @enum {string} */
                            act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                            allowed: boolean;
                            refusal: string | null;
                        }[];
                    };
                };
            };
        };
    };
    sealManifest: {
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
                    /** @description number of the seal */
                    sealNo: string;
                    /** @description things counted by hand */
                    countedOut: number;
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
                        version: number;
                        /** @description also the name of its bag in the chain of custody */
                        number: string;
                        /** @enum {string} */
                        kind: "transport" | "filing" | "giveBack";
                        /** @enum {string} */
                        state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                        from: {
                            id: string;
                            name: string;
                        };
                        to: {
                            id: string;
                            name: string;
                        };
                        bagNo: string | null;
                        sealNo: string | null;
                        openedBy: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        openedAt: string;
                        /** @description the courier who carries it; null: nobody, or the carrier */
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description handed to the carrier behind the connector */
                        byCarrier: boolean;
                        /** Format: date-time */
                        handedAt: string | null;
                        /** Format: date-time */
                        acceptedAt: string | null;
                        countedOut: number | null;
                        countedIn: number | null;
                        sealedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        sealedAt: string | null;
                        handedBy: {
                            id: string;
                            name: string;
                        } | null;
                        acceptedBy: {
                            id: string;
                            name: string;
                        } | null;
                        openIncidents: number;
                        /** @description in the order they were scanned out; removed lines are left out */
                        lines: {
                            shipmentId: string;
                            postingNo: string;
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @enum {string} */
                            content: "papers" | "result" | "recovered";
                            /** @enum {string} */
                            state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                            /** @enum {string} */
                            shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            dossierId: string;
                            /** @description null: not filed yet */
                            dossierCode: string | null;
                            slipWanted: boolean;
                            originals: number;
                            certified: number;
                            copies: number;
                            addedBy: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            rejection: ("supplement" | "refusal") | null;
                            reason: string | null;
                        }[];
                        /** @description what the asker may do with it now, and why not */
                        acts: {
                            /** @enum {string} */
                            act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                            allowed: boolean;
                            refusal: string | null;
                        }[];
                    };
                };
            };
        };
    };
    handOverManifest: {
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
                    to: "courier" | "carrier" | "self";
                    /** Format: uuid */
                    courierId?: string;
                    /** @description without a bag: things counted by hand */
                    countedOut?: number;
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
                        version: number;
                        /** @description also the name of its bag in the chain of custody */
                        number: string;
                        /** @enum {string} */
                        kind: "transport" | "filing" | "giveBack";
                        /** @enum {string} */
                        state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                        from: {
                            id: string;
                            name: string;
                        };
                        to: {
                            id: string;
                            name: string;
                        };
                        bagNo: string | null;
                        sealNo: string | null;
                        openedBy: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        openedAt: string;
                        /** @description the courier who carries it; null: nobody, or the carrier */
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description handed to the carrier behind the connector */
                        byCarrier: boolean;
                        /** Format: date-time */
                        handedAt: string | null;
                        /** Format: date-time */
                        acceptedAt: string | null;
                        countedOut: number | null;
                        countedIn: number | null;
                        sealedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        sealedAt: string | null;
                        handedBy: {
                            id: string;
                            name: string;
                        } | null;
                        acceptedBy: {
                            id: string;
                            name: string;
                        } | null;
                        openIncidents: number;
                        /** @description in the order they were scanned out; removed lines are left out */
                        lines: {
                            shipmentId: string;
                            postingNo: string;
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @enum {string} */
                            content: "papers" | "result" | "recovered";
                            /** @enum {string} */
                            state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                            /** @enum {string} */
                            shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            dossierId: string;
                            /** @description null: not filed yet */
                            dossierCode: string | null;
                            slipWanted: boolean;
                            originals: number;
                            certified: number;
                            copies: number;
                            addedBy: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            rejection: ("supplement" | "refusal") | null;
                            reason: string | null;
                        }[];
                        /** @description what the asker may do with it now, and why not */
                        acts: {
                            /** @enum {string} */
                            act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                            allowed: boolean;
                            refusal: string | null;
                        }[];
                    };
                };
            };
        };
    };
    listCouriers: {
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
                        /** @description at most 200 */
                        rows: {
                            staffId: string;
                            name: string;
                            unit: {
                                id: string;
                                name: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    cancelManifest: {
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
                        id: string;
                        version: number;
                        /** @description also the name of its bag in the chain of custody */
                        number: string;
                        /** @enum {string} */
                        kind: "transport" | "filing" | "giveBack";
                        /** @enum {string} */
                        state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                        from: {
                            id: string;
                            name: string;
                        };
                        to: {
                            id: string;
                            name: string;
                        };
                        bagNo: string | null;
                        sealNo: string | null;
                        openedBy: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        openedAt: string;
                        /** @description the courier who carries it; null: nobody, or the carrier */
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description handed to the carrier behind the connector */
                        byCarrier: boolean;
                        /** Format: date-time */
                        handedAt: string | null;
                        /** Format: date-time */
                        acceptedAt: string | null;
                        countedOut: number | null;
                        countedIn: number | null;
                        sealedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        sealedAt: string | null;
                        handedBy: {
                            id: string;
                            name: string;
                        } | null;
                        acceptedBy: {
                            id: string;
                            name: string;
                        } | null;
                        openIncidents: number;
                        /** @description in the order they were scanned out; removed lines are left out */
                        lines: {
                            shipmentId: string;
                            postingNo: string;
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @enum {string} */
                            content: "papers" | "result" | "recovered";
                            /** @enum {string} */
                            state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                            /** @enum {string} */
                            shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            dossierId: string;
                            /** @description null: not filed yet */
                            dossierCode: string | null;
                            slipWanted: boolean;
                            originals: number;
                            certified: number;
                            copies: number;
                            addedBy: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            rejection: ("supplement" | "refusal") | null;
                            reason: string | null;
                        }[];
                        /** @description what the asker may do with it now, and why not */
                        acts: {
                            /** @enum {string} */
                            act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                            allowed: boolean;
                            refusal: string | null;
                        }[];
                    };
                };
            };
        };
    };
    getManifest: {
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
                        version: number;
                        /** @description also the name of its bag in the chain of custody */
                        number: string;
                        /** @enum {string} */
                        kind: "transport" | "filing" | "giveBack";
                        /** @enum {string} */
                        state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                        from: {
                            id: string;
                            name: string;
                        };
                        to: {
                            id: string;
                            name: string;
                        };
                        bagNo: string | null;
                        sealNo: string | null;
                        openedBy: {
                            id: string;
                            name: string;
                        };
                        /** Format: date-time */
                        openedAt: string;
                        /** @description the courier who carries it; null: nobody, or the carrier */
                        holder: {
                            id: string;
                            name: string;
                        } | null;
                        /** @description handed to the carrier behind the connector */
                        byCarrier: boolean;
                        /** Format: date-time */
                        handedAt: string | null;
                        /** Format: date-time */
                        acceptedAt: string | null;
                        countedOut: number | null;
                        countedIn: number | null;
                        sealedBy: {
                            id: string;
                            name: string;
                        } | null;
                        /** Format: date-time */
                        sealedAt: string | null;
                        handedBy: {
                            id: string;
                            name: string;
                        } | null;
                        acceptedBy: {
                            id: string;
                            name: string;
                        } | null;
                        openIncidents: number;
                        /** @description in the order they were scanned out; removed lines are left out */
                        lines: {
                            shipmentId: string;
                            postingNo: string;
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @enum {string} */
                            content: "papers" | "result" | "recovered";
                            /** @enum {string} */
                            state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                            /** @enum {string} */
                            shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            dossierId: string;
                            /** @description null: not filed yet */
                            dossierCode: string | null;
                            slipWanted: boolean;
                            originals: number;
                            certified: number;
                            copies: number;
                            addedBy: string;
                            /** Format: date-time */
                            settledAt: string | null;
                            rejection: ("supplement" | "refusal") | null;
                            reason: string | null;
                        }[];
                        /** @description what the asker may do with it now, and why not */
                        acts: {
                            /** @enum {string} */
                            act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                            allowed: boolean;
                            refusal: string | null;
                        }[];
                    };
                };
            };
        };
    };
    printManifest: {
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
                    "application/json": string;
                };
            };
        };
    };
    printFilingRecord: {
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
                    paperSize?: "A4" | "A5";
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
    acceptManifest: {
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
                    /** @description what was found; still listed and not named here: missing */
                    lines: {
                        /** @description the number on its label, as scanned */
                        postingNo: string;
                        /** @enum {string} */
                        finding: "accepted" | "filed" | "supplement" | "refusal" | "missing";
                        /** @enum {string} */
                        difference?: "damaged" | "papersDiffer";
                        /** @description what is damaged, or how the papers differ; needed with a difference, unless papers tells it */
                        note?: string;
                        /** @description as counted together, where it differs from what the parcel says: the difference is an incident of its own */
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
                        /** @description filed: the officer has seen the open dossier of the same request */
                        acknowledgeDuplicate?: boolean;
                        /** @description supplement, refusal: why, in words the citizen reads */
                        reason?: string;
                        /** @description supplement: every paper that is missing */
                        wanted?: {
                            no: number;
                            what?: string;
                        }[];
                        /**
                         * Format: date
                         * @description a day that exists, 2021-02-19
                         */
                        respondBy?: string;
                        /** @description number of the document */
                        documentNo?: string;
                    }[];
                    /** @description what stands on the covers of things that are not on the list */
                    extra?: string[];
                    /** @description how the seal was found, when it was not whole */
                    sealBroken?: string;
                    /** @description things counted by hand */
                    counted: number;
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
                        manifest: {
                            id: string;
                            version: number;
                            /** @description also the name of its bag in the chain of custody */
                            number: string;
                            /** @enum {string} */
                            kind: "transport" | "filing" | "giveBack";
                            /** @enum {string} */
                            state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                            from: {
                                id: string;
                                name: string;
                            };
                            to: {
                                id: string;
                                name: string;
                            };
                            bagNo: string | null;
                            sealNo: string | null;
                            openedBy: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            openedAt: string;
                            /** @description the courier who carries it; null: nobody, or the carrier */
                            holder: {
                                id: string;
                                name: string;
                            } | null;
                            /** @description handed to the carrier behind the connector */
                            byCarrier: boolean;
                            /** Format: date-time */
                            handedAt: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            countedOut: number | null;
                            countedIn: number | null;
                            sealedBy: {
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            sealedAt: string | null;
                            handedBy: {
                                id: string;
                                name: string;
                            } | null;
                            acceptedBy: {
                                id: string;
                                name: string;
                            } | null;
                            openIncidents: number;
                            /** @description in the order they were scanned out; removed lines are left out */
                            lines: {
                                shipmentId: string;
                                postingNo: string;
                                /** @enum {string} */
                                direction: "in" | "out";
                                /** @enum {string} */
                                content: "papers" | "result" | "recovered";
                                /** @enum {string} */
                                state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                                /** @enum {string} */
                                shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                                procedureName: string;
                                dossierId: string;
                                /** @description null: not filed yet */
                                dossierCode: string | null;
                                slipWanted: boolean;
                                originals: number;
                                certified: number;
                                copies: number;
                                addedBy: string;
                                /** Format: date-time */
                                settledAt: string | null;
                                rejection: ("supplement" | "refusal") | null;
                                reason: string | null;
                            }[];
                            /** @description what the asker may do with it now, and why not */
                            acts: {
                                /** @enum {string} */
                                act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                                allowed: boolean;
                                refusal: string | null;
                            }[];
                        };
                        incidents: {
                            id: string;
                            /** @enum {string} */
                            difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData" | "countMismatch" | "extra" | "lost" | "sealBroken" | "wrongHands" | "proofMissing" | "unknownItem" | "foreignItem" | "returnFailed" | "amountDiffers" | "notPaid" | "cashDiffers" | "stillOut";
                            postingNo: string | null;
                        }[];
                        filed: {
                            postingNo: string;
                            shipmentId: string;
                            dossierId: string;
                            code: string | null;
                            version: number;
                            dueDay: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            provisional: boolean;
                            /** @description once only, printed on the receipt; null: papers that came later for a dossier already received */
                            trackingSecret: string | null;
                            /** @description the receipt waits to be brought to the sender */
                            slipWanted: boolean;
                        }[];
                        rejected: {
                            postingNo: string;
                            shipmentId: string;
                            dossierId: string;
                            /** @enum {string} */
                            rejection: "supplement" | "refusal";
                        }[];
                    };
                };
            };
        };
    };
    acceptPart: {
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
                    /** @description what was found; nothing is missing before the end of the count */
                    lines: {
                        /** @description the number on its label, as scanned */
                        postingNo: string;
                        /** @enum {string} */
                        finding: "accepted" | "filed" | "supplement" | "refusal" | "missing";
                        /** @enum {string} */
                        difference?: "damaged" | "papersDiffer";
                        /** @description what is damaged, or how the papers differ; needed with a difference, unless papers tells it */
                        note?: string;
                        /** @description as counted together, where it differs from what the parcel says: the difference is an incident of its own */
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
                        /** @description filed: the officer has seen the open dossier of the same request */
                        acknowledgeDuplicate?: boolean;
                        /** @description supplement, refusal: why, in words the citizen reads */
                        reason?: string;
                        /** @description supplement: every paper that is missing */
                        wanted?: {
                            no: number;
                            what?: string;
                        }[];
                        /**
                         * Format: date
                         * @description a day that exists, 2021-02-19
                         */
                        respondBy?: string;
                        /** @description number of the document */
                        documentNo?: string;
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
                        manifest: {
                            id: string;
                            version: number;
                            /** @description also the name of its bag in the chain of custody */
                            number: string;
                            /** @enum {string} */
                            kind: "transport" | "filing" | "giveBack";
                            /** @enum {string} */
                            state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                            from: {
                                id: string;
                                name: string;
                            };
                            to: {
                                id: string;
                                name: string;
                            };
                            bagNo: string | null;
                            sealNo: string | null;
                            openedBy: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            openedAt: string;
                            /** @description the courier who carries it; null: nobody, or the carrier */
                            holder: {
                                id: string;
                                name: string;
                            } | null;
                            /** @description handed to the carrier behind the connector */
                            byCarrier: boolean;
                            /** Format: date-time */
                            handedAt: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            countedOut: number | null;
                            countedIn: number | null;
                            sealedBy: {
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            sealedAt: string | null;
                            handedBy: {
                                id: string;
                                name: string;
                            } | null;
                            acceptedBy: {
                                id: string;
                                name: string;
                            } | null;
                            openIncidents: number;
                            /** @description in the order they were scanned out; removed lines are left out */
                            lines: {
                                shipmentId: string;
                                postingNo: string;
                                /** @enum {string} */
                                direction: "in" | "out";
                                /** @enum {string} */
                                content: "papers" | "result" | "recovered";
                                /** @enum {string} */
                                state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                                /** @enum {string} */
                                shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                                procedureName: string;
                                dossierId: string;
                                /** @description null: not filed yet */
                                dossierCode: string | null;
                                slipWanted: boolean;
                                originals: number;
                                certified: number;
                                copies: number;
                                addedBy: string;
                                /** Format: date-time */
                                settledAt: string | null;
                                rejection: ("supplement" | "refusal") | null;
                                reason: string | null;
                            }[];
                            /** @description what the asker may do with it now, and why not */
                            acts: {
                                /** @enum {string} */
                                act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                                allowed: boolean;
                                refusal: string | null;
                            }[];
                        };
                        incidents: {
                            id: string;
                            /** @enum {string} */
                            difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData" | "countMismatch" | "extra" | "lost" | "sealBroken" | "wrongHands" | "proofMissing" | "unknownItem" | "foreignItem" | "returnFailed" | "amountDiffers" | "notPaid" | "cashDiffers" | "stillOut";
                            postingNo: string | null;
                        }[];
                        filed: {
                            postingNo: string;
                            shipmentId: string;
                            dossierId: string;
                            code: string | null;
                            version: number;
                            dueDay: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            provisional: boolean;
                            /** @description once only, printed on the receipt; null: papers that came later for a dossier already received */
                            trackingSecret: string | null;
                            /** @description the receipt waits to be brought to the sender */
                            slipWanted: boolean;
                        }[];
                        rejected: {
                            postingNo: string;
                            shipmentId: string;
                            dossierId: string;
                            /** @enum {string} */
                            rejection: "supplement" | "refusal";
                        }[];
                    };
                };
            };
        };
    };
    acceptFoundItem: {
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
                    line: {
                        /** @description the number on its label, as scanned */
                        postingNo: string;
                        /** @enum {string} */
                        finding: "accepted" | "filed" | "supplement" | "refusal" | "missing";
                        /** @enum {string} */
                        difference?: "damaged" | "papersDiffer";
                        /** @description what is damaged, or how the papers differ; needed with a difference, unless papers tells it */
                        note?: string;
                        /** @description as counted together, where it differs from what the parcel says: the difference is an incident of its own */
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
                        /** @description filed: the officer has seen the open dossier of the same request */
                        acknowledgeDuplicate?: boolean;
                        /** @description supplement, refusal: why, in words the citizen reads */
                        reason?: string;
                        /** @description supplement: every paper that is missing */
                        wanted?: {
                            no: number;
                            what?: string;
                        }[];
                        /**
                         * Format: date
                         * @description a day that exists, 2021-02-19
                         */
                        respondBy?: string;
                        /** @description number of the document */
                        documentNo?: string;
                    };
                    /** @description where it was */
                    explanation: string;
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
                        manifest: {
                            id: string;
                            version: number;
                            /** @description also the name of its bag in the chain of custody */
                            number: string;
                            /** @enum {string} */
                            kind: "transport" | "filing" | "giveBack";
                            /** @enum {string} */
                            state: "open" | "sealed" | "handedOver" | "accepted" | "cancelled";
                            from: {
                                id: string;
                                name: string;
                            };
                            to: {
                                id: string;
                                name: string;
                            };
                            bagNo: string | null;
                            sealNo: string | null;
                            openedBy: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            openedAt: string;
                            /** @description the courier who carries it; null: nobody, or the carrier */
                            holder: {
                                id: string;
                                name: string;
                            } | null;
                            /** @description handed to the carrier behind the connector */
                            byCarrier: boolean;
                            /** Format: date-time */
                            handedAt: string | null;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            countedOut: number | null;
                            countedIn: number | null;
                            sealedBy: {
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            sealedAt: string | null;
                            handedBy: {
                                id: string;
                                name: string;
                            } | null;
                            acceptedBy: {
                                id: string;
                                name: string;
                            } | null;
                            openIncidents: number;
                            /** @description in the order they were scanned out; removed lines are left out */
                            lines: {
                                shipmentId: string;
                                postingNo: string;
                                /** @enum {string} */
                                direction: "in" | "out";
                                /** @enum {string} */
                                content: "papers" | "result" | "recovered";
                                /** @enum {string} */
                                state: "listed" | "removed" | "accepted" | "filed" | "rejected" | "missing" | "damaged";
                                /** @enum {string} */
                                shipmentState: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                                procedureName: string;
                                dossierId: string;
                                /** @description null: not filed yet */
                                dossierCode: string | null;
                                slipWanted: boolean;
                                originals: number;
                                certified: number;
                                copies: number;
                                addedBy: string;
                                /** Format: date-time */
                                settledAt: string | null;
                                rejection: ("supplement" | "refusal") | null;
                                reason: string | null;
                            }[];
                            /** @description what the asker may do with it now, and why not */
                            acts: {
                                /** @enum {string} */
                                act: "add" | "remove" | "seal" | "handOver" | "accept" | "acceptFound" | "cancel";
                                allowed: boolean;
                                refusal: string | null;
                            }[];
                        };
                        incidents: {
                            id: string;
                            /** @enum {string} */
                            difference: "missing" | "papersDiffer" | "damaged" | "notOurs" | "noData" | "countMismatch" | "extra" | "lost" | "sealBroken" | "wrongHands" | "proofMissing" | "unknownItem" | "foreignItem" | "returnFailed" | "amountDiffers" | "notPaid" | "cashDiffers" | "stillOut";
                            postingNo: string | null;
                        }[];
                        filed: {
                            postingNo: string;
                            shipmentId: string;
                            dossierId: string;
                            code: string | null;
                            version: number;
                            dueDay: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            provisional: boolean;
                            /** @description once only, printed on the receipt; null: papers that came later for a dossier already received */
                            trackingSecret: string | null;
                            /** @description the receipt waits to be brought to the sender */
                            slipWanted: boolean;
                        }[];
                        rejected: {
                            postingNo: string;
                            shipmentId: string;
                            dossierId: string;
                            /** @enum {string} */
                            rejection: "supplement" | "refusal";
                        }[];
                        /** @description reported by you: a colleague ends them */
                        incidentsLeft: number;
                    };
                };
            };
        };
    };
    getCustody: {
        parameters: {
            query?: {
                dossierId?: string;
                /** @description the number on its label, as scanned */
                postingNo?: string;
                dossierCode?: string;
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
                        dossierId: string;
                        dossierCode: string | null;
                        items: {
                            id: string;
                            /** @enum {string} */
                            kind: "papers" | "result" | "recovered";
                            /** @description 1 the first set, 2 and on what came later */
                            part: number;
                            holder: {
                                /** @enum {string} */
                                kind: "citizen" | "staff" | "unit" | "bag" | "postOffice";
                                staffName: string | null;
                                unitName: string | null;
                                bag: string | null;
                            };
                            /** @description of a bag: who carries it now */
                            bagWith: {
                                manifestId: string;
                                name: string | null;
                                byCarrier: boolean;
                            } | null;
                            /** Format: date-time */
                            since: string;
                            /** @description offered to somebody who has not accepted yet */
                            onOffer: boolean;
                            moves: {
                                number: number;
                                from: {
                                    /** @enum {string} */
                                    kind: "citizen" | "staff" | "unit" | "bag" | "postOffice";
                                    staffName: string | null;
                                    unitName: string | null;
                                    bag: string | null;
                                };
                                to: {
                                    /** @enum {string} */
                                    kind: "citizen" | "staff" | "unit" | "bag" | "postOffice";
                                    staffName: string | null;
                                    unitName: string | null;
                                    bag: string | null;
                                };
                                /** Format: date-time */
                                at: string;
                                by: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    checkPosting: {
        parameters: {
            query?: {
                procedureCode?: string;
                /** @description in the place of a procedure: the dossier whose result, or whose further papers, shall travel */
                dossierId?: string;
                /** @description the case of the procedure, when it has several */
                caseNo?: number;
                /** @description which of several published time limits of the channel */
                termOption?: number;
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
                        procedure: {
                            code: string;
                            name: string;
                            fieldCode: string;
                        };
                        /** @description in, then out */
                        ways: {
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @description why it may not go this way; the sentence stands under its code */
                            refusal: {
                                code: string;
                                facts: {
                                    [key: string]: unknown;
                                };
                            } | null;
                        }[];
                        /** @description where it may be sent, your own first, at most 200 */
                        oneStops: {
                            id: string;
                            name: string;
                            /** @description your own */
                            here: boolean;
                        }[];
                        /** @description the published list; null: the case must be named first */
                        papers: {
                            no: number;
                            name: string;
                            originals: number;
                            copies: number;
                            note: boolean;
                            /** @description at the counter it would only be shown: by post it goes as a certified copy or as the original */
                            shownOnly: boolean;
                        }[] | null;
                    };
                };
            };
        };
    };
    listShipments: {
        parameters: {
            query?: {
                list?: "open" | "ordered" | "toSeal" | "toDispatch" | "onTheWay" | "late" | "lateAgency" | "codUnpaid" | "proofMissing" | "finished" | "all";
                direction?: "in" | "out";
                state?: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                holderKind?: "citizen" | "staff" | "unit" | "bag" | "postOffice";
                holderStaffId?: string;
                holderUnitId?: string;
                /** @description number of the bag */
                holderRef?: string;
                /** @description a posting number or a dossier code, whole or its beginning */
                text?: string;
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
                            version: number;
                            /** @enum {string} */
                            service: "SEND" | "RETURN" | "BOTH";
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @enum {string} */
                            state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            /** Format: date-time */
                            stateAt: string;
                            postingNo: string | null;
                            dossierId: string;
                            dossierCode: string | null;
                            procedureName: string;
                            /** @description the sender of what comes in, the receiver of what goes out */
                            citizenName: string | null;
                            oneStop: string;
                            unit: string;
                            homePickup: boolean;
                            sealed: boolean;
                            /** Format: date-time */
                            orderedAt: string;
                            /** Format: date-time */
                            acceptedAt: string | null;
                            promisedDay: string | null;
                            /** @description the post has not kept its day */
                            late: boolean;
                            codVnd: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    bookShipment: {
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
                    service: "SEND" | "RETURN" | "BOTH";
                    /**
                     * Format: uuid
                     * @description the one-stop it goes to; your own unless told
                     */
                    oneStopId?: string;
                    /**
                     * Format: uuid
                     * @description the dossier whose result is returned, or for which papers are sent again
                     */
                    dossierId?: string;
                    procedureCode?: string;
                    /** @description the case of the procedure, when it has several */
                    caseNo?: number;
                    /** @description which of several published time limits of the channel */
                    termOption?: number;
                    /**
                     * Format: uuid
                     * @description the unit that solves it, when none is set for its field
                     */
                    competentUnitId?: string;
                    /** @description sets handed in, 1 unless told */
                    quantity?: number;
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
                    /** @enum {string} */
                    resultChoice?: "counter" | "post" | "electronic";
                    /** @description papers the citizen gives back before the result is handed to her */
                    papersToRecover?: string[];
                    /** @description what lies inside where it is not a new dossier: papers sent again, or the papers of the result */
                    contents?: {
                        no: number;
                        name?: string;
                        originals: number;
                        certified: number;
                        copies: number;
                    }[];
                    sender?: {
                        name: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                        address: string;
                    };
                    /** @description who gets the result; of BOTH the sender unless told */
                    receiver?: {
                        name: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                        address: string;
                    };
                    /** @description where the parcel starts: of BOTH the sender’s area */
                    citizenArea: string;
                    /** @description of BOTH: where the result goes, when it is not citizenArea */
                    returnArea?: string;
                    /** @description of the parcel; of BOTH the dossier */
                    weightGrams: number;
                    /** @description of BOTH the result; without it weightGrams */
                    returnGrams?: number;
                    homePickUp?: boolean;
                    /** @description the appointment slip is brought to the sender */
                    slipWanted?: boolean;
                    /** @description the state fee is carried along */
                    forwardFee?: boolean;
                    /** @description code of an exempt or half-price group */
                    group?: string;
                    /** @description kind and number of the paper shown for the reduction */
                    groupEvidence?: string;
                    /** @description out: the receiver pays the postage when she gets the result */
                    payAtDelivery?: boolean;
                    accept?: {
                        /** @description in: the sender has counted and signed the phiếu gửi */
                        senderSigned?: boolean;
                        /** @description in: her mark on the screen, as an SVG path, where she signed there and not on paper */
                        senderSignature?: string;
                        /**
                         * Format: uuid
                         * @description out: the civil servant of the one-stop who counted and signed with you
                         */
                        agencySignerId?: string;
                        /** @description number on a label already at hand; without it the next number of the unit is given */
                        postingNo?: string;
                        /** @description number printed on the pad of the phiếu gửi, where one is used */
                        slipNo?: string;
                        /** @description packed and sealed at once, before the sender or the agency */
                        seal?: boolean;
                        sealNo?: string;
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
                        /** @description one; of BOTH two, the way in first */
                        shipments: components["schemas"]["ShipmentView"][];
                        quote: components["schemas"]["PostageQuote"];
                        /** @description opens the journey; told here and never again; null until it is accepted */
                        trackingSecret: string | null;
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
    acceptShipment: {
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
                    /** @description in: the sender has counted and signed the phiếu gửi */
                    senderSigned?: boolean;
                    /** @description in: her mark on the screen, as an SVG path, where she signed there and not on paper */
                    senderSignature?: string;
                    /**
                     * Format: uuid
                     * @description out: the civil servant of the one-stop who counted and signed with you
                     */
                    agencySignerId?: string;
                    /** @description number on a label already at hand; without it the next number of the unit is given */
                    postingNo?: string;
                    /** @description number printed on the pad of the phiếu gửi, where one is used */
                    slipNo?: string;
                    /** @description packed and sealed at once, before the sender or the agency */
                    seal?: boolean;
                    sealNo?: string;
                    /** @description as weighed now, where it differs from what was booked: the price follows */
                    weightGrams?: number;
                    /** @description as counted now, where it differs from what was booked */
                    papers?: {
                        no: number;
                        name?: string;
                        originals: number;
                        certified: number;
                        copies: number;
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
                        shipment: components["schemas"]["ShipmentView"];
                        trackingSecret: string;
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
    sealShipment: {
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
                    sealNo?: string;
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
                    "application/json": components["schemas"]["ShipmentView"];
                };
            };
        };
    };
    cancelShipment: {
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
                    "application/json": components["schemas"]["ShipmentView"];
                };
            };
        };
    };
    changeShipmentAddress: {
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
                    receiver: {
                        name: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                        address: string;
                    };
                    /** @description where the parcel starts: of BOTH the sender’s area */
                    toArea?: string;
                    /** @description how the citizen asked for it */
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
                        shipment: components["schemas"]["ShipmentView"];
                        /** @description postage now less postage before; negative is owed to the citizen */
                        differenceVnd: number;
                    };
                };
            };
        };
    };
    changeReturnChoice: {
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
                    choice: "counter" | "post" | "electronic";
                    /** @description how the citizen asked for it */
                    reason: string;
                    receiver?: {
                        name: string;
                        phone?: string;
                        /** Format: email */
                        email?: string;
                        address: string;
                    };
                    /** @description where the parcel starts: of BOTH the sender’s area */
                    toArea?: string;
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
                        dossierId: string;
                        version: number;
                        /** @enum {string} */
                        resultChoice: "counter" | "post" | "electronic";
                        /** @description the shipment it concerns; null: none is booked yet */
                        shipment: components["schemas"]["ShipmentView"] | null;
                        /** @description postage now less postage before; negative is owed to the citizen */
                        differenceVnd: number;
                    };
                };
            };
        };
    };
    getShipment: {
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
                    "application/json": components["schemas"]["ShipmentView"];
                };
            };
        };
    };
    printPosting: {
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
                    /** @description the secret the acceptance has just answered, for the sender’s part; without it none is printed */
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
    printLabel: {
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
                    "application/json": string;
                };
            };
        };
    };
    findByPostingNo: {
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
                        /** @enum {string} */
                        kind: "shipment" | "dossier" | "manifest";
                        id: string;
                        /** @description of a dossier: its open shipment */
                        shipmentId: string | null;
                        code: string | null;
                    };
                };
            };
        };
    };
    listReadyForPost: {
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
                            dossierId: string;
                            dossierCode: string | null;
                            dossierStatus: number;
                            procedureName: string;
                            ownerName: string | null;
                            /** Format: date-time */
                            finishedAt: string;
                            dueDay: string | null;
                            /** @description a result of the same day is fetched and delivered at once (QĐ 45/2016 Đ16.3) */
                            sameDay: boolean;
                            /** @description null: wanted by post, but not booked yet */
                            shipmentId: string | null;
                            shipmentVersion: number | null;
                            /** @description the paper result lies in this one-stop */
                            resultHere: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listInvitationsDue: {
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
                            shipmentId: string;
                            postingNo: string | null;
                            /** @enum {string} */
                            state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            receiverName: string | null;
                            unit: string;
                            /** Format: date-time */
                            waitsSince: string;
                            invitations: number;
                            /** Format: date-time */
                            lastInvitedAt: string | null;
                            /** @enum {string} */
                            step: "invite" | "giveBack";
                            /** @description the first day of the step; while an outage lasts a day not reached */
                            from: string;
                            /** @description the day has come */
                            due: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    voidLabel: {
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
                    reason: string;
                    /** @description number of the new label when it is at hand */
                    postingNo?: string;
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
                        shipment: components["schemas"]["ShipmentView"];
                        voided: string;
                        postingNo: string;
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
    listWaybillRanges: {
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
                            unit: {
                                id: string;
                                name: string;
                            };
                            first: {
                                serial: number;
                                postingNo: string;
                            };
                            last: {
                                serial: number;
                                postingNo: string;
                            };
                            /** @description the number given next; null: none is left */
                            next: string | null;
                            total: number;
                            left: number;
                            warnBelow: number;
                            /** @description fewer are left than the unit wanted to be warned at */
                            low: boolean;
                            /** @enum {string} */
                            state: "open" | "recalled";
                            /** Format: date-time */
                            loadedAt: string;
                            loadedBy: string | null;
                            /** Format: date-time */
                            recalledAt: string | null;
                            recallReason: string | null;
                        }[];
                        /** @description which of them I may load ranges for; none without the right */
                        units: {
                            id: string;
                            name: string;
                        }[];
                        /** @description numbers left at my own unit */
                        left: number;
                        low: boolean;
                    };
                };
            };
        };
    };
    loadWaybillRange: {
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
                    unitId?: string;
                    /** @description the first number as printed, RA473124829VN */
                    first: string;
                    /** @description the last number as printed */
                    last: string;
                    /** @description warn when fewer are left; 50 unless told */
                    warnBelow?: number;
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
                        range: {
                            id: string;
                            unit: {
                                id: string;
                                name: string;
                            };
                            first: {
                                serial: number;
                                postingNo: string;
                            };
                            last: {
                                serial: number;
                                postingNo: string;
                            };
                            /** @description the number given next; null: none is left */
                            next: string | null;
                            total: number;
                            left: number;
                            warnBelow: number;
                            /** @description fewer are left than the unit wanted to be warned at */
                            low: boolean;
                            /** @enum {string} */
                            state: "open" | "recalled";
                            /** Format: date-time */
                            loadedAt: string;
                            loadedBy: string | null;
                            /** Format: date-time */
                            recalledAt: string | null;
                            recallReason: string | null;
                        };
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
    recallWaybillRange: {
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
                        id: string;
                        unit: {
                            id: string;
                            name: string;
                        };
                        first: {
                            serial: number;
                            postingNo: string;
                        };
                        last: {
                            serial: number;
                            postingNo: string;
                        };
                        /** @description the number given next; null: none is left */
                        next: string | null;
                        total: number;
                        left: number;
                        warnBelow: number;
                        /** @description fewer are left than the unit wanted to be warned at */
                        low: boolean;
                        /** @enum {string} */
                        state: "open" | "recalled";
                        /** Format: date-time */
                        loadedAt: string;
                        loadedBy: string | null;
                        /** Format: date-time */
                        recalledAt: string | null;
                        recallReason: string | null;
                    };
                };
            };
        };
    };
    getCarrierState: {
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
                        /**
                         * @description desk: the post works in this system and nothing is sent anywhere
                         * @enum {string}
                         */
                        carrier: "desk" | "http";
                        /** Format: date-time */
                        lastContactAt: string | null;
                        /** Format: date-time */
                        lastSuccessAt: string | null;
                        /** @description of the last exchange; null when it was good */
                        lastFailure: ("unreachable" | "reset" | "timeout" | "unauthorized" | "tooMany" | "serverError" | "refused" | "garbage" | "tooLarge" | "unanswered") | null;
                        /** Format: date-time */
                        feedReadAt: string | null;
                        due: number;
                        /** Format: date-time */
                        oldestDueAt: string | null;
                        dead: number;
                        events: {
                            new: number;
                            waiting: number;
                            unknown: number;
                            unmapped: number;
                            unreadable: number;
                        };
                    };
                };
            };
        };
    };
    listCarrierRequests: {
        parameters: {
            query?: {
                state?: "due" | "sent" | "dead" | "withdrawn";
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
                        rows: components["schemas"]["CarrierRequest"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listCarrierExchanges: {
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
                        rows: {
                            /** Format: date-time */
                            at: string;
                            /** @enum {string} */
                            kind: "token" | "order" | "cancel" | "price" | "track";
                            path: string;
                            status: number | null;
                            failure: ("unreachable" | "reset" | "timeout" | "unauthorized" | "tooMany" | "serverError" | "refused" | "garbage" | "tooLarge" | "unanswered") | null;
                            milliseconds: number;
                            attempt: number;
                        }[];
                    };
                };
            };
        };
    };
    resendCarrierRequest: {
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
                    "application/json": components["schemas"]["CarrierRequest"];
                };
            };
        };
    };
    withdrawCarrierRequest: {
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
                    /** @description why; without names of people */
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
                    "application/json": components["schemas"]["CarrierRequest"];
                };
            };
        };
    };
    listCarrierEvents: {
        parameters: {
            query?: {
                state?: "new" | "applied" | "waiting" | "unknown" | "foreign" | "unmapped" | "unreadable" | "outdated" | "setAside";
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
                        rows: components["schemas"]["CarrierEvent"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    applyCarrierEventTo: {
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
                    /** Format: uuid */
                    shipmentId: string;
                    /** @enum {string} */
                    code?: "ORDER_CREATED" | "ORDER_DELETED" | "CANCEL_REQUESTED" | "CANCEL_ACK" | "CANCELLED" | "ACCEPTED" | "DEPARTED_ORIGIN" | "ARRIVED_DEST" | "OUT_FOR_DELIVERY" | "HELD_FOR_PICKUP" | "ATTEMPT_FAILED" | "DELIVERED" | "COD_COLLECTED" | "COD_PAID" | "RETURN_FAILED" | "RETURNED";
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
                    "application/json": components["schemas"]["CarrierEvent"];
                };
            };
        };
    };
    setAsideCarrierEvent: {
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
                    /** @description why; without names of people */
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
                    "application/json": components["schemas"]["CarrierEvent"];
                };
            };
        };
    };
    recordShipmentEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description as scanned */
                    postingNos: string[];
                    /** @enum {string} */
                    code: "ARRIVED_DEST" | "OUT_FOR_DELIVERY" | "HELD_FOR_PICKUP" | "NOTIFIED" | "SLIP_DELIVERED" | "ATTEMPT_FAILED" | "CANCEL_REQUESTED";
                    /** @enum {string} */
                    reason?: "absent" | "refused" | "wrongAddress" | "unreachable" | "identityNotShown" | "papersNotReturned" | "codNotPaid" | "other";
                    /** @description what happened; needed with reason other */
                    note?: string;
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    at?: string;
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
                            shipmentId: string;
                            version: number;
                            postingNo: string | null;
                            /** @enum {string} */
                            state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            /** @description false: it was recorded before */
                            recorded: boolean;
                        }[];
                    };
                };
            };
        };
    };
    correctShipmentEvent: {
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
                    eventId: string;
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
                        shipmentId: string;
                        version: number;
                        postingNo: string | null;
                        /** @enum {string} */
                        state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                    };
                };
            };
        };
    };
    listCourierDay: {
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
                        day: string;
                        /** @description most urgent first, at most 300 */
                        rows: {
                            shipmentId: string;
                            version: number;
                            postingNo: string | null;
                            /** @enum {string} */
                            state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            /** @enum {string} */
                            direction: "in" | "out";
                            dossierId: string;
                            code: string | null;
                            procedureName: string;
                            /** @description a written refusal on the merits: no papers are taken back */
                            refusal: boolean;
                            /** @description whom to bring it to: the receiver, or the sender of what goes back to her */
                            person: {
                                name: string;
                                phone: string | null;
                                address: string;
                            };
                            owed: {
                                /** @enum {string} */
                                purse: "fee" | "postage" | "thirdParty";
                                /** @description whole đồng */
                                owedVnd: number;
                            }[];
                            papersToRecover: {
                                id: string;
                                name: string;
                            }[];
                            invitations: number;
                            /** Format: date-time */
                            lastInvitedAt: string | null;
                            promisedDay: string | null;
                            /** @description the post's promise is past and its clock still runs */
                            late: boolean;
                        }[];
                        /** @description dossiers to be fetched from home for my unit, oldest first, at most 200 */
                        pickups: {
                            shipmentId: string;
                            version: number;
                            postingNo: string | null;
                            /** @enum {string} */
                            state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            /** Format: date-time */
                            orderedAt: string;
                            person: {
                                name: string;
                                phone: string | null;
                                address: string;
                            };
                            papers: number;
                            /** @description whole đồng */
                            priceVnd: number;
                        }[];
                        truncated: boolean;
                    };
                };
            };
        };
    };
    deliverShipment: {
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
                        role: "receiver" | "owner" | "proxy";
                        /** @description as the phiếu gửi or the dossier has it unless told; a proxy needs it */
                        name?: string;
                        /** @enum {string} */
                        idKind: "CCCD" | "CMND" | "PASSPORT";
                        idNumber: string;
                        phone?: string;
                        /** @enum {string} */
                        authority?: "authorisationPaper" | "familyPaper" | "introduction";
                        /** @description number and day of the authorisation */
                        authorityNote?: string;
                        /** @description the authorisation paper is certified; for a paper that was not entered before */
                        certified?: boolean;
                        /** @enum {string} */
                        relation?: "grandparent" | "parent" | "child" | "spouse" | "sibling" | "other";
                    };
                    /** @description papers taken back now */
                    recovered?: string[];
                    /** @description money taken now, purse by purse */
                    payments?: {
                        /** @enum {string} */
                        purse: "fee" | "postage" | "thirdParty";
                        /** @enum {string} */
                        method: "cash" | "card";
                        amountVnd: number;
                        /** @description number on the slip of the card terminal */
                        evidenceNo?: string;
                    }[];
                    proof: {
                        /** @enum {string} */
                        kind: "screen" | "paper";
                        /** @description SVG path of the strokes */
                        signature?: string;
                        /** @description number of the document */
                        documentNo?: string;
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
                        shipmentId: string;
                        version: number;
                        postingNo: string | null;
                        /** @enum {string} */
                        state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                        dossierId: string;
                        dossierStatus: number;
                        recovered: number;
                        /** @description receipts issued for state fees taken now */
                        receiptIds: string[];
                    };
                };
            };
        };
    };
    confirmDelivery: {
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
                        role: "receiver" | "owner" | "proxy";
                        /** @description as the phiếu gửi or the dossier has it unless told; a proxy needs it */
                        name?: string;
                        /** @enum {string} */
                        idKind: "CCCD" | "CMND" | "PASSPORT";
                        idNumber: string;
                        phone?: string;
                        /** @enum {string} */
                        authority?: "authorisationPaper" | "familyPaper" | "introduction";
                        /** @description number and day of the authorisation */
                        authorityNote?: string;
                        /** @description the authorisation paper is certified; for a paper that was not entered before */
                        certified?: boolean;
                        /** @enum {string} */
                        relation?: "grandparent" | "parent" | "child" | "spouse" | "sibling" | "other";
                    };
                    /** @description papers taken back now */
                    recovered?: string[];
                    /** @description number of the document */
                    documentNo: string;
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
                        shipmentId: string;
                        version: number;
                        postingNo: string | null;
                        /** @enum {string} */
                        state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                        dossierId: string;
                        dossierStatus: number;
                        recovered: number;
                        /** @description receipts issued for state fees taken now */
                        receiptIds: string[];
                    };
                };
            };
        };
    };
    inviteReceiver: {
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
                    way: "visit" | "phone" | "notice" | "message";
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
                        shipmentId: string;
                        version: number;
                        postingNo: string | null;
                        /** @enum {string} */
                        state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                        invitations: number;
                        /** @description the first day it may go back to the agency; null while invitations are missing */
                        giveBackFrom: string | null;
                    };
                };
            };
        };
    };
    startReturn: {
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
                    reason: "undelivered" | "calledBack";
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
                        shipmentId: string;
                        version: number;
                        postingNo: string | null;
                        /** @enum {string} */
                        state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                    };
                };
            };
        };
    };
    returnToSender: {
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
                        role: "receiver" | "owner" | "proxy";
                        /** @description as the phiếu gửi or the dossier has it unless told; a proxy needs it */
                        name?: string;
                        /** @enum {string} */
                        idKind: "CCCD" | "CMND" | "PASSPORT";
                        idNumber: string;
                        phone?: string;
                        /** @enum {string} */
                        authority?: "authorisationPaper" | "familyPaper" | "introduction";
                        /** @description number and day of the authorisation */
                        authorityNote?: string;
                        /** @description the authorisation paper is certified; for a paper that was not entered before */
                        certified?: boolean;
                        /** @enum {string} */
                        relation?: "grandparent" | "parent" | "child" | "spouse" | "sibling" | "other";
                    };
                    proof: {
                        /** @enum {string} */
                        kind: "screen" | "paper";
                        /** @description SVG path of the strokes */
                        signature?: string;
                        /** @description number of the document */
                        documentNo?: string;
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
                        shipmentId: string;
                        version: number;
                        postingNo: string | null;
                        /** @enum {string} */
                        state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                    };
                };
            };
        };
    };
    reportLoss: {
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
                    minutesNo: string;
                    /** @description what was found, where, in whose presence */
                    account: string;
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    at?: string;
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
                        shipmentId: string;
                        version: number;
                        postingNo: string | null;
                        /** @enum {string} */
                        state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                        incidentId: string;
                        /** @description what was inside, as counted */
                        papers: {
                            no: number;
                            name: string;
                            originals: number;
                            certified: number;
                            copies: number;
                        }[];
                    };
                };
            };
        };
    };
    reportDamage: {
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
                    minutesNo: string;
                    /** @description what was found, where, in whose presence */
                    account: string;
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    at?: string;
                    /** @description wrapped and sealed again in the presence of those named */
                    rewrapped: boolean;
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
                        shipmentId: string;
                        version: number;
                        postingNo: string | null;
                        /** @enum {string} */
                        state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                        incidentId: string;
                    };
                };
            };
        };
    };
    reportFound: {
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
                    /** @description where and how */
                    note: string;
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
                        shipmentId: string;
                        version: number;
                        postingNo: string | null;
                        /** @enum {string} */
                        state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                        /** @description compensation already paid, to be paid back by its receiver when she takes the papers */
                        toRepayVnd: number;
                    };
                };
            };
        };
    };
    printDamageMinutes: {
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
                    "application/json": string;
                };
            };
        };
    };
    decideCompensation: {
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
                    /** Format: uuid */
                    complaintId?: string;
                    /** @enum {string} */
                    harm: "lost" | "late" | "damaged";
                    /** @description false: force majeure or the sender’s own fault; then only what both agree */
                    postAtFault: boolean;
                    /** @description what it costs to have papers issued again, each with its document */
                    reissue?: {
                        /** @description which paper */
                        what: string;
                        amountVnd: number;
                        /** @description number of the document */
                        documentNo: string;
                    }[];
                    /** @description what both agreed, or a court judged, beyond the law’s least */
                    agreed?: {
                        amountVnd: number;
                        /** @description number of the document */
                        documentNo: string;
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
                    "application/json": components["schemas"]["Compensation"];
                };
            };
        };
    };
    payCompensation: {
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
                    /** @description number of the document */
                    documentNo: string;
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
                    "application/json": components["schemas"]["Compensation"];
                };
            };
        };
    };
    getCompensationOwed: {
        parameters: {
            query?: {
                /** @description true unless told */
                postAtFault?: boolean;
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
                        /** @description whole đồng */
                        postageVnd: number;
                        payBy: string;
                        source: string;
                        harms: {
                            /** @enum {string} */
                            harm: "lost" | "late" | "damaged";
                            /** @description why nothing can be decided for it */
                            closed: {
                                code: string;
                            } | null;
                            /** @description the least the law gives, the price in it */
                            compensationVnd: number;
                            /** @description whole đồng */
                            refundVnd: number;
                            byAgreement: boolean;
                            /** @description issuing papers anew is at the cost of the post */
                            reissueAtPost: boolean;
                        }[];
                    };
                };
            };
        };
    };
    listCompensations: {
        parameters: {
            query?: {
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
                shipmentId?: string;
                /** @description those that were paid */
                paid?: boolean;
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
                        rows: components["schemas"]["Compensation"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listComplaints: {
        parameters: {
            query?: {
                /** @description rows a page, 50 unless told */
                limit?: number;
                /** @description the `next` of the page before */
                after?: string;
                shipmentId?: string;
                /** @description those answered, newest first, instead of those that wait */
                answered?: boolean;
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
                        rows: components["schemas"]["Complaint"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    fileComplaint: {
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
                    shipmentId: string;
                    /** @enum {string} */
                    kind: "loss" | "damage" | "late" | "wrongReceiver" | "attitude" | "price" | "other";
                    complainantName: string;
                    complainantPhone?: string;
                    /** @description the complaint in the words of the citizen */
                    text: string;
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
                    "application/json": components["schemas"]["Complaint"];
                };
            };
        };
    };
    answerComplaint: {
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
                    expectedVersion: number;
                    /** @enum {string} */
                    outcome: "upheld" | "partlyUpheld" | "rejected";
                    /** @description the answer as the citizen reads it */
                    answer: string;
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
                    "application/json": components["schemas"]["Complaint"];
                };
            };
        };
    };
    printComplaintAnswer: {
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
    listPostalStatements: {
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
                        rows: components["schemas"]["PostalStatementRow"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    importPostalStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description number of the statement */
                    number: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    fromDay: string;
                    /**
                     * Format: date
                     * @description a day that exists, 2021-02-19
                     */
                    toDay: string;
                    /** @description posting_no,day,postage,cod_collected,cod_paid with a heading line; amounts in whole đồng */
                    csv: string;
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
                    "application/json": components["schemas"]["PostalStatement"];
                };
            };
        };
    };
    getPostalStatement: {
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
                    "application/json": components["schemas"]["PostalStatement"];
                };
            };
        };
    };
    listStatementMissing: {
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
                            shipmentId: string;
                            postingNo: string | null;
                            /** @enum {string} */
                            direction: "in" | "out";
                            jDay: string;
                            /** @description whole đồng */
                            postageVnd: number;
                            /** @description collected at the door, by our books */
                            collectedVnd: number;
                            /** @description taken over in these days, and no statement bills it */
                            lacksPostage: boolean;
                            /** @description collected at the door, and no statement tells of it */
                            lacksCod: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getPostalOverview: {
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
                        /** Format: date-time */
                        at: string;
                        /** @description open shipments; each count opens to listShipments of that state and direction */
                        states: {
                            /** @enum {string} */
                            state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            /** @enum {string} */
                            direction: "in" | "out";
                            count: number;
                            /** Format: date-time */
                            oldestAt: string;
                        }[];
                        /** @description who holds what is inside them, most first, at most 100; each count opens to listShipments of that holder */
                        holders: {
                            /** @enum {string} */
                            kind: "citizen" | "staff" | "unit" | "bag" | "postOffice";
                            /** @enum {string} */
                            side: "post" | "bag" | "carrier" | "agency" | "citizen";
                            name: string;
                            unitName: string | null;
                            staffId: string | null;
                            unitId: string | null;
                            /** @description number of the bag */
                            ref: string | null;
                            count: number;
                            /** Format: date-time */
                            oldestSince: string;
                        }[];
                        /** @description with the owner of each lateness, longest first, at most 100 */
                        late: {
                            /** @enum {string} */
                            owner: "agency" | "post";
                            shipmentId: string;
                            postingNo: string | null;
                            /** @enum {string} */
                            direction: "in" | "out";
                            /** @enum {string} */
                            state: "ordered" | "accepted" | "inTransit" | "outForDelivery" | "heldForPickup" | "attemptFailed" | "atAgency" | "filed" | "rejected" | "delivered" | "returning" | "returned" | "lost" | "cancelled";
                            procedureName: string;
                            dueDay: string;
                            workingDays: number;
                        }[];
                        /** @description each opens to listShipments: lateAgency, late */
                        lateCounts: {
                            agency: number;
                            post: number;
                        };
                        /** @description results ready and registered for the post that nobody has fetched */
                        readyNotTaken: {
                            count: number;
                            /** Format: date-time */
                            oldestAt: string | null;
                        };
                        complaints: {
                            open: number;
                            late: number;
                            nextDue: string | null;
                        };
                        /** @description ranges of numbers that run out */
                        ranges: {
                            id: string;
                            unitId: string;
                            unitName: string;
                            left: number;
                            warnBelow: number;
                        }[];
                        outages: components["schemas"]["PostalOutage"][];
                        incidents: {
                            open: number;
                            /** Format: date-time */
                            oldestAt: string | null;
                        };
                        compensations: {
                            unpaid: number;
                            nextDue: string | null;
                        };
                        /** @description collected at the door and not paid over: collected is not paid; opens to listShipments: codUnpaid */
                        codUnpaid: {
                            count: number;
                            amountVnd: number;
                        };
                        /** @description the carrier says delivered, no signed phiếu gửi yet; opens to listShipments: proofMissing */
                        proofMissing: number;
                    };
                };
            };
        };
    };
    listDayCloseBlockers: {
        parameters: {
            query?: {
                staffId?: string;
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
                        /** @description oldest first, at most 200 */
                        rows: {
                            /** @enum {string} */
                            kind: "shipmentOut" | "bagNotAccepted" | "incidentOpen";
                            id: string;
                            /** @description posting number, number of the bag */
                            number: string | null;
                            /** Format: date-time */
                            since: string;
                            what: string;
                            /** @description what it is about: the place to go to */
                            subject: {
                                /** @enum {string} */
                                kind: "handover" | "manifest" | "shipment" | "cashSession" | "statement" | "carrier";
                                id: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    listOutages: {
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
                        rows: components["schemas"]["PostalOutage"][];
                        /** @description which of them I may open an outage for; none without the right */
                        units: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    openOutage: {
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
                    unitId?: string;
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    fromAt?: string;
                    /** @description power, flood, an order of the authorities… */
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
                    "application/json": components["schemas"]["PostalOutage"];
                };
            };
        };
    };
    closeOutage: {
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
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    toAt?: string;
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
                        /** Format: date-time */
                        fromAt: string;
                        /** Format: date-time */
                        toAt: string | null;
                        reason: string;
                        openedBy: string;
                        closedBy: string | null;
                        /** @description shipments whose promised day moved */
                        moved: number;
                    };
                };
            };
        };
    };
    getSignInWays: {
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
                        provider: {
                            name: string;
                            /** @description where the browser goes to begin */
                            path: string;
                        } | null;
                        local: boolean;
                        demo: boolean;
                        demoPassword: string | null;
                        demoAccounts: {
                            username: string;
                            name: string;
                            /** @enum {string} */
                            kind: "person" | "enterprise";
                        }[];
                    };
                };
            };
        };
    };
    whoAmICitizen: {
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
                    "application/json": components["schemas"]["CitizenMe"];
                };
            };
        };
    };
    signInCitizen: {
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
                    kiosk?: boolean;
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
                    "application/json": components["schemas"]["CitizenMe"];
                };
            };
        };
    };
    signOutCitizen: {
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
    getMyProfile: {
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
                        name: string;
                        /** @enum {string} */
                        kind: "person" | "enterprise";
                        idKind: ("CCCD" | "CMND" | "PASSPORT" | "MST") | null;
                        /** @description masked */
                        idNumber: string | null;
                        verifiedBy: ("provider" | "paper" | "demonstration") | null;
                        /** Format: date-time */
                        verifiedAt: string | null;
                        phone: string | null;
                        email: string | null;
                        /** @enum {string} */
                        language: "vi" | "en";
                        accounts: {
                            id: string;
                            /** @enum {string} */
                            way: "openid" | "local";
                            /** @description user name, or the provider’s address */
                            name: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastSignedInAt: string | null;
                            current: boolean;
                        }[];
                    };
                };
            };
        };
    };
    saveMyContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @example 0912345678 */
                    phone?: string;
                    /** Format: email */
                    email?: string;
                    /** @enum {string} */
                    language: "vi" | "en";
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
                        phone: string | null;
                        email: string | null;
                        /** @enum {string} */
                        language: "vi" | "en";
                    };
                };
            };
        };
    };
    listMyViews: {
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
                            dossierId: string;
                            /** @enum {string} */
                            what: "dossier" | "file";
                            code: string | null;
                            procedureName: string;
                            /** Format: date-time */
                            viewedAt: string;
                            unit: string;
                            role: string;
                            /** @enum {string} */
                            employer: "agency" | "post";
                            /** @description number, telephone and address in full */
                            unmasked: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listDuplicateCitizens: {
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
                            /** @enum {string} */
                            idKind: "CCCD" | "CMND" | "PASSPORT" | "MST";
                            /** @description masked */
                            idNumber: string;
                            entries: {
                                id: string;
                                /** @enum {string} */
                                kind: "person" | "enterprise";
                                name: string;
                                /** @description masked */
                                phone: string | null;
                                verifiedBy: ("provider" | "paper" | "demonstration") | null;
                                /** Format: date-time */
                                createdAt: string;
                                accounts: number;
                                /** @description drafts and submissions */
                                filings: number;
                            }[];
                            asked: {
                                id: string;
                                fromId: string;
                                intoId: string;
                                reason: string;
                                askedBy: string;
                                /** Format: date-time */
                                askedAt: string;
                                /** @description asked by whoever reads this: somebody else must settle it */
                                mine: boolean;
                            }[];
                        }[];
                        more: boolean;
                    };
                };
            };
        };
    };
    listCitizenMerges: {
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
                            /** @enum {string} */
                            state: "asked" | "merged" | "refused";
                            fromName: string;
                            intoName: string;
                            idNumber: string | null;
                            reason: string;
                            askedBy: string;
                            /** Format: date-time */
                            askedAt: string;
                            settledBy: string | null;
                            /** Format: date-time */
                            settledAt: string | null;
                            accounts: number;
                            filings: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    askCitizenMerge: {
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
                    fromId: string;
                    /** Format: uuid */
                    intoId: string;
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
                        id: string;
                    };
                };
            };
        };
    };
    settleCitizenMerge: {
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
                    decision: "merge" | "refuse";
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
                        /** @enum {string} */
                        state: "asked" | "merged" | "refused";
                        accounts: number;
                        filings: number;
                    };
                };
            };
        };
    };
    listForms: {
        parameters: {
            query?: {
                procedureCode?: string;
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
                        rows: components["schemas"]["FormRow"][];
                    };
                };
            };
        };
    };
    importForm: {
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
                    source: {
                        name: string;
                        number: string;
                        /**
                         * Format: date
                         * @description a day that exists, 2021-02-19
                         */
                        day: string;
                        /** @enum {string} */
                        confidence: "read" | "configuration";
                        remark: string;
                    };
                    /** @description JSON Schema 2020-12, the part of it a form may use */
                    schema: {
                        [key: string]: unknown;
                    };
                    layout: {
                        title: {
                            vi: string;
                            en: string;
                        };
                        steps: {
                            /** @example childName */
                            id: string;
                            title: {
                                vi: string;
                                en: string;
                            };
                            note?: {
                                vi: string;
                                en: string;
                            };
                            fields: {
                                /** @example childName */
                                field: string;
                                /** @enum {string} */
                                widget: "text" | "textarea" | "day" | "partialDay" | "number" | "radio" | "select" | "tick" | "idNumber" | "phone" | "email" | "group" | "list";
                                label: {
                                    vi: string;
                                    en: string;
                                };
                                help?: {
                                    vi: string;
                                    en: string;
                                };
                                /** @description all of them must hold */
                                showWhen?: {
                                    /** @example childName */
                                    field: string;
                                    is?: (string | number | boolean)[];
                                    isNot?: (string | number | boolean)[];
                                }[];
                                choices?: {
                                    value: string;
                                    vi: string;
                                    en: string;
                                }[];
                                /** @enum {string} */
                                width?: "half" | "full";
                                /** @enum {string} */
                                day?: "past" | "future";
                                /** @enum {string} */
                                from?: "citizen.name" | "citizen.idNumber" | "citizen.phone" | "citizen.email";
                                /** @enum {string} */
                                confidence?: "read" | "configuration";
                                fields?: {
                                    /** @example childName */
                                    field: string;
                                    /** @enum {string} */
                                    widget: "text" | "textarea" | "day" | "partialDay" | "number" | "radio" | "select" | "tick" | "idNumber" | "phone" | "email" | "group" | "list";
                                    label: {
                                        vi: string;
                                        en: string;
                                    };
                                    help?: {
                                        vi: string;
                                        en: string;
                                    };
                                    /** @description all of them must hold */
                                    showWhen?: {
                                        /** @example childName */
                                        field: string;
                                        is?: (string | number | boolean)[];
                                        isNot?: (string | number | boolean)[];
                                    }[];
                                    choices?: {
                                        value: string;
                                        vi: string;
                                        en: string;
                                    }[];
                                    /** @enum {string} */
                                    width?: "half" | "full";
                                    /** @enum {string} */
                                    day?: "past" | "future";
                                    /** @enum {string} */
                                    from?: "citizen.name" | "citizen.idNumber" | "citizen.phone" | "citizen.email";
                                    /** @enum {string} */
                                    confidence?: "read" | "configuration";
                                }[];
                                addLabel?: {
                                    vi: string;
                                    en: string;
                                };
                            }[];
                        }[];
                        papers: {
                            /** @description words of the name of the paper on the published list */
                            match: string;
                            name?: {
                                vi: string;
                                en: string;
                            };
                            help?: {
                                vi: string;
                                en: string;
                            };
                            /** @enum {string} */
                            need: "form" | "required" | "optional" | "never";
                            /** @description all of them must hold */
                            showWhen?: {
                                /** @example childName */
                                field: string;
                                is?: (string | number | boolean)[];
                                isNot?: (string | number | boolean)[];
                            }[];
                        }[];
                        cases?: {
                            /** @description words of the title of the case */
                            match: string;
                            /** @description all of them must hold */
                            when: {
                                /** @example childName */
                                field: string;
                                is?: (string | number | boolean)[];
                                isNot?: (string | number | boolean)[];
                            }[];
                        }[];
                        fee?: {
                            /** @example childName */
                            units?: string;
                        };
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
                        id: string;
                        procedureCode: string;
                        procedureName: string;
                        version: number;
                        /** @enum {string} */
                        state: "draft" | "published" | "withdrawn";
                        source: {
                            name: string;
                            number: string;
                            /**
                             * Format: date
                             * @description a day that exists, 2021-02-19
                             */
                            day: string;
                            /** @enum {string} */
                            confidence: "read" | "configuration";
                            remark: string;
                        };
                        sha256: string;
                        /** Format: date-time */
                        importedAt: string;
                        importedBy: string | null;
                        /** Format: date-time */
                        publishedAt: string | null;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawReason: string | null;
                        /** @description filings not yet submitted that stand on it */
                        drafts: number;
                        /** @description JSON Schema 2020-12, the part of it a form may use */
                        schema: {
                            [key: string]: unknown;
                        };
                        layout: components["schemas"]["FormLayout"];
                    };
                };
            };
        };
    };
    getForm: {
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
                        procedureCode: string;
                        procedureName: string;
                        version: number;
                        /** @enum {string} */
                        state: "draft" | "published" | "withdrawn";
                        source: {
                            name: string;
                            number: string;
                            /**
                             * Format: date
                             * @description a day that exists, 2021-02-19
                             */
                            day: string;
                            /** @enum {string} */
                            confidence: "read" | "configuration";
                            remark: string;
                        };
                        sha256: string;
                        /** Format: date-time */
                        importedAt: string;
                        importedBy: string | null;
                        /** Format: date-time */
                        publishedAt: string | null;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawReason: string | null;
                        /** @description filings not yet submitted that stand on it */
                        drafts: number;
                        /** @description JSON Schema 2020-12, the part of it a form may use */
                        schema: {
                            [key: string]: unknown;
                        };
                        layout: components["schemas"]["FormLayout"];
                    };
                };
            };
        };
    };
    publishForm: {
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
                        procedureCode: string;
                        procedureName: string;
                        version: number;
                        /** @enum {string} */
                        state: "draft" | "published" | "withdrawn";
                        source: {
                            name: string;
                            number: string;
                            /**
                             * Format: date
                             * @description a day that exists, 2021-02-19
                             */
                            day: string;
                            /** @enum {string} */
                            confidence: "read" | "configuration";
                            remark: string;
                        };
                        sha256: string;
                        /** Format: date-time */
                        importedAt: string;
                        importedBy: string | null;
                        /** Format: date-time */
                        publishedAt: string | null;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawReason: string | null;
                        /** @description filings not yet submitted that stand on it */
                        drafts: number;
                        /** @description JSON Schema 2020-12, the part of it a form may use */
                        schema: {
                            [key: string]: unknown;
                        };
                        layout: components["schemas"]["FormLayout"];
                    };
                };
            };
        };
    };
    withdrawForm: {
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
                        id: string;
                        procedureCode: string;
                        procedureName: string;
                        version: number;
                        /** @enum {string} */
                        state: "draft" | "published" | "withdrawn";
                        source: {
                            name: string;
                            number: string;
                            /**
                             * Format: date
                             * @description a day that exists, 2021-02-19
                             */
                            day: string;
                            /** @enum {string} */
                            confidence: "read" | "configuration";
                            remark: string;
                        };
                        sha256: string;
                        /** Format: date-time */
                        importedAt: string;
                        importedBy: string | null;
                        /** Format: date-time */
                        publishedAt: string | null;
                        /** Format: date-time */
                        withdrawnAt: string | null;
                        withdrawReason: string | null;
                        /** @description filings not yet submitted that stand on it */
                        drafts: number;
                        /** @description JSON Schema 2020-12, the part of it a form may use */
                        schema: {
                            [key: string]: unknown;
                        };
                        layout: components["schemas"]["FormLayout"];
                    };
                };
            };
        };
    };
    previewForm: {
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
                    /** @description by the name of the question */
                    answers?: {
                        [key: string]: unknown;
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
                        form: {
                            id: string;
                            procedureCode: string;
                            procedureName: string;
                            version: number;
                            /** @enum {string} */
                            state: "draft" | "published" | "withdrawn";
                            source: {
                                name: string;
                                number: string;
                                /**
                                 * Format: date
                                 * @description a day that exists, 2021-02-19
                                 */
                                day: string;
                                /** @enum {string} */
                                confidence: "read" | "configuration";
                                remark: string;
                            };
                            sha256: string;
                            /** Format: date-time */
                            importedAt: string;
                            importedBy: string | null;
                            /** Format: date-time */
                            publishedAt: string | null;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                            withdrawReason: string | null;
                            /** @description filings not yet submitted that stand on it */
                            drafts: number;
                            /** @description JSON Schema 2020-12, the part of it a form may use */
                            schema: {
                                [key: string]: unknown;
                            };
                            layout: components["schemas"]["FormLayout"];
                        };
                        shown: string[];
                        papers: components["schemas"]["FilingPaper"][];
                        problems: components["schemas"]["FilingProblem"][];
                    };
                };
            };
        };
    };
    findFilings: {
        parameters: {
            query?: {
                q?: string;
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
                            fieldName: string;
                            title: {
                                vi: string;
                                en: string;
                            };
                            term: string | null;
                            units: {
                                id: string;
                                name: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    startFiling: {
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
                    /** Format: uuid */
                    unitId?: string;
                    /** Format: uuid */
                    mandateId?: string;
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
                    "application/json": components["schemas"]["FilingView"];
                };
            };
        };
    };
    getFiling: {
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
                    "application/json": components["schemas"]["FilingView"];
                };
            };
        };
    };
    saveFiling: {
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
                    /** @example maytinh-0001 */
                    device: string;
                    /** @description one more than the greatest this device has seen or sent */
                    number: number;
                    /** @description by the name of the question */
                    changes: {
                        [key: string]: unknown;
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
                        version: number;
                        number: number;
                        /** @description by the name of the question */
                        answers: {
                            [key: string]: unknown;
                        };
                        /** @description what this save brought and a later one elsewhere had changed already */
                        overtaken: {
                            field: string;
                            value: unknown;
                        }[];
                        /** Format: date-time */
                        savedAt: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
        };
    };
    saveFilingChoices: {
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
                    returnChoice: "counter" | "post" | "electronic";
                    address?: string;
                    contact: {
                        /** @example 0912345678 */
                        phone?: string;
                        /** Format: email */
                        email?: string;
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
                    "application/json": components["schemas"]["FilingView"];
                };
            };
        };
    };
    attachToFiling: {
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
                    component: string;
                    /** Format: uuid */
                    fileId: string;
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
                    "application/json": components["schemas"]["FilingView"];
                };
            };
        };
    };
    detachFromFiling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                useId: string;
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
                    "application/json": components["schemas"]["FilingView"];
                };
            };
        };
    };
    getFilingFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                useId: string;
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
                    "application/json": string;
                };
            };
        };
    };
    checkFiling: {
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
                        version: number;
                        problems: components["schemas"]["FilingProblem"][];
                    };
                };
            };
        };
    };
    dropFiling: {
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
    submitDossier: {
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
                    /** @description the version whose answers were checked on the screen */
                    version: number;
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
                    "application/json": components["schemas"]["Acknowledgement"];
                };
            };
        };
    };
    listMyDrafts: {
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
                            procedure: {
                                code: string;
                                name: string;
                                fieldName: string;
                            };
                            unitName: string;
                            answered: number;
                            helped: boolean;
                            /** Format: date-time */
                            savedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                    };
                };
            };
        };
    };
    listSubmissions: {
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
                    state?: "waiting" | "asked" | "answered" | "settled";
                    text?: string;
                    late?: boolean;
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
                        rows: components["schemas"]["SubmissionRow"][];
                        next: string | null;
                        counts: {
                            waiting: number;
                            late: number;
                            asked: number;
                            answered: number;
                        };
                    };
                };
            };
        };
    };
    getSubmission: {
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
                        dossier: components["schemas"]["DossierView"];
                        receiptNo: string;
                        form: {
                            id: string;
                            version: number;
                            schema: {
                                [key: string]: unknown;
                            };
                            layout: components["schemas"]["FormLayout"];
                        };
                        /** @description by the name of the question */
                        answers: {
                            [key: string]: unknown;
                        };
                        papers: {
                            /** @description its number on the published list */
                            component: string;
                            name: string;
                            short: {
                                vi: string;
                                en: string;
                            } | null;
                            help: {
                                vi: string;
                                en: string;
                            } | null;
                            required: boolean;
                            /** @description the answers themselves are this paper */
                            byForm: boolean;
                            files: components["schemas"]["FileUse"][];
                            /** @description what was said to be wrong with it in the open request */
                            asked: string | null;
                            /** @description part of what the citizen sent for the open request */
                            sent: boolean;
                        }[];
                        checks: {
                            code: string;
                            /** @enum {string} */
                            level: "ok" | "warn" | "late";
                            facts: {
                                [key: string]: unknown;
                            };
                        }[];
                        /** @enum {string} */
                        state: "waiting" | "asked" | "answered" | "settled";
                        /** @description the eight working hours; null: settled. waiting: it stands still until the citizen answers */
                        clock: {
                            /** @enum {string} */
                            kind: "running" | "waiting";
                            /** Format: date-time */
                            dueAt: string;
                            /** @description office minutes left; below 0: late by so many */
                            leftMinutes: number;
                            late: boolean;
                        } | null;
                        prepared: {
                            by: string;
                            /** Format: date-time */
                            at: string;
                            note: string | null;
                        } | null;
                        /** Format: date-time */
                        submittedAt: string;
                        submittedBy: {
                            applicant: {
                                name: string;
                                /** @enum {string} */
                                kind: "person" | "enterprise";
                            };
                            verified: boolean;
                            helper: string | null;
                            mandateId: string | null;
                        };
                        /** @enum {string} */
                        returnChoice: "counter" | "post" | "electronic";
                        address: string | null;
                        contact: {
                            phone: string | null;
                            email: string | null;
                        };
                        charges: {
                            name: string;
                            amount: number;
                            /** @enum {string} */
                            state: "open" | "pending" | "paid" | "waived" | "cancelled";
                        }[];
                        /** @description of the open request for papers; null: none is open */
                        supplement: {
                            /** Format: date-time */
                            sentAt: string | null;
                            note: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    prepareSubmission: {
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
                    "application/json": components["schemas"]["SubmissionRow"];
                };
            };
        };
    };
    acceptSubmission: {
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
                    };
                };
            };
        };
    };
    takeOverSubmission: {
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
                    };
                };
            };
        };
    };
    sendResult: {
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
                    };
                };
            };
        };
    };
    listMyDossiers: {
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
                        rows: components["schemas"]["MyDossier"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getMyDossier: {
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
                        code: string | null;
                        receiptNo: string | null;
                        procedure: {
                            code: string;
                            name: string;
                            fieldName: string;
                        };
                        unitName: string;
                        status: number;
                        /** @enum {string} */
                        standing: "waiting" | "asked" | "answered" | "refused" | "working" | "paying" | "withdrawing" | "stopped" | "ready" | "returned" | "cancelled";
                        standingWords: {
                            vi: string;
                            en: string;
                        };
                        /** @enum {string} */
                        channel: "counter" | "online" | "post";
                        /** Format: date-time */
                        arrivedAt: string;
                        /** Format: date-time */
                        dueAt: string | null;
                        /** @description something is wanted from the citizen */
                        wanted: boolean;
                        unit: {
                            name: string;
                            address: string;
                            phone: string;
                        };
                        /** @enum {string} */
                        returnChoice: "counter" | "post" | "electronic";
                        /** @description by when the one-stop answers what was filed or sent */
                        answerBy: string | null;
                        refusedBecause: string | null;
                        /** @description the open request for papers */
                        asked: {
                            requestId: string;
                            reason: string;
                            respondBy: string | null;
                            /** Format: date-time */
                            requestedAt: string;
                            /** Format: date-time */
                            sentAt: string | null;
                            papers: {
                                component: string;
                                name: string;
                                what: string | null;
                                files: components["schemas"]["FileUse"][];
                            }[];
                        } | null;
                        files: {
                            component: string;
                            name: string;
                            file: components["schemas"]["FileUse"];
                        }[];
                        charges: {
                            id: string;
                            name: string;
                            amount: number;
                            /** @enum {string} */
                            state: "open" | "pending" | "paid" | "waived" | "cancelled";
                        }[];
                        /** @description some charge is open and may be paid by transfer (payMyDossier) */
                        payable: boolean;
                        steps: {
                            kind: string;
                            /** Format: date-time */
                            at: string;
                            words: {
                                vi: string;
                                en: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    getMyDossierFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                useId: string;
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
                    "application/json": string;
                };
            };
        };
    };
    attachToSupplement: {
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
                    component: string;
                    /** Format: uuid */
                    fileId: string;
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
                        useId: string;
                    };
                };
            };
        };
    };
    detachFromSupplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                useId: string;
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
                        useId: string;
                    };
                };
            };
        };
    };
    sendSupplement: {
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
                        /** Format: date-time */
                        sentAt: string;
                        /** Format: date-time */
                        answerBy: string;
                    };
                };
            };
        };
    };
    payMyDossier: {
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
                        amount: number;
                        purpose: string;
                        billRef: string;
                        bankName: string;
                        account: string;
                        holder: string;
                        payload: string;
                        picture: {
                            path: string;
                            size: number;
                        };
                    };
                };
            };
        };
    };
    listMyMandates: {
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
                        /** @description false: nobody has seen yet that my number is mine, so none can be shown */
                        verified: boolean;
                        rows: components["schemas"]["MyMandate"][];
                    };
                };
            };
        };
    };
    revokeMyMandate: {
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
                    "application/json": components["schemas"]["MyMandate"];
                };
            };
        };
    };
    listMyConsents: {
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
                        rows: components["schemas"]["DataConsent"][];
                    };
                };
            };
        };
    };
    saveMyConsent: {
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
                    purpose: "postageOffer" | "surveyCall";
                    given: boolean;
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
                    "application/json": components["schemas"]["DataConsent"];
                };
            };
        };
    };
    openRating: {
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
                    kind: "reception" | "return" | "help" | "delivery";
                    /**
                     * Format: uuid
                     * @description of the dossier; of the session, for help
                     */
                    id: string;
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
                        address: string;
                        picture: {
                            path: string;
                            size: number;
                        };
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
        };
    };
    getRatingForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description the code of one use given at the counter or by the tracking page */
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
                        /** @enum {string} */
                        kind: "reception" | "return" | "help" | "delivery";
                        unitName: string;
                        questions: {
                            id: string;
                            text: {
                                vi: string;
                                en: string;
                            };
                            needed: boolean;
                        }[];
                    };
                };
            };
        };
    };
    rateService: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description the code of one use given at the counter or by the tracking page */
                    code: string;
                    scores: {
                        question: string;
                        /** @description 1 very dissatisfied to 5 very satisfied */
                        score: number;
                    }[];
                    /** @description kept apart from the scores */
                    words?: string;
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
                        /** @enum {string} */
                        kind: "reception" | "return" | "help" | "delivery";
                    };
                };
            };
        };
    };
    listSatisfaction: {
        parameters: {
            query: {
                /**
                 * @description a month, 2026-11
                 * @example 2026-11
                 */
                month: string;
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
                        month: string;
                        unitName: string;
                        floor: number;
                        /** @description the last day told of; null: the month has no day past */
                        until: string | null;
                        total: components["schemas"]["SatisfactionGroup"];
                        byKind: components["schemas"]["SatisfactionGroup"][];
                        byEmployer: components["schemas"]["SatisfactionGroup"][];
                        questions: {
                            group: components["schemas"]["SatisfactionGroup"];
                            text: {
                                vi: string;
                                en: string;
                            };
                            validFrom: string;
                            /** @enum {string} */
                            basis: "law" | "configuration";
                            source: string;
                        }[];
                    };
                };
            };
        };
    };
    listRatingWords: {
        parameters: {
            query: {
                /**
                 * @description a month, 2026-11
                 * @example 2026-11
                 */
                month: string;
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
                            words: string;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    eraseRatingWords: {
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
                    /** @description the dossier code on the slip, or the posting number on the phiếu gửi */
                    code: string;
                    /** @description the look-up secret beside it; capitals, spaces and dashes do not matter */
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
                        /** @description of the dossier, or the number of the parcel */
                        code: string;
                        /** @enum {string} */
                        state: "preparing" | "received" | "processing" | "correcting" | "late" | "supplement" | "obligation" | "withdrawing" | "ready" | "readyByPost" | "readyElectronic" | "delivering" | "returned" | "refused" | "refusedOnMerits" | "withdrawn" | "noSupplement" | "obligationUnpaid" | "duplicate" | "transferred" | "cancelled" | "parcelOrdered" | "parcelComing" | "parcelCounting" | "parcelFiled" | "parcelGoingBack" | "parcelBack" | "parcelDelivering" | "parcelWaiting" | "parcelDelivered" | "parcelToAgency" | "parcelAtAgency" | "parcelLost" | "parcelCancelled";
                        /** @description null: a parcel looked up by its own number */
                        status: {
                            code: number;
                            name: {
                                vi: string;
                                en: string;
                            };
                        } | null;
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
                            receivedAt: string | null;
                            dueDay: string | null;
                            /** Format: date-time */
                            dueAt: string | null;
                            /** @description the calendar of that year is not yet announced */
                            provisional: boolean;
                            /** Format: date-time */
                            finishedAt: string | null;
                            /** Format: date-time */
                            returnedAt: string | null;
                            /** @description by when the post has promised to bring what is on its way */
                            postDueDay: string | null;
                        };
                        steps: {
                            /** @enum {string} */
                            name: "waiting" | "received" | "supplement" | "supplemented" | "reappointed" | "obligation" | "obligationMet" | "processing" | "finished" | "finishedLate" | "correcting" | "delivering" | "delivered" | "handOver" | "handOverByPost" | "returned" | "closed" | "inAccepted" | "inDeparted" | "inArrived" | "inAtAgency" | "inFiled" | "inRejected" | "inReturning" | "inReturned" | "inLost" | "inFound" | "outAccepted" | "outDeparted" | "outArrived" | "outCarried" | "outFailed" | "outHeld" | "outNotified" | "outDelivered" | "outReturning" | "outReturned" | "outLost" | "outFound";
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
                        /** @description what may be rated now, and the code of one use for it; null: nothing, or it was rated */
                        rating: {
                            /** @enum {string} */
                            kind: "reception" | "return" | "help" | "delivery";
                            code: string;
                        } | null;
                    };
                };
            };
        };
    };
    listTrackedMandates: {
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
                    /** @description the look-up secret beside it; capitals, spaces and dashes do not matter */
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
                        mandates: {
                            id: string;
                            organisation: string;
                            unitName: string;
                            kinds: ("fill" | "upload" | "submit" | "pay")[];
                            toDay: string;
                            /** @enum {string} */
                            state: "inForce" | "ended" | "revoked";
                        }[];
                        collecting: {
                            id: string;
                            /** @enum {string} */
                            relation: "grandparent" | "parent" | "child" | "spouse" | "sibling" | "other";
                            certified: boolean;
                            toDay: string;
                            /** @enum {string} */
                            state: "inForce" | "used" | "revoked" | "ended";
                        }[];
                    };
                };
            };
        };
    };
    revokeTrackedMandate: {
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
                    /** @description the look-up secret beside it; capitals, spaces and dashes do not matter */
                    secret: string;
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    what: "mandate" | "collecting";
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
    listMyMessages: {
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
                        rows: components["schemas"]["MyMessage"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    getContactChoice: {
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
                    "application/json": components["schemas"]["ContactChoice"];
                };
            };
        };
    };
    saveContactChoice: {
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
                    way: "auto" | "sms" | "email";
                    /** @enum {string} */
                    language: "vi" | "en";
                    /** @enum {string} */
                    wants: "all" | "obligatory";
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
                    "application/json": components["schemas"]["ContactChoice"];
                };
            };
        };
    };
    listMessagesOfDossier: {
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
                        rows: components["schemas"]["Message"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listMessagesOfCitizen: {
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
                        rows: components["schemas"]["Message"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    resendMessage: {
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
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    listCallTasks: {
        parameters: {
            query?: {
                state?: "open" | "settled";
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
                        rows: components["schemas"]["CallTask"][];
                        next: string | null;
                        open: number;
                    };
                };
            };
        };
    };
    settleCallTask: {
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
                    outcome: "told" | "inPerson" | "letter" | "notReached" | "noWay";
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
                    "application/json": components["schemas"]["CallTask"];
                };
            };
        };
    };
    getMessagingState: {
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
                        /** @description false: MESSAGE_SECRET is not set, nothing from outside is believed */
                        signed: boolean;
                        quietFrom: string;
                        quietTo: string;
                        /** @description entries of the journal not read yet, 1000 at most */
                        behind: number;
                        /** @description the oldest of them is older than two minutes */
                        stalled: boolean;
                        openCalls: number;
                        channels: {
                            /** @enum {string} */
                            channel: "email" | "sms";
                            /** @enum {string} */
                            setup: "real" | "paper" | "none";
                            /** Format: date-time */
                            downSince: string | null;
                            /** Format: date-time */
                            askedAgainAt: string | null;
                            /** Format: date-time */
                            lastTakenAt: string | null;
                            waiting: number;
                            /** @description of those waiting: whose time has come */
                            due: number;
                            /** Format: date-time */
                            oldestDueAt: string | null;
                            uncertain: number;
                            /** @description in the last seven days */
                            failed: number;
                            /** @description handed over in the last seven days */
                            sent: number;
                            /** @description of those: within ten seconds of the moment they might go */
                            soon: number;
                        }[];
                    };
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query: {
                state: "waiting" | "sent" | "delivered" | "failed" | "uncertain";
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
                        rows: components["schemas"]["Message"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    listMessageTemplates: {
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
                            /** @enum {string} */
                            template: "submitted" | "supplementSent" | "accepted" | "received" | "incomplete" | "supplementAsked" | "supplementReceived" | "apology" | "appointmentMoved" | "obligation" | "ready" | "readyByPost" | "readyOnline" | "resultSent" | "refused" | "refusedOnMerits" | "withdrawalAccepted" | "withdrawalDeclined" | "stopped" | "receptionCancelled" | "returned" | "postTook" | "postDelivered" | "mandateAsked" | "mandateGranted" | "mandateUsed" | "mandateUseRefused" | "mandateRevoked" | "rate";
                            /** @enum {string} */
                            duty: "law" | "safety" | "courtesy" | "invitation";
                            urgent: boolean;
                            source: string;
                            vi: {
                                subject: string;
                                email: string;
                                sms: string;
                            };
                            en: {
                                subject: string;
                                email: string;
                                sms: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    reportMessageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    eventId: string;
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    signedAt: string;
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    status: "delivered" | "failed";
                    /** @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4= */
                    signature: string;
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
                        /** @enum {string} */
                        state: "waiting" | "sent" | "delivered" | "failed" | "uncertain";
                    };
                };
            };
        };
    };
    receiveSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    eventId: string;
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    signedAt: string;
                    /** @example 0912345678 */
                    from: string;
                    text: string;
                    /** @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4= */
                    signature: string;
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
                        understood: boolean;
                    };
                };
            };
        };
    };
    listWebhooks: {
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
                        rows: components["schemas"]["Webhook"][];
                        next: string | null;
                        /** @description false: WEBHOOK_SECRET is not set and nothing is sent */
                        ready: boolean;
                        demo: boolean;
                    };
                };
            };
        };
    };
    subscribeWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    kinds: ("dossier.received" | "dossier.handedOver" | "dossier.assigned" | "dossier.incompleteNoticed" | "dossier.supplementRequested" | "dossier.supplementReceived" | "dossier.apologySigned" | "dossier.appointmentMoved" | "dossier.decided" | "dossier.sealed" | "dossier.refusedOnMerits" | "dossier.withdrawalAccepted" | "dossier.stopped" | "dossier.receptionCancelled" | "dossier.returned" | "reception.resultReturned" | "reception.papersGivenBack" | "payment.paid" | "payment.refunded" | "payment.receiptIssued" | "postal.inAccepted" | "postal.inHandedOver" | "postal.outAccepted" | "postal.outDelivered")[];
                    /** @description this unit and all below it; every unit unless told */
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
                        webhook: components["schemas"]["Webhook"];
                        /** @description shown now and never again; give it to the receiver only */
                        secret: string;
                    };
                };
            };
        };
    };
    endWebhook: {
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
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    rotateWebhookSecret: {
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
                        webhook: components["schemas"]["Webhook"];
                        /** @description shown now and never again; give it to the receiver only */
                        secret: string;
                    };
                };
            };
        };
    };
    testWebhook: {
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
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
        };
    };
    replayWebhook: {
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
                    /**
                     * Format: date-time
                     * @description an instant with its offset, 2021-02-09T15:40:00+07:00
                     */
                    from: string;
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
                    "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                state?: "due" | "sent" | "dead" | "dropped";
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
                        rows: components["schemas"]["WebhookDelivery"][];
                        next: string | null;
                    };
                };
            };
        };
    };
    resendWebhookDelivery: {
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
                    "application/json": components["schemas"]["WebhookDelivery"];
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
    uploadFile: {
        parameters: {
            query: {
                offset: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description the bytes */
        requestBody: {
            content: {
                "application/octet-stream": unknown;
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
                        received: number;
                    };
                };
            };
        };
    };
}
