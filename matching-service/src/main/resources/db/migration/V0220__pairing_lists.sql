-- What waits for somebody, and what fits best, of all pairings: the lists of the park.
create index pairing_by_state on pairing (state, id desc);
create index pairing_by_score on pairing (score desc, id desc);
