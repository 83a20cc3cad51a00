/** What a decline says of pairs like the one that was declined. Pure rules. */
package org.duijie.engine.feedback;
