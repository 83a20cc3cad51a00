-- An outcome. What is filtered and searched by has a column; all that the university wrote is in content, as JSON.
create table outcome (
    id               uuid          primary key,
    version          bigint        not null,
    organisation_id  uuid          not null,
    status           varchar(16)   not null,
    visibility       varchar(16)   not null,
    trl              int,
    industries       varchar(8)[]  not null,
    classes          varchar(16)[] not null,
    content          text          not null,
    search_text      text          not null,
    confirmed_on     date,
    created_at       timestamptz   not null,
    updated_at       timestamptz   not null,
    published_at     timestamptz
);

create index outcome_by_organisation on outcome (organisation_id, id desc);
create index outcome_by_status on outcome (status, id desc);
create index outcome_by_industry on outcome using gin (industries);
create index outcome_by_class on outcome using gin (classes);
-- What falls asleep next.
create index outcome_by_confirmation on outcome (confirmed_on) where status = 'PUBLISHED';
