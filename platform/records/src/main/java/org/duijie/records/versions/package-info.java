/** Versions of records as ETags: {@code "v3"} is the third version. */
package org.duijie.records.versions;
