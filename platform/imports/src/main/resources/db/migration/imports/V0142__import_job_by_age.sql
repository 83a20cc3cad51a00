-- Jobs and their reports are deleted once they were kept for duijie.retention.keep-for.import_job and .import_row.
create index import_job_over on import_job (updated_at) where status in ('DONE', 'UNREADABLE');
