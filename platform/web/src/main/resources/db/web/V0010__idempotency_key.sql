-- Answers given to POSTs that carried an Idempotency-Key, so that the same request again gets the same answer.
create table idempotency_key (
    organisation_id uuid         not null,
    key             varchar(128) not null,
    request_hash    varchar(64)  not null,
    status          int,
    location        text,
    etag            varchar(64),
    body            text,
    created_at      timestamptz  not null default now(),
    primary key (organisation_id, key)
);
