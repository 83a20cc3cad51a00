package org.duijie.gateway.organisations;

import java.util.List;

/** The body of a list, for the API document. */
record OrganisationsPage(List<OrganisationView> items) {}
