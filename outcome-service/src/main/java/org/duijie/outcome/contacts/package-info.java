/** Whom to ask about an outcome, for those who may know, and who asked. */
package org.duijie.outcome.contacts;
