package org.duijie.matching.models;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a version would change; apart from the rest of its row, since it is read for one version at a time. */
@Entity
@Table(name = "matcher")
class StoredChanges {
    @Id
    private String version;

    @Convert(converter = ChangesColumn.class)
    private MatcherChanges changes;

    protected StoredChanges() {
        // For Hibernate.
    }

    MatcherChanges changes() {
        return changes;
    }
}
