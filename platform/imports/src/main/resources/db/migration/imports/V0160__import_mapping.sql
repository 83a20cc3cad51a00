-- What headings mean that are not known: as it was when the file was handed in.
alter table import_job
    add mapping  text,
    -- What was found of the file beside its rows: sheet, place of the headings, what stands above them.
    add found    text;

-- What of a row was passed over or looks odd, without being a reason to refuse it.
alter table import_row add notes text not null default '[]';

-- Kept until its organisation deletes it.
create table import_mapping (
    organisation_id  uuid          not null,
    name             varchar(60)   not null,
    mapping          text          not null,
    updated_at       timestamptz   not null,
    primary key (organisation_id, name)
);
