/**
 * The event contract: topics, event types, the CloudEvents envelope and the records that events carry. It is the one
 * thing that producers and consumers share; it depends on nothing but the JDK. What was released here only ever gains
 * optional fields; a breaking change is a v2 beside v1.
 */
package org.duijie.contracts;
