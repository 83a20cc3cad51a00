/**
 * The event contract: topics, event types, the CloudEvents envelope and the records that events carry. It is the one
 * thing that producers and consumers share; it depends on nothing but the JDK and Jackson's annotations. Beside the
 * records lie, as resources, a JSON Schema per event type ({@code schemas}), a golden sample of each with its headers
 * ({@code samples}) and the AsyncAPI document of all topics ({@code asyncapi.yaml}). What was released here only ever
 * gains optional fields; a breaking change is a v2 beside v1.
 */
package org.duijie.contracts;
