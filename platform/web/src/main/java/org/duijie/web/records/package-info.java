/**
 * Records that belong to one organisation: who knows of them, who may change them, and how a change or a step of one
 * is run and answered.
 */
package org.duijie.web.records;
