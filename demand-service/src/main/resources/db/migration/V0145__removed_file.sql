-- Files that belong to no attachment any more, or never came to: to be deleted where files lie, which may be down just now.
create table removed_file (
    id          uuid        primary key,
    removed_at  timestamptz not null
);
