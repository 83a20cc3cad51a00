/**
 * Outcomes that come in as a file: XLSX, CSV or JSON Lines. A file is taken at once and worked through as a job, a part
 * of its rows per transaction together with their report, so that a job goes on after a restart where it was and no row
 * is done twice.
 */
package org.duijie.outcome.imports;
