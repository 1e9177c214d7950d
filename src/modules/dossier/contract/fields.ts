import { Type } from 'typebox';
import { DayField } from '#kernel/day.ts';
import { Line, Prose } from '#kernel/text.ts';
import { PAPER_STATES } from '../rules/papers.ts';
import { EVIDENCE_KINDS, PARTY_ROLES } from '../rules/parties.ts';
import { ID_KINDS } from '../rules/people.ts';

export const Id = Type.String({ format: 'uuid' });

/** What every move carries: which dossier, and the version the asker has seen. */
export const ofDossier = { id: Id, expectedVersion: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'the version you have seen' }) };

export const Reason = Prose(2000, 'why, in words the citizen may read');
export const DocumentNo = Line(60, 'number of the document');
export const LegalBasis = Line(400, 'the article that allows it');
export const RespondBy = DayField;

const Count = Type.Integer({ minimum: 0, maximum: 999 });

/** A paper of the published list, and how many of each kind were found. */
export const PaperField = Type.Object({
  no: Type.Integer({ minimum: 1, maximum: 999, description: 'its number on the published list' }),
  state: Type.Enum(PAPER_STATES),
  originals: Count,
  certified: Count,
  copies: Count,
  reason: Type.Optional(Line(400, 'why it does not apply')),
});

/** A paper asked for: its number on the published list, and what is wrong with it. */
export const WantedPaper = Type.Object({ no: Type.Integer({ minimum: 1, maximum: 999 }), what: Type.Optional(Line(400)) });

/** One of the people of a dossier, with what she was recognised by. */
export const PartyField = Type.Object({
  role: Type.Enum(PARTY_ROLES),
  name: Line(200),
  idKind: Type.Enum(ID_KINDS),
  idNumber: Type.Optional(Line(20)),
  birth: Type.Optional(Type.String({ pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$', description: 'year, month or day: 1980, 1980-05, 1980-05-17' })),
  phone: Type.Optional(Line(20)),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
  address: Type.Optional(Line(400)),
  evidence: Type.Enum(EVIDENCE_KINDS),
  evidenceNote: Type.Optional(Line(200, 'number and day of the authorisation paper')),
});
