/**
 * Records that belong to one organisation: who knows of them, who may change them, how a change or a step of one is run
 * and answered, and how the platform does by itself what is due.
 */
package org.duijie.web.records;
