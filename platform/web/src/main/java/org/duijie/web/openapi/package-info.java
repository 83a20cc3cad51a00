/**
 * The API document, put together while a service is built: types say what goes in and out, Javadoc says what it means,
 * rules say which problems and headers an operation has, and {@code examples/<operationId>.json} shows it.
 */
package org.duijie.web.openapi;
