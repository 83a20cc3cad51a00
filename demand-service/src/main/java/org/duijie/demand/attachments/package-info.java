/**
 * Files of a demand, PDF and Word. They lie outside of the database, in a folder or a bucket; what they are is told by their content, not by their
 * name. Their text is read beside the upload, within bounds of time and length, and takes part in matching.
 */
package org.duijie.demand.attachments;
