-- Dead letters that are done with. The letters themselves stay on their topics until their time has passed.
create table dead_letter_closure (
    topic         varchar(100)  not null,
    partition     integer       not null,
    record_offset bigint        not null,
    reason        varchar(500)  not null,
    closed_by     varchar(255)  not null,
    closed_at     timestamptz   not null,
    primary key (topic, partition, record_offset)
);

create index dead_letter_closure_by_age on dead_letter_closure (closed_at);
