/** The way of an outcome to the public and back: publication, confirmation, withdrawal. All are the university's own. */
package org.duijie.outcome.publishing;
