-- A demand. What is filtered and searched by has a column; all that the company wrote is in content, as JSON.
create table demand (
    id               uuid         primary key,
    version          bigint       not null,
    organisation_id  uuid         not null,
    status           varchar(16)  not null,
    visibility       varchar(16)  not null,
    title            varchar(120) not null,
    summary          varchar(500),
    technology_field varchar(32),
    industry_code    varchar(3),
    region           varchar(6),
    content          text         not null,
    search_text      text         not null,
    remarks          text         not null,
    created_at       timestamptz  not null,
    updated_at       timestamptz  not null,
    published_at     timestamptz
);

create index demand_by_organisation on demand (organisation_id, id desc);
create index demand_by_status on demand (status, id desc);
