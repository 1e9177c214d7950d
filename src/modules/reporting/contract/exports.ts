import { Type } from 'typebox';
import { OneOf } from '#kernel/choice.ts';
import { Instant, MaybeInstant } from '#kernel/instant.ts';
import { operation } from '#kernel/operation.ts';
import { pageInput, pageOf } from '#kernel/page.ts';
import { EXPORTED, EXPORT_STATES, FORMATS } from '../rules/export-words.ts';

const Id = Type.String({ format: 'uuid' });
const Text = Type.String();
const MaybeText = Type.Union([Text, Type.Null()]);
const Count = Type.Integer({ minimum: 0 });
const MaybeCount = Type.Union([Count, Type.Null()]);

/** A value as another operation takes it. */
type Value = string | number | boolean;

const Asked = Type.Unsafe<Readonly<Record<string, Value>>>({
  type: 'object',
  additionalProperties: { type: ['string', 'number', 'boolean'], maxLength: 200 },
  maxProperties: 20,
  description: 'what the operation behind it is asked with: getPilotReport, getOfficialReport, listRegister, listReportRows, getIndicator, compareChannels, getMyRecord or getIssuedReport; without limit and after',
});

const ExportRow = Type.Object(
  {
    id: Text,
    of: OneOf(EXPORTED),
    format: OneOf(FORMATS),
    asked: Type.Unsafe<Readonly<Record<string, Value>>>({ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } }),
    state: OneOf(EXPORT_STATES),
    rows: Type.Union([Count, Type.Null()], { description: 'how many it will be; null where it is made in one piece' }),
    done: Count,
    fileName: MaybeText,
    bytes: MaybeCount,
    askedAt: Instant,
    endedAt: MaybeInstant,
    keptUntil: Type.Union([Text, Type.Null()], { description: 'the last day on which the file is here' }),
    refused: Type.Union([Type.Object({ code: Text, facts: Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', additionalProperties: true }) }), Type.Null()], { description: 'why it failed' }),
  },
  { $id: 'Export' },
);

/** What a service answers that serves an export: the server fetches the bytes once the transaction has ended. */
const ServedExport = Type.Object({ bytesId: Text, sha256: Text, name: Text, type: OneOf(FORMATS), bytes: Type.Integer() });

export const exportReport = operation({
  id: 'exportReport',
  room: 'reporting',
  method: 'POST',
  path: '/report-exports',
  door: 'write',
  permission: 'signedIn',
  summary: 'Asks for a report or list as a file; it is made in the background, with the rights of whoever asks',
  input: Type.Object({ of: OneOf(EXPORTED), format: OneOf(FORMATS), asked: Asked }),
  output: ExportRow,
  refusals: ['reporting.exportAskedWrong', 'reporting.noPaper', 'reporting.tooManyRows', 'reporting.exportsAtOnce', 'access.notAllowed', 'organisation.unitUnknown', 'reporting.issuedUnknown', 'reporting.issuedChanged'],
});

export const getExport = operation({
  id: 'getExport',
  room: 'reporting',
  method: 'GET',
  path: '/report-exports/:id',
  door: 'read',
  permission: 'signedIn',
  summary: 'How far a file is that I asked for',
  input: Type.Object({ id: Id }),
  output: ExportRow,
  refusals: ['reporting.exportUnknown'],
  polled: true,
});

export const listExports = operation({
  id: 'listExports',
  room: 'reporting',
  method: 'GET',
  path: '/report-exports',
  door: 'read',
  permission: 'signedIn',
  summary: 'The files I asked for, the newest first',
  input: Type.Object(pageInput),
  output: pageOf(ExportRow),
  refusals: ['input.cursorUnknown'],
  polled: true,
});

export const cancelExport = operation({
  id: 'cancelExport',
  room: 'reporting',
  method: 'POST',
  path: '/report-exports/:id/cancel',
  door: 'write',
  permission: 'signedIn',
  summary: 'Gives up a file that is still being made; asked again, the same answer',
  input: Type.Object({ id: Id }),
  output: ExportRow,
  refusals: ['reporting.exportUnknown', 'reporting.exportOver'],
});

export const fetchExport = operation({
  id: 'fetchExport',
  room: 'reporting',
  method: 'GET',
  path: '/report-exports/:id/file',
  // Who fetched is entered in the same transaction.
  door: 'write',
  permission: 'signedIn',
  summary: 'The bytes of a file I asked for; whether I still may is asked anew, and every fetch is entered',
  input: Type.Object({ id: Id }),
  output: ServedExport,
  refusals: ['reporting.exportUnknown', 'reporting.exportNotReady', 'reporting.exportRemoved', 'access.notAllowed', 'organisation.unitUnknown', 'reporting.issuedUnknown', 'reporting.issuedChanged', 'digitisation.storeAway'],
  produces: 'file',
});
