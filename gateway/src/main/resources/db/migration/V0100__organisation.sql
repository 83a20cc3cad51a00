create table organisation (
    id          uuid         primary key,
    version     bigint       not null,
    name        varchar(120) not null,
    name_en     varchar(120),
    kind        varchar(24)  not null,
    credit_code varchar(18)  not null unique,
    region      varchar(6),
    created_at  timestamptz  not null,
    updated_at  timestamptz  not null
);

-- Registrations that were begun. Written before anything is made in Keycloak, so that an attempt that died half-way is
-- known by its id: what carries that id in Keycloak, and no organisation here, is its leftover.
create table registration_attempt (
    credit_code     varchar(18) primary key,
    organisation_id uuid        not null,
    begun_at        timestamptz not null default now()
);
