-- A file of outcomes that is worked through. A part of its rows, their report and the place reached are one transaction.
create table import_job (
    id               uuid         primary key,
    version          bigint       not null,
    organisation_id  uuid         not null,
    status           varchar(16)  not null,
    dry_run          boolean      not null,
    done_up_to       bigint       not null,
    accepted         int          not null,
    refused          int          not null,
    already_there    int          not null,
    note             text,
    created_at       timestamptz  not null,
    updated_at       timestamptz  not null
);

create index import_job_to_do on import_job (id) where status in ('WAITING', 'RUNNING');

-- Kept until its job is over.
create table import_file (
    job_id   uuid   primary key references import_job,
    content  bytea  not null
);

create table import_row (
    job_id      uuid         not null references import_job,
    row_number  bigint       not null,
    result      varchar(16)  not null,
    outcome_id  uuid,
    reasons     text         not null,
    primary key (job_id, row_number)
);

-- Says whether an outcome of the same content is there, whichever way it came.
alter table outcome add column content_hash text generated always as (md5(content)) stored;
create index outcome_by_content on outcome (organisation_id, content_hash);
