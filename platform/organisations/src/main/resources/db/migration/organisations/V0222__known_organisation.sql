-- The organisations that the platform knows, as the gateway last told of them.
create table known_organisation (
    id         uuid         primary key,
    version    bigint       not null,
    name       varchar(120) not null,
    name_en    varchar(120),
    kind       varchar(24)  not null,
    updated_at timestamptz  not null
);
