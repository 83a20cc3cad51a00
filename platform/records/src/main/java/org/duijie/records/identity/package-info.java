/** Who calls: an organisation, a user or service account of it, and roles. */
package org.duijie.records.identity;
