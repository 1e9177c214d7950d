-- room: reporting
-- What index 766 asks of single dossiers is counted as it happens: requests for papers of those that are open, waiting subtracted by the calendar, files of those that are solved.
alter table report_step drop constraint report_step_measure;
alter table report_step add constraint report_step_measure check (measure in (
  'arrived', 'waiting', 'accepted', 'nonTerritorial', 'refused', 'withdrawn', 'stopped', 'leftEarly', 'leftOnTime', 'leftLate', 'leftCarried',
  'early', 'onTime', 'late', 'lateApology', 'inTime', 'overdue', 'overdueApology', 'corrected',
  'notice', 'supplement', 'firstTimeRight', 'returnedCounter', 'returnedPost', 'returnedElectronic', 'electronicResult', 'minutesToAccept', 'minutesToEnd', 'ended',
  'done766OnTime', 'done766Late', 'done766OneRequest', 'once766InTime', 'openAsked', 'openAskedOverdue', 'openAskedInTime', 'resultFiled', 'bothFiled',
  'GUIDE', 'RECEIVE', 'RETURN', 'ONLINE', 'submitted', 'acceptedB', 'in', 'out', 'filed', 'delivered',
  'setA', 'setB', 'setC', 'setAB', 'setAC', 'setBC', 'setABC'));

-- The calendar by which waiting was subtracted, and, after it changed, the last dossier asked for papers that was looked at again.
alter table report_follower add column calendar_revision uuid, add column redone_after uuid;
-- follower, after a change of the calendar: the dossiers papers were asked for
create index report_step_asked on report_step (key) where measure = 'supplement';

-- Every dossier is followed once more, so that it has the new measures; what it did to the others stays as it is.
update report_follower set transaction = '0', position = 0;
