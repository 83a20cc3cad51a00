-- Of a confidential demand's pairings others than its side and the park are told what rests on its summary alone: the score by that
-- (summary), whether they are told at all (kept), and what they read (told, and of it what lists are narrowed and sorted by). Null of
-- all that everybody reads as it is, and in rows of builds of before.
alter table pairing
    add column summary    text,
    add column kept       boolean,
    add column told       text,
    add column told_score double precision,
    add column told_level varchar(8),
    add column told_state varchar(16);

alter table pairing_history
    add column kept      boolean,
    add column told_type varchar(64),
    add column told      text;

-- What is on the table was found and scored by the whole text, for everybody: it is looked through anew.
insert into renewal (subject_id)
select id from subject where side = 'DEMAND' and confidential and open
on conflict do nothing;
