-- Whose an aggregate is: an event that says otherwise is not believed. Null where that may change, and of what came before.
alter table inbox add column organisations varchar(80);

-- Attempts at a record that may be the one that ended the service: counted before each, so that one that does so again and
-- again comes to an end. At most one row for each partition, gone when the record is done with.
create table attempt (
    consumer  varchar(64)  not null,
    topic     varchar(128) not null,
    partition integer      not null,
    place     bigint       not null,
    attempts  integer      not null,
    begun_at  timestamptz  not null default now(),
    primary key (consumer, topic, partition)
);
