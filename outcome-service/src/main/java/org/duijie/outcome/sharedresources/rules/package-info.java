/** The life of shared resources, free of frameworks. */
package org.duijie.outcome.sharedresources.rules;
