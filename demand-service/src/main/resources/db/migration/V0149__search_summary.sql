-- What a demand is found by for those who may see its summary only, folded as the whole of it is (FoldedText). Of what was
-- there before as far as the database can fold: a confidential demand is folded whole when it is changed.
alter table demand add column search_summary text not null default '';
update demand set search_summary = lower(normalize(coalesce(summary, ''), NFKC));
