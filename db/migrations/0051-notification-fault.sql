-- room: notification
-- A fault of ours while one message was made or begun: it fails alone, and somebody is called.
alter table message drop constraint message_failure;
alter table message add constraint message_failure check (failure in ('noContact', 'noChannel', 'channelDown', 'putOff', 'refused', 'gaveUp', 'reportedLost', 'unknownOutcome', 'overtaken', 'couldNotBeMade'));
alter table call_task drop constraint call_task_why;
alter table call_task add constraint call_task_why check (why in ('noContact', 'noChannel', 'channelDown', 'putOff', 'refused', 'gaveUp', 'reportedLost', 'unknownOutcome', 'overtaken', 'couldNotBeMade'));
