-- What a learnt version would have changed on the table when it was learnt; null of versions of before that was looked at.
alter table matcher add column changes text;
