/** How much whose decisions count, and when a learnt version waits for the park's word. */
package org.duijie.matching.models.rules;
