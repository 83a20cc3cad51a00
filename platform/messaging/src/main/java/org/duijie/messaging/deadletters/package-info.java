/** Where a record goes that a consumer cannot take: the topic's dead-letter topic, with the reason in its headers. */
package org.duijie.messaging.deadletters;
