-- Near-duplicates are counted by what the company may read of them, and what they are called is no longer kept: asked anew.
update duplicate_check set state = 'OPEN', found = '{}', done_at = null where state = 'DONE';
