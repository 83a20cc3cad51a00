package org.duijie.demand.demands;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.duijie.contracts.codes.TechnologyField;
import org.duijie.contracts.codes.Visibility;
import org.duijie.records.queries.SearchTerms;

/** What of a demand's content is kept apart from it, to be found, sorted and counted by. */
@MappedSuperclass
abstract class IndexedDemand extends PoolableDemand {
    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String title;
    private String summary;

    @Enumerated(EnumType.STRING)
    @Column(name = "technology_field")
    private TechnologyField technologyField;

    private String[] industries;
    private String[] classes;

    @Column(name = "emerging_industry_code")
    private String emergingIndustryCode;

    @Column(name = "wanted_trl")
    private Integer wantedTrl;

    private String region;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "search_summary")
    private String searchSummary;

    @Column(name = "search_terms")
    private String[] searchTerms;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected IndexedDemand() {
        // For Hibernate.
    }

    protected IndexedDemand(UUID id, UUID organisationId, Instant now) {
        super(id, organisationId, now);
    }

    /** Takes over what is written now. */
    void index(DemandContent written) {
        visibility = written.visibility();
        title = written.title();
        summary = written.summary();
        technologyField = written.technologyField();
        industries = written.industries();
        classes = written.classes();
        emergingIndustryCode = written.emergingIndustryCode();
        wantedTrl = written.wantedTrl();
        region = written.region();
        validUntil = written.validUntil();
        searchText = written.searchText();
        searchSummary = written.searchSummary();
        searchTerms = SearchTerms.of(searchText);
    }

    Visibility visibility() {
        return visibility;
    }

    /** The last day on which it is offered, or null. */
    LocalDate validUntil() {
        return validUntil;
    }
}
