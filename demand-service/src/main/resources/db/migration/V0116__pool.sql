-- Demands that the park would put together into one common demand (共性需求), and what their companies say to that: in
-- members, as JSON. Whose demands they are stands in organisations, to be looked for.
create table demand_pool (
    id               uuid          primary key,
    version          bigint        not null,
    organisation_id  uuid          not null,
    status           varchar(16)   not null,
    title            varchar(120)  not null,
    summary          varchar(500)  not null,
    description      varchar(6000) not null,
    members          text          not null,
    organisations    varchar[]     not null,
    common_demand_id uuid references demand (id),
    created_at       timestamptz   not null,
    updated_at       timestamptz   not null
);

create index demand_pool_by_organisation on demand_pool using gin (organisations);
