package org.duijie.matching.lookups.preview;

import java.util.List;

/** What a text would get, best first. */
record MatchesView(List<MatchView> items, String matcherVersion) {}
