/** What consumers could not take: operators see it, without payloads, and send it again. */
package org.duijie.gateway.deadletters;
