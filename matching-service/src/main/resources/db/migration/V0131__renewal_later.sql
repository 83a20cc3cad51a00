-- A renewal may have to wait: an outcome that is revised again and again is compared with confidential demands the next day.
alter table renewal add not_before timestamptz not null default now();

create index subject_past_of_subject on subject_past (id, replaced_at);
