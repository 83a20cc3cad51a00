/** The life of requests for access, free of frameworks. */
package org.duijie.outcome.access.rules;
