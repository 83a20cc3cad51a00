/** What consumers could not take: operators see it, without payloads, send it again, or close it with a reason. */
package org.duijie.gateway.deadletters;
