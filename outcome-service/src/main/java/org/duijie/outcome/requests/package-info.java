/**
 * What an organisation asks of another's resource, whatever it is: who knows of it, who decides, and how it is asked and
 * answered.
 */
package org.duijie.outcome.requests;
