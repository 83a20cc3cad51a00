/**
 * Records that come in and go out as files: XLSX, CSV or JSON Lines. A file is taken at once and worked through as a job,
 * a part of its rows per transaction together with their report, so that a job goes on after a restart where it was and
 * no row is done twice. What a service adds is an {@link org.duijie.imports.ImportTarget}: its columns, and how a row becomes
 * one of its records.
 */
package org.duijie.imports;
