/**
 * Reads who calls from the access token. The gateway checks a token before it routes a request; a service checks it again
 * where an operation asks for it ({@code @RolesAllowed}), so that a refusal becomes a problem document.
 */
package org.duijie.web.identity;
