-- Keys are deleted once they were kept for duijie.retention.keep-for.idempotency_key.
create index idempotency_key_by_age on idempotency_key (created_at);
