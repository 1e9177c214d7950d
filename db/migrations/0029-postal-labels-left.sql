-- room: postal
-- Accepting and the ranges of a unit: numbers of a range given by hand before their turn came, which are not left.
create index posting_label_ahead on posting_label (range_id, substr(posting_no, 3, 8)) where range_id is not null;
