-- The day on which the university was told that a confirmation is due; null until then, and again after a confirmation.
alter table outcome add column reminded_on date;

-- What a text is found by: words, and of Chinese each character and each pair of neighbours (SearchTerms).
alter table outcome add column search_terms text[] not null default '{}';

-- The same terms for what was there before.
update outcome set search_terms = array(
    select lower((regexp_matches(search_text, '[^[:space:][:punct:]\u3000-\u9fff\uff00-\uffef]+', 'g'))[1])
    union
    select substr(search_text, place, length)
    from generate_series(1, length(search_text)) as place, (values (1), (2)) as of_length (length)
    where substr(search_text, place, length) ~ '^[\u3400-\u9fff]+$');

create index outcome_by_terms on outcome using gin (search_terms);
