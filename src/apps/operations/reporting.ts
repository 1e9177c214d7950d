import { bind } from '#apps/operations/bind.ts';
import * as boardContract from '#modules/reporting/contract/board.ts';
import * as myRecordContract from '#modules/reporting/contract/my-record.ts';
import * as board from '#modules/reporting/service/board.ts';
import * as myRecord from '#modules/reporting/service/my-record.ts';
import * as channelsContract from '#modules/reporting/contract/channels.ts';
import * as indicatorsContract from '#modules/reporting/contract/indicators.ts';
import * as channels from '#modules/reporting/service/channels.ts';
import * as indicators from '#modules/reporting/service/indicators.ts';
import * as scored from '#modules/reporting/service/scored.ts';
import * as exportsContract from '#modules/reporting/contract/exports.ts';
import * as exporting from '#modules/reporting/service/exporting.ts';
import * as issuedContract from '#modules/reporting/contract/issued.ts';
import * as officialContract from '#modules/reporting/contract/official.ts';
import * as issued from '#modules/reporting/service/issued.ts';
import * as official from '#modules/reporting/service/official.ts';
import * as narrativeContract from '#modules/reporting/contract/narrative.ts';
import * as pilotContract from '#modules/reporting/contract/pilot.ts';
import * as narrative from '#modules/reporting/service/narrative.ts';
import * as pilot from '#modules/reporting/service/pilot.ts';
import { printPilotReport } from '#modules/reporting/service/print-pilot.ts';
import * as registerContract from '#modules/reporting/contract/register.ts';
import * as contract from '#modules/reporting/contract/headline.ts';
import * as rowsContract from '#modules/reporting/contract/rows.ts';
import * as rows from '#modules/reporting/service/rows.ts';
import * as register from '#modules/reporting/service/register.ts';
import * as service from '#modules/reporting/service/headline.ts';

export const reportingOperations = [bind(contract.getHeadlineCounts, service.getHeadlineCounts), bind(contract.listHeadlineRows, service.listHeadlineRows),
  bind(rowsContract.listReportRows, rows.listReportRows),
  bind(pilotContract.getPilotReport, pilot.getPilotReport), bind(pilotContract.printPilotReport, printPilotReport),
  bind(narrativeContract.saveNarrative, narrative.saveNarrative), bind(narrativeContract.listNarratives, narrative.listNarratives),
  bind(exportsContract.exportReport, exporting.exportReport), bind(exportsContract.getExport, exporting.getExport), bind(exportsContract.listExports, exporting.listExports),
  bind(exportsContract.cancelExport, exporting.cancelExport), bind(exportsContract.fetchExport, exporting.fetchExport),
  bind(registerContract.listRegister, register.listRegister), bind(registerContract.printRegister, register.printRegister),
  bind(officialContract.getOfficialReport, official.getOfficialReport), bind(officialContract.printOfficialReport, official.printOfficialReport), bind(officialContract.setLeftCounts, official.setLeftCounts),
  bind(issuedContract.issueReport, issued.issueReport), bind(issuedContract.listIssuedReports, issued.listIssuedReports),
  bind(issuedContract.getIssuedReport, issued.getIssuedReport), bind(issuedContract.printIssuedReport, issued.printIssuedReport),
  bind(boardContract.getBoard, board.getBoard), bind(boardContract.listDueSoon, board.listDueSoon),
  bind(myRecordContract.getMyRecord, myRecord.getMyRecord), bind(myRecordContract.listMyActs, myRecord.listMyActs), bind(myRecordContract.listMyTakenIn, myRecord.listMyTakenIn),
  bind(indicatorsContract.getIndicator, indicators.getIndicator), bind(indicatorsContract.listScoredDossiers, scored.listScoredDossiers), bind(indicatorsContract.listStaffScores, scored.listStaffScores),
  bind(indicatorsContract.listPostedItems, scored.listPostedItems), bind(channelsContract.compareChannels, channels.compareChannels),
];
