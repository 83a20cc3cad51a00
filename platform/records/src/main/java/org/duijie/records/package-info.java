/**
 * The domain kernel that every service shares: records that belong to one organisation, who may know of them and change
 * them, and how the platform does by itself what is due. Nothing here knows of HTTP.
 */
package org.duijie.records;
