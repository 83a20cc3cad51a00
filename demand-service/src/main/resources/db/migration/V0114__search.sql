-- What a demand is found and counted by: words, and of Chinese each character and each pair of neighbours (SearchTerms);
-- its industry and the section; its IPC symbols and their subclasses.
alter table demand add column search_terms text[] not null default '{}';
alter table demand add column industries varchar[] not null default '{}';
alter table demand add column classes varchar[] not null default '{}';
alter table demand add column emerging_industry_code varchar(1);
alter table demand add column wanted_trl integer;

-- The same for what was there before.
update demand set
    search_terms = array(
        select lower((regexp_matches(search_text, '[^[:space:][:punct:]\u3000-\u9fff\uff00-\uffef]+', 'g'))[1])
        union
        select substr(search_text, place, length)
        from generate_series(1, length(search_text)) as place, (values (1), (2)) as of_length (length)
        where substr(search_text, place, length) ~ '^[\u3400-\u9fff]+$'),
    industries = case when industry_code is null then '{}' else array[industry_code, left(industry_code, 1)] end,
    classes = array(
        select code from json_array_elements_text(coalesce(content::json -> 'ipcCodes', '[]')) as code
        union
        select split_part(code, ' ', 1) from json_array_elements_text(coalesce(content::json -> 'ipcCodes', '[]')) as code),
    emerging_industry_code = content::json ->> 'emergingIndustryCode',
    wanted_trl = (content::json ->> 'wantedTrl')::integer;

alter table demand drop column industry_code;

create index demand_by_terms on demand using gin (search_terms);
