-- What a university shares: an expert, a facility or a data set. The fields of its kind are in one of three columns, as JSON.
create table shared_resource (
    id               uuid         primary key,
    version          bigint       not null,
    organisation_id  uuid         not null,
    kind             varchar(16)  not null,
    status           varchar(16)  not null,
    visibility       varchar(16)  not null,
    region           varchar(6),
    expert           text,
    facility         text,
    dataset          text,
    search_text      text         not null,
    search_terms     text[]       not null,
    created_at       timestamptz  not null,
    updated_at       timestamptz  not null,
    published_at     timestamptz
);

create index shared_resource_by_organisation on shared_resource (kind, organisation_id, id desc);
create index shared_resource_by_status on shared_resource (kind, status, id desc);
create index shared_resource_by_terms on shared_resource using gin (search_terms);
