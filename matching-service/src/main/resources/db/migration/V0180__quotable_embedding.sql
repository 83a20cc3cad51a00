-- The vectors of what may be quoted of a confidential demand: others than its side and the park search by it alone. Made at the
-- next start where they are missing.
alter table subject add column quotable_embedding bytea;
