-- A file that is worked through. A part of its rows, their report and the place reached are one transaction.
create table import_job (
    id               uuid         primary key,
    version          bigint       not null,
    organisation_id  uuid         not null,
    status           varchar(16)  not null,
    dry_run          boolean      not null,
    total            int,
    done_up_to       bigint       not null,
    accepted         int          not null,
    refused          int          not null,
    already_there    int          not null,
    unknown_headings text         not null,
    fault            varchar(32),
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
    job_id        uuid         not null references import_job,
    row_number    bigint       not null,
    result        varchar(16)  not null,
    record_id     uuid,
    -- In a dry run alone, which makes no record by which the same content would be found again.
    content_hash  varchar(32),
    reasons       text         not null,
    primary key (job_id, row_number)
);

create index import_row_by_content on import_row (job_id, content_hash) where content_hash is not null;
