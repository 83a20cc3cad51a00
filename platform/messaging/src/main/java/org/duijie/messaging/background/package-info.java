/** What services do beside their answers, on threads that may wait. */
package org.duijie.messaging.background;
