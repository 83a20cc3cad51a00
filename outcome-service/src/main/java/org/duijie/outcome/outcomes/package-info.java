/**
 * The outcome itself: its content and limits, its life cycle, where it is kept, and the events that tell of it. Who may
 * do what is decided here, and nothing here knows of HTTP.
 */
package org.duijie.outcome.outcomes;
